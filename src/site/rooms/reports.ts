/** A page for every report: its text, word for word, with a place for every passage that links lead to. */

import type { Judgement } from '../../model/judgement.ts'
import type { Span } from '../../model/span.ts'
import { toReport } from '../../server/address.ts'
import { html } from '../../server/html.ts'
import { anchoredText, anchorOf } from '../../server/pages/report/anchors.ts'
import { type Layer, marksOf } from '../../server/pages/report/layers.ts'
import { reportPage } from '../../server/pages/report.ts'
import { type Press, printAll } from '../press.ts'

/** Those that a server shows where nothing is chosen. */
const LAYERS: readonly Layer[] = ['encounter', 'outcome', 'speaker']

export async function printReports(press: Press): Promise<void> {
  const { store, survey } = press
  const { reports: all } = await store.counts()
  const judged = judgedWords(await store.judgements())
  let n = 0
  for await (const { digest, reading } of store.reports({})) {
    const entries = survey.byReport.get(digest) ?? []
    const { text } = reading.document
    const shown = marksOf(reading).filter((m) => LAYERS.includes(m.layer))
    const passages = passagesIn([reading, judged.get(digest)], text.length)
    const printed = html`${anchoredText(text, shown, passages)}`
    printAll(
      press,
      (words) => toReport(words, digest),
      (words) => ({
        title: reading.document.title ?? reading.document.id,
        scripts: ['passage.js'],
        body: reportPage(words, { digest, reading, entries, layers: LAYERS, printed }),
      }),
    )
    if (++n % 20 === 0) await press.told(`reports: ${n} of ${all}`)
  }
}

/** Words that people pointed at in judgements, by report: the only ones on pages that no reading names. */
function judgedWords(judgements: readonly Judgement[]): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>()
  for (const { decision } of judgements) {
    if ('becomes' in decision) {
      const { document } = decision.mark
      found.set(document, [...(found.get(document) ?? []), decision.becomes])
    }
    const told = 'draft' in decision ? decision.draft : 'words' in decision ? decision.words : undefined
    const digest = told && (typeof told.document === 'string' ? told.document : told.document.digest)
    if (digest) found.set(digest, [...(found.get(digest) ?? []), told])
  }
  return found
}

/** Every span that is named anywhere in a value, once, in order. */
function passagesIn(value: unknown, length: number): Span[] {
  const found = new Map<string, Span>()
  const look = (v: unknown): void => {
    if (v === null || typeof v !== 'object') return
    if (Array.isArray(v)) {
      for (const x of v) look(x)
      return
    }
    const { start, end } = v as { start?: unknown; end?: unknown }
    if (typeof start === 'number' && typeof end === 'number' && start >= 0 && start < end && end <= length)
      found.set(anchorOf({ start, end }), { start, end })
    for (const x of Object.values(v)) look(x)
  }
  look(value)
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}
