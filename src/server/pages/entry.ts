/** One entry: who, when, where, in which post; each cell opens to the exact words of its sources. */

import type { Entry } from '../../model/entry.ts'
import type { FollowUp } from '../../model/follow-up.ts'
import { toBody, toPair } from '../address.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { date, headline, inWords, parties, party, workedOut } from '../show.ts'
import type { Words } from '../words/words.ts'
import { cell, namedCell, placeOf } from './entry/cells.ts'
import { differences } from './entry/differences.ts'
import { joins, reports } from './entry/joins.ts'
import { people } from './entry/people.ts'
import { history, outcomes, statements } from './entry/told.ts'
import { promiseList } from './promises.ts'

export interface EntryPage {
  readonly entry: Entry
  /** Those made at this encounter, followed up. */
  readonly promises: readonly FollowUp[]
  /** Id of the standing body that it is a session of. */
  readonly body?: string
  /** Leads from each report to its review: for those who may judge. */
  readonly reviews?: boolean
}

export function entryPage(words: Words, { entry, promises, body, reviews = false }: EntryPage): Html {
  const f = words.field
  return html`<article>
<h1>${headline(words, entry)}</h1>
${around(words, entry, body)}
<table class="cells"><tbody>
${cell(words, entry, f.status, entry.status, (s) => html`<span class="status ${s}">${words.statusOf(s, entry.kind.shown)}</span>`)}
${cell(words, entry, f.date, entry.date, (d) => html`<bdi>${date(words, d)}</bdi>`)}
${namedCell(words, entry, f.place, entry.place, placeOf(words))}
${namedCell(words, entry, f.venue, entry.venue, inWords)}
${cell(words, entry, f.parties, entry.parties, (p) => parties(words, p))}
${namedCell(words, entry, f.mechanism, entry.mechanism, (m, lang) => inWords(m.name, lang))}
${cell(words, entry, f.ordinal, entry.ordinal, (n) => String(n))}
${entry.ordinal.shown === undefined ? counted(words, entry) : ''}
</tbody></table>
${differences(words, entry)}
${people(words, entry)}
${outcomes(words, entry)}
${promises.length > 0 ? html`<h2>${words.entry.promises}</h2>${promiseList(words, promises)}` : ''}
${statements(words, entry)}
${history(words, entry)}
${reports(words, entry, reviews)}
${joins(words, entry, reviews)}
</article>`
}

/** A number that no report says, with how it was got. */
function counted(words: Words, { impliedOrdinal: n }: Entry): Html {
  if (n === undefined) return html``
  return html`<tr><th scope="row">${words.field.ordinal}</th><td><details><summary>${workedOut(words, n)}</summary><ul class="receipts"><li>${words.entry.countedOn}<footer>${words.entry.rule} <code>register/next-session@1</code></footer></li></ul></details></td></tr>`
}

/** Where to go on from here: the body, and each two of the states. */
function around(words: Words, entry: Entry, body: string | undefined): Html {
  const states = (entry.parties.shown ?? []).filter((p) => /^[A-Z]{2}$/.test(p)).slice(0, 4)
  const pairs = states.flatMap((a, i) => states.slice(i + 1).map((b) => [a, b] as const))
  const links = [
    ...(body ? [html`<a href="${toBody(words, body)}">${words.field.mechanism}</a>`] : []),
    ...pairs.map(
      ([a, b]) => html`<a href="${toPair(words, a, b)}">${words.country.between(party(words, a), party(words, b))}</a>`,
    ),
  ]
  if (links.length === 0) return html``
  return html`<p class="around">${links.map((l, i) => html`${i > 0 ? ' · ' : ''}${l}`)}</p>`
}
