/** Where a visit goes. */
import type { Hit } from '../hit.ts'
import { endsAt } from '../layout/ranges.ts'
import { isWhither } from '../layout/whither.ts'
import { type Item, isCased, type Scene } from '../scene.ts'
import { roleOf } from './place-roles.ts'
import { isState } from './place-told.ts'

/** Where a visit goes: one or several places. Empty when the words beside the event word do not tell. */
export function destinations(scene: Scene, hit: Hit): { item: Item }[] {
  if (scene.cues.table.order === 'verb-last') {
    const last = goalsUntil(scene, hit).at(-1)
    return last ? [...listedBefore(scene, last, hit), ...listedAfter(scene, last, hit)] : ownedGoal(scene, hit)
  }
  const after = goalsAfter(scene, hit)
  if (after.length > 0) return after.map((item) => ({ item }))
  const beside = hit.cue.part === 'noun' ? scene.items[scene.itemAt[hit.first - 1] ?? -1] : undefined
  const goal =
    hit.cue.part === 'verb'
      ? goalOfVerb(scene, hit)
      : beside?.kind === 'place'
        ? beside
        : (goalBefore(scene, hit) ?? stageOf(scene, hit))
  return goal ? [{ item: goal }] : []
}

/** "کابل اور تہران کا دورہ": the goals told in the clause up to a verb that comes last. */
function goalsUntil(scene: Scene, hit: Hit): Item[] {
  const out: Item[] = []
  for (let i = hit.from; i < Math.min(hit.to, hit.last + 3); i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (!item) continue
    i = item.last - 1
    if (item.kind !== 'place') continue
    if (isListed(scene, out, item) ? item.party !== out.at(-1)!.party : roleOf(scene, item) === 'destination')
      out.push(item)
  }
  return out
}

/** "Visited Chad, Togo and Benin", "a visit to Chad": the goals behind the event word, up to another name or word. */
function goalsAfter(scene: Scene, hit: Hit): Item[] {
  const { tokens, cues } = scene
  const out: Item[] = []
  for (let i = hit.last; i < hit.to; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (!item) {
      if (out.length > 0 && tokens[i]!.kind === 'word' && !joinsGoals(scene, i)) return out
      // "During her visit to the site, X spoke of the war in Y": another clause, with a subject of its own.
      if (cues.table.articles && tokens[i]!.norm === ',' && isPerson(scene, i + 1)) return out
      continue
    }
    i = item.last - 1
    if (item.kind === 'place') {
      if (isGoalAfter(scene, hit, item, out)) out.push(item)
    } else if (item.kind !== 'time' && out.length > 0) return out
  }
  return out
}

/** Whether a place behind an event word is a goal: right behind a verb, by the words before it, or in a list with another. */
function isGoalAfter(scene: Scene, hit: Hit, item: Item, goals: readonly Item[]): boolean {
  const listed = isListed(scene, goals, item)
  if (listed && goals.at(-1)!.party === item.party) return false
  const { first } = item
  const article = first === hit.last + 1 && scene.tokens[hit.last]!.norm === scene.cues.small.the
  if (first === hit.last || article || isBesideGoal(scene, hit, first)) return hit.cue.part === 'verb'
  // "A tour of West Africa".
  const { small, talks } = scene.cues
  if (
    talks.tours.has(scene.tokens[hit.first]!.norm) &&
    scene.tokens[hit.last]!.norm === small.of &&
    first - hit.last <= 2
  )
    return true
  const role = roleOf(scene, item)
  return listed || role === 'destination' || (role === 'place' && goals.length === 0)
}

/** "Visited Chilean ally Peru", "arrived in neighbouring Peru": nothing but what the goal is to another stands before it. */
const isBesideGoal = ({ tokens, cues }: Scene, hit: Hit, first: number): boolean =>
  cues.table.articles === true && first - hit.last <= 4 && cues.talks.besideGoal.has(tokens[first - 1]!.norm)

const isPerson = (scene: Scene, i: number): boolean => scene.items[scene.itemAt[i] ?? -1]?.kind === 'person'

/** Whether a place is the next of a list of goals: beyond a comma or an "and", and an article of its own ("Chad, and the Gambia"). */
function isListed(scene: Scene, goals: readonly Item[], item: Item): boolean {
  const last = goals.at(-1)
  if (!last) return false
  const gap = item.first - last.last
  return gap <= 2 || (gap <= 4 && isThe(scene, item.first - 1) && scene.tokens[last.last]!.norm !== '.')
}

const isThe = ({ tokens, cues }: Scene, i: number): boolean => cues.table.articles && tokens[i]!.norm === cues.small.the

/** Whether a word may stand between two goals: a joiner, or the article of a place right behind it. */
const joinsGoals = (scene: Scene, i: number): boolean =>
  scene.cues.table.joiners.includes(scene.tokens[i]!.norm) ||
  (isThe(scene, i) && scene.items[scene.itemAt[i + 1] ?? -1]?.kind === 'place')

/** "В Сочи прилетел президент", "с визитом в Сочи прилетел": a goal before its verb. Absent: none stands there, or one that the verb goes not to. */
function goalOfVerb(scene: Scene, hit: Hit): Item | undefined {
  for (let i = hit.last - 1; i >= hit.before; i--) {
    const item = scene.items[scene.itemAt[i]!]
    if (!item) continue
    i = item.first
    if (item.kind !== 'place' || !endsAt(scene, scene.cues.destinationMarks, item.first)) continue
    if (!isCased(scene) || maybeGoal(scene, item, hit)) return item
    // "В Москву для обсуждения ситуации на Востоке прибыла …": the goal stands further back.
    if (roleOf(scene, item) === 'destination' || hit.cue.status === 'planned') return undefined
  }
  return undefined
}

/** "عمان، قطر اور ترکی کا دورہ": the states listed right before a destination that stands before its noun, in their order. Only the last has the mark. */
function listedBefore(scene: Scene, goal: Item, hit: Hit): { item: Item }[] {
  const out: Item[] = []
  if (goal.last > hit.first || hit.cue.part !== 'noun' || !isState(scene, goal)) return []
  const { tokens, cues } = scene
  for (let at = goal, n = 0; n < 8; n++) {
    const before = scene.items[scene.itemAt[at.first - 2] ?? -1]
    const joined = out.length === 0 ? cues.leading.at(tokens, at.first - 1, at.first) : isComma(tokens[at.first - 1])
    if (!joined || before?.kind !== 'place' || before.first < hit.before || !isState(scene, before)) break
    if (before.party !== goal.party && !out.some((o) => o.party === before.party)) out.unshift(before)
    at = before
  }
  return out.map((item) => ({ item }))
}

const isComma = (token: { norm: string } | undefined): boolean => token?.norm === '،' || token?.norm === ','

/** "دورہ سعودی عرب اور قطر": the states listed after a destination that stands after its noun. */
function listedAfter(scene: Scene, goal: Item, hit: Hit): { item: Item }[] {
  const out = [{ item: goal }]
  if (goal.first < hit.last || !isState(scene, goal)) return out
  for (let at = goal, n = 0; n < 4; n++) {
    const next = scene.items[scene.itemAt[at.last + 1] ?? -1]
    if (!scene.cues.leading.at(scene.tokens, at.last, at.last + 1) || next?.kind !== 'place') break
    if (!isState(scene, next) || next.party === goal.party || next.last > hit.to) break
    out.push({ item: next })
    at = next
  }
  return out
}

/** "فرانس کا مجوزہ دورہ": the place that owns the visit, whatever adjectives stand between. */
function ownedGoal(scene: Scene, hit: Hit): { item: Item }[] {
  const { tokens, cues } = scene
  if (hit.cue.part !== 'noun') return []
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 4); i--) {
    const item = scene.items[scene.itemAt[i] ?? -1]
    if (item) return item.kind === 'place' && cues.genitives.at(tokens, item.last) ? [{ item }] : []
    if (tokens[i]!.kind === 'sign') return []
    if (cues.genitives.at(tokens, i, i + 1) && scene.itemAt[i - 1]! < 0) return []
    if (cues.sideMarks.at(tokens, i, i + 1) || cues.placeMarks.at(tokens, i, i + 1)) return []
  }
  return []
}

/** Whether a place before a verb of travel may be its goal: not "в Женеве … летит домой", but "в Женеве побывал", "в Сочи прилетел". */
const maybeGoal = (scene: Scene, item: Item, hit: Hit): boolean =>
  isWhither(scene, item) ||
  scene.cues.standing.visiting.test(scene.tokens[hit.first]!.norm) ||
  // "В Осло с визитом побывал X": the noun stands before its verb.
  scene.cues.standing.visiting.test(scene.tokens[hit.last - 1]!.norm) ||
  !scene.cues.standing.placeEnding.test(scene.tokens[item.last - 1]!.norm) ||
  scene.cues.standing.unchanging.has(scene.tokens[item.last - 1]!.norm)

/** "В Москве завершился визит президента X", "находится в Осло с визитом", "в Осло с визитом находится": a visit goes on where the clause says that it begins, goes on or ends. Absent: not said. */
function stageOf(scene: Scene, hit: Hit): Item | undefined {
  if (!isCased(scene)) return undefined
  let stage = false
  let place: Item | undefined
  for (let i = hit.from; i < hit.to; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (!item) {
      const { stage: stages, staying } = scene.cues.statuses
      const { norm } = scene.tokens[i]!
      if ((stages.test(norm) && Math.abs(i - hit.first) < 6) || (i < hit.last + 2 && staying.test(norm))) stage = true
      continue
    }
    i = item.last - 1
    if (item.kind === 'place' && item.party && roleOf(scene, item) === 'place') place ??= item
  }
  return stage ? place : undefined
}

/** "Is in Armenia on an official visit", "arrived in Cairo for a visit": the goal stands before its noun. Absent: it does not. */
export function goalBefore(scene: Scene, hit: Hit): Item | undefined {
  const { tokens, cues } = scene
  if (!cues.table.articles || hit.cue.part !== 'noun') return undefined
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 5); i--) {
    const t = tokens[i]!
    if (t.kind === 'sign' && t.norm !== '-') return undefined
    if (t.norm !== cues.small.for && t.norm !== cues.small.on) continue
    const item = scene.items[scene.itemAt[i - 1] ?? -1]
    return item?.kind === 'place' && tokens[item.first - 1]?.norm === cues.small.in ? item : undefined
  }
  return undefined
}

/** "A delegation to the Republic of Kenya to attend … in Nairobi": the town in the state that a visit goes to. Absent: none is told. */
export function townIn(scene: Scene, hit: Hit, goal: Item): Item | undefined {
  if (!scene.cues.table.articles || !isState(scene, goal)) return undefined
  const end = Math.min(hit.after, hit.to)
  for (let at = goal.last; at < end; at++) {
    const i = scene.items[scene.itemAt[at]!]
    if (i?.first !== at || i.last > end || i.kind !== 'place' || i.party !== goal.party) continue
    if (roleOf(scene, i) === 'place' && !isState(scene, i)) return i
  }
  return undefined
}
