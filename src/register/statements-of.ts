/** What was said at an encounter by one report, with what people judged of its statements laid over. */
import type { Draft, DraftStatement } from '../model/draft.ts'
import type { EntryStatement } from '../model/entry.ts'
import type { Judgement } from '../model/judgement.ts'
import type { StatementValue } from '../model/mark-value.ts'
import { isOfMark, type JudgedMark, marksAsJudged } from './judged-marks.ts'
import { keyOf } from './keys.ts'
import { sameName } from './names.ts'

/** Those the reader gives, without what was set aside; then those that people added or gave a speaker who takes part here. */
export function statementsOf(draft: Draft, judgements: readonly Judgement[]): EntryStatement[] {
  const { digest, lang } = draft.document
  const whole = (s: DraftStatement): EntryStatement => ({ draft: draft.key, document: digest, lang, ...s })
  const own = judgements.filter(
    ({ decision: d }) => isOfMark(d) && d.mark.layer === 'statements' && d.mark.document === digest,
  )
  if (own.length === 0) return draft.statements.map(whole)
  const byPlace = new Map(draft.statements.map((s) => [`${s.content.start} ${s.content.end}`, s]))
  const read = draft.statements.map(
    ({ cue, content, speaker, direct }): StatementValue => ({
      cue,
      content,
      direct,
      ...(speaker === undefined ? {} : { speaker }),
    }),
  )
  const moved = new Set(own.filter((j) => isMoved(j)).map((j) => j.id))
  return marksAsJudged('statements', digest, read, own).flatMap((m): EntryStatement[] => {
    if (m.standing === 'rejected') return []
    const was = m.read && byPlace.get(`${m.at.start} ${m.at.end}`)
    if (!was && !moved.has(m.judgement ?? '')) return []
    if (was && m.standing !== 'corrected') return [whole(was)]
    const made = corrected(draft, was, m)
    return made ? [whole(made)] : []
  })
}

/** Whether a judgement brings a statement to an encounter: it was missed, or another is found to say it. */
const isMoved = ({ decision: d }: Judgement): boolean => {
  if (!isOfMark(d) || !('becomes' in d)) return false
  const [read, now] = [d.act === 'correct' ? d.read : undefined, d.becomes] as (StatementValue | undefined)[]
  return read?.speaker !== now?.speaker
}

/** Absent: undefined where the speaker takes no part here. */
function corrected(draft: Draft, was: DraftStatement | undefined, m: JudgedMark): EntryJudged | undefined {
  const { cue, content, speaker, direct } = m.value as StatementValue
  const part = speaker === undefined ? undefined : draft.people.find((p) => sameName(p.name, speaker))
  if (!was && !part) return undefined
  const kept = was && was.speaker === speaker ? was : part
  return {
    key: keyOf(draft.document.digest, 'statement', content),
    cue,
    content,
    direct,
    ...(speaker === undefined ? {} : { speaker: part?.name ?? speaker }),
    ...(kept?.party === undefined ? {} : { party: kept.party }),
    ...(kept?.post === undefined ? {} : { post: kept.post }),
    ...(was?.polarity === undefined ? {} : { polarity: was.polarity }),
    ...(m.judgement === undefined ? {} : { judgement: m.judgement }),
  }
}

type EntryJudged = DraftStatement & Pick<EntryStatement, 'judgement'>
