/** Clauses with a verb of promising that promise nothing: by the verb and what stands beside it, and by the words of what is told. */

import { byGiving, isMood, sumAfter } from '../agreements/deals.ts'
import { dueIn } from '../day-and-place/due.ts'
import { holdsWithin } from '../layout/ranges.ts'
import { partiesIn } from '../outcome-fields.ts'
import { isCased, type Scene } from '../scene.ts'
import { isAtHome, isCandidates, mayBind } from './binding.ts'
import { isForecast } from './forecasts.ts'
import { isGift, isGiven, ofCompany } from './gifts.ts'
import { givenBy } from './given-by.ts'
import { goesOn, isStated, type PromisedWords, type PromisingVerb, type Stretch } from './promise.ts'
import { definite, mayPromise } from './promising.ts'
import {
  isAim,
  isDeniedClaim,
  isEmptyPledge,
  isGiver,
  isOfCampaign,
  isOfPress,
  isOfSchedule,
  isOfSubject,
  isPerfect,
  isStanding,
  keepsContact,
} from './unpromised.ts'

/** Whether a verb promises nothing, whatever its clause tells. */
export function isIdleVerb(scene: Scene, verb: PromisingVerb): boolean {
  const { tokens, cues } = scene
  const { cue, first, last, s } = verb
  // "Намеченный на июль визит": an attribute, and no clause of its own.
  if (cues.promises.plannedAttribute.test(tokens[first]!.norm)) return true
  // "Покинет Белый дом": an office, and no body of states.
  if (isStated(verb) && cues.residences.at(tokens, last)) return true
  // "Remain firmly committed to": a state of mind, no promise.
  for (let i = Math.max(s.first, first - 2); i < first; i++) if (cues.stative.at(tokens, i, first)) return true
  if (!cues.table.articles) return false
  return (
    isOfCampaign(scene, s.first, first) ||
    isDeniedClaim(scene, s.first, first) ||
    (cue === 'after' && (isEmptyPledge(scene, s.first, first, last, s.last) || isOldPledge(scene, first)))
  )
}

/** "Previously pledged", "demands that X commit to", "wide awake, committed to": told in passing, and not as an act of promising. English. */
function isOldPledge(scene: Scene, first: number): boolean {
  const { tokens, cues } = scene
  const { norm } = tokens[first]!
  const before = tokens[first - 1]?.norm ?? ''
  if (cues.pledging.formerly.has(before)) return true
  if (norm === cues.pledging.committed) return before === ','
  // Only several commit in the present, by name or as "we".
  return (
    norm === cues.pledging.commit &&
    !cues.pledging.severalCommit.has(before) &&
    partiesIn(scene, scene.clauseStart[first]!, first, true).length < 2
  )
}

/** Whether a word between two tokens keeps the clause from being a promise: "might", "hopes to". */
export function isUncertain(
  scene: Scene,
  { words, cue, first, last, s }: PromisingVerb,
  { from, to }: Stretch,
  { there, kept }: { readonly there: boolean; readonly kept: boolean },
): boolean {
  const { tokens, cues } = scene
  const verb = words === 'would' ? last - 2 : last
  for (let i = from; i < to; i++) {
    if (scene.itemAt[i]! >= 0 || !cues.notPromised.at(tokens, i, Math.min(s.last, to + 2))) continue
    if (there && i === first) continue
    // "The next round would be held in May, the minister said".
    if (cues.table.articles && cue === 'clause' && i === first && isReported(scene, first)) continue
    if (cues.promises.not.has(tokens[i]!.norm) && cues.promises.measures.has(tokens[i + 1]?.norm ?? '')) continue
    // "Обязалась поставить катера, если Гана оплатит перевозку": a definite act promised in so many words is kept with its condition.
    if (
      cue === 'after' &&
      isCased(scene) &&
      cues.conditions.at(tokens, i) &&
      definite(scene, last, Math.min(i, last + 2))
    )
      return false
    if (cue === 'after' && i === last && (kept || keepsContact(scene, last, to))) continue
    if (!isAim(scene, i, verb)) return true
  }
  return false
}

/** Whether "would" stands in what somebody is reported to say, and opens what is promised. */
const isReported = ({ tokens, cues, saidAt }: Scene, first: number): boolean =>
  tokens[first]!.norm === cues.small.would && saidAt(tokens[first]!.start).length > 0

/** Whether what is told is no act to come, by its words. */
export function isNoAct(scene: Scene, words: PromisedWords): boolean {
  if (words.meant === 'opinion' && !words.planned) return true
  // "When will the session in Lima begin?"
  if (words.cue !== 'after' && scene.cues.table.order === 'verb-middle' && isQuestion(scene, words)) return true
  if (words.cue === 'clause' && isForetold(scene, scene.tokens[words.first]!.start)) return true
  if (scene.cues.table.articles)
    return words.cue === 'after' ? isPolicy(scene, words) : words.cue === 'clause' && isNoPlan(scene, words)
  return isCased(scene) ? bindsNobody(scene, words) : isNoActLast(scene, words)
}

/** Whether a sentence ends with the mark of a question. */
const isQuestion = ({ tokens }: Scene, { s }: PromisedWords): boolean =>
  tokens[s.last - 1]!.norm === '?' || (tokens[s.last - 2]?.norm === '?' && tokens[s.last - 1]!.kind === 'sign')

/** "Analysts say A and B will sign …": whoever tells of it only watches. */
function isForetold({ tokens, cues, attributions, saidAt }: Scene, offset: number): boolean {
  return saidAt(offset).some((n) => {
    const { source } = attributions[n]!
    return source !== undefined && holdsWithin(tokens, cues.observers, source)
  })
}

/** "Committed to continued support", "announced the representatives for the session": policy that stands, or news. English. */
function isPolicy(scene: Scene, { words, first, last, to, kept }: PromisedWords): boolean {
  const { tokens, cues } = scene
  if (isStanding(scene, last, to) && !byGiving(scene, last, to) && !kept) return true
  const verb = tokens[last - 1]!.norm
  if (verb === cues.pledging.pledged) return isMood(scene, last, to)
  if (verb !== cues.pledging.announced || words === 'would') return false
  const gift = isGift(scene, last, to)
  if (!gift && !sumAfter(scene, last, to)) return true
  // A thing with an article is given only as a sum.
  const article = cues.pledging.articles.has(tokens[last]?.norm ?? '')
  return article && ((!gift && !isGiven(scene, last, to)) || ofCompany(scene, first))
}

/** "Will have spent", "the outlet's correspondent will host", "which will tackle …": what will be so, and is nobody's plan. English. */
function isNoPlan(scene: Scene, words: PromisedWords): boolean {
  const { tokens, cues } = scene
  const { from, first, last, s, planned } = words
  if (isPerfect(scene, last) || isOfPress(scene, from, first)) return true
  // "As amended, …": the clause hangs on what stands before it.
  const opens = tokens[from]!.norm
  if (opens === cues.small.as && cues.pledging.participle.test(tokens[from + 1]?.norm ?? '')) return true
  // "Was set to speak", "is scheduled for Friday", "is to meet", "arrives on Friday": only of an encounter ahead.
  if (isOfSchedule(scene, first, last) && !isFixed(scene, words) && (!planned || cues.pledging.when.has(opens)))
    return true
  if (words.ofThing && (!planned || isOfSubject(scene, last))) return true
  if (planned || givenBy(scene, last, words.to)) return false
  return isGiver(scene, s.first, first) || !mayPromise(scene, s.first, first)
}

/** "Is to open a consulate next year": a definite act with its day. */
function isFixed(scene: Scene, { first, last, to }: PromisedWords): boolean {
  const { tokens, cues } = scene
  if (!cues.pledging.isTo.has(tokens[first]!.norm) || tokens[last - 1]!.norm !== cues.small.to) return false
  return definite(scene, last, Math.min(to, last + 2)) && dueIn(scene, last, to, true) !== undefined
}

/** "Кандидаты пообещают …", "эмир встретится с членами семьи": what concerns no other state, of another act than an encounter. Languages with cases. */
function bindsNobody(scene: Scene, { cue, from, first, last, to, s, planned }: PromisedWords): boolean {
  if (planned) return false
  if (isCandidates(scene, s.first, s.last)) return true
  return cue === 'clause' && (isAtHome(scene, from, first, last, to) || !mayBind(scene, from, first, to))
}

/** A forecast, or a clause that goes on with what was promised: "… فراہم کرے گا، جو … پہنچائی جائے گی". */
function isNoActLast(scene: Scene, words: PromisedWords): boolean {
  const { cue, from, first, to, before } = words
  if (cue === 'clause' && isForecast(scene, from, first, to)) return true
  const relative = scene.cues.relatives.at(scene.tokens, from, to) !== undefined
  return relative && before?.kind === 'commitment' && goesOn(scene, words, 0)
}
