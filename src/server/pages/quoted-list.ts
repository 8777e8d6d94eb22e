/** The list of people whom reports only quote. */

import { toPeople, toPerson } from '../address.ts'
import { inScript } from '../cities.ts'
import type { QuotedRow } from '../find/quoted-people.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { isolated } from '../quote.ts'
import { number, party } from '../show.ts'
import type { Words } from '../words/words.ts'
import { personName } from './people.ts'

export interface QuotedListPage {
  readonly people: readonly QuotedRow[]
  /** From how many of the newest reports, where that is not all. */
  readonly newest?: number
  /** Address of the page with those quoted less. */
  readonly next?: string
}

export function quotedListPage(words: Words, { people, newest, next }: QuotedListPage): Html {
  const f = words.field
  const row = (p: QuotedRow): Html =>
    html`<tr><td data-label="${f.name}"><a href="${toPerson(words, p.name, undefined)}">${personName(words, p)}</a></td><td data-label="${f.party}">${p.country ? party(words, p.country) : ''}</td><td data-label="${words.person.statements}" class="n">${p.statements}</td><td data-label="${f.post}">${p.post ? isolated(inScript(words, p.post)) : ''}</td></tr>`
  return html`<h1>${words.person.quoted}</h1>
<p>${words.person.quotedMore}</p>
${newest ? html`<p class="soft small">${words.person.quotedOfNewest(number(words, newest))}</p>` : ''}
${
  people.length === 0
    ? html`<p class="soft">${words.person.none}</p>`
    : html`<table class="stack"><thead><tr><th scope="col">${f.name}</th><th scope="col">${f.party}</th><th scope="col">${words.person.statements}</th><th scope="col">${f.post}</th></tr></thead>
<tbody>${people.map(row)}</tbody></table>`
}
${next ? html`<p class="turn"><a href="${next}" rel="next">${words.person.more}</a></p>` : ''}
<p class="turn"><a href="${toPeople(words)}">${words.nav.people}</a></p>`
}
