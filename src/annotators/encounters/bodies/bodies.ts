/** Standing bodies and their numbered sessions: "the seventh session of the joint commission". */

import type { EngagementKind } from '../../../model/reading.ts'
import type { Told } from '../candidate.ts'
import type { Hit } from '../hit.ts'
import { tokenAt } from '../layout/ranges.ts'
import { isCased, type Scene } from '../scene.ts'
import { consultationsIn } from '../words/numbered-dialogue.ts'
import { GATHERINGS } from './alliances.ts'
import { bodyThatHolds, bodyThatMeets, councilThatMeets } from './bodies-that-meet.ts'
import { endOfSubject, joinsStates, named } from './body-names.ts'
import { timesMet } from './body-sides.ts'
import { allianceNear, isGathering, leagueAfter, properName } from './gathering-names.ts'
import { numberBefore, numberOf } from './ordinals.ts'

export interface StandingBody {
  readonly name?: Told<string>
  readonly ordinal?: Told<number>
  readonly kind?: EngagementKind
  /** "The next session": of a body or a series told of before. */
  readonly next?: boolean
}

/** The standing body that meets and the number of its session, from the words around an event word. */
export function standingBody(scene: Scene, hit: Hit): StandingBody {
  const body = bodyNear(scene, hit)
  if (!body.name || body.ordinal) return body
  const number =
    numberBefore(scene, tokenAt(scene.tokens, body.name.span.start), hit) ??
    (body.kind === 'session' ? timesMet(scene, hit) : undefined)
  return number ? { ...body, ordinal: number } : body
}

function bodyNear(scene: Scene, hit: Hit): StandingBody {
  const ordinal = numberOf(scene, hit)
  // "Held the Joint Commission": the body's own word tells of its session.
  if (hit.cue.takes === 'body') {
    const name = named(scene, hit.first, hit.last, hit)
    return { ...(name ? { name, kind: 'session' as const } : {}), ...(ordinal ? { ordinal } : {}) }
  }
  const name =
    hit.cue.kind === 'visit' || hit.cue.kind === 'call' ? undefined : (nameOver(scene, hit) ?? nameNear(scene, hit))
  // "Министры НАТО соберутся": a verb is no part of a gathering's name.
  if (hit.cue.kind === 'conference' && hit.cue.part === 'verb' && isCased(scene)) return {}
  if (hit.cue.kind === 'conference') {
    const named = name ?? allianceNear(scene, hit) ?? properName(scene, hit)
    return { ...(named ? { name: named } : {}), ...(ordinal ? { ordinal } : {}) }
  }
  // "The Joint Commission met in Delhi": the body is the subject, and its meeting a session.
  if (hit.cue.part === 'verb' && hit.cue.kind === 'meeting' && !hit.cue.takes) {
    const body = bodyThatMeets(scene, hit)
    if (body) return { name: body, kind: 'session', ...(ordinal ? { ordinal } : {}) }
  }
  if (isCased(scene) && hit.cue.kind === 'meeting' && hit.cue.part === 'noun' && !ordinal) {
    // "Встреча лидеров «большой восьмёрки»": those of one alliance meet in a conference of it.
    const league = leagueAfter(scene, hit)
    if (league) return { name: league, kind: 'conference' }
  }
  const round = hit.cue.kind === 'session'
  const noun = hit.cue.part === 'noun'
  // "The Joint Commission held its third meeting".
  if (noun && !name && (round || hit.cue.kind === 'meeting')) {
    const body = bodyThatHolds(scene, hit)
    if (body) return { name: body, kind: 'session', ...(ordinal ? { ordinal } : {}) }
  }
  if (noun && round && !name) {
    const body = councilThatMeets(scene, hit)
    if (body) return { name: body, kind: 'session', ...(ordinal ? { ordinal } : {}) }
  }
  if (noun && round && !(name && !inAlliance(scene, name))) {
    // The session of an alliance is a gathering of its members: a conference.
    const alliance = allianceNear(scene, hit)
    if (alliance) return { name: alliance, kind: 'conference', ...(ordinal ? { ordinal } : {}) }
  }
  const next = noun && (round ? isNext(scene, hit) : isNextMeeting(scene, hit))
  const kind = noun && (name || (round && (ordinal || next))) ? ('session' as const) : undefined
  return {
    ...(name && kind ? { name } : {}),
    ...(ordinal ? { ordinal } : {}),
    ...(kind ? { kind } : {}),
    ...(next ? { next } : {}),
  }
}

/** Whether a body's name is that of an alliance, whose sessions are conferences; its councils have sessions of their own. */
function inAlliance(scene: Scene, name: Told<string>): boolean {
  const n = scene.itemAt[tokenAt(scene.tokens, name.span.start)] ?? -1
  const item = n < 0 ? undefined : scene.items[n]
  return (
    item !== undefined &&
    item.kind === 'body' &&
    scene.tokens[item.last - 1]!.end >= name.span.end &&
    GATHERINGS.has(item.party ?? '')
  )
}

function isNext(scene: Scene, hit: Hit): boolean {
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 2); i--)
    if (scene.cues.next.at(scene.tokens, i, hit.first)) return true
  return false
}

/** Words behind a next meeting that tell of it as one to come; and how many its owners may take before them. */
const TO_COME = /^(?:will|is|was|to)$/
const IS_TO_COME = /^(?:will|is|was)$/
const OWNERS = 8

/** "The next technical meeting will be in May": of those who met before. "Their next meetings", told without its verb, is none. */
function isNextMeeting(scene: Scene, hit: Hit): boolean {
  const { tokens } = scene
  if (!scene.cues.table.articles || hit.cue.kind !== 'meeting' || tokens[hit.last - 1]!.norm !== 'meeting') return false
  // "The next meeting of the foreign ministers is …": of whom it is, in small letters.
  let verb = hit.last
  const isOwner = (i: number) =>
    tokens[i]!.kind === 'word' && scene.itemAt[i]! < 0 && scene.text[tokens[i]!.start] === tokens[i]!.norm[0]
  if (tokens[verb]?.norm === scene.cues.small.of)
    while (verb < Math.min(hit.to, hit.last + OWNERS) && isOwner(verb) && !IS_TO_COME.test(tokens[verb]!.norm)) verb++
  if (verb > hit.last && !IS_TO_COME.test(tokens[verb]?.norm ?? '')) return false
  if (!TO_COME.test(tokens[verb]?.norm ?? '')) return false
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 4); i--)
    if (tokens[i]!.norm === 'next') return /^(?:the|their|our)$/.test(tokens[i - 1]?.norm ?? '')
  return false
}

/** No name of a body that ends with the noun of meeting has more tokens: "2+2 foreign and defence ministers' meeting". */
const LONGEST_NAME = 9

/**
 * "The third Political Consultations", "the India–Norway Foreign Office Consultations": a body whose own last word is the noun of meeting.
 * Absent: the noun ends no such name, or one in small letters without a number.
 */
function nameOver(scene: Scene, hit: Hit): Told<string> | undefined {
  const { tokens, cues, text } = scene
  if (!cues.table.articles || hit.cue.part !== 'noun') return undefined
  if (hit.cue.kind !== 'meeting' && hit.cue.kind !== 'session') return undefined
  for (let i = hit.last - 2; i >= Math.max(hit.from, hit.last - LONGEST_NAME); i--) {
    const f = cues.bodies.at(tokens, i, hit.last)
    if (f?.last !== hit.last) continue
    const capital = text[tokens[f.last - 1]!.start] !== tokens[f.last - 1]!.norm[0]
    // "The 2+2 meeting": a format is a name of its own.
    return capital || tokens[f.first]!.kind === 'number' || numberOf(scene, hit)
      ? named(scene, f.first, f.last, hit)
      : undefined
  }
  return undefined
}

/** The name of a standing body right before the event word, or after it as its owner. */
function nameNear(scene: Scene, hit: Hit): Told<string> | undefined {
  const { tokens, cues } = scene
  const verbLast = cues.table.order === 'verb-last'
  const inside = consultationsIn(scene, hit.first, hit.last)
  if (inside !== undefined) return named(scene, inside - 1, inside + 1, hit)
  const back = Math.max(hit.from, hit.first - (verbLast ? 6 + aboutBefore(scene, hit) : 5))
  for (let i = hit.first - 1; i >= back; i--) {
    if (
      tokens[i]!.kind === 'sign' &&
      !['(', ')', '-', "'", '’', '‘', '"', '“', '”', '»', '«'].includes(tokens[i]!.norm)
    )
      break
    if (verbLast && isGathering(scene, i)) return undefined
    // "سیاسی مشاورت کا تیسرا دور": the body's last word is the talk whose round is told.
    const whole = verbLast && hit.last - hit.first > 1 ? cues.bodies.at(tokens, i, hit.last - 1) : undefined
    if (whole && whole.last > hit.first) return named(scene, whole.first, whole.last, hit)
    const f = cues.bodies.at(tokens, i, hit.first)
    // "Переговоры и встречи": two nouns of talk, no body.
    if (f && isCased(scene) && f.last === hit.first - 1 && cues.standing.and.has(tokens[f.last]!.norm)) return undefined
    if (f && reaches(scene, verbLast ? endOfSubject(scene, f.last, hit.first) : f.last, hit.first)) {
      const name = named(scene, f.first, f.last, hit)
      // "اس گروپ کے اجلاس": "the group" by itself is a name of nothing.
      return verbLast &&
        f.last === f.first + 1 &&
        name?.span.start === tokens[f.first]!.start &&
        scene.itemAt[f.first]! < 0
        ? undefined
        : name
    }
  }
  if (verbLast || hit.cue.kind === 'conference') return undefined
  for (let i = hit.last; i < hit.to; i++) {
    const under = cues.under.at(tokens, i, hit.to)
    if (!under) continue
    for (let k = under.last; k < Math.min(hit.to, under.last + 8); k++) {
      const f = cues.bodies.at(tokens, k, hit.to)
      if (f) return named(scene, f.first, f.last, hit)
    }
  }
  // "A meeting of the U.S.-Japan Economic Policy Consultative Committee": long names of states and subjects, in languages with articles.
  for (let i = hit.last; i < Math.min(hit.to, hit.last + (cues.table.articles ? 13 : 9)); i++) {
    const f = cues.bodies.at(tokens, i, hit.to)
    if (f) return named(scene, f.first, f.last, hit)
    if (i >= hit.topic || cues.verbStops.at(tokens, i, hit.to)) return undefined
    if (
      tokens[i]!.kind === 'sign' &&
      !['-', '«', '"', '“', '.', '’', '['].includes(tokens[i]!.norm) &&
      !joinsStates(scene, i)
    )
      return undefined
  }
  return undefined
}

/** How many words more a body may stand before its session: those of what it is for ("گروپ برائے …"). */
function aboutBefore({ tokens, cues }: Scene, hit: Hit): number {
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 9); i--)
    if (cues.standing.aboutBody.has(tokens[i]!.norm)) return 5
  return 0
}

/** Whether only glue, an acronym in brackets, a number or an adjective stands between the body and the event word. */
function reaches(scene: Scene, from: number, to: number): boolean {
  const { tokens, cues } = scene
  if (cues.table.order === 'verb-last') {
    for (let i = from; i < to; i++)
      if (cues.verbStops.at(tokens, i, to) || scene.cues.sideMarks.at(tokens, i, to)) return false
    return true
  }
  for (let i = from; i < to; i++) {
    const t = tokens[i]!
    // "The Commission and the sixth session of …": of another body.
    if (cues.table.articles && t.norm === cues.small.and && cues.definite.at(tokens, i + 1, to)) return false
    if (t.kind === 'sign' || scene.text.slice(t.start, t.end) === scene.text.slice(t.start, t.end).toUpperCase())
      continue
    if (!cues.bodyGlue.at(tokens, i, to) && !cues.ordinals.at(tokens, i, to)) return false
  }
  return true
}
