/** How far two people agree who judged the same drafts: field by field, with Cohen's kappa. */
import type { Draft } from '../model/draft.ts'
import { canonical } from '../model/id.ts'
import type { Judgement } from '../model/judgement.ts'
import { asJudged, type DraftAsJudged, PLAIN_FIELDS } from './as-judged.ts'
import { anchor } from './judged.ts'
import { MARK_FIELDS, type MarkField, markPairs } from './mark-agreement.ts'

/** `draft`: whether it is one at all. */
export const AGREEMENT_FIELDS = ['draft', ...PLAIN_FIELDS, 'people', 'outcomes'] as const
type DraftField = (typeof AGREEMENT_FIELDS)[number]
export type AgreementField = DraftField | MarkField

export interface FieldAgreement {
  readonly field: AgreementField
  /** How many both judged. */
  readonly both: number
  /** Of those, how many alike. */
  readonly alike: number
  /** Cohen's kappa, 1 at most. Absent: where chance alone would make them agree always, or nothing was judged by both. */
  readonly kappa?: number
}

export interface Agreement {
  readonly reviewers: readonly [string, string]
  readonly fields: readonly FieldAgreement[]
}

/**
 * The agreement of each two people who judged a draft, name, time or statement in common, in order of their names. `judgements` are those in force.
 * A field counts as judged by who corrected it, set it aside, or accepted the whole draft. Values are labels: equal or not.
 * Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960).
 */
export function agreementOf(drafts: readonly Draft[], judgements: readonly Judgement[]): Agreement[] {
  const { anchored } = anchor(judgements, drafts)
  const byPerson = new Map<string, Map<string, Map<DraftField, string>>>()
  for (const name of [...new Set(judgements.map((j) => j.by))].sort()) {
    const own = anchored.filter((x) => x.judgement.by === name && x.drafts.length === 1)
    const wholes = new Set(
      judgements.flatMap(({ by, decision: d }) => (by === name && 'document' in d ? [d.document] : [])),
    )
    const mine = new Map<string, Map<DraftField, string>>()
    for (const draft of drafts) {
      const labels = labelsOf(
        asJudged(
          draft,
          own.filter((x) => x.drafts[0] === draft.key),
        ),
        wholes.has(draft.document.digest),
        judgements.some(({ by, decision: d }) => by === name && 'draft' in d && d.draft.key === draft.key),
      )
      if (labels.size > 0) mine.set(draft.key, labels)
    }
    byPerson.set(name, mine)
  }
  const names = [...byPerson.keys()]
  return names.flatMap((a, i) =>
    names.slice(i + 1).flatMap((b) => {
      const marks = markPairs((name) => judgements.filter((j) => j.by === name), a, b)
      const fields = [
        ...AGREEMENT_FIELDS.map((f) => fieldAgreement(f, pairsOf(f, byPerson.get(a)!, byPerson.get(b)!))),
        ...MARK_FIELDS.map((f) => fieldAgreement(f, marks.get(f) ?? [])),
      ]
      return fields.some((f) => f.both > 0) ? [{ reviewers: [a, b] as const, fields }] : []
    }),
  )
}

/** What one person says of a draft, as labels. `whole`: checked the whole report; `added`: wrote this draft. */
function labelsOf(j: DraftAsJudged, whole: boolean, added: boolean): Map<DraftField, string> {
  const out = new Map<DraftField, string>()
  const byHand = j.draft.reader.startsWith('hand@')
  if (j.standing === 'rejected') out.set('draft', 'no')
  else if (j.standing !== 'unjudged' || added) out.set('draft', 'yes')
  else if (whole) out.set('draft', byHand ? 'no' : 'yes')
  if (out.get('draft') !== 'yes') return out
  const all = j.accepted || whole || added
  for (const f of PLAIN_FIELDS) if (all || j.fields[f]) out.set(f, canonical(j.values[f] ?? null))
  if (all || j.fields.people)
    out.set(
      'people',
      canonical(
        j.people
          .filter((p) => !p.rejected)
          .map((p) => [p.name, p.party ?? null, p.role ?? null].join(' '))
          .sort(),
      ),
    )
  if (all || j.fields.outcomes)
    out.set(
      'outcomes',
      canonical(
        j.outcomes
          .filter((o) => !o.rejected)
          .map((o) => [o.kind, o.content.start, o.content.end, o.by.join(), o.due ?? ''].join(' '))
          .sort(),
      ),
    )
  return out
}

type Labels = ReadonlyMap<string, ReadonlyMap<DraftField, string>>

function pairsOf(field: DraftField, a: Labels, b: Labels): [string, string][] {
  const pairs: [string, string][] = []
  for (const [key, labels] of a) {
    const [x, y] = [labels.get(field), b.get(key)?.get(field)]
    if (x !== undefined && y !== undefined) pairs.push([x, y])
  }
  return pairs
}

function fieldAgreement(field: AgreementField, pairs: readonly [string, string][]): FieldAgreement {
  const alike = pairs.filter(([x, y]) => x === y).length
  const kappa = kappaOf(pairs)
  return { field, both: pairs.length, alike, ...(kappa === undefined ? {} : { kappa }) }
}

/** Cohen's kappa of pairs of labels. Absent: undefined for no pair, or where chance alone would make all pairs alike. */
export function kappaOf(pairs: readonly (readonly [string, string])[]): number | undefined {
  const n = pairs.length
  if (n === 0) return undefined
  const count = (side: 0 | 1): Map<string, number> => {
    const out = new Map<string, number>()
    for (const p of pairs) out.set(p[side], (out.get(p[side]) ?? 0) + 1)
    return out
  }
  const [left, right] = [count(0), count(1)]
  let chance = 0
  for (const [label, k] of left) chance += (k / n) * ((right.get(label) ?? 0) / n)
  const observed = pairs.filter(([x, y]) => x === y).length / n
  return chance >= 1 ? undefined : (observed - chance) / (1 - chance)
}
