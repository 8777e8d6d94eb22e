/** Judgements in force, tied to the drafts they are about, also after a change of rules. */
import type { Draft, DraftRef } from '../model/draft.ts'
import type { Dispute } from '../model/entry.ts'
import type { Decision, Judgement } from '../model/judgement.ts'
import { overlap } from '../model/span.ts'

/** A judgement whose drafts have been found again. `drafts` holds one key, or two for same / different / unsure. */
export interface Anchored {
  readonly judgement: Judgement
  readonly drafts: readonly string[]
}

export interface Judged {
  readonly anchored: readonly Anchored[]
  readonly lost: readonly Dispute[]
}

/** Judgements that were not withdrawn, in order of time, then id. A withdrawal can be withdrawn in its turn. */
export function inForce(judgements: readonly Judgement[]): Judgement[] {
  const ordered = [...new Map(judgements.map((j) => [j.id, j])).values()].sort(byTime)
  // By what each takes back, not by time: two of one moment have no order. Ids are digests, so that there is no circle.
  const takenBackBy = new Map<string, string[]>()
  for (const j of ordered)
    if (j.decision.act === 'withdraw') {
      const { judgement } = j.decision
      takenBackBy.set(judgement, [...(takenBackBy.get(judgement) ?? []), j.id])
    }
  const known = new Map<string, boolean>()
  const holds = (id: string): boolean => {
    const before = known.get(id)
    if (before !== undefined) return before
    known.set(id, true)
    const now = !(takenBackBy.get(id) ?? []).some(holds)
    known.set(id, now)
    return now
  }
  return ordered.filter((j) => holds(j.id))
}

const byTime = (a: Judgement, b: Judgement): number => {
  const [x, y] = [Date.parse(a.at), Date.parse(b.at)]
  return x - y || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/**
 * Finds the drafts that judgements point at: by key, or else the draft of the same document whose first evidence covers
 * most of the place pointed at. What is not found is listed in `lost`.
 */
export function anchor(judgements: readonly Judgement[], drafts: readonly Draft[]): Judged {
  const byKey = new Map(drafts.map((d) => [d.key, d]))
  const byDocument = new Map<string, Draft[]>()
  for (const d of drafts) byDocument.set(d.document.digest, [...(byDocument.get(d.document.digest) ?? []), d])
  const find = (ref: DraftRef): string | undefined => {
    if (byKey.has(ref.key)) return ref.key
    const near = (byDocument.get(ref.document) ?? [])
      .map((d) => ({ key: d.key, same: d.kind === ref.kind, shared: overlap(d.evidence[0]!, ref.span) }))
      .filter((x) => x.shared > 0)
      .sort((a, b) => Number(b.same) - Number(a.same) || b.shared - a.shared || (a.key < b.key ? -1 : 1))
    return near[0]?.key
  }
  const anchored: Anchored[] = []
  const lost: Dispute[] = []
  for (const judgement of judgements) {
    const refs = refsOf(judgement.decision)
    const keys = refs.map(find)
    if (keys.every((k) => k !== undefined)) {
      if (keys.length > 0) anchored.push({ judgement, drafts: keys as string[] })
    } else
      lost.push({
        judgement: judgement.id,
        about: 'not-found',
        words: 'the report no longer yields what this judgement is about',
      })
  }
  return { anchored, lost }
}

/** The drafts that a decision points at. */
export function refsOf(decision: Decision): readonly DraftRef[] {
  if ('drafts' in decision) return decision.drafts
  if ('target' in decision) return [decision.target]
  return []
}
