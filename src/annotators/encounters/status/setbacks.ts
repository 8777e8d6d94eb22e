/** What undoes an encounter and stands apart from its own words: reports of it that are called false, and the clause "but the trip was called off". */
import type { Span } from '../../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import type { Hit } from '../hit.ts'
import { type Scene, spanOf } from '../scene.ts'

/** How far from an event word the word may stand by which it is only reported, in tokens. */
const NEAR = 7

/** "Rumours of a meeting … are false", «слухи о встрече … не соответствуют действительности», "ملاقات کی خبریں غلط ہیں": the words that say so. Absent: no such report. */
export function calledFalse(scene: Scene, hit: Hit): Span | undefined {
  const { tokens, cues } = scene
  const s = scene.sentences[hit.sentence]!
  const last = cues.table.order === 'verb-last'
  const from = last ? hit.last : Math.max(s.first, hit.first - NEAR)
  const to = last ? Math.min(s.last, hit.last + NEAR) : hit.first
  let rumour = -1
  for (let i = from; i < to && rumour < 0; i++) if (cues.hearsay.at(tokens, i, to)) rumour = i
  if (rumour < 0) return undefined
  for (let i = Math.max(rumour, hit.last); i < s.last; i++) {
    const f = cues.falsehoods.at(tokens, i, s.last)
    if (f) return spanOf(scene, f.first, f.last)
  }
  return undefined
}

/** "Was due to meet X on Monday but the trip was called off": sets to cancelled or postponed, in place, what the rest of its sentence undoes. */
export function undoLater(scene: Scene, found: readonly Candidate[]): void {
  const { tokens, cues } = scene
  for (const c of found) {
    if (c.status !== 'planned' && c.status !== 'possible') continue
    const s = scene.sentences[c.sentence]!
    let but = false
    for (let i = c.last; i < s.last; i++) {
      const item = scene.items[scene.itemAt[i]!]
      // Another side after "but": something of theirs is undone.
      if (but && item && item.kind !== 'time' && item.party && !c.parties.includes(item.party)) break
      if (item) continue
      if (cues.but.at(tokens, i, s.last)) but = true
      const f = but ? cues.status.at(tokens, i, s.last) : undefined
      if (f?.value !== 'cancelled' && f?.value !== 'postponed') continue
      c.status = f.value
      c.statusSpan = spanOf(scene, f.first, f.last)
      break
    }
  }
}
