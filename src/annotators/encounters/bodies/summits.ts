/** Whose a gathering is, and whether it is one of states. */

import type { Candidate } from '../candidate.ts'
import type { Hit } from '../hit.ts'
import { isCased, type Scene } from '../scene.ts'
import type { Sides } from '../sides/sides.ts'
import { isOfMany, LEAGUES } from './alliances.ts'
import type { StandingBody } from './bodies.ts'

/** "The Daily News Conference": what a news outlet holds under its name is nobody's but its own. */
export function isOutlets(scene: Scene, hit: Hit, found: StandingBody): boolean {
  if (!scene.cues.table.articles || hit.cue.kind !== 'conference' || !found.name) return false
  for (let i = hit.first - 1; i >= 0 && scene.tokens[i]!.start >= found.name.span.start; i--)
    if (scene.cues.outlets.at(scene.tokens, i, hit.first)) return true
  return false
}

/** "Four rounds of talks": encounters that are counted together. */
export function isSeveral(scene: Scene, hit: Hit): boolean {
  if (!scene.cues.table.articles) return false
  for (let i = hit.first; i < hit.last; i++) if (/^(?:rounds|sessions)$/.test(scene.tokens[i]!.norm)) return true
  return false
}

/** "A summit was held in Paris": the word alone says that states meet. */
export function isSummitHeld(scene: Scene, hit: Hit): boolean {
  const { tokens } = scene
  if (!scene.cues.table.articles || hit.cue.part !== 'noun' || tokens[hit.last - 1]!.norm !== 'summit') return false
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 14); i++)
    if (tokens[i]!.norm === 'held' || (tokens[i]!.norm === 'place' && /^(?:took|take)$/.test(tokens[i - 1]!.norm)))
      return true
  return false
}

/** "The foreign ministers of the G7 met in Capri": the members of a body of many states meet each other. */
export function membersMeet(scene: Scene, hit: Hit, sides: Sides): boolean {
  const { tokens, cues } = scene
  if (isCased(scene)) return leadersOf(scene, hit, sides)
  if (!cues.table.articles || hit.cue.kind !== 'meeting' || hit.cue.takes) return false
  if (hit.cue.part === 'noun') return ministersOf(scene, hit) !== undefined
  if (sides.people.length > 0 || sides.parties.length !== 1) return false
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 12); i--) {
    const item = scene.items[scene.itemAt[i]!]
    if (item?.kind !== 'body' || !isOfMany(item.party)) continue
    for (let k = Math.max(hit.from, item.first - 5); k < Math.min(hit.first, item.last + 3); k++)
      if (cues.manyOthers.at(tokens, k, hit.first)) return true
    return false
  }
  return false
}

/** "Встреча лидеров стран НАТО": those who act for the members stand between the noun and the body. */
function leadersOf(scene: Scene, hit: Hit, sides: Sides): boolean {
  if (hit.cue.part !== 'noun' || hit.cue.kind !== 'meeting') return false
  if (sides.people.length > 0 || sides.parties.length !== 1 || !isOfMany(sides.parties[0])) return false
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 7); i++) {
    if (scene.itemAt[i]! >= 0) return false
    if (!scene.cues.posts.members.has(scene.tokens[i]!.norm)) continue
    for (let k = i + 1; k < Math.min(hit.to, i + 6); k++) {
      const item = scene.items[scene.itemAt[k]!]
      if (item) return item.kind === 'body' && item.party === sides.parties[0]
    }
  }
  return false
}

/** "A meeting of EU foreign ministers", "of the foreign ministers of the G7": the body of many states whose members meet. Absent: others do. */
export function ministersOf(scene: Scene, hit: Hit): string | undefined {
  const { tokens, cues } = scene
  if (!cues.table.articles || hit.cue.kind !== 'meeting' || hit.cue.part !== 'noun') return undefined
  const bloc = blocOf(scene, hit)
  if (bloc || tokens[hit.last]?.norm !== cues.small.of) return bloc
  let body: string | undefined
  for (let i = hit.last + 1; i < Math.min(hit.to, hit.last + 8); i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (item) {
      if (item.kind !== 'body' || !isOfMany(item.party)) return undefined
      body = item.party
      i = item.last - 1
      continue
    }
    if (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-') return undefined
    if (body && cues.manyOthers.at(tokens, i, hit.to)) return body
  }
  return undefined
}

/** How many sentences back an alliance may be named that is "the bloc" now. */
const NAMED = 2

/** "A meeting of the bloc's foreign ministers": the body of many states that was named last before it. Absent: no such words, or none was. */
function blocOf(scene: Scene, hit: Hit): string | undefined {
  const { tokens, cues, items, itemAt, sentences } = scene
  if (tokens[hit.last]?.norm !== cues.small.of && !cues.between.at(tokens, hit.last)) return undefined
  const at = tokens[hit.last + 1]?.norm === cues.small.the ? hit.last + 2 : hit.last + 1
  if (!cues.gathering.blocs.has(tokens[at]?.norm ?? '') || !/^['’]s?$/.test(tokens[at + 1]?.norm ?? ''))
    return undefined
  if (!cues.manyOthers.at(tokens, at + 2)) return undefined
  for (let i = hit.first - 1; i >= sentences[Math.max(0, hit.sentence - NAMED)]!.first; i--) {
    const item = items[itemAt[i]!]
    if (item?.kind === 'body' && isOfMany(item.party)) return item.party
    if (item) i = item.first
  }
  return undefined
}

/** "Met on the margins of the summit with Y": Y is met, and no guest of the summit by that. */
export function isBackdrop(scene: Scene, hit: Hit): boolean {
  if (!scene.cues.table.articles || hit.cue.kind !== 'conference') return false
  for (let i = Math.max(hit.from, hit.first - 8); i < hit.first; i++)
    if (/^(?:margins|sidelines)$/.test(scene.tokens[i]!.norm)) return true
  return false
}

/** Whether another encounter of the clause was held beside this one. */
export const besides = (scene: Scene, hit: Hit): boolean =>
  (hit.cue.kind === 'conference' || hit.cue.kind === 'session') &&
  scene.cues.sidelines.at(scene.tokens, hit.last) !== undefined

/** Whether a gathering is told beside words for states or the world, in a language whose verb comes last. */
export function ofTheWorld(scene: Scene, hit: Hit): boolean {
  if (scene.cues.table.order !== 'verb-last') return false
  const s = scene.sentences[hit.sentence]!
  const to = Math.min(s.last, hit.last + 24)
  for (let i = Math.max(s.first, hit.first - 24); i < to; i++)
    if (scene.cues.worldly.at(scene.tokens, i, to)) return true
  return false
}

/**
 * "For the G7 to plan a common approach at next week's leaders' meeting": the alliance named before in the sentence, whose leaders meet.
 * Absent: none is, or several are, or the gathering has a name or sides of its own. Only in languages with articles.
 */
export function leagueOf(scene: Scene, hit: Hit, sides: Sides, named: boolean): string | undefined {
  const { cues, items, itemAt, sentences, tokens } = scene
  if (!cues.table.articles || hit.cue.kind !== 'conference' || hit.cue.part !== 'noun' || named) return undefined
  // "A leaders' meeting of African states": whose it is follows.
  if (
    sides.parties.length > 0 ||
    sides.people.length > 0 ||
    tokens[hit.last]?.norm === 'of' ||
    !cues.manyOthers.at(tokens, hit.first)
  )
    return undefined
  const found = new Set<string>()
  for (let i = sentences[hit.sentence]!.first; i < hit.first; i++) {
    const item = items[itemAt[i]!]
    if (item?.kind === 'body' && item.party !== undefined && LEAGUES.has(item.party)) found.add(item.party)
  }
  return found.size === 1 ? [...found][0] : undefined
}

/** "Международная конференция по Сирии", "по безопасности": its own adjective and what it is about tell that states meet. Russian only. */
export function isInternational(scene: Scene, hit: Hit): boolean {
  const { tokens, cues, items, itemAt } = scene
  const { aboutBody, international, matters } = cues.standing
  if (hit.cue.part !== 'noun' || !aboutBody.has(tokens[hit.last]?.norm ?? '')) return false
  if (!international.test(tokens[hit.first - 1]?.norm ?? '')) return false
  return items[itemAt[hit.last + 1] ?? -1]?.kind === 'place' || matters.test(tokens[hit.last + 1]?.norm ?? '')
}

/** "Конференция по Сирии": the state that a gathering is about need not come to it. */
export function withoutSubject(scene: Scene, hit: Hit, parties: readonly string[]): string[] {
  const about = scene.items[scene.itemAt[hit.last + 1] ?? -1]?.party
  return parties.filter((p) => p !== about)
}

/** "Саммит прошёл в Анкаре": the state in which heads of states meet takes part; the UN meets at its seat. */
export const isHosted = (scene: Scene, hit: Hit, c: Candidate, place: Candidate['place']): boolean =>
  isCased(scene) &&
  (hit.cue.takes === 'participants' || isInternational(scene, hit)) &&
  c.kind === 'conference' &&
  place?.value.country?.length === 2 &&
  !c.parties.includes(place.value.country) &&
  !c.parties.some((p) => p === 'UN' || p === 'EU' || p === 'NATO')

export const hostedBy = (c: Candidate, place: NonNullable<Candidate['place']>) => ({
  parties: [...c.parties, place.value.country!],
})

/** Whether a gathering at home is told beside words for other states or for the world: "leaders" alone may be one's own. */
export function ofOthers(scene: Scene, hit: Hit): boolean {
  const s = scene.sentences[hit.sentence]!
  const to = Math.min(s.last, hit.last + 24)
  for (let i = Math.max(s.first, hit.first - 24); i < to; i++) {
    const f = scene.cues.worldly.at(scene.tokens, i, to)
    if (f && !scene.cues.posts.ownToo.has(scene.tokens[f.first]!.norm)) return true
  }
  return false
}

/** "بین الاقوامی کانفرنس": a gathering that by its own word is more than a meeting of two. */
export function isWorldwide(scene: Scene, hit: Hit): boolean {
  if (scene.cues.table.order !== 'verb-last' || hit.cue.kind !== 'conference') return false
  for (let i = hit.first; i < hit.last; i++) if (scene.cues.worldly.at(scene.tokens, i, hit.last)) return true
  return false
}

/** A summit of two states without a name of its own is a meeting. */
export const bilateral = (kind: Candidate['kind'], named: boolean, parties: readonly string[]): Candidate['kind'] =>
  kind === 'conference' &&
  !named &&
  parties.length === 2 &&
  parties.every((p) => p.length === 2 && p !== 'EU' && p !== 'UN')
    ? 'meeting'
    : kind

/** "На сессии Генассамблеи ООН": the body whose own name is the word for the gathering. */
export function ofAssembly(scene: Scene, hit: Hit, sides: Sides): Sides {
  if ((hit.cue.kind !== 'conference' && hit.cue.kind !== 'session') || sides.parties.length > 0) return sides
  for (let i = hit.first; i < Math.min(hit.to, hit.last + 2); i++) {
    const own = scene.items[scene.itemAt[i]!]
    if (own?.kind === 'body' && own.party && scene.cues.events.at(scene.tokens, own.first)?.value.kind === 'conference')
      return { ...sides, parties: [own.party] }
  }
  return sides
}
