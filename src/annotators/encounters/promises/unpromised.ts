/** English words of promising that promise nothing: "promised to do so", "funding pledged by …", "will have spent", "which will tackle …". */

import { areSeveral } from '../agreements/several.ts'
import type { Scene } from '../scene.ts'

/** Whether nothing definite stands behind a verb of promising: a pointing word, a sign, or whoever pledged what was named before it. */
function pointsBack(scene: Scene, first: number, last: number, end: number): boolean {
  const { tokens } = scene
  const next = tokens[last]
  if (!next || last >= end) return true
  if (next.kind === 'sign' && !/^[“"$€£*]$/.test(next.norm)) return true
  // "Promised to do that, but …".
  if (scene.cues.pledging.doing.has(next.norm) && scene.cues.pledging.that.has(tokens[last + 1]?.norm ?? ''))
    return true
  // "The funding pledged today by others": a participle behind its noun.
  if (tokens[last - 1]!.norm !== scene.cues.pledging.pledged || last - first > 1) return false
  const time = scene.items[scene.itemAt[last] ?? -1]
  if (time?.kind === 'time') return scene.cues.pledging.behindDay.has(tokens[time.last]?.norm ?? '')
  return scene.cues.pledging.behind.has(next.norm)
}

/** "Will have spent": what will be past by a day is a forecast; "will have talks" is not. */
export function isPerfect(scene: Scene, last: number): boolean {
  const at = scene.cues.pledging.already.has(scene.tokens[last]?.norm ?? '') ? last + 1 : last
  if (scene.tokens[at]?.norm !== scene.cues.small.have) return false
  return scene.cues.pledging.past.test(scene.tokens[at + 1]?.norm ?? '')
}

/** "The dialogue, which will tackle trade": only what an encounter that was named is for; "which will be held in June" schedules it. */
export const isOfSubject = (scene: Scene, last: number): boolean =>
  !scene.cues.pledging.holding.has(scene.tokens[last]?.norm ?? '') ||
  scene.cues.pledging.articles.has(scene.tokens[last + 1]?.norm ?? '')

/** "A visa granted by the government will …": an office behind "by" gave the thing, and is not who acts. */
export function isGiver(scene: Scene, start: number, verb: number): boolean {
  const { tokens } = scene
  for (let i = verb - 1; i >= Math.max(start, verb - 6); i--) {
    if (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-' && tokens[i]!.norm !== '’') return false
    if (tokens[i]!.norm === scene.cues.small.by)
      return i > start && scene.cues.pledging.givenBy.test(tokens[i - 1]!.norm)
  }
  return false
}

/** "Envoy X will be in Oslo on Friday", "will be in the region": where somebody is to be. */
export function willBeThere(scene: Scene, i: number, end: number): boolean {
  const { tokens } = scene
  if (
    tokens[i]!.norm !== scene.cues.small.will ||
    tokens[i + 1]?.norm !== scene.cues.small.be ||
    tokens[i + 2]?.norm !== scene.cues.small.in ||
    i + 3 >= end
  )
    return false
  if (scene.items[scene.itemAt[i - 1] ?? -1]?.kind !== 'person') return false
  const place = scene.items[scene.itemAt[i + 3] ?? -1]
  return (
    place?.kind === 'place' ||
    (tokens[i + 3]!.norm === scene.cues.small.the && tokens[i + 4]?.norm === scene.cues.pledging.region)
  )
}

/** Whether a post that sends its holder abroad stands right before a name: "Special Envoy", "Secretary". */
export const isEnvoy = (scene: Scene, first: number): boolean =>
  scene.cues.pledging.envoys.has(scene.tokens[first - 1]?.norm ?? '')

/** "During the campaign he pledged to …", "before his return to the White House": what somebody promised before he held the office. */
export function isOfCampaign(scene: Scene, start: number, verb: number): boolean {
  const { tokens } = scene
  for (let i = start; i < verb; i++) {
    if (scene.cues.pledging.campaign.has(tokens[i]!.norm)) return true
    if (
      scene.cues.pledging.beforeOffice.has(tokens[i]!.norm) &&
      scene.cues.pledging.takingOffice.has(tokens[i + 1]?.norm ?? '')
    )
      return true
  }
  return false
}

/** "Denies claims that B agreed to …", "rejected reports that …": what is told here is told as untrue. English. */
export function isDeniedClaim(scene: Scene, start: number, verb: number): boolean {
  const { tokens } = scene
  for (let i = Math.max(start, verb - 12); i < verb - 1; i++)
    if (scene.cues.pledging.denying.test(tokens[i]!.norm) && scene.cues.pledging.denied.test(tokens[i + 1]!.norm))
      return true
  return false
}

/** "The outlet's chief correspondent will host …": a press outlet's own doing. */
export function isOfPress(scene: Scene, start: number, verb: number): boolean {
  const { tokens, cues, text } = scene
  for (let i = verb - 1; i >= Math.max(start, verb - 12); i--) {
    const { norm, kind, start: at } = tokens[i]!
    if (kind === 'sign' && norm !== ',' && norm !== '’') return false
    if (text[at] !== norm[0] && cues.outlets.at(tokens, i, verb)) return true
    if (cues.pledging.press.test(norm)) return true
  }
  return false
}

/** "We’re committed to …", "all those committed to …", "the truce committed to by the sides": a state of mind or a participle, and no act of promising. */
function isMinded(scene: Scene, start: number, first: number, last: number): boolean {
  const { tokens, cues } = scene
  if (tokens[first]!.norm !== cues.pledging.committed) return false
  const before = tokens[first - 1]?.norm ?? ''
  if (cues.pledging.minded.has(before) || cues.pledging.contracted.test(before)) return true
  if (tokens[last]?.norm === cues.small.by) return true
  // "We stand united and absolutely committed to …".
  for (let i = first - 1; i >= Math.max(start, first - 8); i--)
    if (cues.pledging.stand.has(tokens[i]!.norm)) return true
  if (cues.pledging.binds.has(before) || cues.pledging.adverb.test(before)) return false
  // "Work with partners committed to …": the noun hangs on a preposition, and the verb stands before it.
  for (let i = first - 1; i >= Math.max(start, first - 5); i--) {
    if (scene.itemAt[i]! >= 0 || tokens[i]!.kind === 'sign' || cues.definite.at(tokens, i)) return false
    if (cues.pledging.hangsOn.has(tokens[i]!.norm)) return true
  }
  return false
}

/** "Announced that A has contributed …": what was done already. */
function isDone(scene: Scene, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end - 1, from + 6); i++)
    if (scene.cues.pledging.have.has(scene.tokens[i]!.norm))
      return scene.cues.pledging.done.test(scene.tokens[i + 1]!.norm)
  return false
}

/** Where a promise's own words begin: past "where" and "to that end"; with the list before ", as well as B, will …". */
export function wholeStart(scene: Scene, from: number): number {
  const { tokens } = scene
  let at = from
  for (let n = 0; n < 3 && at > 0 && tokens[at]!.norm === scene.cues.small.as; n++) {
    if (tokens[at - 1]!.norm !== scene.cues.pledging.well && tokens[at + 1]?.norm !== scene.cues.pledging.well) break
    at = scene.clauseStart[at - 1]!
  }
  const under = at > 0 && scene.cues.pledging.under.has(tokens[at - 1]!.norm)
  if (tokens[at]!.norm === scene.cues.small.where || (under && tokens[at]!.norm === scene.cues.small.which))
    return at + 1
  return tokens[at]!.norm === scene.cues.small.that && tokens[at + 1]?.norm === scene.cues.pledging.end ? at + 2 : at
}

/**
 * "Committed to continued support": policy that stands is no act to come. What two sides keep up with each other ("pledged to remain in contact")
 * is theirs to keep.
 */
export function isStanding(scene: Scene, last: number, to: number): boolean {
  const { tokens } = scene
  return scene.cues.pledging.standing.test(tokens[last]?.norm ?? '') && !keepsContact(scene, last, to)
}

/** "To remain in regular contact", "to continue to consult closely": whether the words from a verb on tell that two sides keep in touch. */
export function keepsContact(scene: Scene, at: number, to: number): boolean {
  const { tokens } = scene
  if (!scene.cues.pledging.keep.has(tokens[at]?.norm ?? '')) return false
  for (let i = at + 1; i < Math.min(to, at + 9); i++) {
    if (scene.cues.pledging.contact.test(tokens[i]!.norm)) return true
    if (tokens[i]!.kind === 'sign' || scene.cues.pledging.notContact.has(tokens[i]!.norm)) return false
  }
  return false
}

/**
 * "The leaders committed to continue their fight against drought": what several keep up with each other is theirs to keep, be it named by a
 * verb or a noun. One who commits alone ("committed to continued cooperation") tells of standing policy.
 */
export function keepsTogether(scene: Scene, start: number, first: number, last: number, to: number): boolean {
  const { tokens, cues } = scene
  const { keeping, mutual, apart } = cues.promises
  // "Committed to a continued partnership".
  const at = cues.pledging.articles.has(tokens[last]?.norm ?? '') ? last + 1 : last
  if (!keeping.has(tokens[at]?.norm ?? '')) return false
  let shared = false
  for (let i = at; i < Math.min(to, at + 10) && !shared; i++) {
    const { norm, kind } = tokens[i]!
    if (apart.has(norm) || (kind === 'sign' && !/^[-–’',]$/.test(norm))) return false
    shared = mutual.has(norm)
  }
  return shared && areSeveral(scene, start, first)
}

/** "The three governments will work together to …", "A and B will develop a plan": what several who stand before "will" are to do with each other. */
export function actTogether(scene: Scene, start: number, verb: number): boolean {
  const { tokens, cues } = scene
  if (tokens[verb]!.norm !== cues.small.will || tokens[verb - 1]?.norm === cues.small.which) return false
  const { alsoWill, jointActs, working, jointly } = cues.pledging
  const at = alsoWill.has(tokens[verb + 1]?.norm ?? '') ? verb + 2 : verb + 1
  const act = tokens[at]?.norm ?? ''
  const by = jointly.has(tokens[at + 1]?.norm ?? '') ? at + 1 : at + 2
  // "Will work together to: …": a list tells what.
  const told = tokens[by + 1]?.norm !== cues.small.to || (tokens[by + 2]?.kind ?? 'sign') !== 'sign'
  const next = jointly.has(tokens[by]?.norm ?? '') && told
  return (working.has(act) ? next : jointActs.has(act)) && areSeveral(scene, start, verb)
}

/** Whether a verb of promising, announcing or being committed promises nothing by what stands around it. */
export const isEmptyPledge = (scene: Scene, start: number, first: number, last: number, end: number): boolean =>
  scene.tokens[last]?.norm === scene.cues.small.not ||
  pointsBack(scene, first, last, end) ||
  isMinded(scene, start, first, last) ||
  (scene.tokens[last - 1]!.norm === scene.cues.pledging.announced && isDone(scene, last, end))

/** "Was set to", "is scheduled for", "is to": words that schedule an encounter, and of anything else only say what is expected. */
export const isOfSchedule = ({ tokens, cues }: Scene, first: number, last: number): boolean =>
  cues.pledging.schedule.test(tokens[first]!.norm) ||
  cues.pledging.travelling.test(tokens[first + 1]?.norm ?? '') ||
  tokens[last - 1]!.norm === cues.small.for ||
  tokens[last - 1]!.norm === cues.small.in ||
  tokens[first]!.norm === cues.small.would ||
  (last === first + 2 && tokens[first + 1]!.norm === cues.small.to && cues.pledging.isTo.has(tokens[first]!.norm))

/** "Will send engineers who could help": what may come of an act that is promised firmly leaves the promise as it is. */
export const isAim = (scene: Scene, i: number, verb: number): boolean =>
  scene.cues.table.articles &&
  i > verb + 1 &&
  (i > verb + 3
    ? /^(?:would|could|may|might|hope|hopes|continue|will)$/
    : /^(?:would|could|may|might|hope|hopes|continue)$/
  ).test(scene.tokens[i]!.norm)
