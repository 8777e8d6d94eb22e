/** What an entry's reports tell beside its cells: agreed, promised and said, and when which report told what. */

import type { Entry, EntryOutcome } from '../../../model/entry.ts'
import { toPerson, toReport } from '../../address.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import { words as quoted, saidBy } from '../../quote.ts'
import { date, languageName, parties, placeIn } from '../../show.ts'
import type { Words } from '../../words/words.ts'
import { outletOf, quoteOf } from './cells.ts'

/** Tellings of one outcome stand together. */
export function outcomes(words: Words, entry: Entry): Html {
  const groups = new Map<string, EntryOutcome[]>()
  for (const o of entry.outcomes.filter((x) => !x.rejected)) groups.set(o.group, [...(groups.get(o.group) ?? []), o])
  if (groups.size === 0) return html``
  const one = (tellings: readonly EntryOutcome[]): Html => {
    const first = tellings[0]!
    const dated = tellings.find((o) => o.duePart) ?? tellings.find((o) => o.due)
    const due = dated?.duePart ?? dated?.due
    const where = tellings.find((o) => o.place)
    return html`<li><p><strong>${words.outcome[first.kind]}</strong> <span class="soft">${parties(words, first.by)}${due ? html` · ${words.promise.due}: <bdi>${date(words, due)}</bdi>` : ''}${
      where?.place ? html` · ${placeIn(words, where.place.name, where.lang)}` : ''
    }</span></p>
<ul class="receipts">${tellings.map((o) => html`<li>${quoteOf(words, o.document, o.content, o.lang)}<footer><bdi>${outletOf(words, entry, o.document)}</bdi> · ${languageName(words, o.lang)}</footer></li>`)}</ul></li>`
  }
  return html`<h2>${words.entry.outcomes}</h2><ul class="entries">${[...groups.values()].map(one)}</ul>`
}

export function statements(words: Words, entry: Entry): Html {
  if (entry.statements.length === 0) return html``
  return html`<h2>${words.entry.statements}</h2><ul class="receipts">${entry.statements.map(
    (s) =>
      html`<li>${saidBy(html`${s.speaker ? html`<a class="speaker" href="${toPerson(words, s.speaker, s.party)}">${quoted(s.speaker, s.lang)}</a> ` : ''}<span class="soft">${quoted(s.cue.quote, s.lang)}</span>`, s.lang)}${quoteOf(words, s.document, s.content, s.lang)}<footer><bdi>${outletOf(words, entry, s.document)}</bdi> · ${languageName(words, s.lang)}</footer></li>`,
  )}</ul>`
}

/** What was told of the event, in order of publication. Nothing where all tell the same. */
export function history(words: Words, entry: Entry): Html {
  if (new Set(entry.history.map((s) => s.status)).size < 2) return html``
  return html`<h2>${words.entry.history}</h2><ol class="steps">${entry.history.map(
    (s) =>
      html`<li><span class="day">${s.published ? date(words, s.published) : words.day.undated}</span> <span class="status ${s.status}">${words.statusOf(s.status, entry.kind.shown)}</span> <a href="${toReport(words, s.document)}"><bdi>${outletOf(words, entry, s.document)}</bdi></a></li>`,
  )}</ol>`
}
