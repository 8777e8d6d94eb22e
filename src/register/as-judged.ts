/** A draft as one person, or all of them, have judged it: for checking, for comparing reviewers, and for gold. */
import type { Draft, DraftPerson } from '../model/draft.ts'
import type { JudgedField, JudgedWords } from '../model/judgement.ts'
import type { Anchored } from './judged.ts'
import { type JudgedOutcome, outcomesAsJudged } from './judged-outcomes.ts'

/** The fields whose value stands in the draft itself. */
export const PLAIN_FIELDS = ['kind', 'status', 'date', 'place', 'venue', 'parties', 'mechanism', 'ordinal'] as const
export type PlainField = (typeof PLAIN_FIELDS)[number]

/** What became of a draft, or of one field of it. */
export type Standing = 'unjudged' | 'accepted' | 'corrected' | 'rejected'

export interface JudgedPerson extends Omit<DraftPerson, 'evidence'> {
  readonly evidence: DraftPerson['evidence']
  /** Set aside by this judgement. */
  readonly rejected?: string
  readonly judgement?: string
}

export interface DraftAsJudged {
  readonly draft: Draft
  /** Of the whole: `corrected` when something of it was corrected, added or set aside, `rejected` when all of it was. */
  readonly standing: Standing
  /** Whether all of it was accepted, so that fields without a judgement of their own are right. */
  readonly accepted: boolean
  /** Each field's value now. Absent: none is told, or it was set aside. */
  readonly values: { readonly [F in PlainField]?: unknown }
  readonly fields: { readonly [F in JudgedField]?: Standing }
  /** The words that a person pointed at for a field. */
  readonly words: { readonly [F in JudgedField]?: JudgedWords }
  readonly people: readonly JudgedPerson[]
  readonly outcomes: readonly JudgedOutcome[]
}

/** Lays judgements in force (oldest first) over a draft. Those about other drafts are passed over. */
export function asJudged(draft: Draft, judgements: readonly Anchored[]): DraftAsJudged {
  const own = judgements.filter((x) => x.drafts.length === 1 && x.drafts[0] === draft.key)
  const values: { [F in PlainField]?: unknown } = {}
  for (const f of PLAIN_FIELDS) if (draft[f] !== undefined) values[f] = draft[f]
  const fields: { [F in JudgedField]?: Standing } = {}
  const words: { [F in JudgedField]?: JudgedWords } = {}
  let people: JudgedPerson[] = [...draft.people]
  let whole: Standing = 'unjudged'
  let accepted = false
  for (const { judgement: j } of own) {
    const d = j.decision
    if (!('target' in d)) continue
    const { field } = d
    if (field === undefined) {
      whole = d.act === 'reject' ? 'rejected' : 'accepted'
      accepted = d.act === 'accept'
      if (d.act === 'accept')
        for (const f of PLAIN_FIELDS) if (fields[f] === undefined && d.read && f in d.read) values[f] = d.read[f]
      continue
    }
    fields[field] = d.act === 'accept' ? 'accepted' : d.act === 'reject' ? 'rejected' : 'corrected'
    if (field === 'people') people = peopleAfter(people, d, j.id)
    if (field === 'people' || field === 'outcomes' || field === 'verdict') fields[field] = 'corrected'
    else if (d.act === 'reject') {
      // Setting aside a value that was corrected meanwhile changes nothing.
      if (d.value === undefined || JSON.stringify(d.value) === JSON.stringify(values[field])) delete values[field]
    } else if (d.act !== 'accept') {
      values[field] = d.value
      if (d.words) words[field] = d.words
    }
  }
  const changed = Object.values(fields).some((s) => s === 'corrected' || s === 'rejected')
  const standing = whole === 'rejected' ? whole : changed ? 'corrected' : whole
  return { draft, standing, accepted, values, fields, words, people, outcomes: outcomesAsJudged(draft, own) }
}

type Decided = Extract<Anchored['judgement']['decision'], { target: unknown }>

function peopleAfter(people: readonly JudgedPerson[], d: Decided, judgement: string): JudgedPerson[] {
  if (d.act === 'reject') return people.map((p) => (p.name === d.value ? { ...p, rejected: judgement } : p))
  if (d.act !== 'correct' && d.act !== 'add') return [...people]
  const given = (typeof d.value === 'string' ? { name: d.value } : d.value) as Partial<DraftPerson>
  const evidence = d.words ? [{ start: d.words.start, end: d.words.end, quote: d.words.quote }] : undefined
  if (d.act === 'add') return [...people, { type: 'PER', name: '', ...given, evidence: evidence ?? [], judgement }]
  return people.map((p) => (p.name === d.of ? { ...p, ...given, evidence: evidence ?? p.evidence, judgement } : p))
}
