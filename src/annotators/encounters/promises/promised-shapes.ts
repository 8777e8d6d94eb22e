/** Promises that English tells in shapes of its own: "intends to provide …", "is providing a further …", "the date will be announced", "was suspending … until". */
import type { PromisedCue } from '../../../languages/tables/encounters.ts'
import type { Beginning } from '../../../text/beginnings.ts'
import type { Found } from '../../../text/phrases.ts'
import { sumAfter } from '../agreements/deals.ts'
import type { Finder } from '../layout/finders.ts'
import type { Scene } from '../scene.ts'
import { promisedInTail } from './promise-tails.ts'

/** The shapes in the order in which they are asked, each with the words that it begins with. */
export const SHAPES: readonly Finder<PromisedCue>[] = [
  [({ pledging, promises }) => [pledging.intends, pledging.plans, promises.intentSaid], outsideItems(intends)],
  [({ pledging }) => [pledging.isGiving], outsideItems(isGiving)],
  [({ pledging }) => [pledging.was], outsideItems(wasSet)],
  [({ pledging }) => [pledging.saidThat], outsideItems(suspends)],
  [({ pacts }) => [pacts.decided], outsideItems(decidesAlone)],
  [({ pledging }) => [only(pledging.committed)], outsideItems(commitsSum)],
  [({ pacts }) => [pacts.accepted], outsideItems(acceptsToGo)],
  [({ small, pacts }) => [only(small.with), pacts.accepted], outsideItems(promisedInTail)],
]

/** A single word to begin with. */
function only(word: string): Beginning {
  return { has: (w) => w === word }
}

/** Nothing is asked of a word that is part of a name or a time. */
function outsideItems(at: Finder<PromisedCue>[1]): Finder<PromisedCue>[1] {
  return (scene, i, end) => (scene.itemAt[i]! >= 0 ? undefined : at(scene, i, end))
}

/**
 * "Intends to provide $2 million": of a sum, which somebody has set aside, and of no mere wish. "Intend to meet later this year": of an
 * encounter with its day.
 */
function intends(scene: Scene, i: number, end: number): Found<PromisedCue> | undefined {
  const { tokens } = scene
  const announced = intentTo(scene, i, end)
  if (announced) return announced
  // "Plan to meet on Friday", not "the plans to meet".
  const plans =
    scene.cues.pledging.plans.has(tokens[i]!.norm) && !scene.cues.pledging.articles.has(tokens[i - 1]?.norm ?? '')
  if (
    plans &&
    tokens[i + 1]?.norm === scene.cues.small.to &&
    scene.cues.promises.meeting.has(tokens[i + 2]?.norm ?? '') &&
    isDated(scene, i + 3, end)
  )
    return { first: i, last: i + 2, value: 'clause' }
  if (!scene.cues.pledging.intends.test(tokens[i]!.norm) || tokens[i + 1]?.norm !== scene.cues.small.to)
    return undefined
  if (scene.cues.promises.meeting.has(tokens[i + 2]?.norm ?? '') && isDated(scene, i + 3, end))
    return { first: i, last: i + 2, value: 'clause' }
  if (!scene.cues.pledging.spending.has(tokens[i + 2]?.norm ?? '')) return undefined
  // "Intend to provide B with …": to whom stands right behind the verb.
  const whom = scene.items[scene.itemAt[i + 3] ?? -1]
  const given = whom?.party !== undefined && tokens[whom.last]?.norm === scene.cues.small.with
  return given || sumAfter(scene, i + 3, end) ? { first: i, last: i + 2, value: 'clause' } : undefined
}

/** "Announced their intent to sign a memorandum": what is to be done behind the noun. */
function intentTo({ tokens, cues }: Scene, i: number, end: number): Found<PromisedCue> | undefined {
  if (!cues.promises.intentSaid.has(tokens[i]!.norm)) return undefined
  for (let k = i + 1; k < Math.min(end - 2, i + 7); k++) {
    if (cues.promises.intent.has(tokens[k]!.norm))
      return tokens[k + 1]!.norm === cues.small.to && cues.promises.intended.has(tokens[k + 2]!.norm)
        ? { first: i, last: k + 1, value: 'after' }
        : undefined
    if (tokens[k]!.kind === 'sign' && !/^[-'’.]$/.test(tokens[k]!.norm)) return undefined
  }
  return undefined
}

/** Whether a time that may be a day to come stands within a clause's words. */
function isDated(scene: Scene, from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + 14); k++) {
    if (scene.items[scene.itemAt[k]!]?.time?.type === 'DATE') return true
    if (scene.tokens[k]!.norm === ';') return false
  }
  return false
}

/** "Is providing an additional $20 million": what is given anew, and no running policy. */
function isGiving(scene: Scene, i: number, end: number): Found<PromisedCue> | undefined {
  const { tokens } = scene
  if (!scene.cues.pledging.isGiving.has(tokens[i]!.norm)) return undefined
  const verb = scene.cues.pledging.now.has(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1
  if (!scene.cues.pledging.giving.has(tokens[verb]?.norm ?? '')) return undefined
  let anew = false
  for (let k = verb + 1; k < Math.min(end, verb + 6); k++)
    if (scene.cues.pledging.anew.has(tokens[k]!.norm)) anew = true
  // "Today we are announcing a further …": what is announced, and not when.
  const value = tokens[verb]!.norm === scene.cues.pledging.announcing ? 'after' : 'clause'
  return anew && sumAfter(scene, verb + 1, end) ? { first: i, last: verb + 1, value } : undefined
}

/** "Was set to speak on Monday with …": set for a day that is still to come, as seen from the report. */
function wasSet(scene: Scene, i: number, end: number): Found<PromisedCue> | undefined {
  const { tokens } = scene
  if (!scene.cues.pledging.was.has(tokens[i]!.norm) || !scene.cues.pledging.set.has(tokens[i + 1]?.norm ?? ''))
    return undefined
  if (tokens[i + 2]?.norm !== scene.cues.small.to || i + 3 >= end) return undefined
  for (let k = i + 3; k < Math.min(end, i + 20); k++) {
    const item = scene.items[scene.itemAt[k]!]
    if (item?.time?.value && scene.published && item.time.value >= scene.published.slice(0, 10))
      return { first: i, last: i + 3, value: 'clause' }
    if (tokens[k]!.norm === scene.cues.small.but) return undefined
  }
  return undefined
}

/** "Confirmed on Friday that it was closing …": a decision told with the verb of its announcement. */
function suspends(scene: Scene, i: number, end: number): Found<PromisedCue> | undefined {
  const { tokens } = scene
  if (!scene.cues.pledging.saidThat.has(tokens[i]!.norm)) return undefined
  let k = i + 1
  if (tokens[k]?.norm === scene.cues.small.on) k++
  const time = scene.items[scene.itemAt[k] ?? -1]
  if (time?.kind === 'time') k = time.last
  if (tokens[k]?.norm === scene.cues.small.that) k++
  if (k + 3 >= end || !scene.cues.pledging.who.has(tokens[k]!.norm)) return undefined
  return scene.cues.pledging.was.has(tokens[k + 1]!.norm) && scene.cues.pledging.suspending.has(tokens[k + 2]!.norm)
    ? { first: i, last: k, value: 'would' }
    : undefined
}

/** "Has decided to reopen its embassy", "decided on Monday to recall …": one who decides now, and not in a tale of the past. */
function decidesAlone(scene: Scene, i: number, end: number): Found<PromisedCue> | undefined {
  const { tokens, cues } = scene
  if (!cues.pacts.decided.has(tokens[i]!.norm) || i + 3 >= end) return undefined
  const time = scene.items[scene.itemAt[tokens[i + 1]!.norm === cues.small.on ? i + 2 : i + 1] ?? -1]
  const at = time?.kind === 'time' ? time.last : i + 1
  if (tokens[at]?.norm !== cues.small.to || at + 1 >= end) return undefined
  const now = time?.kind === 'time' ? isNew(scene, time.time?.value) : cues.pledging.has.has(tokens[i - 1]?.norm ?? '')
  return now ? { first: i, last: at + 1, value: 'after' } : undefined
}

/** Whether a day lies within the two weeks before the report. */
function isNew({ published }: Scene, value: string | undefined): boolean {
  if (!published || !value || !/^\d{4}-\d\d-\d\d/.test(value)) return false
  const days = (Date.parse(published.slice(0, 10)) - Date.parse(value.slice(0, 10))) / 86_400_000
  return days >= 0 && days < 15
}

/** "Has committed $100 million to …": of a sum only. */
function commitsSum(scene: Scene, i: number, end: number): Found<PromisedCue> | undefined {
  const { tokens, cues } = scene
  const next = tokens[i + 1]
  if (tokens[i]!.norm !== cues.pledging.committed || !next || i + 2 >= end) return undefined
  // "A$100 million": the letter of whose dollars.
  const letters = /^[a-z]{1,3}$/.test(next.norm) && /^[$€£]$/.test(tokens[i + 2]!.norm)
  const sum =
    letters ||
    /^[$€£]$/.test(next.norm) ||
    /^(?:[a-z]{1,3})?\d/.test(next.norm) ||
    cues.pledging.anew.has(next.norm) ||
    cues.pledging.about.has(next.norm)
  if (!isNamedBefore(scene, i)) return undefined
  // "Has committed $5 billion since 2020": what was given by and by.
  for (let k = i + 2; k < Math.min(end, i + 16); k++) if (cues.since.at(tokens, k, end)) return undefined
  return sum && sumAfter(scene, i + 1, end) ? { first: i, last: i + 1, value: 'after' } : undefined
}

/** "Accepted Chile's invitation to visit Lima", "accepted the official invitation extended by X to attend the summit": up to the "to" before where one goes. */
function acceptsToGo({ tokens, cues }: Scene, i: number, end: number): Found<PromisedCue> | undefined {
  if (cues.pacts.unaccepted.has(tokens[i - 1]?.norm ?? '')) return undefined
  let invited = false
  for (let k = i + 1; k < Math.min(end - 1, i + 16); k++) {
    const { norm, kind } = tokens[k]!
    if (cues.pledging.invitation.has(norm)) invited = true
    else if (invited && norm === cues.small.to)
      return cues.definiteActs.at(tokens, k + 1, end) ? { first: i, last: k + 1, value: 'clause' } : undefined
    else if (kind === 'sign' && !/^[-'’.]$/.test(norm)) return undefined
  }
  return undefined
}

/** Whether a state or body stands in the few words before a verb, with no sign between. */
function isNamedBefore({ tokens, items, itemAt }: Scene, verb: number): boolean {
  for (let k = verb - 1; k >= Math.max(0, verb - 6) && tokens[k]!.kind !== 'sign'; k--)
    if (items[itemAt[k]!]?.party) return true
  return false
}
