/** Who makes a promise: those named beside its verb, whoever speaks, or those of the encounter that it came out of. */

import { pastLeading } from '../agreements/agreed-around.ts'
import { sumAfter } from '../agreements/deals.ts'
import {
  actors,
  acts,
  announcers,
  boundBy,
  doers,
  groupBefore,
  promisers,
  tellers,
  toldBefore,
} from '../agreements/owed.ts'
import { dueIn } from '../day-and-place/due.ts'
import { tokenAt } from '../layout/ranges.ts'
import { engagementAt, hasPair, isElliptic, nearestDoer, partiesIn, speakerParty } from '../outcome-fields.ts'
import { isCased, type Scene } from '../scene.ts'
import { isNominative } from '../sides/subjects.ts'
import { isSpeakers } from './binding.ts'
import { isGift } from './gifts.ts'
import { givenBy } from './given-by.ts'
import { goesOn, isStated, type MadePromise, type PromisedWords } from './promise.ts'
import {
  concernsOthers,
  deciders,
  doersOfPassive,
  firmAfter,
  isJointly,
  isPassive,
  opensWithPronoun,
  partyBefore,
  strong,
  subjectBefore,
} from './promising.ts'
import { comesAbout, hasSum, isCompany } from './state-acts.ts'
import { isEnvoy } from './unpromised.ts'

/** A promise with who makes it. Absent: whoever it is can promise nothing that is followed up. */
export function makersOf(scene: Scene, words: PromisedWords): MadePromise | undefined {
  const { cue, first, last, to, s, planned } = words
  const { cues, tokens } = scene
  const verbLast = cues.table.order === 'verb-last'
  const givers = giversOf(scene, words)
  // "В стране начнут …": nobody is told who does it.
  if (isStated(words) && givers.length === 0) return undefined
  const silent = { joint: words.cue === 'after' && isElliptic(scene, first), spoken: isSpoken(scene, first) }
  const marked = verbLast ? markedLast(scene, words) : undefined
  const named = verbLast
    ? (marked ?? besideGoal(scene, words, doersLast(scene, words, givers)))
    : cues.table.articles
      ? namedPlain(scene, words, givers, silent.joint || silent.spoken)
      : namedCased(scene, words, givers)
  if (!named) return undefined
  const due = dueIn(scene, words.from, to, true) !== undefined
  const forOthers = words.words === 'act' && concernsOthers(scene, last, to, partyBefore(scene, first))
  if (isStated(words) && !due && !forOthers) return undefined
  // "آئی ایم ایف کے ساتھ مذاکرات ہوں گے": with whom others meet is not who promises.
  const partner = verbLast ? partnerOf(scene, words, named) : undefined
  const beside = partner ? [] : named
  // "X نے کہا کہ چین نے وعدہ کیا ہے کہ وہ … کرے گا": those who promise, whoever tells of it.
  const pledging = verbLast && beside.length === 0 && marked === undefined ? announcers(scene, s, words.from) : []
  const speaker =
    beside.length === 0 && marked === undefined && pledging.length === 0
      ? speakerParty(scene, tokens[first]!.start)
      : undefined
  const bound = verbLast && beside.length === 0 ? boundByDeal(scene, words) : []
  const own =
    bound.length > 0 ? bound : beside.length === 0 && !speaker && verbLast ? toldElsewhere(scene, words) : beside
  const firm = isFirm(scene, words) || forOthers
  const they = areTold(scene, words, own, silent, speaker)
  const about =
    own.length === 0 && (they || (!speaker && due && firm)) ? engagementAt(scene, words.engagements, s) : undefined
  const ofPlanned =
    planned !== undefined &&
    planned.parties.length > 0 &&
    !(cues.table.articles && own.length > 0 && !own.some((p) => planned.parties.includes(p)))
  const by = ofPlanned
    ? isAttendance(scene, words, own)
      ? own
      : promisers(planned, own, verbLast, verbLast ? doers(scene, scene.clauseStart[first]!, first) : undefined)
    : own.length > 0
      ? own
      : speaker && !they
        ? [speaker, ...(partner ? [partner] : [])]
        : (about?.parties ?? (verbLast ? boundBefore(scene, words) : they ? ofDeal(scene, words) : []))
  const gift = cue === 'after' && tokens[last - 1]!.norm === cues.pledging.announced && isGift(scene, last, to)
  return {
    ...words,
    ...silent,
    own,
    by,
    marked: marked !== undefined,
    partner,
    ofDeal: bound.length > 0,
    they,
    gift,
    firm,
    forOthers,
    due,
    about,
  }
}

/** "Президент Чили примет участие в саммите ОДКБ", "Peru's premier will attend the summit": one who goes to a gathering promises for himself. */
const isAttendance = (scene: Scene, { cue, first, last, planned }: PromisedWords, own: readonly string[]): boolean =>
  cue === 'clause' &&
  planned?.kind === 'conference' &&
  own.length > 0 &&
  ((isCased(scene) && scene.cues.attending.at(scene.tokens, first) !== undefined) ||
    [last, last + 1].some((i) => scene.cues.promises.attends.has(scene.tokens[i]?.norm ?? '')))

/** "We will", "I will". */
const isSpoken = ({ tokens, cues, itemAt }: Scene, verb: number): boolean =>
  cues.pledging.speakers.has(tokens[verb - 1]?.norm ?? '') && itemAt[verb - 1]! < 0

/**
 * Those named before the verb. Whoever stands in what is promised gets it; who promises stands before: "Франция поставит Чаду …", "Sweden will
 * summon Israel's ambassador".
 */
function giversOf(scene: Scene, { words, cue, from, first, last, to }: PromisedWords): readonly string[] {
  const start = ownStartLast(scene, cue, first)
  const isLast = scene.cues.table.order === 'verb-last' && cue === 'clause'
  if (isLast) {
    if (isPassive(scene, first)) {
      const agents = doersOfPassive(scene, start, first)
      return agents.length > 0 ? agents : sidesBetween(scene, start, first)
    }
    if (opensWithPronoun(scene, start, first)) return []
  }
  const behind = cue === 'clause' ? givenBy(scene, last, to) : undefined
  if (behind) return [behind]
  // "Said Kenya would remove visa fees": the subject of what is said.
  if (words === 'would') {
    const at = scene.tokens[last]?.norm === scene.cues.small.the ? last + 1 : last
    const subject = scene.items[scene.itemAt[at] ?? -1]
    if (subject?.party && subject.kind !== 'time') return [subject.party]
  }
  const nearest = scene.cues.table.articles && cue === 'after' ? nearestDoer(scene, start, first) : undefined
  return nearest ?? partiesIn(scene, isLast ? start : Math.min(from, start), first, true)
}

/** "ایران اور پاکستان کے درمیان گزرگاہ … کھول دی جائے گی": the two between whom a passive tells that something will be done. Empty: no two are told. */
function sidesBetween(scene: Scene, from: number, verb: number): readonly string[] {
  for (let i = from; i < verb; i++)
    if (scene.itemAt[i]! < 0 && scene.cues.between.at(scene.tokens, i, verb)) {
      const sides = groupBefore(scene, from, i) ?? []
      return sides.length > 1 ? sides : []
    }
  return []
}

/** "امریکی حکام کے مطابق یوکرین … کرے گا": where the words of the innermost statement begin, if past the start of the clause; whoever tells it stands before. */
function ownStartLast(scene: Scene, cue: PromisedWords['cue'], first: number): number {
  const start = scene.clauseStart[first]!
  const inner = scene.saidAt(scene.tokens[first]!.start).at(-1)
  if (scene.cues.table.order !== 'verb-last' || cue !== 'clause' || inner === undefined) return start
  return Math.max(start, tokenAt(scene.tokens, scene.attributions[inner]!.content.start))
}

/** Who acts by a mark, where the verb comes last: "… نے", "… کی جانب سے". Absent: nobody is marked. */
function markedLast(scene: Scene, { cue, first }: PromisedWords): readonly string[] | undefined {
  const start = scene.clauseStart[first]!
  const marked = actors(scene, start, first)
  if (marked || cue !== 'before') return marked
  const behalf = doersOfPassive(scene, start, first)
  return behalf.length > 0 ? behalf : undefined
}

/** The one named side, where it stands only as the one with whom others meet. */
function partnerOf(scene: Scene, { first }: PromisedWords, named: readonly string[]): string | undefined {
  const [one, ...more] = named
  return one && more.length === 0 && isCompany(scene, scene.clauseStart[first]!, first, one) ? one : undefined
}

/** "اس معاہدے پر دستخط … ہوں گے": those who agreed right before, whoever tells of it. */
const boundByDeal = (scene: Scene, words: PromisedWords): readonly string[] =>
  words.before?.kind === 'agreement' && goesOn(scene, words, 1) && comesAbout(scene, words.from, words.first)
    ? words.before.by
    : []

/** Of several before a verb that comes last those who are told to act. */
function doersLast(scene: Scene, { cue, first }: PromisedWords, givers: readonly string[]): readonly string[] {
  const start = ownStartLast(scene, cue, first)
  const told = cue === 'clause' && givers.length > 0 ? doers(scene, start, first) : undefined
  if (cue === 'clause' && !told && isHomeOffice(scene, start, first)) return [scene.cues.table.home]
  const several = givers.length > 1 ? told : undefined
  return several ?? (cue === 'clause' ? givers.filter((p) => !onlyOwns(scene, first, p)) : givers)
}

/** "وزیراعظم اقوام متحدہ میں … اٹھائیں گے": an office of the press's own state opens the clause, with nobody's name before it and no mark behind it. */
function isHomeOffice(scene: Scene, start: number, verb: number): boolean {
  const { tokens, cues, itemAt } = scene
  const from = pastLeading(scene, start, verb)
  const office = scene.atHome && itemAt[from]! < 0 ? cues.homeOrgans.at(tokens, from, verb) : undefined
  return (
    office !== undefined &&
    !cues.genitives.at(tokens, office.last) &&
    !cues.caseMarks.at(tokens, office.last) &&
    !cues.standing.doer.has(tokens[office.last]?.norm ?? '') &&
    cues.officials.at(tokens, from, verb) !== undefined
  )
}

/** "پاکستانی وقت کے مطابق": a state that only its demonym names, with nobody behind it who acts. */
function onlyOwns(scene: Scene, first: number, party: string): boolean {
  const { items, itemAt, clauseStart } = scene
  for (let i = clauseStart[first]!; i < first; i++) {
    const item = items[itemAt[i]!]
    if (!item) continue
    i = item.last - 1
    if (item.party === party && item.kind !== 'time' && (item.kind !== 'state' || acts(scene, item, first)))
      return false
  }
  return true
}

/** "مندوب سعودی عرب اور جنوبی افریقہ بھی جائیں گے": where somebody goes, right before the verb and without a mark, is nobody who goes there. */
function besideGoal(scene: Scene, { cue, first }: PromisedWords, named: readonly string[]): readonly string[] {
  const { tokens, cues, items, itemAt } = scene
  if (cue !== 'clause' || !cues.promises.going.has(tokens[first - 1]?.norm ?? '')) return named
  const goals = new Set<string>()
  for (let i = first - 2; i >= scene.clauseStart[first]!; i--) {
    const item = items[itemAt[i]!]
    if (item?.kind === 'place' && item.party) {
      goals.add(item.party)
      i = item.first
    } else if (item || !(cues.promises.particles.has(tokens[i]!.norm) || cues.standing.and.has(tokens[i]!.norm))) break
  }
  return named.filter((p) => !goals.has(p))
}

/** Who promises where names have endings: whoever else the clause names where nobody stands before the verb. */
function namedCased(scene: Scene, words: PromisedWords, named: readonly string[]): readonly string[] {
  const { cue, from, first, last, to, planned } = words
  const givers = cue === 'clause' && named.length > 1 ? uninvited(scene, first, named) : named
  // "Чили посетит президент Перу", "вместе с X примут участие министры Перу": whoever does it stands right behind the verb.
  const behind = cue === 'clause' && isSubjectBehind(scene, last, to) ? partiesIn(scene, last, to, true) : []
  if (behind.length > 0 && !planned) return behind
  // "Президент Чили примет участие в саммите ОДКБ": who goes to a gathering, and not whose it is.
  if (cue === 'clause' && givers.length > 0 && scene.cues.attending.at(scene.tokens, first)) return givers
  if (cue === 'after' || (cue === 'clause' && givers.length > 0 && !planned)) return givers
  // "X объявил, что подпишет договор с Y": whoever speaks, not with whom.
  if (cue === 'clause' && !planned && isSpeakers(scene, from)) {
    const at = scene.tokens[first]!.start
    if (speakerParty(scene, at)) return []
    const told = tellersOf(scene, at)
    if (told) return told
  }
  // "Диас посетит Перу и Боливию": where somebody goes is nobody who goes there.
  const goes = cue === 'clause' && scene.cues.events.at(scene.tokens, first)?.value.takes === 'destination'
  return partiesIn(scene, scene.clauseStart[first]!, goes ? first : to, true)
}

/**
 * "Премьер Чили заверил, что страна поставит …": for whom those speak who are told of by their office only; "жена чилийского врача" speaks for no
 * state. Absent: nobody tells it.
 */
function tellersOf(scene: Scene, offset: number): readonly string[] | undefined {
  const source = scene.attributions[scene.saidAt(offset).at(-1) ?? -1]?.source
  if (!source) return undefined
  const { tokens, cues, items, itemAt } = scene
  const from = tokenAt(tokens, source.start)
  const to = tokenAt(tokens, source.end - 1) + 1
  // "Оттава", "правительство Чили", "МИД Чили": who is no single person.
  let official = items[itemAt[from] ?? -1]?.kind === 'place'
  for (let i = from; i < to && !official; i++)
    official =
      items[itemAt[i]!]?.kind === 'body' ||
      cues.posts.titled.test(tokens[i]!.norm) ||
      cues.organs.at(tokens, i, to) !== undefined ||
      cues.offices.at(tokens, i, to) !== undefined ||
      cues.officials.at(tokens, i, to) !== undefined
  return official ? partiesIn(scene, from, to) : []
}

/** "Президент Чили по приглашению короля Перу посетит …": those before the words of an invitation; all, where nobody stands before them. */
function uninvited(scene: Scene, verb: number, named: readonly string[]): readonly string[] {
  const start = scene.clauseStart[verb]!
  for (let i = start + 1; i < verb; i++)
    if (scene.cues.outcomes.invitedBy.at(scene.tokens, i, verb)) {
      const guests = partiesIn(scene, start, i, true)
      return guests.length > 0 ? guests : named
    }
  return named
}

/** Whether an office in the nominative, or somebody's name, opens the words behind a verb. */
function isSubjectBehind(scene: Scene, last: number, to: number): boolean {
  const { tokens, cues, items, itemAt } = scene
  const at = last + 1 < to && cues.promises.actEnding.test(tokens[last]!.norm) ? last + 1 : last
  const item = items[itemAt[at] ?? -1]
  return item ? item.kind === 'person' && isNominative(scene, item) : cues.outcomes.agents.at(tokens, at) !== undefined
}

/** Who promises in English; `silent` where the doer is not named beside the verb. Absent: a company or the like. */
function namedPlain(
  scene: Scene,
  words: PromisedWords,
  givers: readonly string[],
  silent: boolean,
): readonly string[] | undefined {
  const { cue, first, to, s, planned } = words
  const start = scene.clauseStart[first]!
  if (cue === 'after') {
    if (silent || givers.length > 0 || hasPair(scene, start, first)) return silent ? [] : givers
    // "Oslo announced that it had pledged £4 million".
    const subject = subjectBefore(scene, s.first, first)
    return subject?.length === 2 ? [subject] : []
  }
  const named = silent ? [] : cue === 'clause' && givers.length > 0 ? givers : partiesIn(scene, start, to, true)
  if (cue !== 'clause' || givers.length > 0 || planned) return named
  const subject = subjectBefore(scene, s.first, first)
  if (subject === 'other') return undefined
  const own = !subject ? named : subject === 'nobody' ? [] : [subject]
  return own.length === 0 && isHomeEnvoy(scene, words) ? [scene.cues.table.home] : own
}

/** "Special Envoy X will be in Oslo": an office without a state is of the press's own. */
function isHomeEnvoy(scene: Scene, { there, first }: PromisedWords): boolean {
  const goer = there ? scene.items[scene.itemAt[first - 1]!] : undefined
  return goer !== undefined && scene.atHome && isEnvoy(scene, goer.first)
}

/** Who promises, where the clause of a verb that comes last names nobody: those who decided, announced or told it. */
function toldElsewhere(scene: Scene, words: PromisedWords): readonly string[] {
  const { from, first, s, planned } = words
  const at = scene.tokens[first]!.start
  for (const told of [deciders(scene, s, from), announcers(scene, s, from), tellers(scene, at)])
    if (told.length > 0) return told
  const own = !planned && scene.saidAt(at).length === 0
  return own && opensWithPronoun(scene, scene.clauseStart[first]!, first) ? toldBefore(scene, s) : []
}

/** Whether what is to be done is definite: an encounter, an act that can be seen to be done, a sum, or what is told as a pledge. */
function isFirm(scene: Scene, { cue, from, first, last, to, there, together, meant }: PromisedWords): boolean {
  if (scene.cues.table.articles && cue === 'clause')
    return (
      there ||
      together ||
      givenBy(scene, last, to) !== undefined ||
      firmAfter(scene, last, to) ||
      sumAfter(scene, last, to)
    )
  if (meant === 'pledge' || strong(scene, from, to)) return true
  return scene.cues.table.order === 'verb-last' && (hasSum(scene, from, to) || isGiven(scene, from, first))
}

/** "پانچ سو میزائل دے گا", "چلی کو گیس دے گا": so many of something are given, or something that is a thing of its own to a state or body. */
function isGiven({ tokens, cues, items, itemAt }: Scene, from: number, verb: number): boolean {
  if (!cues.promises.giving.has(tokens[verb - 1]?.norm ?? '')) return false
  const thing = !cues.promises.notGiven.has(tokens[verb - 2]?.norm ?? '')
  for (let i = from; i < verb; i++) {
    const item = items[itemAt[i]!]
    if (!item) {
      if (tokens[i]!.kind === 'number' || cues.promises.counts.has(tokens[i]!.norm)) return true
      continue
    }
    i = item.last - 1
    const gets = item.kind !== 'time' && item.party !== undefined && cues.recipients.at(tokens, item.last, verb - 1)
    if (gets && thing && item.last + 1 < verb - 1) return true
  }
  return false
}

/** Whether those told of before promise together: "both sides will", "… and agreed to". */
function areTold(
  scene: Scene,
  { cue, from, first, kept }: PromisedWords,
  own: readonly string[],
  { joint, spoken }: { readonly joint: boolean; readonly spoken: boolean },
  speaker: string | undefined,
): boolean {
  if (joint || kept || (spoken && cue === 'after' && !speaker)) return true
  if (cue === 'after' || cue === 'before') return hasPair(scene, scene.clauseStart[first]!, first)
  if (cue !== 'clause') return false
  if (scene.cues.table.articles) return own.length === 0 && hasPair(scene, Math.max(from, first - 4), first)
  return scene.cues.table.order === 'verb-last' && isJointly(scene, from, scene.tokens[first]!.start)
}

/** Those of the outcome told before, with which a clause without a doer goes on. */
const boundBefore = (scene: Scene, words: PromisedWords): readonly string[] =>
  boundBy(scene, words.before, words, isPassive(scene, words.first) && goesOn(scene, words, 1))

/** "Under the agreement, both countries will …": those of the agreement told right before. English. */
const ofDeal = (scene: Scene, words: PromisedWords): readonly string[] =>
  scene.cues.table.articles && words.before?.kind === 'agreement' && goesOn(scene, words, 1) ? words.before.by : []
