/** Where talk of what an encounter was about begins. */
import { isCased, type Scene } from './scene.ts'

/** Where, after an event word, its topic begins; times and "on the sidelines" do not begin one. */
export function topicAfter(scene: Scene, from: number, to: number): number {
  const { tokens, cues } = scene
  if (cues.table.order === 'verb-last') return to
  for (let i = from; i < to; i++) {
    if (scene.itemAt[i]! >= 0) continue
    const f = cues.topic.at(tokens, i, to)
    if (!f) continue
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
