/** Whose a standing body is, by its own name, and how often it has met: "the Egypt-Japan Joint Commission met for the fourth time". */

import type { Told } from '../candidate.ts'
import type { Hit } from '../hit.ts'
import { partOfPair } from '../layout/items.ts'
import { peopleAt, stateAt } from '../layout/named-states.ts'
import { tokenAt } from '../layout/ranges.ts'
import type { Scene } from '../scene.ts'
import type { Sides } from '../sides/sides.ts'
import type { StandingBody } from './bodies.ts'
import { ordinalAt } from './ordinals.ts'

/** How far behind a body's name its states may follow, in tokens: "… on Counter-Terrorism between the Republic of A and B". */
const REACH = 8

/**
 * The sides of a session of a body that is named by its states, where the words around the session tell fewer than two. Absent states: the sides
 * as they are.
 */
export function sidesOfBody(scene: Scene, hit: Hit, body: StandingBody, sides: Sides): Sides {
  if (!body.name || body.kind !== 'session') return sides
  if (!sides.blocked && sides.parties.length >= 2) return sides
  const first = tokenAt(scene.tokens, body.name.span.start)
  const last = tokenAt(scene.tokens, body.name.span.end - 1) + 1
  const parties = statesIn(scene, first, last)
  const beside =
    scene.cues.table.order === 'verb-last' ? statesBefore(scene, hit, first) : statesBehind(scene, last, hit.to)
  if (parties.length < 2) parties.push(...beside.filter((p) => !parties.includes(p)))
  if (parties.length < 2 || !sides.parties.every((p) => parties.includes(p))) return sides
  return {
    parties,
    people: sides.people.filter((p) => p.party === undefined || parties.includes(p.party)),
    from: Math.min(first, sides.blocked ? first : sides.from),
    to: Math.max(hit.last, sides.blocked ? hit.last : sides.to),
    blocked: false,
  }
}

/** The states and bodies named between two tokens, in their order. */
export function statesIn(scene: Scene, from: number, to: number): string[] {
  const out: string[] = []
  for (let i = from; i < to; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (!item || item.kind === 'person' || item.kind === 'time') continue
    const own = item.kind === 'body' ? statesInside(scene, item) : []
    const parties = own.length > 0 ? own : item.party ? [item.party] : []
    for (const p of parties) if (!out.includes(p)) out.push(p)
    i = item.last - 1
  }
  return out
}

/** The states that a body's own name holds, though the whole of it was taken for one name: "the Sino-Ghanaian Joint Commission". */
function statesInside(scene: Scene, { first, last }: { first: number; last: number }): string[] {
  const words = scene.tokens.slice(first, last).map((t) => t.norm)
  const tokens = scene.tokens.slice(first, last)
  return words.flatMap((_, i) => {
    const state =
      partOfPair(tokens, words, i, scene.cues, scene.language) ??
      (stateAt(words, i, scene.language) ?? peopleAt(words, i, scene.language))?.code
    return state ? [state] : []
  })
}

/** How many words may tell what a body is about before "between": "on trade, investment and transport". */
const LONGEST_SUBJECT = 10

/** "… between A and B", "… of A and B": two states behind the name, joined; its letters in brackets and what it is about may stand between. Empty: not told so. */
export function statesBehind(scene: Scene, name: number, to: number): string[] {
  const { tokens, cues } = scene
  const from = pastBrackets(scene, name, to)
  if (cues.table.articles && cues.talks.aboutBody.has(tokens[from]?.norm ?? '')) {
    for (let i = from + 1; i < Math.min(to, from + LONGEST_SUBJECT); i++) {
      if (cues.verbStops.at(tokens, i, to) || scene.items[scene.itemAt[i]!]?.kind === 'person') return []
      if (cues.between.at(tokens, i, to)) return two(scene, i + 1, to)
    }
    return []
  }
  const opens = cues.between.at(tokens, from, to)
  if (!opens && !(cues.table.articles && tokens[from]?.norm === 'of')) return []
  return two(scene, from + 1, to)
}

/** The two states from a token on. Empty: there are not two. */
function two(scene: Scene, from: number, to: number): string[] {
  const out = statesIn(scene, from, Math.min(to, from + REACH))
  return out.length === 2 ? out : []
}

/** "Joint Working Group (JWG)": the token behind the letters in brackets that stand right at a token, in a language with articles. */
export function pastBrackets(scene: Scene, at: number, to: number): number {
  const { tokens, cues, text } = scene
  if (!cues.table.articles || at + 2 >= to || tokens[at]!.norm !== '(' || tokens[at + 2]!.norm !== ')') return at
  const letters = text.slice(tokens[at + 1]!.start, tokens[at + 1]!.end)
  return letters.length > 1 && letters === letters.toUpperCase() ? at + 3 : at
}

/** "A اور B کا تیسرا ڈائیلاگ": the states right before the name, joined, with an owner's mark behind them. Empty: not told so. */
function statesBefore(scene: Scene, hit: Hit, name: number): string[] {
  const { tokens, cues } = scene
  let mark = name - 1
  // A number may stand between the mark and the name.
  while (mark > hit.from && name - mark < 4 && !cues.genitives.at(tokens, mark)) mark--
  if (!cues.genitives.at(tokens, mark)) return []
  const second = scene.items[scene.itemAt[mark - 1] ?? -1]
  const first = second && scene.items[scene.itemAt[second.first - 2] ?? -1]
  if (!first || !cues.standing.and.has(tokens[second.first - 1]!.norm)) return []
  const out = [first, second].flatMap((i) => (i.kind !== 'person' && i.kind !== 'time' && i.party ? [i.party] : []))
  return out.length === 2 && out[0] !== out[1] ? out : []
}

/** "Met for the fourth time", «собралась в четвёртый раз», "چوتھی مرتبہ": the number of a session by how often its body has met. Absent: not told. */
export function timesMet(scene: Scene, hit: Hit): Told<number> | undefined {
  const { tokens, cues } = scene
  const s = scene.sentences[hit.sentence]!
  for (let i = hit.from; i < Math.min(s.last, hit.to); i++) {
    if (scene.itemAt[i]! >= 0 && scene.items[scene.itemAt[i]!]!.kind !== 'time') continue
    const number = ordinalAt(scene, i, hit.to)
    if (!number) continue
    const after = tokenAt(tokens, number.span.end - 1) + 1
    if (!cues.occurrences.at(tokens, after, hit.to)) continue
    // "For the first time since 2016" counts from then.
    for (let k = after; k < Math.min(s.last, after + 5); k++) if (cues.since.at(tokens, k, s.last)) return undefined
    return number
  }
  return undefined
}
