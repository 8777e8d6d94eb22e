/** Denials that come after what they deny, in a language whose verb comes last: "ان خبروں کی تردید کی". */
import type { Candidate } from '../candidate.ts'
import { type Scene, spanOf } from '../scene.ts'

/** How many sentences may stand between a report of talks and its denial. */
const NEAR = 2

/**
 * Sets to denied, in place, the encounter told last as others' report ("ایسی اطلاعات ہیں کہ …", "اخبار کے مطابق …") when one of its
 * sides, or somebody unnamed, then denies such reports. What the report itself tells as a fact stays.
 */
export function denyReported(scene: Scene, found: readonly Candidate[]): void {
  const { tokens, cues } = scene
  if (cues.table.order !== 'verb-last') return
  scene.sentences.forEach((s, n) => {
    for (let i = s.first; i < s.last; i++) {
      const denial = scene.itemAt[i]! >= 0 ? undefined : cues.denials.at(tokens, i, s.last)
      if (!denial) continue
      i = denial.last - 1
      const about = lastReported(scene, found, denial.first, n)
      if (!about) continue
      const by = partiesBetween(scene, scene.clauseStart[denial.first]!, denial.first)
      if (by.length > 0 && !by.some((p) => about.parties.includes(p))) continue
      about.status = 'denied'
      about.statusSpan = spanOf(scene, denial.first, denial.last)
    }
  })
}

/** Talks denied more than once are one: the telling with a day is kept. Only where the verb comes last. */
export function deniedOnce(found: readonly Candidate[]): Candidate[] {
  const kept = new Map<string, Candidate>()
  for (const c of found) {
    if (!isPlainDenial(c)) continue
    const sides = [...c.parties].sort().join()
    const known = kept.get(sides)
    if (!known || (!known.date && c.date)) kept.set(sides, c)
  }
  const denied = new Set(kept.values())
  return found.filter((c) => !isPlainDenial(c) || denied.has(c))
}

const isPlainDenial = (c: Candidate): boolean =>
  c.verbLast === true && c.kind === 'meeting' && c.status === 'denied' && c.people.length === 0

function lastReported(
  scene: Scene,
  found: readonly Candidate[],
  token: number,
  sentence: number,
): Candidate | undefined {
  let best: Candidate | undefined
  for (const c of found) {
    if (c.first >= token || sentence - c.sentence > NEAR || c.kind === 'conference') continue
    if (c.status !== 'held' && c.status !== 'ongoing' && c.status !== 'planned') continue
    if (!best || c.first > best.first) best = c
  }
  if (!best) return undefined
  const s = scene.sentences[best.sentence]!
  for (let i = s.first; i < best.last; i++) if (scene.cues.hearsay.at(scene.tokens, i, s.last)) return best
  return undefined
}

function partiesBetween(scene: Scene, from: number, to: number): string[] {
  const out: string[] = []
  for (let i = from; i < to; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (item?.party && item.kind !== 'time') out.push(item.party)
  }
  return out
}
