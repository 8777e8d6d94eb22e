/** Reads one promise from the verb that tells of it: what is to be done, by whom, when and where. */

import type { PromisedCue } from '../../languages/tables/encounters.ts'
import type { Engagement, Outcome } from '../../model/reading.ts'
import { respelt } from '../../text/spellings.ts'
import { hasActor, speaksOfSelf } from './actors.ts'
import { hasEnding, isAtHome, isCandidates, isSpeakers, mayBind } from './binding.ts'
import { byGiving, isMood, sumAfter } from './deals.ts'
import { isForecast } from './forecasts.ts'
import { goesAbroad, isGift, isGiven, ofCompany } from './gifts.ts'
import {
  dueIn,
  engagementAt,
  hasPair,
  isElliptic,
  namedIn,
  nearestDoer,
  outcome,
  partiesIn,
  type Sentence,
  sentenceAt,
  speakerParty,
} from './outcome-fields.ts'
import {
  actors,
  announcers,
  boundBy,
  concernsAnother,
  doers,
  isArmed,
  isAsked,
  isHalf,
  isLeftOpen,
  isOfDeal,
  isOthers,
  isPrivateAct,
  promisers,
  severalIn,
  tellers,
  toldBefore,
} from './owed.ts'
import {
  concernsOthers,
  deciders,
  definite,
  doersOfPassive,
  firmAfter,
  isAgenda,
  isDoubted,
  isJointly,
  isPassive,
  mayPromise,
  opensWithPronoun,
  ownStart,
  PARTICIPLE,
  partyBefore,
  plannedIn,
  strong,
  subjectBefore,
  tellingOf,
  tellsEncounter,
} from './promising.ts'
import { relativePromise } from './relative-promises.ts'
import { isCased, type Scene } from './scene.ts'
import { clipped, endOfClause, trimmed, withoutTail } from './stretches.ts'
import {
  isAim,
  isDeniedClaim,
  isEmptyPledge,
  isEnvoy,
  isGiver,
  isOfCampaign,
  isOfPress,
  isOfSchedule,
  isOfSubject,
  isPerfect,
  isStanding,
  keepsContact,
  keepsTogether,
  wholeStart,
  willBeThere,
} from './unpromised.ts'

export function commitment(
  scene: Scene,
  engagements: readonly Engagement[],
  words: PromisedCue,
  first: number,
  last: number,
  s: Sentence,
  before: Outcome | undefined,
): { outcome: Outcome; next: number } | undefined {
  const { tokens, cues } = scene
  const would = words === 'would'
  const stated = words === 'dated' || words === 'act'
  const cue = would ? 'after' : stated ? 'clause' : words
  const verbLast = cues.table.order === 'verb-last'
  // What the sentence, or the one before it, has told already.
  const beforeIn = (back: number): boolean =>
    before !== undefined &&
    before.content.end > tokens[scene.sentences[Math.max(0, sentenceAt(scene, s) - back)]!.first]!.start
  let from = scene.clauseStart[first]!
  let to = Math.max(last, scene.clauseEnd[first]!)
  let kept = false
  if (cues.table.articles && (isOfCampaign(scene, s.first, first) || isDeniedClaim(scene, s.first, first)))
    return undefined
  // "Remain firmly committed to": a state of mind, no promise.
  for (let i = Math.max(s.first, first - 2); i < first; i++) if (cues.stative.at(tokens, i, first)) return undefined
  // "Which will provide …": told of a thing, and no promise by itself.
  const relative =
    cues.table.articles &&
    cue === 'clause' &&
    (tokens[from]!.norm === 'which' ||
      (/^(?:which|that|who)$/.test(tokens[first - 1]?.norm ?? '') && tokens[first - 2]?.norm !== 'of'))
  if (cue === 'after') {
    // "О выделении помощи": the noun of the act belongs to what is promised.
    from = cues.promises.actOf.has(tokens[first]!.norm) ? last - 1 : last
    // "Решает вопрос о передаче": the act is only what a question or a bill is about.
    if (isCased(scene) && cues.outcomes.undecided.at(tokens, first - 1)) return undefined
    // "Пообещал премьеру X, что …": past whom it is promised to.
    if (isCased(scene)) from = promisedThat(scene, last, s.last) ?? promisedTo(scene, last, s.last) ?? from
    to = endOfClause(scene, from, s.last)
    if (cues.table.articles) to = withoutTail(scene, from, to)
    kept = cues.table.articles && keepsTogether(scene, s.first, first, last, to)
    if (cues.table.articles && isEmptyPledge(scene, s.first, first, last, s.last)) return undefined
    if (cues.table.articles && isStanding(scene, last, to) && !byGiving(scene, last, to) && !kept) return undefined
    if (cues.table.articles && /^(?:previously|earlier)$/.test(tokens[first - 1]?.norm ?? '')) return undefined
    // "Обещал построить школы": what is promised at home concerns no other state.
    if (isCased(scene) && !concernsOthers(scene, from, to, partyBefore(scene, first))) return undefined
    // "Demands that Iran commit to …": only several commit in the present, by name or as "we".
    if (
      cues.table.articles &&
      tokens[first]!.norm === 'commit' &&
      !/^(?:we|they|also|both|leaders|countries|governments|sides|ministers|parties)$/.test(
        tokens[first - 1]?.norm ?? '',
      ) &&
      partiesIn(scene, scene.clauseStart[first]!, first, true).length < 2
    )
      return undefined
    // "Wide awake, committed to finding a way": a state of mind.
    if (cues.table.articles && tokens[first]!.norm === 'committed' && tokens[first - 1]?.norm === ',') return undefined
    if (cues.table.articles && tokens[last - 1]!.norm === 'pledged' && isMood(scene, last, to)) return undefined
    if (
      cues.table.articles &&
      tokens[last - 1]!.norm === 'announced' &&
      !would &&
      !sumAfter(scene, last, to) &&
      !isGift(scene, last, to)
    )
      return undefined
    // "Announced the representatives for the 76th session": a thing with an article is given only as a sum.
    if (
      cues.table.articles &&
      tokens[last - 1]!.norm === 'announced' &&
      !would &&
      /^(?:the|a|an)$/.test(tokens[last]?.norm ?? '') &&
      ((!isGiven(scene, last, to) && !isGift(scene, last, to)) || ofCompany(scene, first))
    )
      return undefined
  } else if (verbLast) {
    // "ختم کرنا ہو گا": what must be done is demanded, not promised.
    const { mustBe, mustEnding } = cues.promises
    if (cue === 'clause' && mustBe.test(tokens[first]!.norm) && mustEnding.test(tokens[first - 1]?.norm ?? ''))
      return undefined
    to = cue === 'before' ? first : last
    // "شرکت کی یقین دہانی": an act told by its noun may be assured of.
    if (
      cue === 'before' &&
      !cues.infinitives.at([respelt(tokens[first - 1]!, tokens[first - 1]!.norm.slice(-2))], 0) &&
      !(cues.pledges.at(tokens, first + 1) && definite(scene, Math.max(from, first - 2), first))
    )
      return undefined
    // A promise goes on over "and": one clause with several acts by the same side is one.
    while (cue === 'clause' && to < s.last) {
      const next = scene.clauseEnd[to]!
      if (!cues.standing.and.has(tokens[to]!.norm) || next <= to) break
      const end = cues.promised.at(tokens, next - 1, next)
      if (!end || end.last !== next) break
      to = next
    }
  } else to = endOfClause(scene, last, s.last)
  // "Намеченный на июль визит": an attribute, and no clause of its own.
  if (cues.promises.plannedAttribute.test(tokens[first]!.norm)) return undefined
  if (isCased(scene) && cue !== 'after') {
    if (isAgenda(scene, from, to) || isDoubted(scene, from, s.first)) return undefined
    if (cues.relatives.at(tokens, from)) {
      const told = relativePromise(scene, engagements, { from, first, last, to }, s.first)
      if (!told) return undefined
      from = told.from
      to = told.to
    }
  }
  if (isCased(scene))
    for (let i = last; i + 1 < to; i++)
      if (cues.standing.and.has(tokens[i]!.norm) && tokens[i + 1]!.norm === ',') {
        to = i
        break
      }
  const there = cues.table.articles && cue === 'clause' && willBeThere(scene, first, s.last)
  if (cues.table.articles && cue === 'clause') {
    from = ownStart(scene, from, first)
    from = wholeStart(scene, from)
    if (isPerfect(scene, last) || isOfPress(scene, from, first)) return undefined
    // "As amended, …": the clause hangs on what stands before it.
    if (tokens[from]!.norm === 'as' && /.ed$/.test(tokens[from + 1]?.norm ?? '')) return undefined
  }
  for (let i = from; i < to; i++)
    if (
      scene.itemAt[i]! < 0 &&
      cues.notPromised.at(tokens, i, Math.min(s.last, to + 2)) &&
      !(there && i === first) &&
      !(cue === 'after' && i === last && cues.table.articles && (kept || keepsContact(scene, last, to))) &&
      !isAim(scene, i, would ? last - 2 : last)
    )
      return undefined
  if (verbLast && cue === 'clause' && isForecast(scene, from, first, to)) return undefined
  // "… فراہم کرے گا، جو … پہنچائی جائے گی": the clause goes on with what was promised.
  if (verbLast && before?.kind === 'commitment' && beforeIn(0) && cues.relatives.at(tokens, from, to)) return undefined
  const told = verbLast ? tellingOf(scene, tokens[first]!.start) : undefined
  // "The summit, which will be held in …": the noun before the clause.
  const start = relative ? Math.max(s.first, from - 4) : from
  // "… said that it would": the text ends before what is promised.
  if (start >= tokens.length) return undefined
  // "Темой станет подготовка к саммиту, который пройдёт …": what the relative clause tells is promised there.
  if (isCased(scene) && cues.weakPromise.at(tokens, first, s.last))
    for (let i = last; i < to; i++)
      if (cues.relatives.at(tokens, i, to) && tokens[i - 1]!.norm === ',') {
        to = i
        if (!definite(scene, from, to)) return undefined
        break
      }
  const planned = plannedIn(engagements, { start: tokens[start]!.start, end: tokens[to - 1]!.end })
  // "Was set to speak", "is scheduled for Friday", "is to meet", "arrives on Friday": only of an encounter ahead.
  if (cues.table.articles && cue === 'clause' && isOfSchedule(scene, first, last))
    if (!planned || /^(?:before|after|when|while|until|once|if)$/.test(tokens[from]!.norm)) return undefined
  if (relative && (!planned || isOfSubject(scene, last))) return undefined
  if (cues.table.articles && cue === 'clause' && !planned && isGiver(scene, s.first, first)) return undefined
  if (cues.table.articles && cue === 'clause' && !planned && !mayPromise(scene, s.first, first)) return undefined
  if (isCased(scene) && !planned && isCandidates(scene, s.first, s.last)) return undefined
  // "Эмир встретится с членами семьи": an encounter of nobody else, which is no other state's affair.
  if (isCased(scene) && cue === 'clause' && !planned && isAtHome(scene, from, first, last, to)) return undefined
  if (isCased(scene) && cue === 'clause' && !planned && !mayBind(scene, from, first, to)) return undefined
  if (told === 'opinion' && !planned) return undefined
  // Whoever stands in what is promised gets it; who promises stands before.
  const joint = cue === 'after' && isElliptic(scene, first)
  // "We will", "I will": whoever speaks promises.
  const spoken = cues.table.articles && /^(?:i|we)$/.test(tokens[first - 1]?.norm ?? '') && scene.itemAt[first - 1]! < 0
  // "Франция поставит Чаду …", "Sweden will summon Israel's ambassador": who does it stands before the verb.
  const givers =
    verbLast && cue === 'clause' && isPassive(scene, first)
      ? doersOfPassive(scene, scene.clauseStart[first]!, first)
      : verbLast && cue === 'clause' && opensWithPronoun(scene, scene.clauseStart[first]!, first)
        ? []
        : ((cues.table.articles && cue === 'after'
            ? nearestDoer(scene, scene.clauseStart[first]!, first)
            : undefined) ?? partiesIn(scene, Math.min(from, scene.clauseStart[first]!), first, true))
  const acting = verbLast ? actors(scene, scene.clauseStart[first]!, first) : undefined
  const own =
    joint || spoken
      ? []
      : verbLast || cue === 'after'
        ? (acting ??
          (verbLast && cue === 'clause' && givers.length > 1
            ? doers(scene, scene.clauseStart[first]!, first)
            : undefined) ??
          givers)
        : cue === 'clause' && givers.length > 0 && (cues.table.articles || (isCased(scene) && !planned))
          ? givers
          : partiesIn(scene, scene.clauseStart[first]!, to, true)
  // "Oslo announced that it had pledged £4 million".
  if (
    cues.table.articles &&
    cue === 'after' &&
    own.length === 0 &&
    !joint &&
    !spoken &&
    !hasPair(scene, scene.clauseStart[first]!, first)
  ) {
    const subject = subjectBefore(scene, s.first, first)
    if (subject?.length === 2) own.push(subject)
  }
  if (cues.table.articles && cue === 'clause' && givers.length === 0 && !planned) {
    const subject = subjectBefore(scene, s.first, first)
    if (subject === 'other') return undefined
    if (subject) own.splice(0, own.length, ...(subject === 'nobody' ? [] : [subject]))
    // "Special Envoy X will be in Oslo": an office without a state is of the press's own.
    const goer = there ? scene.items[scene.itemAt[first - 1]!] : undefined
    if (goer && own.length === 0 && scene.atHome && isEnvoy(scene, goer.first)) own.push(cues.table.home)
  }
  // "X объявил, что подпишет договор с Y": whoever speaks, not with whom.
  if (isCased(scene) && cue === 'clause' && !planned && givers.length === 0 && isSpeakers(scene, from))
    if (speakerParty(scene, tokens[first]!.start)) own.length = 0
  const due = dueIn(scene, from, to, true)
  // "В стране начнут …": nobody is told who does it.
  if (stated && givers.length === 0) return undefined
  // "Покинет Белый дом": an office, and no body of states.
  if (stated && cues.residences.at(tokens, last)) return undefined
  const forOthers = words === 'act' && concernsOthers(scene, last, to, partyBefore(scene, first))
  if (stated && !due && !forOthers) return undefined
  const speaker = own.length === 0 && acting === undefined ? speakerParty(scene, tokens[first]!.start) : undefined
  if (own.length === 0 && !speaker && verbLast) own.push(...deciders(scene, s, from))
  if (own.length === 0 && !speaker && verbLast) own.push(...announcers(scene, s, from))
  if (own.length === 0 && !speaker && verbLast) own.push(...tellers(scene, tokens[first]!.start))
  if (own.length === 0 && !speaker && verbLast && !planned && scene.saidAt(tokens[first]!.start).length === 0)
    if (opensWithPronoun(scene, scene.clauseStart[first]!, first)) own.push(...toldBefore(scene, s))
  const firm =
    cues.table.articles && cue === 'clause'
      ? there || firmAfter(scene, last, to) || sumAfter(scene, last, to)
      : told === 'pledge' || forOthers || strong(scene, from, to)
  const they =
    joint ||
    kept ||
    (spoken && cue === 'after' && !speaker) ||
    ((cue === 'after' || cue === 'before') && hasPair(scene, scene.clauseStart[first]!, first)) ||
    (cues.table.articles && cue === 'clause' && own.length === 0 && hasPair(scene, Math.max(from, first - 4), first)) ||
    (verbLast && cue === 'clause' && isJointly(scene, from, tokens[first]!.start))
  const about =
    own.length === 0 && (they || (!speaker && due && firm)) ? engagementAt(scene, engagements, s) : undefined
  const by =
    planned &&
    planned.parties.length > 0 &&
    !(cues.table.articles && own.length > 0 && !own.some((p) => planned.parties.includes(p)))
      ? verbLast
        ? promisers(planned, own)
        : planned.parties
      : own.length > 0
        ? own
        : speaker && !they
          ? [speaker]
          : (about?.parties ??
            (verbLast ? boundBy(scene, before, { from, first, to }, isPassive(scene, first) && beforeIn(1)) : []))
  const back = scene.sentences[Math.max(0, sentenceAt(scene, s) - 1)]!.first
  if (verbLast && isAsked(scene, { from, first, to })) return undefined
  if (verbLast && !planned) {
    if (isLeftOpen(scene, { from, first, to }, s.first) || !concernsAnother(scene, s, by)) return undefined
    // Nobody is told to do it: only what is done between states that are named, or has its day, can be followed up.
    if (by.length === 0 && !severalIn(scene, s.first, first)) {
      const passive = isPassive(scene, first) && !cues.relatives.at(tokens, from) && !cues.where.at(tokens, from)
      const dated = due !== undefined && namedIn(scene, back, s.last) > 0 && !isPrivateAct(scene, from, first)
      if (!dated && !(passive && namedIn(scene, s.first, s.last) >= 2)) return undefined
    }
    // "… آئے گا اور … شروع کیا جائے گا": the second half of what was no promise.
    if (cue === 'clause' && isHalf(scene, from)) return undefined
    if (by.length === 1 && isArmed(by[0]!) && !isOfDeal(scene, from, to) && !tellsEncounter(scene, from, to, 'noun'))
      return undefined
    // "وزیر نے کہا کہ ایران معافی مانگے گا": what a speaker foretells of another state is no promise of it.
    if (cue === 'clause' && own.length === 1 && isOthers(scene, own[0]!, tokens[first]!.start)) return undefined
  }
  // What a state does at home is no promise to another; some encounter or other state must be in view.
  const act = would ? last + 2 : cue === 'clause' ? last : from
  const near = scene.sentences[Math.max(0, sentenceAt(scene, s) - 2)]!
  const gift =
    cues.table.articles && cue === 'after' && tokens[last - 1]!.norm === 'announced' && isGift(scene, last, to)
  const abroad =
    gift ||
    (isCased(scene) && cue === 'after') ||
    forOthers ||
    (verbLast && before?.kind === 'agreement' && beforeIn(1)) ||
    engagements.length > 0 ||
    partiesIn(scene, near.first, Math.min(s.last, near.first + 400)).length >= 2 ||
    (cues.table.articles &&
      (definite(scene, act, Math.min(to, act + 2)) || sumAfter(scene, act, to)) &&
      (namedIn(scene, near.first, Math.min(s.last, near.first + 400)) >= 2 || goesAbroad(scene, act, to)))
  if (!planned && !abroad) return undefined
  // "A met B and announced a loan to B": who gives is named first.
  const giver = gift && joint ? partiesIn(scene, s.first, first)[0] : undefined
  const given = verbLast && by.length === 0 && partiesIn(scene, from, first).length > 0
  if (by.length === 0 && !((due || given) && firm && (planned || !needsDoer(scene, first)))) return undefined
  // A flat "will" of an encounter that is planned needs no day in Russian.
  const flat = isCased(scene) && !cues.promises.liesAhead.test(tokens[first]!.norm)
  if (cue === 'event' && !(planned && (due || planned.date || flat))) return undefined
  // Nobody of a known side promises: "the council will hold a lecture on Thursday".
  if (by.length === 0 && cues.table.articles && !planned && !they && !(spoken && tellsEncounter(scene, last, to)))
    return undefined
  // "We commit to …": who speaks in a joint statement are the sides that met.
  const ours = cue === 'after' && about !== undefined && by.length >= 2
  if (own.length === 0 && spoken && !ours && !due && !planned && !definite(scene, last, to)) return undefined
  const weak = cues.weakPromise.at(tokens, first, s.last)
  if (!planned && weak && !firm) return undefined
  // "ٹیسٹ کرایا جائے گا": where nobody is told to do it, in which no other state and no encounter is named, it is somebody's own affair.
  if (verbLast && !planned && own.length === 0 && by.length < 2 && !due && (weak || cue === 'before'))
    if (!speaksOfSelf(scene, scene.clauseStart[first]!, first) && !concernsOthers(scene, from, to, by[0]))
      return undefined
  if (verbLast && !planned && weak && own.length > 0 && own !== acting && !isPassive(scene, first))
    if (!hasActor(scene, scene.clauseStart[first]!, first) && !(due && tellsEncounter(scene, from, first, 'noun')))
      return undefined
  // "Будут введены меры в связи с саммитом": an encounter that is only the occasion makes no act of it.
  if (isCased(scene) && weak && isOccasion(scene, last, to) && !definite(scene, from, to)) return undefined
  // "Said it would …": only of an encounter or a definite act.
  if (cues.promises.saying.has(tokens[first]!.norm) && !planned && !definite(scene, last, Math.min(to, last + 2)))
    return undefined
  // "Will be critical": a judgement, no act.
  if (
    cues.table.articles &&
    weak &&
    !there &&
    !(planned && cues.promises.travelling.has(tokens[weak.last]?.norm ?? '')) &&
    !PARTICIPLE.test(tokens[weak.last]?.norm ?? '')
  )
    return undefined
  if (!planned && !due && !verbLast && cue === 'clause' && !firm) return undefined
  // "روس نے … بنانے کا اعلان کیا": what is announced begins after whoever announces it.
  if (verbLast && cue === 'before')
    for (let i = from; i < Math.min(to - 3, from + 10); i++)
      if (cues.standing.doer.has(tokens[i]!.norm) && scene.itemAt[i - 1]! >= 0) from = i + 1
  const content = clipped(scene, trimmed(scene, from, to), tokens[first]!.start)
  if (!content || to - from < 3) return undefined
  if (cues.table.articles && cue === 'clause' && content.end <= tokens[first]!.start) return undefined
  return {
    outcome: outcome(scene, 'commitment', content, giver ? [giver] : by, first, last, { from, to }, undefined, planned),
    next: to,
  }
}

/** "Обещает Перу построить …": the verb right behind the one to whom it is promised. Absent: something else follows. */
function promisedTo(scene: Scene, from: number, end: number): number | undefined {
  const to = scene.items[scene.itemAt[from] ?? -1]
  return to && to.last < end && hasEnding(scene, to.last, scene.cues.outcomes.infinitiveEndings) ? to.last : undefined
}

/** The token after ", что", when only whom it is promised to stands between. Absent: another clause or an act follows. */
function promisedThat(scene: Scene, from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + 9); i++) {
    const { norm, kind } = scene.tokens[i]!
    if (scene.itemAt[i]! >= 0) continue
    if (norm === ',' && scene.cues.promises.promisedThat.has(scene.tokens[i + 1]?.norm ?? '')) return i + 2
    if (kind === 'sign' || scene.cues.promises.promisedAct.test(norm)) return undefined
  }
  return undefined
}

/** "Поставит", "примет участие": a verb beside which somebody must be told who does it. */
const needsDoer = (scene: Scene, verb: number): boolean =>
  isCased(scene) &&
  (scene.cues.outcomes.doing.at(scene.tokens, verb) ?? scene.cues.attending.at(scene.tokens, verb)) !== undefined

/** "В связи с", "по случаю": what follows is only why something is done. */
function isOccasion(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.cues.outcomes.occasions.at(scene.tokens, i)) return true
  return false
}
