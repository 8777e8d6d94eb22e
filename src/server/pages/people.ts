/** The list of people. */

import { toHome, toPerson } from '../address.ts'
import { inScript } from '../cities.ts'
import type { PersonRow } from '../find/people.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { isolated } from '../quote.ts'
import { inWords, party } from '../show.ts'
import type { Words } from '../words/words.ts'

export interface PeoplePage {
  readonly people: readonly PersonRow[]
  /** The name that was asked for. */
  readonly name?: string
  /** From how many of the newest entries, where that is not all. */
  readonly newest?: number
  /** Address of the page with those told of less. */
  readonly next?: string
  /** Address of the list of those who are only quoted. */
  readonly quoted?: string
}

/** The person's name in the page's language, where reports in it wrote one. */
export function personName(words: Words, person: Pick<PersonRow, 'name' | 'names'>): Html | string {
  const own = person.names.find((n) => n.lang === words.code) ?? person.names.find((n) => n.name === person.name)
  return own ? inWords(own.name, own.lang) : person.name
}

export function peoplePage(words: Words, { people, name, newest, next, quoted }: PeoplePage): Html {
  const f = words.field
  const none = name ? words.person.nobody : words.person.none
  return html`<h1>${words.nav.people}</h1>
<form class="choose" method="get" action="${toHome(words)}people" role="search"><label>${words.person.find}<input type="search" name="name" value="${name ?? ''}" dir="auto" maxlength="200"></label><button type="submit">${words.search.button}</button></form>
${people.length === 0 ? html`<p class="soft" role="status">${none}</p>` : ''}
${newest && !name ? html`<p class="soft small">${words.person.most(newest)}</p>` : ''}
${
  people.length > 0
    ? html`<table class="stack"><thead><tr><th scope="col">${f.name}</th><th scope="col">${f.party}</th><th scope="col">${words.person.encounters}</th><th scope="col">${f.post}</th></tr></thead>
<tbody>${people.map(
        (p) =>
          html`<tr><td data-label="${f.name}"><a href="${toPerson(words, p.name, p.party)}">${personName(words, p)}</a></td><td data-label="${f.party}">${p.party ? party(words, p.party) : ''}</td><td data-label="${words.person.encounters}" class="n">${p.encounters}</td><td data-label="${f.post}">${p.post ? isolated(inScript(words, p.post)) : ''}</td></tr>`,
      )}</tbody></table>${next ? html`<p class="turn"><a href="${next}" rel="next">${words.person.more}</a></p>` : ''}`
    : ''
}${quoted ? html`<p class="turn"><a href="${quoted}">${words.person.quoted}</a></p>` : ''}`
}
