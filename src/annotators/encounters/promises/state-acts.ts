/** Whether a clause in the future tense is a state's own act towards others, in a language whose verb comes last: who does it, and whom it concerns. */
import type { Outcome } from '../../../model/reading.ts'
import { isBetweenLands } from '../agreements/owed.ts'
import { tokenAt } from '../layout/ranges.ts'
import { partiesIn } from '../outcome-fields.ts'
import type { Scene } from '../scene.ts'
import { definite } from './promising.ts'

/** Tokens of a clause that promises: its first, that of its verb's ending, and the one after it. */
interface Clause {
  /** The first token of its sentence. */
  readonly start: number
  readonly from: number
  readonly first: number
  readonly to: number
}

/** What has been found out of a promise by the time it is asked whether a state makes it. */
interface Found {
  /** Who promises; and the doers whom the clause names beside a passive. */
  readonly by: readonly string[]
  readonly agents: readonly string[]
  /** Told with a verb of promising, or announced by those named before "that". */
  readonly pledged: boolean
  /** Who tells of it speaks for a state or body. */
  readonly spoken: boolean
  readonly dated: boolean
  readonly passive: boolean
  /** Told by its noun, before "announced" or "assured of". */
  readonly noun: boolean
  /** The outcome told last before it, in this sentence or the one before. */
  readonly near: Outcome | undefined
  /** An encounter or another outcome is told in the report. */
  readonly among: boolean
}

/**
 * Whether what a clause tells can be asked of a state afterwards. Somebody who acts for one is its subject and it reaches beyond that state; a
 * passive has its doer beside it, or carries out what was agreed. A sum, or a day in a report of an encounter, tells as much as another's name.
 */
export function isStateAct(scene: Scene, clause: Clause, found: Found): boolean {
  const { from, first, to } = clause
  const { by, passive, noun } = found
  if (isPrivateWord(scene, scene.tokens[first]!.start) || isVague(scene, from, to)) return false
  if (isPrivateDoer(scene, clause.start, first) || isOfPact(scene, from, first)) return false
  const under = isUnderDeal(scene, from) && found.near !== undefined
  if (isWithin(scene, from) && !under) return false
  const reaches = under || reachesOthers(scene, from, to, by)
  if (noun) return reaches || hasSum(scene, from, to)
  if (by.length === 0)
    return (
      several(scene, from, first) ||
      (passive && hasSum(scene, from, to) && reaches) ||
      (found.dated &&
        (passive ? goesTo(scene, from, to, by) : isGathering(scene, from, first) || comesAbout(scene, from, first)))
    )
  if (passive) {
    const between = by.length > 1 && found.dated && isBetween(scene, scene.clauseStart[first]!, first)
    return between || (under && by.length > 0) || isDone(scene, clause, found)
  }
  const start = scene.clauseStart[first]!
  if (several(scene, from, first)) return true
  // "اٹلی اور لیبیا کے درمیان پروازیں یکم جون سے شروع ہوں گی".
  if (by.length > 1 && found.dated && isBetween(scene, start, first)) return true
  if (speaksOfUs(scene, from, first)) return found.spoken && (reaches || definite(scene, from, first))
  const subject =
    hasSubject(scene, start, first) ||
    found.agents.length > 0 ||
    isGathering(scene, from, first) ||
    found.pledged ||
    (found.near !== undefined && comesAbout(scene, from, first))
  if (subject) return reaches || found.pledged || hasSum(scene, from, to) || (found.among && hasDay(scene, from, first))
  // "… بھیجیں گے": whoever speaks, and is not named again.
  const they = found.spoken && scene.cues.promises.theyVerb.test(scene.tokens[first - 1]?.norm ?? '')
  return they && (reaches || found.near?.kind === 'commitment')
}

/** A passive: by those beside it, by those who announce it together, or as a part of what was agreed or promised right before. */
function isDone(scene: Scene, { start, from, to }: Clause, { by, agents, pledged, dated, near }: Found): boolean {
  // "فن لینڈ نے پیرو سے وعدہ کیا ہے کہ … مئی تک … جائے گی": promised to another, for a day.
  if (pledged && dated && by.length > 0 && partiesIn(scene, start, from).some((p) => !by.includes(p))) return true
  if (!reachesOthers(scene, from, to, by.length > 1 ? [] : by) && !hasSum(scene, from, to)) return false
  if (by.length > 0 && goesTo(scene, from, to, by)) return true
  if (agents.length > 0 || near?.kind === 'agreement' || carriesOut(scene, from, to)) return true
  return by.length > 1 && (pledged || near !== undefined)
}

/** "ناروے کو … فراہم کیا جائے گا": another state or body gets what is done. */
function goesTo(scene: Scene, from: number, to: number, by: readonly string[]): boolean {
  const { items, itemAt, cues, tokens } = scene
  for (let i = from; i < to; i++) {
    const item = items[itemAt[i]!]
    if (!item) continue
    i = item.last - 1
    if (item.kind === 'time' || !item.party || by.includes(item.party)) continue
    if (cues.recipients.at(tokens, item.last, to)) return true
  }
  return false
}

/** "کردار ادا کرے گا", "جاری رکھنے کا اعلان": nothing of which one can ask whether it was done. */
export function isVague(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.itemAt[i]! < 0 && scene.cues.promises.vague.at(scene.tokens, i)) return true
  return false
}

/** "ہم … تربیت کریں گے": whoever speaks, as a state's "we". */
function speaksOfUs(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++) if (scene.cues.firstPerson.at(scene.tokens, i, to)) return true
  return false
}

/** "جس کے تحت ہنگری … دے گا", "اس کے تحت … کیا جائے گا": what is done under what was told right before. */
export function isUnderDeal({ tokens, cues }: Scene, from: number): boolean {
  let at = from
  while (cues.leading.at(tokens, at, at + 1)) at++
  const one = cues.relatives.at(tokens, at) ?? cues.definite.at(tokens, at)
  const of = one ? cues.genitives.at(tokens, one.last) : undefined
  return of !== undefined && cues.promises.under.has(tokens[of.last]?.norm ?? '')
}

/** "جب وہ … دستخط کریں گے", "جس میں … لگائے جائیں گے": a clause that only tells when another thing is, or which one. */
function isWithin(scene: Scene, from: number): boolean {
  const { tokens, cues } = scene
  for (const i of [from, from - 1])
    if (i >= 0 && cues.promises.when.has(tokens[i]!.norm) && !cues.that.at(tokens, i + 1)) return true
  return isWhich(scene, from)
}

/** "جو … آئے گا": a relative clause. */
export const isWhich = ({ tokens, cues }: Scene, from: number): boolean =>
  cues.relatives.at(tokens, from) !== undefined || (from > 0 && cues.relatives.at(tokens, from - 1) !== undefined)

/** Whether a side stands in a clause only as the one with whom others meet: "آئی ایم ایف کے ساتھ مذاکرات ہوں گے". */
export function isCompany(scene: Scene, from: number, to: number, party: string): boolean {
  const { tokens, items, itemAt, cues } = scene
  let beside = false
  for (let i = from; i < to; i++) {
    const item = items[itemAt[i]!]
    if (!item) continue
    i = item.last - 1
    if (item.party !== party || item.kind === 'time') continue
    if (!cues.genitives.at(tokens, item.last) || !cues.promises.with.has(tokens[item.last + 1]?.norm ?? ''))
      return false
    beside = true
  }
  return beside
}

/** The token after a name of a few words, none of which acts for a state: "کمپنی ڈیملر نے". */
function pastName({ tokens, cues, items, itemAt }: Scene, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 4); i++)
    if (cues.genitives.at(tokens, i) || cues.caseMarks.at(tokens, i) || cues.standing.doer.has(tokens[i]!.norm))
      return i
    else if (items[itemAt[i]!]?.party && items[itemAt[i]!]!.kind !== 'person') return from
  return from
}

/** "کمپنی کی جانب سے", "انتخابی مہم کے دوران": those who act for nobody do it, or one who only seeks an office. */
function isPrivateDoer(scene: Scene, start: number, verb: number): boolean {
  const { tokens, cues } = scene
  for (let i = start; i < verb; i++) {
    if (cues.promises.campaign.at(tokens, i, verb)) return true
    const f =
      scene.itemAt[i]! < 0
        ? (cues.unofficial.at(tokens, i, verb) ?? cues.promises.member.at(tokens, i, verb))
        : undefined
    if (!f) continue
    // "کمپنی ڈیملر نے": past the name of who it is.
    const at = pastName(scene, f.last, verb)
    if (cues.standing.doer.has(tokens[at]?.norm ?? '')) return true
    const behalf = cues.genitives.at(tokens, f.last, verb)?.last ?? f.last
    if (cues.standing.behalf.has(tokens[behalf]?.norm ?? '') && cues.standing.from.has(tokens[behalf + 1]?.norm ?? ''))
      return true
  }
  return false
}

/** "جنگ بندی … سکون فراہم کرے گی": what a pact will do for people nobody promises. */
function isOfPact(scene: Scene, from: number, first: number): boolean {
  const { tokens, cues } = scene
  const at = cues.definite.at(tokens, from, first)?.last ?? from
  const pact = cues.treaties.at(tokens, at, first)
  if (!pact || comesAbout(scene, from, first)) return false
  const { last } = pact
  return (
    !cues.genitives.at(tokens, last, first) &&
    !cues.caseMarks.at(tokens, last, first) &&
    cues.promises.doing.test(tokens[first - 1]?.norm ?? '')
  )
}

/** Whether the innermost speaker at an offset is a person who is told of without any office, or by a former one. */
function isPrivateWord(scene: Scene, offset: number): boolean {
  const { tokens, entities, attributions, cues } = scene
  const inner = scene.saidAt(offset).at(-1)
  if (inner === undefined) return false
  const { source, speaker } = attributions[inner]!
  let office = false
  if (source)
    for (let i = tokenAt(tokens, source.start); i < tokens.length && tokens[i]!.start < source.end; i++) {
      if (cues.promises.formerly.has(tokens[i]!.norm) || cues.observers.at(tokens, i)) return true
      if (cues.promises.office.test(tokens[i]!.norm)) office = true
    }
  if (office) return false
  const entity = speaker ? entities.get(speaker) : undefined
  return entity?.type === 'PER' && !entity.country && (entity.posts?.length ?? 0) === 0
}

/** The token after a name and those that "and" or a comma joins to it. */
function groupEnd(scene: Scene, at: number, to: number): number {
  const { tokens, items, itemAt, cues } = scene
  let end = items[itemAt[at]!]!.last
  while (end + 1 < to && (cues.standing.and.has(tokens[end]!.norm) || /^[،,]$/.test(tokens[end]!.norm))) {
    const next = items[itemAt[end + 1]!]
    if (!next || next.kind === 'time') break
    end = next.last
  }
  return end
}

/**
 * Whether somebody who may bind a state is the subject before a verb in the future: a name, an office or an organ without a mark of whose,
 * where, whence or with whom behind it, or a pronoun that opens the clause.
 */
function hasSubject(scene: Scene, from: number, verb: number): boolean {
  const { tokens, items, itemAt, cues } = scene
  const marked = (at: number) =>
    cues.genitives.at(tokens, at, verb) !== undefined || cues.caseMarks.at(tokens, at, verb) !== undefined
  for (let i = from; i < verb; i++) {
    const item = items[itemAt[i]!]
    if (!item) {
      if (i < from + 5 && cues.promises.pronouns.has(tokens[i]!.norm)) return true
      if (cues.promises.country.has(tokens[i]!.norm) && !marked(i + 1)) return true
      const office =
        cues.officials.at(tokens, i, verb) ??
        cues.offices.at(tokens, i, verb) ??
        cues.delegation.at(tokens, i, verb) ??
        cues.organs.at(tokens, i, verb) ??
        cues.several.at(tokens, i, verb)
      if (!office) continue
      // Of an office before its holder's name the mark behind the name tells.
      if (!marked(office.last) && items[itemAt[office.last]!]?.kind !== 'person') return true
      i = office.last - 1
      continue
    }
    const end = groupEnd(scene, i, verb)
    i = end - 1
    if (item.kind === 'time' || item.kind === 'state' || (!item.party && item.kind !== 'person')) continue
    if (!marked(end)) return true
  }
  return false
}

/** Whether a stretch names a state or body other than `own`, an encounter, or what lies between states by its nature: a treaty, an embassy, a border. */
function reachesOthers(scene: Scene, from: number, to: number, own: readonly string[]): boolean {
  const { tokens, items, itemAt, cues } = scene
  if (own.length > 1) return true
  for (let i = from; i < to; i++) {
    const item = items[itemAt[i]!]
    if (isBetweenLands(scene, i, to)) return true
    if (item) {
      if (item.kind !== 'time' && item.party && !own.includes(item.party)) return true
      i = item.last - 1
      continue
    }
    if (cues.treaties.at(tokens, i, to)) return true
    if (cues.events.at(tokens, i, to)?.value.part === 'noun' && !cues.notEvents.at(tokens, i, to)) return true
  }
  return false
}

/** "معاہدے کے تحت … کیا جائے گا", "دستخط کیے جائیں گے": what is done under a treaty, or makes one. */
function carriesOut(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (scene.cues.treaties.at(scene.tokens, i, to) || scene.cues.promises.signing.has(scene.tokens[i]!.norm))
      return true
  return false
}

/** "جنگ بندی نافذ ہو گی", "معاہدے پر دستخط ہوں گے": a treaty is made or comes into force, whoever sees to it. */
export const comesAbout = (scene: Scene, from: number, first: number): boolean =>
  (scene.cues.copulas.at(scene.tokens, first) ?? scene.cues.copulas.at(scene.tokens, first - 1)) !== undefined &&
  carriesOut(scene, from, first)

/** "اجلاس … ہو گا", "مذاکرات ہوں گے": a gathering of states that is to come. */
function isGathering(scene: Scene, from: number, verb: number): boolean {
  const { tokens, cues } = scene
  for (let i = from; i < verb; i++)
    if (scene.itemAt[i]! < 0 && cues.events.at(tokens, i, verb)?.value.part === 'noun')
      return cues.notEvents.at(tokens, i, verb) === undefined
  return false
}

function isBetween(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.itemAt[i]! < 0 && scene.cues.between.at(scene.tokens, i, to)) return true
  return false
}

function hasDay(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.items[scene.itemAt[i]!]?.kind === 'time') return true
  return false
}

function several(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.cues.several.at(scene.tokens, i, to)) return true
  return false
}

export const hasSum = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (scene.cues.promises.money.has(scene.tokens[i]!.norm)) return true
  return false
}

/** "پانچ کروڑ یورو امداد کا اعلان": a sum that is given, told by its noun right before the verb. */
export const isGrant = (scene: Scene, from: number, verb: number): boolean =>
  scene.cues.promises.grants.has(scene.tokens[verb - 1]?.norm ?? '') && hasSum(scene, from, verb)

/** Whether a stretch tells of what lies between states by its nature: an embassy, a ratification. */
export function isForeign(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.cues.promises.foreign.at(scene.tokens, i, to)) return true
  return false
}
