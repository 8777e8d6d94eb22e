/** Where talk of what an encounter was about begins. */
import type { Hit } from '../hit.ts'
import { type Item, isCased, type Scene } from '../scene.ts'

/** Where, after an event word, its topic begins; times and "on the sidelines" do not begin one. */
export function topicAfter(scene: Scene, from: number, to: number): number {
  const { tokens, cues } = scene
  if (cues.table.order === 'verb-last') return to
  for (let i = from; i < to; i++) {
    if (scene.itemAt[i]! >= 0) continue
    const f = cues.topic.at(tokens, i, to)
    if (!f) continue
    // "И.о. президента": letters of an office.
    if (isCased(scene) && tokens[i - 1]?.norm === '.' && tokens[i + 1]?.norm === '.') continue
    if (isCased(scene) && (isPostsOwn(scene, f.first, f.last, to) || cues.overPhone.at(tokens, i, to))) continue
    const next = scene.itemAt[f.last]
    if (next !== undefined && next >= 0 && scene.items[next]!.kind === 'time') continue
    if (
      cues.table.notTopic?.includes(tokens[f.last]?.norm ?? '') ||
      cues.table.notTopic?.includes(tokens[f.last + 1]?.norm ?? '')
    )
      continue
    return i
  }
  return to
}

/**
 * "Met in Lima on Friday on developments in the talks": whether a time or place before a noun belongs to the verb before it, since what was talked
 * of begins at a token behind it, at once if none is given.
 */
export const isBeforeTopic = (scene: Scene, hit: Hit, item: Item, at = item.last): boolean =>
  hit.cue.part === 'noun' && hit.before > hit.from && item.last < hit.first && topicAfter(scene, at, hit.first) === at

/** "Советника президента по безопасности X": a preposition inside a post, its holder behind it. */
function isPostsOwn(scene: Scene, at: number, from: number, to: number): boolean {
  if (!scene.cues.posts.matter.has(scene.tokens[at]!.norm)) return false
  let office = false
  for (let i = at - 1; i >= Math.max(0, at - 5); i--)
    if (scene.cues.guests.at(scene.tokens, i, at) || scene.cues.posts.ofMatter.test(scene.tokens[i]!.norm))
      office = true
  if (!office) return false
  for (let i = from; i < Math.min(to, from + 6); i++) {
    if (scene.tokens[i]!.kind === 'sign') return false
    if (scene.items[scene.itemAt[i] ?? -1]?.kind === 'person') return true
  }
  return false
}
