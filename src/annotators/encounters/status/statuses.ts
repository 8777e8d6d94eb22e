/** Whether an encounter was held, is planned, hoped for, put off, called off or denied, by the words of its clause. */
import type { Status } from '../../../model/reading.ts'
import type { Span } from '../../../model/span.ts'
import { relativeEnd } from '../day-and-place/places.ts'
import type { Hit } from '../hit.ts'
import { tokenAt } from '../layout/ranges.ts'
import { isCased, type Scene, spanOf } from '../scene.ts'
import { participleOf } from '../sides/doer-behind.ts'
import { isDuring } from '../words/linked.ts'
import { duringPast, isOfAnother, tomorrows } from './governed.ts'
import { calledFalse } from './setbacks.ts'
import { isOfAnotherNoun } from './status-owner.ts'

/** The stronger the further to the front: a cancelled meeting was also planned. */
const RANK: readonly Status[] = ['cancelled', 'postponed', 'denied', 'possible', 'planned', 'ongoing', 'held']

const UNDOING: ReadonlySet<Status> = new Set(['denied', 'cancelled', 'postponed'])

/** The status of an event word. Held where nothing says otherwise; then there is no span. */
export function statusOf(scene: Scene, hit: Hit): { value: Status; span?: Span } {
  const { tokens, cues } = scene
  const said = hit.cue.status
  let best: Status | undefined
  let span: Span | undefined
  let past: { value: Status; span: Span } | undefined
  let ahead = false
  const verbLast = cues.table.order === 'verb-last'
  const from = Math.max(
    hit.from,
    verbLast
      ? Math.max(hit.before, hit.first - 4)
      : hit.before > hit.from && !isHosting(scene, hit)
        ? Math.max(hit.before, hit.first - 8)
        : hit.from,
    heldBy(scene, hit),
  )
  // "دورے پر آئے ہوئے صدر … افتتاح کریں گے": beyond the participle another thing is told.
  const come = participleOf(scene, hit)
  const near = come
    ? come.last
    : verbLast
      ? hit.to
      : hit.cue.part === 'verb'
        ? Math.min(hit.topic, hit.after)
        : hit.topic
  const taken = verbLast && hit.cue.kind === 'visit' ? acceptedIn(scene, hit) : undefined
  if (taken) return { value: 'planned', span: taken }
  const untrue = calledFalse(scene, hit)
  if (untrue) return { value: 'denied', span: untrue }
  const done = heldByThem(scene, hit)
  if (done) return { value: 'held', span: done }
  const untold = isUntold(scene, hit)
  const to = Math.max(hit.last, verbLast || hit.cue.part === 'verb' ? near : tail(scene, hit))
  for (let i = from; i < to; ) {
    // "May 23" is no "may": words of times and names tell nothing of a status.
    const f = scene.itemAt[i]! >= 0 ? undefined : cues.status.at(tokens, i, to)
    if (!f) {
      i = (scene.itemAt[i]! >= 0 ? undefined : cues.idle.at(tokens, i, to)?.last) ?? i + 1
      continue
    }
    const idle = cues.idle.at(tokens, f.first, to) ?? idleBefore(scene, f.first, from, to)
    i = Math.max(f.last, idle?.last ?? 0)
    if (idle) continue
    // "معطل ہونے والے مذاکرات دوبارہ شروع": what they were before says less than the verb.
    if (verbLast && f.first < hit.first && cues.attributive.at(tokens, f.last, hit.first)) {
      past ??= { value: f.value, span: spanOf(scene, f.first, f.last) }
      continue
    }
    if (f.value === 'possible' && isElsewhere(scene, hit, f)) continue
    if (verbLast && isOfAnotherNoun(scene, hit, f)) continue
    if (f.value === 'ongoing' && hit.cue.kind !== 'visit' && hit.cue.kind !== 'conference')
      if (cues.statuses.stays.has(tokens[f.first]!.norm)) continue
    // "متوقع ملاقات میں … پر بات کا امکان": what may be talked of there.
    if (f.value === 'planned' && f.last === hit.first && cues.statuses.expected.has(tokens[f.first]!.norm))
      return { value: 'planned', span: spanOf(scene, f.first, f.last) }
    if (verbLast && f.value === 'held' && isGenitive(scene, f.first, f.last)) continue
    if (verbLast && f.value === 'denied' && f.first > hit.last && rejectsAnother(scene, f.first)) continue
    // "اجلاس کے دوران درخواستیں مسترد": what was refused while it went on.
    if (verbLast && f.first > hit.last && UNDOING.has(f.value) && cues.sidelines.at(tokens, hit.last)) continue
    if (isCased(scene) && f.first < hit.first && isOfTopic(scene, hit, f.first)) {
      ahead = true
      continue
    }
    if (isCased(scene) && isOfAnother(scene, hit, f.first)) continue
    // Beyond the topic only the verb that the noun is the subject of counts.
    if (
      !verbLast &&
      f.first >= Math.max(near, hit.last) &&
      (f.value === 'possible' || f.value === 'denied' || (f.value === 'held' && best))
    )
      continue
    if (f.first < hit.last && f.last > hit.first && f.value === 'held') continue
    // "The minister, who is on a visit to X, denied the rumours": beyond a comma another thing is denied.
    if (!verbLast && f.value === 'denied' && f.first > hit.last && commaIn(scene, hit.last, f.first)) continue
    if (f.value === 'possible' && isOfOutcome(scene, hit, f)) continue
    // A past verb has its own time: only a denial can change it.
    if (said === 'held' && f.value !== 'denied' && f.value !== 'cancelled' && f.first < hit.first + 1) continue
    if (said === 'held' && f.first >= hit.last && f.value !== 'denied') continue
    if (untold && f.first >= hit.last && f.value !== 'denied' && f.value !== 'cancelled' && f.value !== 'postponed')
      continue
    if (!best || RANK.indexOf(f.value) < RANK.indexOf(best)) {
      best = f.value
      span = spanOf(scene, f.first, f.last)
    }
  }
  // "کہ اگر X اور Y فون پر بات کرتے ہیں": supposed, however its verb stands.
  const supposed = verbLast && (!best || !UNDOING.has(best)) ? supposedBy(scene, hit) : undefined
  if (supposed) return { value: 'possible', span: spanOf(scene, supposed.first, supposed.last) }
  const effort = verbLast && best !== 'denied' && best !== 'cancelled' ? soughtAfter(scene, hit) : undefined
  if (effort) return { value: 'possible', span: effort }
  // "Will travel to Rome for the summit": as planned as the journey to it.
  if (!best && !said && cues.table.articles && isGoal(scene, hit)) {
    for (let i = hit.from; i < hit.before; i++) {
      const f = scene.itemAt[i]! >= 0 ? undefined : cues.status.at(tokens, i, hit.before)
      if (f?.value === 'planned') return { value: 'planned', span: spanOf(scene, f.first, f.last) }
      // "Will not travel to Rome for the talks": two who were to meet do not; a gathering may go on without one.
      if (f?.value === 'cancelled')
        return hit.cue.kind === 'conference'
          ? { value: 'planned' }
          : { value: 'cancelled', span: spanOf(scene, f.first, f.last) }
    }
  }
  // "Примет участие в заседании и сессии": as planned as what stands before the "and".
  if (!best && !said && isCased(scene) && isCoordinated(scene, hit))
    for (let i = hit.from; i < hit.before; i++) {
      const f = scene.itemAt[i]! >= 0 ? undefined : cues.status.at(tokens, i, hit.before)
      if (f?.value === 'planned') return { value: 'planned', span: spanOf(scene, f.first, f.last) }
    }
  // "Не полетит на саммит": the journey is off, not the gathering.
  if (
    best === 'cancelled' &&
    isCased(scene) &&
    hit.cue.kind === 'conference' &&
    span &&
    cues.statuses.refused.test(scene.text.slice(span.start, span.end))
  )
    return { value: 'planned' }
  // "Находится с визитом, в программе которого …": it goes on, whatever is planned in it.
  if (best && isCased(scene) && hit.cue.kind === 'visit' && hit.cue.part === 'noun')
    for (let i = hit.from; i < Math.min(hit.to, hit.last + 2); i++)
      if (cues.statuses.staying.test(scene.tokens[i]!.norm)) return { value: 'ongoing', span: spanOf(scene, i, i + 1) }
  const aside = best && isCased(scene) && hit.cue.part === 'noun' ? inAdjunct(scene, hit, best, span!) : undefined
  if (aside) return { value: aside }
  const purpose = (!best || best === 'held') && isCased(scene) ? comesFor(scene, hit) : undefined
  // A gathering lies ahead as the journey does; its words tell of the journey alone.
  if (purpose) return hit.cue.kind === 'conference' ? { value: 'planned' } : { value: 'planned', span: purpose }
  const then = !best && isCased(scene) && hit.cue.part === 'noun' ? duringPast(scene, hit) : undefined
  if (then) return { value: 'held', span: then }
  const soon = !best && isCased(scene) && hit.cue.part === 'noun' ? tomorrows(scene, hit) : undefined
  if (soon) return { value: 'planned', span: soon }
  const setback = verbLast ? setbackAfterRelative(scene, hit) : undefined
  if (setback) return setback
  const meant = verbLast && (!best || best === 'held' || best === 'ongoing') ? inRelative(scene, hit) : undefined
  if (meant) return meant
  // "X سے ملاقات کے بعد Y نے کہا": what somebody did after it was held.
  if (verbLast && !best && !said && hit.cue.part === 'noun' && hit.cue.kind !== 'visit') {
    const after = cues.afterwards.at(tokens, hit.last)
    if (after) return { value: 'held', span: spanOf(scene, after.first, after.last) }
  }
  // "دوسرے دور پر اتفاق ہوا": what sides agree to hold has not been held.
  const consent = verbLast && (!best || best === 'held') ? cues.consented.at(tokens, hit.last) : undefined
  if (consent) return { value: 'planned', span: spanOf(scene, consent.first, consent.last) }
  const denial = deniedBefore(scene, hit)
  if (denial) return { value: 'denied', span: denial }
  const doubt = isCased(scene) && best !== 'cancelled' && best !== 'postponed' ? doubtedBefore(scene, hit) : undefined
  if (doubt) return { value: 'possible', span: doubt }
  if (said && (!best || best === 'held')) return { value: said, span: spanOf(scene, hit.first, hit.last) }
  if (!best && isCased(scene)) {
    const over = hit.cue.part === 'noun' ? afterwardsAt(scene, hit) : undefined
    // "Отправится в Осло после саммита": as far ahead as the journey.
    if (over && hit.cue.kind === 'conference' && willGo(scene, hit)) return { value: 'planned' }
    // Only a gathering takes it for a word of its own; a meeting may be one that is planned, told of before.
    if (over) return hit.cue.kind === 'conference' ? { value: 'held', span: over } : { value: 'held' }
    const meant = ahead ? 'planned' : infinitive(scene, hit)
    if (meant) return { value: meant }
  }
  // No words of its own: what another telling says of it goes before.
  if (!best && !said && isAheadOf(scene, hit)) return { value: 'planned' }
  return best ? { value: best, span: span! } : (past ?? { value: 'held' })
}

/** The "if" that opens a clause, where no "then" follows before the event: "اگر آپ دیکھیں تو صدر نے دورہ کیا تھا" supposes no visit. Absent: none. */
function supposedBy(scene: Scene, hit: Hit): { first: number; last: number } | undefined {
  const { tokens, cues } = scene
  // "تاکہ A اور B میں مذاکرات ہو سکیں": what is only meant to come about; "تاکہ مذاکرات میں پلہ بھاری ہو" is what is meant to come about there.
  if (cues.statuses.meant.has(tokens[hit.from]?.norm ?? ''))
    return isAdjunct(scene, hit) ? undefined : { first: hit.from, last: hit.from + 1 }
  const supposed = cues.conditions.at(tokens, hit.from, hit.first)
  if (!supposed) return undefined
  for (let i = supposed.last; i < hit.first; i++) if (cues.consequence.at(tokens, i, i + 1)) return undefined
  return supposed
}

/** "مذاکرات میں", "اجلاس سے پہلے", "ملاقات کے دوران": a noun where or when something else happens. */
const isAdjunct = ({ tokens, cues }: Scene, hit: Hit): boolean =>
  cues.statuses.inside.has(tokens[hit.last]?.norm ?? '') ||
  cues.notDated.at(tokens, hit.last) !== undefined ||
  cues.sidelines.at(tokens, hit.last) !== undefined

/** "… کی دعوت پر دورہ کیا": words of a set phrase that begins right before those that are looked at. */
function idleBefore(scene: Scene, at: number, from: number, to: number): { last: number } | undefined {
  const idle = at === from && at > 0 ? scene.cues.idle.at(scene.tokens, at - 1, to) : undefined
  return idle && idle.last > at ? idle : undefined
}

/** "دورے کی دعوت دی، جو انھوں نے قبول کر لی": an invitation that is taken in its own sentence. Absent: it is not. */
function acceptedIn(scene: Scene, hit: Hit): Span | undefined {
  const { tokens, cues } = scene
  const s = scene.sentences[hit.sentence]!
  let invited = false
  for (let i = hit.last; i < s.last; i++) {
    if (scene.itemAt[i]! < 0 && cues.invited.at(tokens, i, s.last)) invited = true
    const f = invited ? cues.accepted.at(tokens, i, s.last) : undefined
    if (f) return spanOf(scene, f.first, f.last)
  }
  return undefined
}

/** "May host a meeting": whether the event word before is the verb whose object the encounter is; what is said of it is said of that. */
function isHosting(scene: Scene, hit: Hit): boolean {
  if (!scene.cues.table.articles || hit.first - hit.before > 6) return false
  return scene.cues.hosts.at(scene.tokens, hit.before - 1)?.last === hit.before
}

/** Whether nothing but an "and" and words of its own phrase part an event word from the one before it. */
function isCoordinated(scene: Scene, hit: Hit): boolean {
  if (hit.before <= hit.from || hit.cue.part !== 'noun') return false
  for (let i = hit.first - 1; i >= Math.max(hit.before, hit.first - 4); i--) {
    const joins = scene.cues.table.joiners.includes(scene.tokens[i]!.norm)
    if (joins && scene.cues.outcomes.coordinators.at(scene.tokens, i)) return true
    if (scene.itemAt[i]! >= 0 || scene.tokens[i]!.kind === 'sign') return false
  }
  return false
}

/**
 * "X, who boasted that he could end the war, held a two-hour call with Y": the token of the past verb that holds the noun,
 * before which nothing is said of it. 0 where there is none, or where something stands on the verb itself ("has not held").
 */
function heldBy(scene: Scene, hit: Hit): number {
  const { tokens, cues } = scene
  if (!cues.table.articles || hit.cue.part !== 'noun') return 0
  for (let i = hit.first - 1; i >= Math.max(hit.from + 1, hit.first - 6); i--) {
    if (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-') return 0
    if (cues.statuses.pastHolding.has(tokens[i]!.norm))
      return cues.statuses.auxiliaries.has(tokens[i - 1]!.norm) ? 0 : i
  }
  return 0
}

/** "Will endorse the talks we have held": the past verb of holding right behind a noun, whose subject is a pronoun. Absent: none. */
function heldByThem(scene: Scene, hit: Hit): Span | undefined {
  const { tokens, cues } = scene
  if (!cues.table.articles || hit.cue.part !== 'noun') return undefined
  const who = tokens[hit.last]?.norm === cues.small.that ? hit.last + 1 : hit.last
  if (!cues.statuses.holders.has(tokens[who]?.norm ?? '')) return undefined
  const verb = cues.statuses.auxiliaries.has(tokens[who + 1]?.norm ?? '') ? who + 2 : who + 1
  return cues.statuses.pastHolding.has(tokens[verb]?.norm ?? '') ? spanOf(scene, who, verb + 1) : undefined
}

/** "Может стать темой саммита": a modal verb whose subject is something of the encounter, which itself lies ahead. */
function isOfTopic(scene: Scene, hit: Hit, at: number): boolean {
  const { ofEncounter, may, become } = scene.cues.statuses
  if (hit.cue.part !== 'noun' || !ofEncounter.test(scene.tokens[hit.first]!.norm)) return false
  return may.has(scene.tokens[at]!.norm) && become.has(scene.tokens[at + 1]?.norm ?? '')
}

/**
 * "… کانفرنس، جو اکتوبر میں ہوگی", "مذاکرات …، جو تعطل کا شکار ہیں": what a noun's own relative clause tells of it. How long it will
 * last tells not that it is to come.
 */
function inRelative(scene: Scene, hit: Hit): { value: Status; span: Span } | undefined {
  const end = relativeEnd(scene, hit)
  for (let i = hit.to; i < end; i++) {
    const f = scene.cues.status.at(scene.tokens, i, end)
    const lasts = f !== undefined && scene.cues.statuses.lasting.has(scene.tokens[f.first - 1]!.norm)
    if (f?.value === 'postponed' || f?.value === 'cancelled' || (f?.value === 'planned' && !lasts))
      return { value: f.value, span: spanOf(scene, f.first, f.last) }
  }
  return undefined
}

/** "شرکت کرنے والے ملکوں کی ذمہ داریاں": the short past form written like the genitive is a verb only where its clause ends, or "is" follows. */
function isGenitive(scene: Scene, first: number, last: number): boolean {
  const { tokens, cues } = scene
  if (last - first !== 1 || !cues.genitives.at(tokens, first, last)) return false
  const next = tokens[last]
  return !(
    !next ||
    next.kind === 'sign' ||
    cues.clauseEnds.at(tokens, last) ||
    cues.clauseStarts.at(tokens, last) ||
    cues.leading.at(tokens, last, last + 1) ||
    scene.clauseEnd[first] === last
  )
}

/** "اجلاس میں X نے الزامات کو مسترد کیا": what is rejected has its own mark, and is neither an encounter nor word of one. */
function rejectsAnother(scene: Scene, at: number): boolean {
  const { tokens, cues } = scene
  if (!cues.recipients.at(tokens, at - 1)) return false
  for (let i = Math.max(0, at - 6); i < at - 1; i++)
    if (cues.events.at(tokens, i, at) || cues.hearsay.at(tokens, i, at)) return false
  return true
}

/** "Удалось встретиться", "планы посетить", "чтобы встретиться": what an infinitive tells by the word it hangs on. Absent: no infinitive. */
function infinitive(scene: Scene, hit: Hit): Status | undefined {
  const { infinitive: ending, managed, intended } = scene.cues.statuses
  if (hit.cue.part !== 'verb' || hit.cue.status || !ending.test(scene.tokens[hit.first]!.norm)) return undefined
  for (let i = hit.first - 1; i >= Math.max(scene.sentences[hit.sentence]!.first, hit.first - 6); i--) {
    const { norm } = scene.tokens[i]!
    if (managed.test(norm)) return 'held'
    if (intended.test(norm)) return 'planned'
  }
  return 'possible'
}

/** "На переговорах могут подписать": what may be done at an encounter. */
function isAt(scene: Scene, hit: Hit): boolean {
  const { tokens } = scene
  const { at, atEnding, betweenEnding } = scene.cues.statuses
  if (!atEnding.test(tokens[hit.last - 1]!.norm)) return false
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 5); i--) {
    if (at.has(tokens[i]!.norm)) return true
    if (tokens[i]!.norm !== '-' && !betweenEnding.test(tokens[i]!.norm)) return false
  }
  return false
}

/**
 * "Во время визита в Рим может выдвинуть", "после встречи не исключил": in an adjunct the clause's verb tells nothing of the
 * encounter but that it lies ahead, or is over. Absent: the noun stands in no adjunct, or the verb tells that it lies ahead.
 */
function inAdjunct(scene: Scene, hit: Hit, found: Status, words: Span): Status | undefined {
  if (found === 'planned' || found === 'held' || found === 'ongoing') return undefined
  const last = scene.tokens[tokenAt(scene.tokens, words.end - 1)]!.norm
  if (found === 'possible' && scene.cues.statuses.saidThere.test(last)) found = 'held'
  if (isDuring(scene, hit.first) || isAt(scene, hit)) return found === 'possible' ? 'planned' : 'held'
  return afterwardsAt(scene, hit) ? 'held' : undefined
}

/** The words "after", "as a result of" at most two words before a noun. Absent: none. */
function afterwardsAt(scene: Scene, hit: Hit): Span | undefined {
  for (let i = hit.first - 1; i >= Math.max(0, hit.first - 4); i--) {
    const f = scene.cues.afterwards.at(scene.tokens, i, hit.first)
    if (f) return hit.first - f.last <= 2 ? spanOf(scene, f.first, f.last) : undefined
  }
  return undefined
}

/** "مذاکرات کے لیے پاکستان کی کوششیں": what efforts are made for has not come about. */
function soughtAfter(scene: Scene, hit: Hit): Span | undefined {
  const { tokens, cues } = scene
  if (hit.cue.part !== 'noun') return undefined
  const purpose = cues.purpose.at(tokens, hit.last, hit.to)
  if (!purpose) return undefined
  for (let i = purpose.last; i < Math.min(hit.to, purpose.last + 6); i++) {
    const f = cues.efforts.at(tokens, i, hit.to)
    if (f) return spanOf(scene, f.first, f.last)
    if (tokens[i]!.kind === 'sign' || cues.clauseEnds.at(tokens, i)) return undefined
  }
  return undefined
}

/** Whether "for" or "to attend" stands between the event word before and this one. */
function isGoal(scene: Scene, hit: Hit): boolean {
  if (hit.cue.part !== 'noun' || hit.before <= hit.from) return false
  for (let i = hit.before; i < hit.first; i++) if (scene.cues.statuses.goal.has(scene.tokens[i]!.norm)) return true
  return false
}

/** Whether the clause's verb is not about the noun: "ملاقات سے فائدہ ہو گا", "مذاکرات کی ناکامی"; but "مذاکرات کا آغاز ہو گا" is. */
function isUntold(scene: Scene, hit: Hit): boolean {
  const { tokens, cues } = scene
  if (hit.cue.part !== 'noun' || cues.told.at(tokens, hit.last)) return false
  const f = cues.untold.at(tokens, hit.last)
  if (!f) return false
  // "ملاقات کی۔": a verb, no genitive.
  const next = tokens[f.last]
  if (!next || f.last >= hit.to || next.kind === 'sign' || cues.clauseEnds.at(tokens, f.last)) return false
  return cues.status.at(tokens, f.last) === undefined
}

/** "A possible ceasefire", "their readiness to help": a word of hope that belongs to another noun than the event's. */
function isElsewhere(scene: Scene, hit: Hit, f: { first: number; last: number }): boolean {
  const { cues, tokens } = scene
  if (hit.cue.part !== 'noun' || cues.nearOnly.at(tokens, f.first, f.last)?.last !== f.last) return false
  if (f.first >= hit.last) return !cues.verbStops.at(tokens, f.first - 1)
  return hit.first - f.last > 3
}

/**
 * "The visit could boost trade", "after a call with X, Y may step back": a word of possibility behind a noun that tells what may come of the
 * encounter, or what somebody may do beyond it. Only in languages with articles; there nothing else is said of whether it is held.
 */
function isOfOutcome(scene: Scene, hit: Hit, f: { first: number; last: number }): boolean {
  const { tokens, cues } = scene
  // "A meeting with X" stands as a noun, be its words a verb's too.
  const noun = hit.cue.part === 'noun' || tokens[hit.first]!.norm === cues.gathering.met
  if (!cues.table.articles || !noun || f.first < hit.last) return false
  // "In talks with X on Monday, Y called for a deal": beyond the comma somebody speaks there.
  const opens = tokens[hit.from]!.norm
  const there = cues.statuses.at.has(opens) && hit.first - hit.from <= 5 && !commaIn(scene, hit.from, hit.first)
  if ((there || cues.statuses.over.has(opens)) && commaIn(scene, hit.last, f.first)) return true
  if (!cues.statuses.may.has(tokens[f.first]!.norm) || !isKnown(scene, hit)) return false
  let verb = f.last
  while (cues.statuses.adverbs.has(tokens[verb]?.norm ?? '')) verb++
  return !cues.statuses.happening.has(tokens[verb]?.norm ?? '')
}

/** "Ahead of the NATO summit", "ahead of his talks with X": what something else is done before. Only in languages with articles. */
function isAheadOf({ tokens, cues }: Scene, hit: Hit): boolean {
  if (!cues.table.articles || hit.cue.part !== 'noun') return false
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 6); i--) {
    if (tokens[i]!.kind === 'sign' && !/^[-–'’]/.test(tokens[i]!.norm)) return false
    if (tokens[i]!.norm === cues.small.of) return cues.statuses.aheadOf.has(tokens[i - 1]?.norm ?? '')
  }
  return false
}

/** Whether a noun is told of as one that is known: by an article, a pronoun or its owner. */
function isKnown({ tokens, cues, text }: Scene, hit: Hit): boolean {
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 5); i--) {
    const { norm, start, end } = tokens[i]!
    if (cues.definite.at(tokens, i, hit.first) || /^['’]s?$/.test(norm)) return true
    if (text.slice(start, end) !== norm) return false
  }
  return false
}

function commaIn(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.tokens[i]!.norm === ',') return true
  return false
}

/** A relative clause on the noun ("the visit, which was planned for May, …") does not end what is said of it. */
function tail(scene: Scene, hit: Hit): number {
  const s = scene.sentences[hit.sentence]!
  let to = hit.to
  // "Темой встречи стал саммит, который состоится в мае": the clause is about the nearer noun.
  if (isCased(scene) && hit.after < hit.to) return to
  for (let n = 0; n < 2 && to < s.last && to - hit.last < 14 && scene.cues.relatives.at(scene.tokens, to, s.last); n++)
    to = scene.clauseEnd[to]!
  return Math.min(to, s.last)
}

/** "اجلاس، جو ستمبر میں ہونا تھا، ملتوی کر دیا گیا": put off or called off in the main clause, after a relative one on the noun. */
function setbackAfterRelative(scene: Scene, hit: Hit): { value: Status; span: Span } | undefined {
  const s = scene.sentences[hit.sentence]!
  if (hit.cue.part !== 'noun' || hit.to >= s.last || !scene.cues.relatives.at(scene.tokens, hit.to, s.last))
    return undefined
  const main = scene.clauseEnd[hit.to]!
  if (main >= s.last) return undefined
  for (let i = main; i < Math.min(scene.clauseEnd[main]!, s.last); i++) {
    const f = scene.cues.status.at(scene.tokens, i, s.last)
    if (f?.value === 'postponed' || f?.value === 'cancelled')
      return { value: f.value, span: spanOf(scene, f.first, f.last) }
  }
  return undefined
}

/** "He denied that …": a denial in the clause right before the one it governs. */
function deniedBefore(scene: Scene, hit: Hit): Span | undefined {
  const s = scene.sentences[hit.sentence]!
  if (hit.from <= s.first || !scene.cues.that.at(scene.tokens, hit.from, hit.to)) return undefined
  let start = scene.clauseStart[hit.from - 1]!
  // "ان خبروں کی تردید کی ہے جن میں کہا گیا تھا کہ …": past the clause that only says where it was told.
  if (scene.cues.table.order === 'verb-last')
    for (let k = start; k > s.first && hit.from - k < 8; k = scene.clauseStart[k - 1]!)
      if (scene.cues.relatives.at(scene.tokens, k, hit.from)) start = scene.clauseStart[k - 1]!
  for (let i = Math.max(s.first, start); i < hit.from; ) {
    const f = scene.cues.status.at(scene.tokens, i, hit.from)
    if (f?.value === 'denied') return spanOf(scene, f.first, f.last)
    // "Не исключил, что …": its verb alone would deny.
    i = f?.last ?? i + 1
  }
  return undefined
}

/** "X не исключил, что …", "надеется, что …": a word of doubt right before the clause it governs. */
function doubtedBefore(scene: Scene, hit: Hit): Span | undefined {
  const s = scene.sentences[hit.sentence]!
  if (hit.from < s.first + 2 || !scene.cues.that.at(scene.tokens, hit.from, hit.to)) return undefined
  if (hit.cue.status === 'held') return undefined
  for (let i = Math.max(s.first, hit.from - 3); i < hit.from; i++) {
    const f = scene.itemAt[i]! >= 0 ? undefined : scene.cues.status.at(scene.tokens, i, hit.from)
    if (f?.value === 'possible') return spanOf(scene, f.first, f.last)
  }
  return undefined
}

/** Whether a verb before a noun in its clause, or in the one that its adjunct follows, tells of a journey or meeting to come. */
function willGo(scene: Scene, hit: Hit): boolean {
  const { first } = scene.sentences[hit.sentence]!
  for (let i = scene.clauseStart[Math.max(first, hit.from - 1)]!; i < hit.first; i++)
    if (scene.itemAt[i]! < 0 && scene.cues.events.at(scene.tokens, i, hit.first)?.value.status === 'planned')
      return true
  return false
}

/**
 * "Приехал на переговоры с X": who has come for a meeting has not yet held it; "приедет на саммит": nor has a gathering been held for which
 * somebody will come. Absent: nobody comes for it.
 */
function comesFor(scene: Scene, hit: Hit): Span | undefined {
  const { tokens, cues } = scene
  const { at, locative, atEnding } = cues.statuses
  const noun = tokens[hit.last - 1]!.norm
  if (hit.cue.part !== 'noun' || locative.test(noun) || atEnding.test(noun)) return undefined
  if (hit.cue.kind !== 'meeting' && hit.cue.kind !== 'conference') return undefined
  let on = hit.first - 1
  while (on >= hit.before && on > hit.first - 4 && !at.has(tokens[on]!.norm) && scene.itemAt[on]! < 0) on--
  if (on < hit.before || !at.has(tokens[on]!.norm)) return undefined
  for (let i = Math.max(hit.from, on - 8); i < on; i++) {
    const verb = cues.events.at(tokens, i, on)
    if (verb?.value.kind !== 'visit' || verb.value.part !== 'verb') continue
    const span = spanOf(scene, verb.first, verb.last)
    // "Не полетит на саммит": who does not go tells nothing of when it is.
    const goes = verb.value.status === 'planned' && !cues.statuses.refused.test(scene.text.slice(span.start, span.end))
    return hit.cue.kind === 'meeting' || goes ? span : undefined
  }
  return undefined
}
