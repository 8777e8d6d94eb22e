/** Promises that nobody could follow up: of a state to itself, of nobody, or of nothing definite. */

import { hasActor, speaksOfSelf } from '../acts/actors.ts'
import { sumAfter } from '../agreements/deals.ts'
import {
  announcers,
  concernsAnother,
  isArmed,
  isAsked,
  isHalf,
  isLeftOpen,
  isOfDeal,
  isOthers,
  isPrivateAct,
  severalIn,
  tellers,
} from '../agreements/owed.ts'
import { isInfinitive } from '../layout/infinitives.ts'
import { tokenAt } from '../layout/ranges.ts'
import { namedIn, partiesIn, speakerParty } from '../outcome-fields.ts'
import { isCased, type Scene } from '../scene.ts'
import { goesAbroad } from './gifts.ts'
import { goesOn, type MadePromise, sentenceBack } from './promise.ts'
import { concernsOthers, definite, doersOfPassive, isPassive, PARTICIPLE, tellsEncounter } from './promising.ts'
import { isForeign, isStateAct, isVague as isVagueAct, isWhich } from './state-acts.ts'

/** Whether nobody could say later that a promise was kept. */
export function isNotOwed(scene: Scene, promise: MadePromise): boolean {
  return (
    isOwn(scene, promise) ||
    isNobodys(scene, promise) ||
    isVague(scene, promise) ||
    (scene.cues.table.articles && isVaguePlain(scene, promise)) ||
    (scene.cues.table.order === 'verb-last' && isIdleLast(scene, promise))
  )
}

/** What a state does at home is no promise to another; some encounter or other state must be in view. */
function isOwn(scene: Scene, promise: MadePromise): boolean {
  const { words, cue, from, last, to, s, by, engagements, planned, gift, forOthers, before } = promise
  if (planned || gift || forOthers || engagements.length > 0 || (isCased(scene) && cue === 'after')) return false
  if (scene.cues.table.order === 'verb-last') {
    if (before?.kind === 'agreement' && goesOn(scene, promise, 1)) return false
    if (
      namedIn(scene, s.first, s.last) >= 2 ||
      isForeign(scene, from, to) ||
      (by.length > 0 && isHosting(scene, from, to))
    )
      return false
  }
  const { first } = sentenceBack(scene, s, 2)
  const end = Math.min(s.last, first + 400)
  if (partiesIn(scene, first, end).length >= 2) return false
  if (isCased(scene)) return !actsAbroad(scene, promise)
  if (!scene.cues.table.articles) return true
  const act = words === 'would' ? last + 2 : cue === 'clause' ? last : from
  if (!definite(scene, act, Math.min(to, act + 2)) && !sumAfter(scene, act, to)) return true
  return namedIn(scene, first, end) < 2 && !goesAbroad(scene, act, to) && !isAmongStates(scene, act, to)
}

/** "کانفرنس کی میزبانی کرے گا": one who hosts a gathering has guests, though none is named. */
const isHosting = (scene: Scene, from: number, to: number): boolean =>
  tellsEncounter(scene, from, to, 'noun') && scene.cues.hosts.all(scene.tokens, from, to).length > 0

/** "Ratify the treaty", "withdraw from the convention", "host the next round of talks": an act that concerns others, though none is named. English. */
function isAmongStates({ tokens, cues }: Scene, act: number, to: number): boolean {
  for (let i = act; i < Math.min(to, act + 2); i++) {
    const binds = cues.pledging.treatyActs.has(tokens[i]!.norm)
    if (!binds && !cues.pledging.hosting.has(tokens[i]!.norm)) continue
    for (let k = i + 1; k < Math.min(to, i + 9) && tokens[k]!.kind !== 'sign'; k++)
      if (binds ? cues.pledging.treaties.has(tokens[k]!.norm) : cues.events.at(tokens, k, to)?.value.part === 'noun')
        return true
  }
  return false
}

/** "Индия откроет консульство в Казани": whether one state is to do something definite, and a place of another stands behind its verb. */
function actsAbroad(scene: Scene, { first, last, to, by }: MadePromise): boolean {
  const { tokens, cues, items, itemAt } = scene
  const visits = cues.events.at(tokens, first)?.value
  const acts = cues.outcomes.doing.at(tokens, first) || (visits?.kind === 'visit' && visits.part === 'verb')
  if (by.length !== 1 || !acts) return false
  for (let i = last; i < to; i++) {
    const item = items[itemAt[i]!]
    if (item?.kind === 'place' && item.party && item.party !== by[0]) return true
  }
  // "Странам Африки": a part of the world.
  return goesAbroad(scene, last, to)
}

/** Whether nobody of a known side promises, and what is told is not definite enough to stand without. */
function isNobodys(scene: Scene, promise: MadePromise): boolean {
  const { cue, from, first, last, to, own, by, planned, due, firm, they, spoken, about } = promise
  const { table } = scene.cues
  if (by.length === 0) {
    const given = table.order === 'verb-last' && partiesIn(scene, from, first).length > 0
    if (!(due || given) || !firm || (!planned && needsDoer(scene, first))) return true
    // "The council will hold a lecture on Thursday".
    if (table.articles && !planned && !they && !(spoken && tellsEncounter(scene, last, to))) return true
  }
  // "We commit to …": who speaks in a joint statement are the sides that met.
  const ours = cue === 'after' && about !== undefined && by.length >= 2
  return own.length === 0 && spoken && !ours && !due && !planned && !definite(scene, last, to)
}

/** "Поставит", "примет участие": a verb beside which somebody must be told who does it. */
const needsDoer = (scene: Scene, verb: number): boolean =>
  isCased(scene) &&
  (scene.cues.outcomes.doing.at(scene.tokens, verb) ?? scene.cues.attending.at(scene.tokens, verb)) !== undefined

/** Whether an act is too vague to be seen to be done. */
function isVague(scene: Scene, { words, cue, from, first, last, to, s, planned, due, firm }: MadePromise): boolean {
  const { tokens, cues } = scene
  const verb = tokens[first]!.norm
  // A flat "will" of an encounter that is planned needs no day in Russian.
  // "دورہ کرنے والے ہیں" is as flat.
  const flat = isCased(scene)
    ? !cues.promises.liesAhead.test(verb)
    : cues.promises.whoDid.has(tokens[first + 1]?.norm ?? '')
  if (cue === 'event' && !(planned && (due || planned.date || flat)) && !isGoingTo(scene, from, first, firm))
    return true
  const weak = cues.weakPromise.at(tokens, first, s.last) !== undefined
  // "Будут введены меры в связи с саммитом": an encounter that is only the occasion makes no act of it.
  if (isCased(scene) && weak && isOccasion(scene, last, to) && !definite(scene, from, to)) return true
  if (planned) return false
  if (weak && !firm) return true
  // "Said it would …": only of an encounter or a definite act.
  const act = words === 'would' ? last + 2 : last
  if (cues.promises.saying.has(verb) && !definite(scene, act, Math.min(to, act + 2))) return true
  return !due && !firm && cue === 'clause' && cues.table.order !== 'verb-last'
}

/** "… فراہم کرنے جا رہا ہے", "… فراہم کرنے والا ہے": about to do something definite, which is no encounter. */
function isGoingTo(scene: Scene, from: number, first: number, firm: boolean): boolean {
  const { tokens, cues } = scene
  if (!firm || cues.table.order !== 'verb-last' || tellsEncounter(scene, from, first)) return false
  const verb = cues.promises.whoDid.has(tokens[first + 1]?.norm ?? '') ? tokens[first] : tokens[first - 1]
  return isInfinitive(scene, verb)
}

/** "Will be critical": a judgement, no act. English. */
function isVaguePlain({ tokens, cues }: Scene, { first, s, there, planned }: MadePromise): boolean {
  const weak = cues.weakPromise.at(tokens, first, s.last)
  if (!weak || there) return false
  const verb = tokens[weak.last]?.norm ?? ''
  return !(planned && cues.promises.travelling.has(verb)) && !PARTICIPLE.test(verb)
}

/** "В связи с", "по случаю": what follows is only why something is done. */
function isOccasion(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.cues.outcomes.occasions.at(scene.tokens, i)) return true
  return false
}

/** Whether a clause whose verb comes last asks, leaves open, foretells of others or tells somebody's own affairs. */
function isIdleLast(scene: Scene, promise: MadePromise): boolean {
  if (isAsked(scene, promise)) return true
  const { cue, from, first, to, s, own, by, planned, partner } = promise
  if (planned) return isWhich(scene, from) || (!tellsEncounter(scene, from, to) && isVagueAct(scene, from, to))
  if (partner && own.length === 0 && by.length < 2) return true
  if (isLeftOpen(scene, promise.from, s.first) || !concernsAnother(scene, s, by)) return true
  if (by.length === 0 && !severalIn(scene, s.first, first) && !isBetweenStates(scene, promise)) return true
  if (
    by.length === 1 &&
    isArmed(by[0]!) &&
    !isOfDeal(scene, from, to) &&
    !tellsEncounter(scene, from, to, 'noun') &&
    !isOfTruce(scene, promise)
  )
    return true
  if (cue === 'clause') {
    // "… آئے گا اور … شروع کیا جائے گا": the second half of what was no promise.
    if (isHalf(scene, from)) return true
    // "وزیر نے کہا کہ ایران معافی مانگے گا": what a speaker foretells of another state is no promise of it.
    if (own.length === 1 && isOthers(scene, own[0]!, scene.tokens[first]!.start)) return true
  }
  return isSomebodys(scene, promise) || !isDoneByState(scene, promise)
}

/** "حزب اللہ … بند کر دے گی": what an armed group is to do under the truce told right before. */
function isOfTruce(scene: Scene, promise: MadePromise): boolean {
  const { before, s, from: clause } = promise
  if (!before || !goesOn(scene, promise, 2)) return false
  // "… جنگ بندی پر اتفاق کیا، جس کے تحت اسرائیل … اور حزب اللہ … کرے گی": the other's part was told first.
  if (goesOn(scene, promise, 0) && isOfDeal(scene, s.first, clause)) return true
  const from = tokenAt(scene.tokens, before.content.start)
  return isOfDeal(scene, from, tokenAt(scene.tokens, before.content.end - 1) + 1)
}

/** Whether what a clause tells is a state's own act towards others. */
function isDoneByState(scene: Scene, promise: MadePromise): boolean {
  const { cue, from, first, to, s, by, due, meant, before, engagements } = promise
  const at = scene.tokens[first]!.start
  const act = {
    by,
    agents: doersOfPassive(scene, scene.clauseStart[first]!, first),
    pledged: meant === 'pledge' || announcers(scene, s, from).length > 0,
    spoken: speakerParty(scene, at) !== undefined || tellers(scene, at).length > 0,
    dated: due,
    passive: cue === 'clause' && isPassive(scene, first),
    noun: cue === 'before',
    near: goesOn(scene, promise, 1) ? before : undefined,
    among: before !== undefined || engagements.length > 0,
  }
  return isStateAct(scene, { start: s.first, from, first, to }, act)
}

/** Nobody is told to do it: only what is done between states that are named, or has its day, can be followed up. */
function isBetweenStates(scene: Scene, { from, first, s, due }: MadePromise): boolean {
  const { cues, tokens } = scene
  if (due && namedIn(scene, sentenceBack(scene, s, 1).first, s.last) > 0 && !isPrivateAct(scene, from, first))
    return true
  const passive = isPassive(scene, first) && !cues.relatives.at(tokens, from) && !cues.where.at(tokens, from)
  return passive && namedIn(scene, s.first, s.last) >= 2
}

/** "ٹیسٹ کرایا جائے گا": where no other state and no encounter is named, or nobody acts who could bind a state, it is somebody's own affair. */
function isSomebodys(scene: Scene, { cue, from, first, to, s, own, by, due, marked, ofDeal }: MadePromise): boolean {
  const start = scene.clauseStart[first]!
  const weak = scene.cues.weakPromise.at(scene.tokens, first, s.last) !== undefined
  if (own.length === 0)
    return (
      by.length < 2 &&
      !due &&
      (weak || cue === 'before') &&
      !speaksOfSelf(scene, start, first) &&
      !concernsOthers(scene, from, to, by[0])
    )
  return (
    weak &&
    !ofDeal &&
    !marked &&
    !isPassive(scene, first) &&
    !hasActor(scene, start, first) &&
    !(due && tellsEncounter(scene, from, first, 'noun'))
  )
}
