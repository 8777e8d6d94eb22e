/** What a person asks about a name, a time or a statement → the decision it means. */
import { RoznamchaError } from '../model/error.ts'
import { holds } from '../model/evidence.ts'
import type { Decision } from '../model/judgement.ts'
import { type MarkLayer, type MarkValue, placeOf } from '../model/mark-value.ts'
import type { Span } from '../model/span.ts'
import { inForce } from '../register/judged.ts'
import { type JudgedMark, marksAsJudged } from '../register/judged-marks.ts'
import { marksRead } from '../register/reading-marks.ts'
import type { Report, View } from '../stores/store.ts'
import type { MarkProposal } from './mark-proposal.ts'

/**
 * `by`: who asks; what others judged is not looked at, so that each judges for themselves. Throws `not-found` where there is
 * no such report or mark, `invalid` where words do not stand in the report, `conflict` for what is marked so already.
 */
export async function decideMark(store: View, p: MarkProposal, by: string | undefined): Promise<Decision> {
  const digest = 'mark' in p ? p.mark.report : p.report
  const layer = 'mark' in p ? p.mark.layer : p.layer
  const report = await reportOf(store, digest)
  const marks = await marksOf(store, report, layer, by)
  if ('layer' in p && p.act === 'accept') {
    const read = marks.filter((m) => m.standing === 'unjudged').map((m) => m.value)
    return { act: 'accept', layer, report: digest, read }
  }
  if ('becomes' in p) checkWords(report.reading.document.text, p.becomes)
  if (p.act === 'add') {
    const span = placeOf(p.becomes)
    if (marks.some((m) => m.standing !== 'rejected' && at(placeOf(m.value), span)))
      throw new RoznamchaError('conflict', 'these words are marked already')
    return { act: 'add', mark: { layer, document: digest, span }, becomes: p.becomes }
  }
  const { start, end } = p.mark
  const found = marks.find((m) => at(m.at, { start, end }) || at(placeOf(m.value), { start, end }))
  if (!found) throw new RoznamchaError('not-found', `there is no mark at ${start}–${end} of this report`)
  const mark = { layer, document: digest, span: found.at }
  const read = found.read ?? found.value
  return p.act === 'correct' ? { act: 'correct', mark, read, becomes: p.becomes } : { act: p.act, mark, read }
}

const at = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** The marks of one layer as a person sees them: with their own judgements, or with all where nobody asks. */
export async function marksOf(
  store: View,
  { digest, reading }: Report,
  layer: MarkLayer,
  by: string | undefined,
): Promise<JudgedMark[]> {
  const force = inForce(await store.judgements()).filter((j) => by === undefined || j.by === by)
  return marksAsJudged(layer, digest, marksRead(layer, reading), force)
}

async function reportOf(store: View, digest: string): Promise<Report> {
  for await (const report of store.reports({ digests: [digest], limit: 1 })) return report
  throw new RoznamchaError('not-found', `there is no report ${digest} in the register`)
}

function checkWords(text: string, value: MarkValue): void {
  const all = 'content' in value ? [value.source, value.cue, value.content] : [value.words]
  for (const e of all)
    if (e && !holds(text, e))
      throw new RoznamchaError('invalid', `the words at ${e.start}–${e.end} are not those of the report`)
  if ('content' in value && at(value.cue, value.content))
    throw new RoznamchaError('invalid', 'what is said and the words that attribute it are not the same words')
}
