/** Finds the event words of a sentence: which words are one encounter, and where the next one's begin. */
import type { EventCue } from '../../../languages/tables/encounters.ts'
import type { Beginning } from '../../../text/beginnings.ts'
import { isLastMet } from '../bodies/asides.ts'
import type { Event } from '../hit.ts'
import type { Cues } from '../layout/cues.ts'
import { type Finder, firstFound, mayBegin } from '../layout/finders.ts'
import { isCased, type Scene } from '../scene.ts'
import { GOING, goesTo, SPENDING, STAYING, spendsDays, staysAbroad, summonedEnvoy, visitsPlace } from './abroad.ts'
import { calledOn } from './courtesy-calls.ts'
import { bodyMeetsAgain, exchanged, inTouch, receivedByName } from './final-talks.ts'
import { numberedDialogue, regularConsultations } from './numbered-dialogue.ts'
import {
  bodyHeld,
  calledUp,
  discussedByPhone,
  heldDialogue,
  invitedTo,
  ledDelegation,
  partedTalk,
  receivedGuest,
} from './talks.ts'
import { discussedTogether, discussedWith, gathered, spokenByPhone } from './together.ts'

const inArticles = (cues: Cues, ...beginnings: Beginning[]): readonly Beginning[] =>
  cues.table.articles ? beginnings : []

const whereLast = (cues: Cues, ...beginnings: Beginning[]): readonly Beginning[] =>
  cues.table.order === 'verb-last' ? beginnings : []

/** What tells of an encounter otherwise than by a phrase of the table, in the order in which it is asked, each with the words that it begins with. */
const FINDERS: readonly Finder<EventCue>[] = [
  [({ parted }) => [parted], partedTalk],
  [({ talks }) => [talks.callingOn], calledOn],
  [({ phoning }) => [phoning], calledUp],
  [({ talks }) => [talks.inviting], invitedTo],
  [({ talks }) => [talks.reviewing], discussedByPhone],
  [({ talks }) => [talks.leads], ledDelegation],
  [({ hosts, talks }) => [hosts, talks.toReceive], receivedGuest],
  [({ talks }) => [talks.heldTalk], heldDialogue],
  [({ talks }) => [talks.conversations, talks.speaking], spokenByPhone],
  [({ talks }) => [talks.gathering], gathered],
  [({ talks }) => [talks.discussing], discussedTogether],
  [({ talks }) => [talks.discussedWith], discussedWith],
  [({ talks }) => [talks.summoning], summonedEnvoy],
  [(cues) => inArticles(cues, STAYING), staysAbroad],
  [(cues) => inArticles(cues, SPENDING), spendsDays],
  [(cues) => inArticles(cues, GOING), goesTo],
  [({ standing }) => [standing.went], wentTo],
  [(cues) => inArticles(cues, cues.bodies), bodyHeld],
  [(cues) => whereLast(cues, cues.hosts), receivedByName],
  [(cues) => whereLast(cues, cues.bodies), bodyMeetsAgain],
  [({ talks }) => [talks.contact], inTouch],
  [({ talks }) => [talks.exchange], exchanged],
  [({ talks }) => [talks.dialogues], numberedDialogue],
  [({ talks }) => [talks.regular], regularConsultations],
]

/** Whether an event's words, or words that look like it, may begin at a token. */
const mayTell = mayBegin(FINDERS, (cues) => [
  cues.events,
  cues.notEvents,
  PARTICIPANTS,
  cues.ordinals,
  cues.posts.otherTime,
])

export function eventsIn(scene: Scene, first: number, last: number): Event[] {
  const { tokens, cues } = scene
  const may = mayTell(cues)
  const out: Event[] = []
  for (let i = first; i < last; ) {
    if (!may(tokens[i]!)) {
      i++
      continue
    }
    const not = cues.notEvents.at(tokens, i, last) ?? participantsIn(scene, i, last)
    const n = scene.itemAt[i]!
    const cue = n >= 0 && scene.items[n]!.kind !== 'body' ? undefined : cues.events.at(tokens, i, last)
    const event =
      cue && inAddress(scene, cue.first, cue.last)
        ? undefined
        : cue
          ? (visitsPlace(scene, cue) ?? cue)
          : firstFound(FINDERS, scene, i, last)
    if (not && (!event || not.last >= event.last)) i = not.last
    else if (event && isLastMet(scene, event.first)) i = event.last
    else if (event) {
      const known = out.at(-1)
      if (known && joinedVerbs(scene, known, event)) {
        const { status } = known.value
        out[out.length - 1] = { ...event, value: { ...event.value, ...(status ? { status } : {}) } }
      } else if (known && oneEncounter(scene, known, event)) {
        out[out.length - 1] = {
          first: known.first,
          last: event.last,
          value:
            known.value.part === 'verb' ||
            known.value.kind === 'session' ||
            known.value.kind === 'conference' ||
            !isNumbered(scene, known, event)
              ? roundOf(scene, known.value)
              : event.value,
        }
      } else if (!(known && isItsBody(scene, known, event))) out.push(anotherOne(scene, known, event, first) ?? event)
      i = event.last
    } else {
      const again = elliptic(scene, out, i, last)
      if (again) out.push(again)
      i = again?.last ?? i + 1
    }
  }
  return out
}

/** "افغان صدر بھی بھارت گئے": a journey told by the short past of going or coming, right behind a state. Only where the verb comes last. */
function wentTo(scene: Scene, i: number): Event | undefined {
  const { tokens, cues } = scene
  if (!cues.standing.went.has(tokens[i]!.norm)) return undefined
  const goal = scene.items[scene.itemAt[i - 1] ?? -1]
  if (goal?.kind !== 'place' || !goal.party || goal.last !== i || goal.implied) return undefined
  const next = tokens[i + 1]
  const over = !next || next.kind === 'sign' || cues.clauseEnds.at(tokens, i + 1) || cues.clauseStarts.at(tokens, i + 1)
  return over || cues.standing.and.has(next.norm) ? { first: i, last: i + 1, value: WENT } : undefined
}

const WENT: EventCue = { kind: 'visit', part: 'verb', takes: 'destination', status: 'held' }

const PARTICIPANTS = new Set(['participants'])

/** "Participants in the call included": whose names follow belongs to the call told of before. */
function participantsIn(scene: Scene, i: number, last: number): { last: number } | undefined {
  if (!PARTICIPANTS.has(scene.tokens[i]!.norm)) return undefined
  return scene.cues.joined.at(scene.tokens, i, last)
}

/** "مذاکرات کا دوسرا دور", "مذاکرات کا اگلا دور" is a session; "مذاکرات کا تازہ دور" is the talks themselves. Only where the verb comes last. */
function isNumbered(scene: Scene, noun: Event, round: Event): boolean {
  const { cues, tokens } = scene
  if (cues.table.order !== 'verb-last') return true
  for (let i = Math.max(0, noun.first - 3); i < round.first; i++)
    if (
      cues.ordinals.at(tokens, i, round.first) ||
      cues.next.at(tokens, i, round.first) ||
      tokens[i]!.kind === 'number'
    )
      return true
  return false
}

/** Whether words stand inside a link's address ("…/readout-of-a-call-with-…"): hyphens on both sides, all in one. */
function inAddress(scene: Scene, first: number, last: number): boolean {
  const { tokens } = scene
  const before = tokens[first - 1]
  const after = tokens[last]
  return (
    before?.norm === '-' &&
    (after?.norm === '-' || after?.norm === '/' || after?.norm === ')') &&
    before.end === tokens[first]!.start &&
    after.start === tokens[last - 1]!.end
  )
}

/** Where the next event's own words begin: "the UN General Assembly" begins with the UN. */
export function ownedFrom(scene: Scene, next: Event | undefined): number | undefined {
  if (!next) return undefined
  if (next.value.kind !== 'conference') return next.first
  // "The ASEAN-GCC-China Summit" begins with ASEAN.
  let first = next.first
  for (let i = first - 1; i >= 0; ) {
    const item = scene.items[scene.itemAt[i]!]
    const joined = first < next.first ? scene.tokens[i]!.norm === '-' : false
    if (joined && scene.cues.table.articles && scene.items[scene.itemAt[i - 1] ?? -1]) i--
    else if (item?.kind === 'body' || (first < next.first && item && item.kind !== 'person' && item.kind !== 'time')) {
      if (first < next.first && scene.tokens[item.last]?.norm !== '-') break
      first = item.first
      i = item.first - 1
    } else if (
      first === next.first &&
      scene.cues.table.articles &&
      item?.kind === 'place' &&
      scene.tokens[item.first - 1]?.norm === '-'
    ) {
      first = item.first
      i = item.first - 1
    } else break
  }
  return first
}

/** "Will be hosting and meeting with X": two verbs of one encounter. */
const joinedVerbs = (scene: Scene, a: Event, b: Event): boolean =>
  scene.cues.table.articles &&
  a.value.part === 'verb' &&
  b.value.part === 'verb' &&
  a.value.takes === 'guest' &&
  b.first === a.last + 1 &&
  scene.tokens[a.last]!.norm === 'and'

/** "The fourth meeting of the Chile–Peru Border Commission was held": the body of the meeting just told, and no session besides. */
function isItsBody(scene: Scene, a: Event, b: Event): boolean {
  if (b.value.takes !== 'body' || a.value.part !== 'noun' || a.value.kind === 'visit' || a.value.kind === 'call')
    return false
  const { tokens, cues } = scene
  if (tokens[a.last]?.norm !== cues.small.of || b.first - a.last > 14) return false
  for (let i = a.last; i < b.first; i++)
    if (scene.itemAt[i]! < 0 && (tokens[i]!.norm === ',' || cues.verbStops.at(tokens, i, b.first))) return false
  return true
}

/** "The fourth round of talks", "talks, their second round": a round and what it is a round of. */
function oneEncounter(scene: Scene, a: Event, b: Event): boolean {
  // "прибыл с визитом": the verb and its noun are one visit.
  if (a.value.kind === 'visit' && b.value.kind === 'visit' && a.value.part !== b.value.part && b.first - a.last <= 2)
    return scene.cues.table.order === 'verb-middle'
  if (a.value.part !== 'noun' || b.value.part !== 'noun') return false
  if (a.value.kind === 'call' && b.value.talk) return isAttributive(scene, a.last, b.first)
  const round = (e: Event) => e.value.kind === 'session' && e.value.bare
  if (
    !(round(a) && (b.value.kind === 'meeting' || b.value.takes === 'body')) &&
    !(round(b) && (a.value.kind === 'meeting' || a.value.kind === 'conference'))
  )
    return false
  if (b.first - a.last > (scene.cues.table.order === 'verb-last' ? 3 : 3)) return false
  for (let i = a.last; i < b.first; i++)
    if (scene.tokens[i]!.kind === 'sign' || scene.cues.verbStops.at(scene.tokens, i, b.first)) return false
  return true
}

/** "ٹیلی فون پر ہونے والی بات چیت": whether nothing but a participle stands between two tokens. */
function isAttributive(scene: Scene, from: number, to: number): boolean {
  const f = scene.cues.attributive.at(scene.tokens, from, to)
  return from === to || f?.last === to
}

/** "Five rounds of talks" are encounters by themselves; a bare "round" may be one of anything. */
const roundOf = (scene: Scene, cue: EventCue): EventCue =>
  scene.cues.table.articles && cue.kind === 'session' ? { ...cue, bare: false } : cue

/** "… the second, in Rome on April 19": an ordinal that stands for the round named before it in the sentence. */
function elliptic(scene: Scene, known: readonly Event[], i: number, end: number): Event | undefined {
  const before = known.at(-1)
  if (scene.cues.table.order === 'verb-last') return undefined
  if (before && isCased(scene) && before.value.kind === 'meeting' && before.value.part === 'noun')
    return otherMeeting(scene, before.value, i, end)
  if (before?.value.kind !== 'session' || !before.value.bare) return undefined
  // «Заседание прошло в Осло, предыдущее состоялось в 2022 году»: not by a number.
  if (isCased(scene) && before.value.part === 'noun' && scene.cues.posts.otherTime.test(scene.tokens[i]!.norm)) {
    const other = otherMeeting(scene, before.value, i, end)
    if (other) return other
  }
  // "In the first half of 2026": the number is of the time.
  if (scene.items[scene.itemAt[i]!]?.kind === 'time') return undefined
  const f = scene.cues.ordinals.at(scene.tokens, i, end)
  if (!f || f.last >= end) return undefined
  const next = scene.tokens[f.last]!
  const fits =
    next.norm === ',' ||
    next.norm === 'one' ||
    (isCased(scene) && scene.cues.status.at(scene.tokens, f.last, end) !== undefined) ||
    next.norm === '—' ||
    next.norm === '–' ||
    scene.itemAt[f.last]! >= 0 ||
    scene.cues.placeMarks.at(scene.tokens, f.last, end)
  return fits
    ? { first: f.first, last: f.last, value: before.value, ...(isCased(scene) ? { opens: true } : {}) }
    : undefined
}

/** «Это их вторая встреча, первая прошла в мае»: what stands for the noun opens a clause, with a verb of taking place right behind it. */
function otherMeeting(scene: Scene, value: EventCue, i: number, end: number): Event | undefined {
  const last = opensOther(scene, i, end)
  return last !== undefined && takesPlace(scene, last, end) ? { first: i, last, value, opens: true } : undefined
}

/**
 * «…, вторая встреча пройдёт в мае», «…, следующее заседание пройдёт»: the same with the noun. «Предыдущее заседание прошло в мае»: at the head of
 * the sentence that `begins` there. Absent: it opens nothing of its own.
 */
function anotherOne(scene: Scene, known: Event | undefined, event: Event, begins: number): Event | undefined {
  if (!isCased(scene) || event.value.part !== 'noun') return undefined
  if (event.value.kind !== 'meeting' && event.value.kind !== 'session') return undefined
  const end = scene.tokens.length
  if (!known) {
    const opens =
      event.first - 1 === begins &&
      scene.cues.posts.otherTime.test(scene.tokens[begins]!.norm) &&
      !scene.cues.ordinals.at(scene.tokens, begins, end) &&
      takesPlaceBelow(scene, event.last)
    return opens ? { ...event, first: begins, opens } : undefined
  }
  if (known.value.kind !== event.value.kind) return undefined
  for (const first of [event.first - 1, event.first - 2])
    if (first > known.last && opensOther(scene, first, end) === event.first && takesPlace(scene, event.last, end))
      return { ...event, first, opens: true }
  return undefined
}

/** Where an ordinal or "the previous one" ends that opens a clause behind a comma, be it with a conjunction. Absent: none does. */
function opensOther(scene: Scene, i: number, end: number): number | undefined {
  const { tokens, cues } = scene
  const comma = cues.standing.whereas.has(tokens[i - 1]?.norm ?? '') ? i - 2 : i - 1
  if (tokens[comma]?.norm !== ',' || scene.itemAt[i]! >= 0) return undefined
  return cues.ordinals.at(tokens, i, end)?.last ?? (cues.posts.otherTime.test(tokens[i]!.norm) ? i + 1 : undefined)
}

/** How far behind a noun that opens a sentence its verb may stand, in tokens. */
const VERB = 10

/** «Предыдущая встреча министров прошла …»: those who met may stand before the verb. */
function takesPlaceBelow(scene: Scene, from: number): boolean {
  for (let i = from; i < from + VERB && scene.tokens[i] && scene.tokens[i]!.kind !== 'sign'; i++)
    if (scene.itemAt[i]! < 0 && takesPlace(scene, i, scene.tokens.length)) return true
  return false
}

function takesPlace({ tokens, cues }: Scene, i: number, end: number): boolean {
  const status = i < end ? cues.status.at(tokens, i, end)?.value : undefined
  return status === 'held' || status === 'planned'
}
