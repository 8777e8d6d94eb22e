/** Reads one agreement from the verb that tells of it: what was agreed, and by whom. */

import type { AgreedCue } from '../../../languages/tables/encounters.ts'
import type { Engagement, Outcome } from '../../../model/reading.ts'
import { isOfMany } from '../bodies/alliances.ts'
import { isInfinitive } from '../layout/infinitives.ts'
import { tokenAt } from '../layout/ranges.ts'
import { clipped, endOfClause, endOfPhrase, endOfTail, trimmed, withoutTail } from '../layout/stretches.ts'
import {
  engagementAt,
  hasPair,
  isElliptic,
  namedIn,
  ofTheTwo,
  outcome,
  partiesIn,
  type Sentence,
  sentenceAt,
} from '../outcome-fields.ts'
import { concernsOthers, definite, tellsEncounter } from '../promises/promising.ts'
import { isVague } from '../promises/state-acts.ts'
import { isDeniedClaim } from '../promises/unpromised.ts'
import { isCased, type Scene } from '../scene.ts'
import {
  afterDay,
  afterSides,
  afterTime,
  conjunctionAfter,
  isOfSigners,
  pastLeading,
  treatyIn,
} from './agreed-around.ts'
import { verbOf } from './agreed-final.ts'
import { betweenIn, isNoPact, isNotYet, isOpen, severalAct, sidesOfNamed, withFighters, withIn } from './agreed-last.ts'
import { alsoAgreed, byTheTwo, decidesForAll, pactOnly } from './agreed-many.ts'
import { isOfBoth, takesDeal, withOthers } from './agreed-shapes.ts'
import { isPacted, sidesOfAgreement } from './agreed-sides.ts'
import { isLaunched, pactAfter, partnersAfter, phraseStart, severalBefore, sumAfter } from './deals.ts'
import { actors, isArmed, isLeftOpen } from './owed.ts'
import { isAlone, isResolve, jointly, ofTwo, tellBehind, toldOnce, withGetter } from './pledged.ts'
import { areSeveral } from './several.ts'
import {
  beforeDay,
  bothSigned,
  frontedDeal,
  isNoDeal,
  isSignedPassive,
  isToCome,
  isWith,
  nearTalks,
  onlyWhen,
  partnersOf,
  pastWhen,
  pointsBack,
  subjectStart,
  withRebels,
} from './signed.ts'
import { isUnagreed, leadsNowhere } from './unagreed.ts'

export function agreement(
  scene: Scene,
  engagements: readonly Engagement[],
  cue: AgreedCue,
  first: number,
  last: number,
  s: Sentence,
): Outcome | undefined {
  const { tokens, cues } = scene
  let from = last
  let to = s.last
  const that = conjunctionAfter(scene, last, s.last)
  // "Договор был подписан в Праге", "соглашение A и B подписали в мае": what was agreed stands before its verb.
  const passive = cue === 'noun' && isSignedPassive(scene, last)
  const fronted = cue === 'noun' && isCased(scene) ? frontedDeal(scene, first, last, passive) : undefined
  if (fronted) {
    from = fronted.from
    to = fronted.to
  } else if ((cue === 'before' || (cue === 'joint' && cues.table.order === 'verb-last')) && that === undefined) {
    to = cues.promises.resolution.has(tokens[first]!.norm) ? first + 1 : first
    from = scene.clauseStart[first]!
    // "جس معاہدے کی توثیق کی گئی": a relative clause says which one.
    if (cues.table.order === 'verb-last')
      for (let i = from; i < first; i++) if (cues.relatives.at(tokens, i, first)) return undefined
    from = afterSides(scene, from, first)
    for (let i = first - 1; i >= from; i--) {
      const mark = cues.subjectMarks.at(tokens, i, first)
      if (mark) {
        from = mark.last
        break
      }
    }
    from = afterDay(scene, from, first)
    // "A اور B نے معاہدے پر دستخط کیے": only the pact's own word is left, so the clause tells what was agreed.
    if (to - from === 1 && treatyIn(scene, from, to) === to) {
      from = pastLeading(scene, scene.clauseStart[first]!, first)
      to = Math.max(last, scene.clauseEnd[first]!)
    }
  } else if (cue === 'pact') {
    // "Reached a ceasefire deal": what was concluded, with its article.
    const pact = pactAfter(scene, last, s.last)
    if (pact === undefined) return undefined
    from = cues.pacts.articles.has(tokens[last - 1]!.norm) ? last - 1 : last - 2
    to = endOfPhrase(scene, pact - 2, s.last)
  } else if (cue === 'told') {
    const start = phraseStart(scene, first, s.first)
    if (start === undefined) return undefined
    from = start
    to = Math.max(last, partnersAfter(scene, last, s.last).last, endOfTail(scene, last, s.last))
  } else if (cue === 'signed') {
    // "The memorandum on fisheries was signed": what was signed, before its verb.
    const start = phraseStart(scene, first, s.first)
    if (start === undefined) return undefined
    from = start
    to = last - 1
    while (
      to > first + 1 &&
      /^(?:has|have|had|was|were|been|also|already|finally|later|formally|jointly)$/.test(tokens[to - 1]!.norm)
    )
      to--
  } else if (cue === 'clause' || cue === 'made') {
    // "Who established this committee" tells it in full; a long list of names before the verb is no part of it.
    from = tokens[first]!.norm === 'established' ? first : scene.clauseStart[first]!
    to = Math.max(last, scene.clauseEnd[first]!)
    if (cue === 'made' && (!treatyIn(scene, from, first) || cues.relatives.at(tokens, from, first))) return undefined
  } else if (cue === 'named') {
    const treaty = treatyIn(scene, last, Math.min(s.last, last + 6))
    if (!treaty) return undefined
    for (let i = last; i < treaty; i++) if (cues.definite.at(tokens, i, treaty)) return undefined
    // "ہونے والے" may be of anything: the treaty must follow, and its sides stand before.
    if (cues.promises.looseParticiple.has(tokens[first]!.norm) && treaty - last > 3) return undefined
    // "A اور B کے درمیان ہونے والا معاہدہ": with the sides that stand before the participle.
    const sides = sidesOfNamed(scene, first)
    if (sides === undefined || cues.events.at(tokens, treaty)) return undefined
    from = sides
    to = treaty
  } else if (that !== undefined) from = that
  else if (cue === 'after' && isCased(scene) && onlyWhen(scene, last, endOfClause(scene, last, s.last))) {
    // "О встрече договорились вчера": what was agreed opens the clause.
    from = scene.clauseStart[first]!
    to = first
    if (!cues.promises.on.has(tokens[from]!.norm)) return undefined
    from++
    // "О встрече министры договорились вчера": before whoever agreed.
    for (let i = from + 1; i < to; i++) if (cues.outcomes.agents.at(tokens, i)) to = i
  } else {
    // "agreed to continue": the infinitive belongs to what was agreed.
    if (tokens[last - 1]!.norm === 'to') from = last - 1
    // "Welcomed the signing of two accords".
    else if (cues.table.articles && cue === 'noun' && tokens[last]?.norm === 'of') from = last + 1
    // "Agreed the text of a treaty", "established a range of channels": with its article.
    else if (cue === 'noun' && last - first > 1 && /^(?:a|an|the)$/.test(tokens[last - 1]!.norm)) from = last - 1
    // "Приняли совместное заявление", "отменили визы": with the word that the verb is told with.
    else if (cue === 'noun' && isCased(scene) && last - first > 1 && !cues.promises.lookingOn.has(tokens[first]!.norm))
      from = last - 1
    // "Agreed these repairs are due": a clause without its "that".
    else if (cue === 'after' && cues.promises.bareClause.has(tokens[last - 1]!.norm)) from = last - 1
    if (cues.table.articles) from = afterTime(scene, from, s.last)
    to =
      cue === 'noun' && !cues.views.at(tokens, last, s.last)
        ? endOfPhrase(scene, isCased(scene) ? from : last, s.last)
        : endOfClause(scene, from, s.last)
  }
  if (cues.table.articles && that === undefined && cue !== 'clause') to = withoutTail(scene, from, to)
  if (cues.table.articles && (cue === 'noun' || cue === 'pact')) to = pactOnly(scene, from, to)
  if (cue === 'noun' && tokens[first]!.norm === 'conclusion') {
    const partners = partnersAfter(scene, last, s.last)
    if (partners.parties.length > 0) to = Math.min(to, partners.last)
  }
  // "The exchange they had agreed to – …", "the deal was signed at …": what was agreed stands before.
  if (cues.table.articles && leadsNowhere(scene, first, last, cue)) return undefined
  // "Соглашение будет подписано": not yet.
  if (isSignedPassive(scene, last) && isToCome(scene, first)) return undefined
  // "Стояли при подписании договора между X и Y": those who look on are no sides of it.
  if (cues.promises.lookingOn.has(tokens[first]!.norm))
    for (let i = last; i < to; i++) if (cues.promises.between.has(tokens[i]!.norm)) return undefined
  if (isCased(scene) && from === last && (cue === 'noun' || cue === 'after')) {
    const deal = pastWhen(scene, from, to, cue === 'noun')
    if (deal === undefined) return undefined
    if (cue === 'noun' && deal > from) to = endOfPhrase(scene, deal, s.last)
    from = deal
    if (cue === 'noun') to = beforeDay(scene, from, to)
  }
  if (isCased(scene) && (pointsBack(scene, from, to) || isNoDeal(scene, first, from, to))) return undefined
  const content = clipped(scene, trimmed(scene, from, to), tokens[first]!.start)
  if (!content || to - from < (cue === 'told' ? 3 : 2)) return undefined
  // "یہ حملے حال ہی میں طے پانے والی جنگ بندی": the words of the clause around, of which the pact is only a part.
  if (cue === 'named' && cues.table.order === 'verb-last') {
    const opens = tokenAt(tokens, content.start)
    if (cues.promises.pronouns.has(tokens[opens]!.norm) || cues.pointers.at(tokens, opens)) return undefined
  }
  // "Согласилась создать банк": with no act it is an opinion.
  if (cue === 'after' && cues.promises.consenting.test(tokens[first]!.norm))
    if (!cues.promises.actEnding.test(tokens[last]?.norm ?? '')) return undefined
  // "Соглашения достигнуты, и пригласила …": another verb, and nothing that was agreed.
  if (isCased(scene) && cue === 'noun' && tokens[from]!.norm === ',') return undefined
  // "Подписана 8 декабря": only when, and not what.
  if (isCased(scene) && cue === 'noun' && scene.items[scene.itemAt[from] ?? -1]?.kind === 'time') return undefined
  if (isCased(scene))
    for (let i = from; i < Math.min(to, from + 5); i++)
      if (cues.unofficial.at(tokens, i, to) && (i === from || isWith(scene, i - 1))) return undefined
  // "Asked whether the deal signed between A and B …": the deal is made, whatever is asked of it.
  if (!(cues.table.articles && cue === 'told'))
    for (let i = Math.max(s.first, first - 4); i < first; i++)
      if (cues.notPromised.at(tokens, i, first)) return undefined
  // Only of several sides is "they decided" an agreement.
  if (cue === 'joint' && jointly(scene, s.first, first).length < 2) return undefined
  if (cues.table.order === 'verb-last' && (isOpen(scene, first, last, s.last) || isNoPact(scene, s.first, first, last)))
    return undefined
  // "معاہدے پر اتفاق کے لیے گفتگو": what is striven for is not yet agreed.
  if (cues.table.order === 'verb-last' && cue === 'before' && cues.purpose.at(tokens, last)) return undefined
  if (isOfSigners(scene, last)) return undefined
  if (cues.table.order === 'verb-last' && isNotYet(scene, last)) return undefined
  // "خیال کیا جاتا ہے کہ … معاہدہ طے پا چکا ہے".
  if (cue === 'clause' && cues.table.order === 'verb-last' && isLeftOpen(scene, from, s.first)) return undefined
  // "Adopted by the assembly" tells who adopted, not what; what is agreed with a parliament is agreed at home.
  if (cue === 'noun' && tokens[last]?.norm === 'by' && cues.table.articles) return undefined
  for (let i = from; i < to; i++) if (cues.domestic.at(tokens, i, to)) return undefined
  const near = nearTalks(scene, engagementAt(scene, engagements, s, cue === 'told'), cue, first, s)
  const told = ofTheTwo(scene, engagements, near, s, first)
  const about = cues.table.order === 'verb-last' ? ofTwo(scene, told, s.first, first) : told
  // "امریکہ اور … نے حملے کا فیصلہ کیا": those who decide alike have agreed only where they met.
  if (cue === 'joint' && cues.table.order === 'verb-last' && !tellsEncounter(scene, s.first, first, 'noun')) {
    const sides = jointly(scene, s.first, first)
    if (!about || !sides.every((p) => about.parties.includes(p))) return undefined
  }
  const own = cues.table.articles
    ? sidesOfAgreement(scene, cue, { first, last, from, to }, s, about !== undefined)
    : isElliptic(scene, first) && about
      ? []
      : cues.table.order === 'verb-last'
        ? withGetter(scene, scene.clauseStart[first]!, first, toldOnce(scene, s.first, verbOf(scene, first, last)))
        : withPartner(scene, cue, first, to, partiesIn(scene, scene.clauseStart[first]!, first))
  const byTwo = cues.table.articles === true && byTheTwo(scene, cue, last)
  if (cues.table.articles) {
    if (isUnagreed(scene, first) || isDeniedClaim(scene, s.first, first)) return undefined
    // "Announced the following initiatives": a list to come tells them.
    if (cue === 'noun' && /^(?:the|a)$/.test(tokens[from]!.norm) && tokens[from + 1]?.norm === 'following')
      return undefined
    // "This agreement was signed": one told of before.
    if (cue === 'signed' && /^(?:this|that|these|such|no|any)$/.test(tokens[from]!.norm)) return undefined
    const pacted = isPacted(scene, cue, last, s)
    // What companies sign is theirs.
    if (pacted)
      for (let i = scene.clauseStart[first]!; i < Math.min(s.last, last + 14); i++)
        if (cues.dealing.company.has(tokens[i]!.norm)) return undefined
    const together =
      byTwo ||
      own.length >= 2 ||
      (cue === 'told' && own.length === 1 && (isOfMany(own[0]) || withOthers(scene, first, last))) ||
      (cue === 'told'
        ? about !== undefined &&
          (hasPair(scene, from, Math.max(to, last)) ||
            isOfBoth(scene, from, last) ||
            (own.length === 0 && isToldOf(scene, about, last, s.last)))
        : hasPair(scene, scene.clauseStart[first]!, first))
    if ((cue === 'pact' || cue === 'told') && !together) return undefined
    // A pact that was signed without a word of by whom is that of the encounter told of, or of a body of many states.
    if (cue === 'signed' && own.length < 2 && !about && !(own.length === 1 && !isState(own[0]!)) && !byTwo)
      return undefined
    const ofMany = own.length === 1 && !isState(own[0]!)
    if (
      cues.promises.together.has(tokens[first]!.norm) &&
      !together &&
      !ofMany &&
      !severalBefore(scene, s.first, first) &&
      !alsoAgreed(scene, s, first)
    )
      return undefined
    if (cue === 'noun' && cues.promises.launches.has(tokens[first]!.norm) && !isLaunched(scene, last, s.last))
      return undefined
    // "We all agree that …", "he agreed that …": an opinion, and no meeting of sides.
    if (cue === 'that' && /^(?:all|he|she)$/.test(tokens[first - 1]?.norm ?? '')) return undefined
  }
  const forAll =
    (cues.table.articles === true && decidesForAll(scene, own, first, last)) ||
    (isCased(scene) && own.length === 1 && isOfMany(own[0]) && cues.outcomes.forAll.at(tokens, first) !== undefined)
  // "Парламент одобрил закон", "Евросоюз одобрил вакцину": only a body of many states, and only what its members decide.
  if (isCased(scene) && cue === 'noun' && cues.outcomes.approving.at(tokens, first))
    if (!forAll || cues.outcomes.approved.all(tokens, last, Math.min(s.last, last + 4)).length === 0) return undefined
  // "B has agreed to a ceasefire deal": one side takes up what another offers.
  const takes = cue === 'noun' && cues.table.articles && own.length === 1 && takesDeal(scene, first, last, s)
  // "He signed the bill": one who signs alone has agreed with nobody.
  if (
    cue === 'noun' &&
    cues.table.order === 'verb-middle' &&
    own.length < 2 &&
    !hasPair(scene, subjectStart(scene, s, first), first) &&
    !(own.length === 1 && withRebels(scene, scene.clauseStart[first]!, to)) &&
    !(passive && bothSigned(scene, engagements, first, s)) &&
    !(
      cues.table.articles &&
      about &&
      cues.promises.agrees.test(tokens[first]!.norm) &&
      (severalBefore(scene, s.first, first) || areSeveral(scene, s.first, first))
    ) &&
    !takes &&
    !(cues.table.articles && alsoAgreed(scene, s, first)) &&
    !forAll
  )
    return undefined
  const signers = passive ? partiesIn(scene, first, Math.min(s.last, scene.clauseEnd[first]!)) : []
  const behind = own.length === 0 && !about && cues.table.order === 'verb-last' ? tellBehind(scene, first, s) : []
  const by =
    own.length >= 2
      ? own
      : behind.length >= 2
        ? behind
        : signers.length >= 2
          ? signers
          : about && own.every((p) => about.parties.includes(p))
            ? about.parties
            : own
  const verbLast = cues.table.order === 'verb-last'
  // Talks between two sides, one of which has no state; several states that are not named; a treaty ratified.
  const several =
    verbLast &&
    (betweenIn(scene, scene.clauseStart[first]!, first, own) ||
      withFighters(scene, scene.clauseStart[first]!, first, own) ||
      severalAct(
        scene,
        scene.clauseStart[first]!,
        verbOf(scene, first, last),
        cues.promises.agreeing.has(tokens[last - 2]?.norm ?? '') || cues.promises.agreeing.has(tokens[last - 1]!.norm),
      ) ||
      about?.kind === 'conference' ||
      (cue === 'named' && withIn(scene, scene.clauseStart[first]!, first)) ||
      (by.length > 0 &&
        cue === 'before' &&
        cues.promises.ratified.has(tokens[first + 1]?.norm ?? '') &&
        treatyIn(scene, first - 1, first)))
  const unnamed =
    cues.table.articles &&
    (byTwo ||
      ((cue === 'that' || cue === 'after' || (cue === 'noun' && cues.promises.agrees.test(tokens[first]!.norm))) &&
        (severalBefore(scene, scene.clauseStart[first]!, first) || alsoAgreed(scene, s, first))) ||
      (cue !== 'that' && cue !== 'after' && hasPair(scene, scene.clauseStart[first]!, first)))
  // "طالبان نے … معاہدہ کیا": what an armed group is told to have made with nobody who is named.
  if (verbLast && cue === 'clause' && !several && !about && by.length === 1 && isArmed(by[0]!))
    if (actors(scene, scene.clauseStart[first]!, first)) return undefined
  if (
    verbLast &&
    (isAlone(scene, s, first, verbOf(scene, first, last), by, several === true) || isResolve(scene, first, last, own))
  )
    return undefined
  const joint =
    several ||
    (cue === 'after' && by.length === 0 && haveAgreedToMeet(scene, first, from, to)) ||
    unnamed ||
    takes ||
    (cue === 'told' && withOthers(scene, first, last)) ||
    by.length >= 2 ||
    (by.length === 1 && !isState(by[0]!)) ||
    (by.length === 1 && cue === 'noun' && withRebels(scene, scene.clauseStart[first]!, to)) ||
    (cue === 'before' && about !== undefined && (own.length !== 1 || about.parties.includes(own[0]!)))
  // "Israel agreed to let fuel in": one state that agrees to a definite act before another undertakes it.
  const alone =
    !joint &&
    by.length === 1 &&
    (verbLast
      ? cue === 'before' && undertakesLast(scene, from, first, last, s, by[0]!)
      : cues.table.articles && cue === 'after' && undertakes(scene, first, last, s, engagements.length > 0))
  // "Чили согласилась передать Перу лодки": what one state undertakes for another.
  const consents =
    isCased(scene) &&
    !joint &&
    cue === 'after' &&
    by.length === 1 &&
    cues.promises.consenting.test(tokens[first]!.norm) &&
    concernsOthers(scene, last, to, by[0])
  if (!joint && !alone && !consents) return undefined
  return outcome(
    scene,
    alone || consents ? 'commitment' : 'agreement',
    content,
    // Two who are not named agreed: a state that the clause names besides is none of them.
    unnamed && by.length === 1 && isState(by[0]!)
      ? (about?.parties ?? [])
      : by.length > 0
        ? by
        : (about?.parties ?? []),
    first,
    last,
    { from, to },
    about,
    undefined,
  )
}

/**
 * "Парламент Ирана ратифицировал договор с Перу", "Чили подписала с Перу соглашение": the other side stands in the treaty's own words, or behind
 * "with". Languages with cases.
 */
function withPartner(scene: Scene, cue: AgreedCue, verb: number, to: number, sides: string[]): string[] {
  if (!isCased(scene) || sides.length === 0) return sides
  if (sides.length === 1 && scene.cues.promises.ratified.has(scene.tokens[verb]!.norm))
    return [...new Set([...sides, ...partiesIn(scene, verb + 1, to)])]
  return cue === 'noun' || cue === 'after'
    ? [...new Set([...sides, ...partnersOf(scene, verb, scene.clauseEnd[verb]!, cue === 'noun')])]
    : sides
}

/** "Стороны договорились провести заседание в мае": sides that are not named agree to meet again. */
function haveAgreedToMeet(scene: Scene, verb: number, from: number, to: number): boolean {
  const { tokens, cues, clauseStart } = scene
  for (let i = verb - 1; i >= Math.max(clauseStart[verb]!, verb - 2); i--)
    if (cues.promises.sides.has(tokens[i]!.norm))
      return cues.promises.encountering.has(tokens[from]!.norm) || tellsEncounter(scene, from, to)
  return false
}

/** "The exchange agreement reached during the talks of A and B": whether an encounter is told of right behind a participle. */
function isToldOf({ tokens }: Scene, about: Engagement, last: number, end: number): boolean {
  const to = tokens[Math.min(end, last + 12) - 1]!.end
  return about.evidence.some((v) => v.start < to && tokens[last - 1]!.end <= v.start)
}

const isState = (party: string): boolean => /^[A-Z]{2}$/.test(party) && party !== 'UN' && party !== 'EU'

/** Whether one state agrees to do something definite, and another state or body stands in its sentence or the one before, or in an encounter told of. */
function undertakes(scene: Scene, first: number, last: number, s: Sentence, abroad: boolean): boolean {
  if (
    !scene.tokens.slice(first, last).some((t) => scene.cues.promises.undertaking.has(t.norm)) ||
    !(
      definite(scene, last, Math.min(s.last, last + 2)) ||
      sumAfter(scene, last, s.last) ||
      scene.cues.promises.letting.has(scene.tokens[last]?.norm ?? '')
    )
  )
    return false
  const near = scene.sentences[Math.max(0, sentenceAt(scene, s) - 1)]!
  return abroad || namedIn(scene, near.first, s.last) >= 2
}

/** "چلی نے پیرو کو گندم فراہم کرنے پر رضامندی ظاہر کی": whether the one who is marked as the doer agrees to a definite act, and another is named. Where the verb comes last. */
function undertakesLast(scene: Scene, from: number, first: number, last: number, s: Sentence, party: string): boolean {
  const { tokens, cues } = scene
  return (
    isState(party) &&
    (actors(scene, scene.clauseStart[first]!, first) ?? []).includes(party) &&
    tokens.slice(first, last + 1).some((t) => cues.promises.undertaking.has(t.norm)) &&
    isInfinitive(scene, tokens[first - 1]) &&
    definite(scene, from, first) &&
    !isVague(scene, from, first) &&
    namedIn(scene, s.first, s.last) >= 2
  )
}
