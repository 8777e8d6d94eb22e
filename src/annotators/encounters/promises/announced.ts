/** "О преемнике будет объявлено позднее": a state that says it will make something known. */
import type { Engagement, Outcome } from '../../../model/reading.ts'
import { dueIn } from '../day-and-place/due.ts'
import { roleOf } from '../day-and-place/place-roles.ts'
import { clipped, endOfClause, trimmed } from '../layout/stretches.ts'
import { outcome, type Sentence, sentenceAt, speakerParty } from '../outcome-fields.ts'
import type { Scene } from '../scene.ts'

/**
 * The promise of an announcement: its clause from "о", "о том, кто" or what is made known to the verb and when. The state is the
 * speaker's, or the one named last before it, at most two sentences back. Absent: another verb, or nobody's announcement.
 */
export function announcement(
  scene: Scene,
  engagements: readonly Engagement[],
  first: number,
  last: number,
  s: Sentence,
): { outcome: Outcome; next: number } | undefined {
  const { tokens, cues } = scene
  if (cues.table.articles) return dateAnnounced(scene, engagements, first, s)
  const { announced, announcedAbout, announcedThings } = cues.outcomes
  if (cues.weakPromise.at(tokens, first, s.last)?.last !== last || !announced.at(tokens, last, s.last)) return undefined
  let from = first
  for (let i = first - 1; i >= Math.max(s.first, first - 16); i--)
    if (
      (announcedAbout.at(tokens, i) && (i === s.first || opens(scene, i))) ||
      (i >= first - 4 && announcedThings.at(tokens, i))
    )
      from = i
  if (from === first) return undefined
  // "Его замена будет объявлена": the words before what is made known are its own.
  if (!announcedAbout.at(tokens, from)) from = scene.clauseStart[first]!
  const to = endOfClause(scene, last, s.last)
  const by = speakerParty(scene, tokens[first]!.start) ?? partyBefore(scene, from, s)
  const content = clipped(scene, trimmed(scene, from, to), tokens[first]!.start)
  if (!by || !content || dueIn(scene, from, first)) return undefined
  return {
    outcome: outcome(scene, 'commitment', content, [by], first, last, { from, to }, undefined, undefined),
    next: to,
  }
}

/** Whether the words before a token open a sentence or clause: a sign, or "официально". */
const opens = (scene: Scene, i: number): boolean =>
  scene.tokens[i - 1]!.kind === 'sign' || scene.cues.outcomes.announcedAfter.at(scene.tokens, i - 1, i) !== undefined

function partyBefore(scene: Scene, at: number, s: Sentence): string | undefined {
  const start = scene.sentences[Math.max(0, sentenceAt(scene, s) - 2)]!.first
  for (let i = at - 1; i >= start; i--) {
    const item = scene.items[scene.itemAt[i]!]
    if (
      item?.party?.length === 2 &&
      item.kind !== 'time' &&
      !(item.kind === 'place' && roleOf(scene, item) === 'place')
    )
      return item.party
  }
  return undefined
}

/** "Whose day and place will be announced later": of the encounter that is planned, by those who will meet. English. */
function dateAnnounced(
  scene: Scene,
  engagements: readonly Engagement[],
  first: number,
  s: Sentence,
): { outcome: Outcome; next: number } | undefined {
  const { tokens } = scene
  if (tokens[first]!.norm !== scene.cues.small.will || tokens[first + 1]?.norm !== scene.cues.small.be) return undefined
  if (!scene.cues.pledging.willBeKnown.has(tokens[first + 2]?.norm ?? '')) return undefined
  let from = first
  for (let i = first - 1; i >= Math.max(s.first, first - 9); i--) {
    if (scene.itemAt[i]! >= 0 || (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== ',')) break
    if (scene.cues.pledging.dayAndPlace.test(tokens[i]!.norm)) from = i
  }
  if (from === first) return undefined
  if (scene.cues.pledging.beforeDay.has(tokens[from - 1]?.norm ?? '')) from--
  const to = endOfClause(scene, first + 2, s.last)
  const end = tokens[to - 1]!.end
  const planned = engagements.findLast((e) => e.status === 'planned' && e.evidence[0]!.start < end)
  const content = clipped(scene, trimmed(scene, from, to), tokens[first]!.start)
  if (!planned || planned.parties.length < 2 || !content) return undefined
  return {
    outcome: outcome(
      scene,
      'commitment',
      content,
      planned.parties,
      first,
      first + 2,
      { from, to },
      undefined,
      undefined,
    ),
    next: to,
  }
}
