/** What a draft's report tells was agreed and promised, with what people judged of it laid over. */
import type { Draft, DraftOutcome, DraftRef } from '../model/draft.ts'
import type { Decision, JudgedWords } from '../model/judgement.ts'
import type { Place } from '../model/reading.ts'
import { overlap } from '../model/span.ts'
import { isPartOf } from './days.ts'
import type { Anchored } from './judged.ts'
import { keyOf } from './keys.ts'

export interface JudgedOutcome extends DraftOutcome {
  /** The judgement that added it or last corrected it. */
  readonly judgement?: string
  /** Set aside by this judgement. */
  readonly rejected?: string
}

/** The value of a judgement about an outcome. */
export interface OutcomeValue {
  readonly kind: 'agreement' | 'commitment'
  readonly by: readonly string[]
  readonly due?: string
  readonly place?: Place
}

type About = Extract<Decision, { act: 'correct' | 'reject'; target: DraftRef }>

/** Those the reader gives, corrected or set aside, then those that people added. `own` are judgements in force, oldest first. */
export function outcomesAsJudged(draft: Draft, own: readonly Anchored[]): JudgedOutcome[] {
  const mine = own.filter(({ judgement: { decision: d }, drafts }) => drafts[0] === draft.key && isOfOutcomes(d))
  const keys = new Set(draft.outcomes.map((o) => o.key))
  const out: JudgedOutcome[] = [...draft.outcomes]
  for (const { judgement: j } of mine) {
    const d = j.decision
    if (d.act === 'add' && 'field' in d) {
      const made = d.words && added(draft, d.value as OutcomeValue, d.words, j.id)
      const known = out.findIndex((o) => o.key === made?.key)
      if (made && known >= 0) out[known] = made
      else if (made) out.push(made)
    } else if ((d.act === 'correct' || d.act === 'reject') && 'target' in d && d.field === 'outcomes') {
      const at = out.findIndex((o) => isAbout(d, o, keys))
      if (at >= 0) out[at] = d.act === 'reject' ? { ...out[at]!, rejected: j.id } : corrected(out[at]!, d, j.id)
    }
  }
  return out
}

const isOfOutcomes = (d: Decision): boolean => 'field' in d && d.field === 'outcomes'

/** By key; or, where the outcome has another key since it is read otherwise, by the place where it stood. */
function isAbout(d: About, o: JudgedOutcome, keys: ReadonlySet<string>): boolean {
  const key = d.act === 'correct' ? d.of : d.value
  if (o.key === key) return true
  return d.was !== undefined && !keys.has(String(key)) && overlap(d.was, o.content) > 0
}

function corrected(o: JudgedOutcome, d: Extract<About, { act: 'correct' }>, judgement: string): JudgedOutcome {
  const {
    due: _due,
    duePart,
    place: _place,
    rejected: _rejected,
    sources: _sources,
    signed: _signed,
    toSign: _toSign,
    ...rest
  } = o
  const { kind, by, due, place } = d.value as OutcomeValue
  return {
    ...rest,
    kind,
    by: [...by].sort(),
    ...(due === undefined ? {} : { due }),
    ...(duePart !== undefined && isPartOf(duePart, due) ? { duePart } : {}),
    ...(place === undefined ? {} : { place }),
    ...(d.words ? { content: evidenceOf(d.words) } : {}),
    judgement,
  }
}

const added = (draft: Draft, value: OutcomeValue, words: JudgedWords, judgement: string): JudgedOutcome => ({
  key: keyOf(draft.document.digest, value.kind, words),
  kind: value.kind,
  content: evidenceOf(words),
  by: [...value.by].sort(),
  ...(value.due === undefined ? {} : { due: value.due }),
  ...(value.place === undefined ? {} : { place: value.place }),
  voice: draft.voice,
  judgement,
})

const evidenceOf = ({ start, end, quote }: JudgedWords) => ({ start, end, quote })
