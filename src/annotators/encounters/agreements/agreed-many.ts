/** English agreements of several who are told by their offices, behind "by", or by a body that decides for all its members. */
import type { AgreedCue } from '../../../languages/tables/encounters.ts'
import { isOfMany } from '../bodies/alliances.ts'
import { hasPair, isElliptic } from '../outcome-fields.ts'
import type { Scene } from '../scene.ts'
import { areSeveral } from './several.ts'

type Start = { readonly first: number }

/** "The two ministers signed a treaty and agreed to …": the subject of the second verb stands at the head of its sentence. */
export const alsoAgreed = (scene: Scene, s: Start, verb: number): boolean =>
  isElliptic(scene, verb) && areSeveral(scene, s.first, verb)

/** "Was signed by the two ministers": several behind the "by" of a passive. */
export function byTheTwo(scene: Scene, cue: AgreedCue, last: number): boolean {
  if (cue !== 'signed') return false
  const { tokens, cues } = scene
  for (let i = last; i < Math.min(tokens.length - 1, last + 7) && tokens[i]!.kind !== 'sign'; i++)
    if (tokens[i]!.norm === cues.small.by) return hasPair(scene, i + 1, Math.min(tokens.length, i + 4))
  return false
}

/**
 * "The EU foreign ministers approved a package", "the UN Security Council adopted a resolution": the one body named right before the verb,
 * alone or by its members, if it decides for all of them.
 */
export function decidesForAll(scene: Scene, own: readonly string[], first: number, last: number): boolean {
  const { tokens, cues } = scene
  if (own.length !== 1 || !cues.pacts.decidesForAll.has(tokens[first]!.norm)) return false
  if (!cues.pacts.articles.has(tokens[last - 1]!.norm) && !cues.pacts.articles.has(tokens[last]?.norm ?? ''))
    return false
  let at = beforeHaves(scene, first)
  let council = false
  for (const floor = Math.max(0, at - 4); at > floor && scene.itemAt[at]! < 0; at--) {
    if (!cues.pacts.members.has(tokens[at]!.norm)) return false
    council ||= cues.pacts.councils.has(tokens[at]!.norm)
  }
  const item = scene.items[scene.itemAt[at]!]
  if (item?.kind !== 'body' || item.party !== own[0]) return false
  for (let i = item.first; i < item.last; i++) council ||= cues.pacts.councils.has(tokens[i]!.norm)
  // Many an office of the UN acts for itself.
  return isOfMany(own[0]) || (own[0] === 'UN' && council)
}

/** The token before a verb and its auxiliary. */
const beforeHaves = ({ tokens, cues }: Scene, verb: number): number =>
  cues.pacts.haves.has(tokens[verb - 1]?.norm ?? '') ? verb - 2 : verb - 1

/**
 * "The leaders of A and B have decided", "A, B and C decided": whether several stand as the subject right before a verb, with nothing but
 * their names, offices and "and" between. Between two commas a phrase of where and when may part them from it.
 */
export function severalDecide(scene: Scene, verb: number): boolean {
  const { tokens, cues } = scene
  const start = Math.max(0, verb - 40)
  let at = beforeHaves(scene, verb)
  if (tokens[at]?.norm === ',') {
    const comma = at
    for (at--; at > start && tokens[at]!.norm !== ','; at--) if (comma - at > 14) return false
    at--
  }
  if (hasPair(scene, Math.max(start, at - 2), at + 1)) return true
  const parties = new Set<string>()
  let and = false
  for (const floor = Math.max(start, at - 24); at >= floor; at--) {
    const item = scene.items[scene.itemAt[at]!]
    if (item) {
      if (item.kind === 'time') break
      if (item.party) parties.add(item.party)
      at = item.first
    } else if (tokens[at]!.norm === cues.small.and) and = true
    else if (tokens[at]!.kind === 'sign' ? tokens[at]!.norm !== ',' : !isTitleWord(scene, at)) break
  }
  return and && parties.size >= 2
}

/** A capitalised word, an office, "of" or "the". */
function isTitleWord(scene: Scene, i: number): boolean {
  const { tokens, cues } = scene
  const { norm, start } = tokens[i]!
  return (
    norm === cues.small.of ||
    norm === cues.small.the ||
    scene.text[start] !== norm[0] ||
    cues.pacts.members.has(norm) ||
    cues.officials.at(tokens, i, i + 1) !== undefined
  )
}

/** "A trade agreement late on Wednesday", "a plan under [which]": the phrase of a pact without the past day on which it was made, and without a preposition left at its end. */
export function pactOnly(scene: Scene, from: number, end: number): number {
  const { tokens, cues, published } = scene
  const to = tokens[end - 1]?.norm === '.' ? end - 1 : end
  const when = scene.items[scene.itemAt[to - 1] ?? -1]
  const value = when?.kind === 'time' ? when.time!.value : undefined
  // A weekday without "next" is the last one, whatever verb stands with it.
  const weekday = /^XXXX-WXX-\d/.test(when?.time?.said ?? '')
  const past = value !== undefined && published !== undefined && value.slice(0, 10) <= published.slice(0, 10)
  let last = when && (weekday || past) ? when.first : to
  if (last < to) while (last > from + 2 && cues.pacts.late.has(tokens[last - 1]!.norm)) last--
  while (last > from + 2 && scene.itemAt[last - 1]! < 0 && cues.dealing.phraseBegins.has(tokens[last - 1]!.norm)) last--
  return last - from >= 2 ? last : end
}
