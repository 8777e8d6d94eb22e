/** Two who preside together over one encounter, each for a side: "co-chaired by X and Y", «под председательством X и Y», "X اور Y کی مشترکہ صدارت". */

import type { Candidate } from '../candidate.ts'
import { type Item, type Scene, spanOf } from '../scene.ts'
import { partyOf } from './acting.ts'
import { gatherPeople } from './eligible.ts'

/** How far from the words of presiding the second name may end, in tokens: two long posts with their names. */
const REACH = 45

/** Makes both who preside heads of the encounter that their sentence tells of, in place. */
export function addCoChairs(scene: Scene, found: readonly Candidate[]): void {
  const { tokens, cues } = scene
  scene.sentences.forEach((s, n) => {
    for (let i = s.first; i < s.last; i++) {
      const together = cues.coChairs.at(tokens, i, s.last)
      const doing = together ? undefined : cues.coChairing.at(tokens, i, s.last)
      const words = together ?? doing ?? cues.chairs.at(tokens, i, s.last)
      if (!words || scene.itemAt[i]! >= 0) continue
      const own = found.findLast(
        (c) => c.sentence === n && (c.kind === 'session' || c.kind === 'meeting' || c.kind === 'conference'),
      )
      const last = scene.cues.table.order === 'verb-last'
      // "جس کی مشترکہ صدارت X اور Y نے کی": behind the words, where none stand before them.
      const two =
        own &&
        (((last || doing) && presiding(scene, words, s, 'before')) ||
          (doing ? undefined : presiding(scene, words, s, 'after')))
      if (two) setHeads(scene, own, two, (together ?? doing) !== undefined)
      i = words.last - 1
    }
  })
}

/** The two named before or behind the words, with "and" and at most a post between them. Absent: not two. */
function presiding(
  scene: Scene,
  words: { first: number; last: number },
  s: { first: number; last: number },
  side: 'before' | 'after',
): [Item, Item] | undefined {
  const before = side === 'before'
  const people = gatherPeople(
    scene,
    before ? Math.max(s.first, words.first - REACH) : words.last,
    before ? words.first : Math.min(s.last, words.last + REACH),
  ).filter((p) => p.entity && !p.owner && !(p.implied && scene.cues.table.articles))
  const [a, b] = before ? people.slice(-2) : people.slice(0, 2)
  if (!a || !b || a.entity === b.entity) return undefined
  // "X نے Y سے ملاقات کی، جو مہم کی قیادت کر رہے ہیں": what one of them leads besides.
  if (before && scene.cues.table.order === 'verb-last')
    for (let i = b.last; i < words.first; i++)
      if (scene.clauseEnd[i]! <= words.first && scene.itemAt[i]! < 0 && scene.cues.events.at(scene.tokens, i))
        return undefined
  let joined = false
  for (let i = a.last; i < b.first; i++) {
    if (scene.cues.table.joiners.includes(scene.tokens[i]!.norm)) joined = true
    // A comma may part a name from its post; a full clause between the two has a verb.
    if (scene.cues.held.at(scene.tokens, i, b.first) || scene.cues.events.at(scene.tokens, i, b.first)) return undefined
  }
  return joined ? [a, b] : undefined
}

function setHeads(scene: Scene, c: Candidate, [a, b]: [Item, Item], together: boolean): void {
  let [x, y] = [partyOf(scene, a), partyOf(scene, b)]
  // "Co-chaired by Minister X of Chile and Minister Y": beside another's state, Y's is not told.
  if (together && x && x === y) {
    if (!ownState(scene, b)) y = undefined
    else if (!ownState(scene, a)) x = undefined
  }
  if (x && x === y) return
  // "Led by X and Y" may be one side's; "co-chaired" is not.
  if (!together && !(x && y)) return
  for (const party of [x, y]) if (party && !c.parties.includes(party) && c.parties.length < 2) c.parties.push(party)
  if ((x && !c.parties.includes(x)) || (y && !c.parties.includes(y))) return
  const other = (party: string | undefined) => (c.parties.length === 2 ? c.parties.find((p) => p !== party) : undefined)
  put(c, a, x ?? (y && other(y)))
  put(c, b, y ?? (x && other(x)))
  const words = spanOf(scene, a.first, b.last)
  if (c.evidence.length < 4 && !c.evidence.some((e) => e.start <= words.start && words.end <= e.end))
    c.evidence.push(words)
}

/** Whether the report tells a state of somebody's own, and not only that of others in a list. */
const ownState = (scene: Scene, { party, entity }: Item): boolean =>
  party !== undefined || scene.entities.get(entity!)?.country !== undefined

function put(c: Candidate, item: Item, party: string | undefined): void {
  const at = c.people.findIndex((p) => p.entity === item.entity)
  if (at >= 0) c.people[at] = { ...c.people[at]!, ...(party ? { party } : {}), role: 'head' }
  else c.people.push({ entity: item.entity!, ...(party ? { party } : {}), role: 'head' })
}
