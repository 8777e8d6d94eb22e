/** Standing bodies and their numbered sessions: "the seventh session of the joint commission". */
import type { EngagementKind } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import { nominative } from '../../names/nominative.ts'
import { adjective } from './adjectives.ts'
import { timesMet } from './body-sides.ts'
import type { Told } from './candidate.ts'
import type { Hit } from './hit.ts'
import { numberBefore, numberOf } from './ordinals.ts'
import { roleOf } from './places.ts'
import { tokenAt } from './ranges.ts'
import { type Item, isCased, type Scene, spanOf } from './scene.ts'

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
  const name = hit.cue.kind === 'visit' || hit.cue.kind === 'call' ? undefined : nameNear(scene, hit)
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

/** "سلامتی کونسل نے … اجلاس منعقد کیا": the body whose doer's mark stands before a session that it convened. Absent: none did. */
function councilThatMeets(scene: Scene, hit: Hit): Told<string> | undefined {
  const { tokens, cues, items, itemAt } = scene
  if (cues.table.order !== 'verb-last' || !cues.convened.at(tokens, hit.last)) return undefined
  for (let i = hit.from; i < hit.first; i++) {
    const item = items[itemAt[i]!]
    if (!item) continue
    i = item.last - 1
    if (item.kind !== 'body' || !item.party || !scene.cues.standing.doer.has(tokens[item.last]?.norm ?? '')) continue
    for (let k = item.first; k < item.last; k++)
      if (cues.bodies.at(tokens, k, item.last)) {
        const span = spanOf(scene, item.first, item.last)
        return { value: scene.text.slice(span.start, span.end), span }
      }
  }
  return undefined
}

/** The standing body that is the subject of "held", "will hold" right before the noun. Absent: somebody else holds it. */
function bodyThatHolds(scene: Scene, hit: Hit): Told<string> | undefined {
  const { tokens } = scene
  if (isCased(scene)) return subjectBody(scene, hit, scene.cues.posts.conducting)
  if (!scene.cues.table.articles) return undefined
  for (let i = hit.first - 1; i > Math.max(hit.from, hit.first - 6); i--) {
    if (scene.itemAt[i]! >= 0 || (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-')) return undefined
    if (!/^(?:held|holds|hold|convened|concluded)$/.test(tokens[i]!.norm)) continue
    const verb = /^(?:will|has|have|had|to)$/.test(tokens[i - 1]!.norm) ? i - 1 : i
    return bodyThatMeets(scene, { ...hit, first: verb, last: hit.last })
  }
  return undefined
}

/** The standing body right before "met": nobody stands between them, and the verb takes nobody. Absent: somebody else meets. */
function bodyThatMeets(scene: Scene, hit: Hit): Told<string> | undefined {
  const { tokens, cues, text } = scene
  if (isCased(scene)) return subjectBody(scene, hit, cues.talks.gathering)
  if (!cues.table.articles) return undefined
  const next = tokens[hit.last]
  if (tokens[hit.last - 1]!.norm === cues.small.with) return undefined
  if (
    next &&
    hit.cue.part === 'verb' &&
    (cues.withMarks.at(tokens, hit.last) || scene.items[scene.itemAt[hit.last]!]?.kind === 'person')
  )
    return undefined
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 14); i--) {
    const t = tokens[i]!
    const item = scene.items[scene.itemAt[i]!]
    if (item?.kind === 'person' || item?.kind === 'time') return undefined
    const f = cues.bodies.at(tokens, i, hit.first)
    if (f && text[tokens[f.last - 1]!.start] !== tokens[f.last - 1]!.norm[0])
      return officeBefore(scene, hit, f.first) ? undefined : named(scene, f.first, f.last, hit)
    if (
      t.kind === 'sign'
        ? !/^[-.()’']$/.test(t.norm)
        : !item && text[t.start] === t.norm[0] && !cues.bodyGlue.at(tokens, i) && !cues.between.at(tokens, i)
    )
      return undefined
  }
  return undefined
}

/**
 * «Комиссия Чили и Перу собралась», «рабочая группа провела седьмое заседание»: the body that opens the clause of a verb, no preposition before it.
 * Absent: the clause has no such verb, or another subject.
 */
function subjectBody(scene: Scene, hit: Hit, verbs: RegExp): Told<string> | undefined {
  const { tokens, cues } = scene
  const { away, into, atEvent, comingFrom } = cues.standing
  let verb = hit.cue.part === 'verb' ? hit.first : hit.first - 1
  while (verb > hit.from && !verbs.test(tokens[verb]!.norm)) verb--
  if (verb < hit.from || !verbs.test(tokens[verb]!.norm)) return undefined
  for (let i = hit.from; i < verb; i++) {
    if (scene.items[scene.itemAt[i]!]?.kind === 'person') return undefined
    const f = cues.bodies.at(tokens, i, verb)
    if (!f) continue
    const name = named(scene, f.first, f.last, { ...hit, first: verb, last: verb + 1, to: verb })
    const before = name && tokens[tokenAt(tokens, name.span.start) - 1]?.norm
    const governed = before !== undefined && [away, into, atEvent, comingFrom].some((words) => words.has(before))
    return governed ? undefined : name
  }
  return undefined
}

/** "The Chairwoman of the Senate met": an office of the body, and not the body. */
function officeBefore(scene: Scene, hit: Hit, first: number): boolean {
  const { tokens, cues } = scene
  for (let i = first - 1; i >= Math.max(hit.from + 1, first - 6); i--)
    if (tokens[i]!.norm === cues.small.of) {
      for (let k = i - 1; k >= Math.max(hit.from, i - 2); k--)
        if (
          cues.officials.at(tokens, k, i) ||
          /^(?:chairman|chairwoman|chair|head|members?|director|president)$/.test(tokens[k]!.norm)
        )
          return true
      return false
    }
  return false
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

/** Whether an alliance whose sessions are conferences stands at a token. */
const isGathering = (scene: Scene, i: number): boolean => {
  const n = scene.itemAt[i]!
  return n >= 0 && scene.items[n]!.kind === 'body' && GATHERINGS.has(scene.items[n]!.party ?? '')
}

export const GATHERINGS: ReadonlySet<string> = new Set([
  'G20',
  'G7',
  'G8',
  'BRICS',
  'SCO',
  'SAARC',
  'OIC',
  'ASEAN',
  'APEC',
])

function isNext(scene: Scene, hit: Hit): boolean {
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 2); i--)
    if (scene.cues.next.at(scene.tokens, i, hit.first)) return true
  return false
}

/** "The next technical meeting will be in May": of those who met before. "Their next meetings", told without its verb, is none. */
function isNextMeeting(scene: Scene, hit: Hit): boolean {
  const { tokens } = scene
  if (!scene.cues.table.articles || hit.cue.kind !== 'meeting' || tokens[hit.last - 1]!.norm !== 'meeting') return false
  if (!/^(?:will|is|was|to)$/.test(tokens[hit.last]?.norm ?? '')) return false
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 4); i--)
    if (tokens[i]!.norm === 'next') return /^(?:the|their|our)$/.test(tokens[i - 1]?.norm ?? '')
  return false
}

/** The name of a standing body right before the event word, or after it as its owner. */
function nameNear(scene: Scene, hit: Hit): Told<string> | undefined {
  const { tokens, cues } = scene
  const verbLast = cues.table.order === 'verb-last'
  const back = Math.max(hit.from, hit.first - (verbLast ? 6 : 5))
  for (let i = hit.first - 1; i >= back; i--) {
    if (
      tokens[i]!.kind === 'sign' &&
      !['(', ')', '-', "'", '’', '‘', '"', '“', '”', '»', '«'].includes(tokens[i]!.norm)
    )
      break
    if (verbLast && isGathering(scene, i)) return undefined
    const f = cues.bodies.at(tokens, i, hit.first)
    // "Переговоры и встречи": two nouns of talk, no body.
    if (f && isCased(scene) && f.last === hit.first - 1 && cues.standing.and.has(tokens[f.last]!.norm)) return undefined
    if (f && reaches(scene, f.last, hit.first)) {
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
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 9); i++) {
    const f = cues.bodies.at(tokens, i, hit.to)
    if (f) return named(scene, f.first, f.last, hit)
    if (i >= hit.topic || cues.verbStops.at(tokens, i, hit.to)) return undefined
    if (tokens[i]!.kind === 'sign' && !['-', '«', '"', '“', '.', '’'].includes(tokens[i]!.norm)) return undefined
  }
  return undefined
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

/** The end of the name that stands at a token; the next token where none does. */
const itemEnd = (scene: Scene, i: number): number => scene.items[scene.itemAt[i]!]?.last ?? i + 1

/** The body's name from its first adjective or owner to its last word; absent for the organs of one state. */
function named(scene: Scene, first: number, last: number, hit: Hit): Told<string> | undefined {
  const { tokens, cues, text } = scene
  if (cues.notBodies.at(tokens, first)) return undefined
  // "European Commission President", "council officials": people of a body, not the body.
  if (last < hit.to && cues.delegation.at(tokens, last, hit.to)) return undefined
  const verbLast = cues.table.order === 'verb-last'
  // "سلامتی کونسل": the word for a body inside the body's own name.
  const whole = verbLast ? scene.items[scene.itemAt[first] ?? -1] : undefined
  let start = whole?.kind === 'body' ? whole.first : first
  for (let i = start - 1; i >= Math.max(hit.from, first - (verbLast ? 7 : 10)); i--) {
    const t = tokens[i]!
    if (cues.notBodies.at(tokens, i, last)) return undefined
    if (verbLast) {
      if (
        t.kind === 'sign' ||
        // "منعقد ہونے والی … کمیٹی": a participle before a name is no part of it.
        cues.standing.participles.has(t.norm) ||
        scene.itemAt[i]! >= 0 ||
        cues.ordinals.at(tokens, i, first) ||
        cues.sideMarks.at(tokens, i, first) ||
        cues.verbStops.at(tokens, i, first)
      )
        break
      start = i
      continue
    }
    const raw = text.slice(t.start, t.end)
    const capital = raw[0] !== raw[0]!.toLowerCase()
    const isItem =
      scene.itemAt[i]! >= 0 &&
      scene.items[scene.itemAt[i]!]!.kind !== 'person' &&
      scene.items[scene.itemAt[i]!]!.kind !== 'time'
    // "The Lake Chad Basin Commission (LCBC) Summit": the name goes on before its letters in brackets.
    if (t.norm === ')' && cues.table.articles && tokens[i - 2]?.norm === '(') {
      i -= 2
      continue
    }
    if (
      t.kind === 'sign'
        ? t.norm !== '-' && t.norm !== '.' && t.norm !== '+'
        : !capital &&
          !isItem &&
          !(t.kind === 'number' && tokens[i + 1]?.norm !== '-') &&
          !cues.bodyGlue.at(tokens, i, first) &&
          !adjective(scene, i)
    )
      break
    if (cues.ordinals.at(tokens, i, first)) break
    start = i
  }
  // "The third U.S.-Kenya Dialogue": a name never begins inside another.
  const cut = scene.items[scene.itemAt[start]!]
  if (cut && cut.kind !== 'person' && cut.kind !== 'time' && cut.first < start && cut.first >= hit.from)
    start = cut.first
  while (
    start < first &&
    (tokens[start]!.kind === 'sign' ||
      cues.definite.at(tokens, start, first) ||
      cues.sideMarks.at(tokens, start, first) ||
      cues.table.joiners.includes(tokens[start]!.norm) ||
      (verbLast && cues.bodyGlue.at(tokens, start, first)))
  )
    start++
  let end = last
  if (!verbLast)
    for (let i = last; i < Math.min(hit.to, last + 8); i++) {
      const t = tokens[i]!
      const raw = text.slice(t.start, t.end)
      if (
        t.kind === 'sign'
          ? t.norm !== '-'
          : raw[0] === raw[0]!.toLowerCase() && !cues.bodyGlue.at(tokens, i, hit.to) && !objectAt(scene, i, last)
      )
        break
      if (scene.itemAt[i]! >= 0 && scene.items[scene.itemAt[i]!]!.kind === 'time') break
      if (i >= hit.first && i < hit.last) break
      if (
        t.kind !== 'sign' &&
        (raw[0] !== raw[0]!.toLowerCase() || !cues.sideMarks.at(tokens, i, hit.to)) &&
        !cues.table.joiners.includes(t.norm)
      )
        end = Math.max(
          i + 1,
          cues.table.articles ? Math.min(hit.first < last ? hit.to : Math.max(hit.first, i + 1), itemEnd(scene, i)) : 0,
        )
    }
  // "… Working Group and the": what only joins the next words on is no part of the name.
  if (cues.table.articles) while (end > last && /^(?:and|of|on|for|the|in)$/.test(tokens[end - 1]!.norm)) end--
  const body = shown(scene, spanOf(scene, start, end))
  // "Встреча министров …": those who meet are no body without their meeting.
  return start === hit.last && scene.cues.posts.meeters.has(tokens[start]!.norm)
    ? { ...body, value: shown(scene, spanOf(scene, hit.first, end)).value }
    : body
}

/** A body's name as it is shown: in Russian in the nominative, with the quotation mark that closes it. */
function shown(scene: Scene, { start, end }: Span): Told<string> {
  const { text } = scene
  const name = text.slice(start, end)
  const span =
    text[end] === '»' && name.lastIndexOf('«') > name.lastIndexOf('»') ? { start, end: end + 1 } : { start, end }
  // Lines are broken inside names; a name that begins within its own brackets begins behind them.
  const words = text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/^[^(]{0,12}\) ?(?=\p{L})/u, '')
  return { value: scene.language.script.code === 'Cyrl' ? nominative(words, { type: 'ORG' }) : words, span }
}

/**
 * Whether a word goes on with what a body is about, in a language whose adjectives are told by their endings:
 * an adjective, the noun after one, or the noun after a preposition of the name ("по вызовам и угрозам").
 */
function objectAt(scene: Scene, i: number, bodyEnd: number): boolean {
  const { tokens, cues, text } = scene
  if (
    scene.language.script.code !== 'Cyrl' ||
    tokens[i]!.kind !== 'word' ||
    cues.standing.verbEnding.test(tokens[i]!.norm)
  )
    return false
  if (cues.verbStops.at(tokens, i) || cues.light.at(tokens, i) || cues.clauseStarts.at(tokens, i)) return false
  let about = false
  for (let k = bodyEnd; k < i; k++) if (cues.standing.aboutBody.has(tokens[k]!.norm)) about = true
  if (!about) return false
  const before = tokens[i - 1]!
  if (adjective(scene, i)) return true
  const lower = text[before.start] === text[before.start]!.toLowerCase()
  return (
    cues.standing.aboutBody.has(before.norm) || cues.standing.and.has(before.norm) || (lower && adjective(scene, i - 1))
  )
}

const isAlliance = (item: Item): boolean =>
  item.kind === 'body' &&
  item.party !== undefined &&
  (item.party.length !== 2 || item.party === 'UN' || item.party === 'EU' || item.party === 'G7' || item.party === 'G8')

/** An alliance named right beside a summit or conference: its standing body. */
function allianceNear(scene: Scene, hit: Hit): Told<string> | undefined {
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 5); i--) {
    if (isCased(scene) && scene.tokens[i]!.norm === ',') break
    const n = scene.itemAt[i]!
    // "NATO, said at a conference": another phrase's.
    if (
      scene.cues.table.articles &&
      n < 0 &&
      (/^(?:,|hold|holds|held|holding|hosts?|hosted|convenes?|convened)$/.test(scene.tokens[i]!.norm) ||
        scene.cues.verbStops.at(scene.tokens, i))
    )
      break
    if (n >= 0 && isAlliance(scene.items[n]!)) {
      const span = spanOf(scene, scene.items[n]!.first, hit.last)
      return shown(scene, span)
    }
  }
  if (scene.cues.table.order === 'verb-last') return undefined
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 4); i++) {
    const n = scene.itemAt[i]!
    // "Саммит в Лиссабоне страны НАТО …": beyond its place the alliance is another phrase's.
    if (n >= 0 && !scene.cues.table.articles && roleOf(scene, scene.items[n]!) === 'place') return undefined
    if (n >= 0 && isAlliance(scene.items[n]!)) {
      const span = spanOf(scene, hit.first, scene.items[n]!.last)
      return shown(scene, span)
    }
  }
  return undefined
}

/** "Встреча лидеров ШОС": the alliance right behind the leaders or ministers who meet, and no other side. Absent: none. */
function leagueAfter(scene: Scene, hit: Hit): Told<string> | undefined {
  const { tokens } = scene
  const { meeting, meeters, meetingWith } = scene.cues.posts
  if (!meeting.test(tokens[hit.first]!.norm) || !meeters.has(tokens[hit.last]?.norm ?? '')) return undefined
  for (let i = hit.last + 1; i < Math.min(hit.to, hit.last + 6); i++) {
    const item = scene.items[scene.itemAt[i] ?? -1]
    if (meetingWith.has(tokens[i]!.norm)) return undefined
    if (!item) continue
    if (item.kind !== 'body' || !GATHERINGS.has(item.party ?? '')) return undefined
    return shown(scene, spanOf(scene, hit.first, item.last))
  }
  return undefined
}

/** A conference under a name of its own: "the Summit of the Americas", "'Heart of Asia' conference". */
function properName(scene: Scene, hit: Hit): Told<string> | undefined {
  const { tokens, text } = scene
  const before = tokens[hit.first - 1]
  const own = ownName(scene, hit)
  if (own !== undefined) return shown(scene, spanOf(scene, own, hit.last))
  if (before && hit.first - 1 > hit.from && CLOSING.has(before.norm)) {
    for (let i = hit.first - 2; i >= Math.max(hit.from, hit.first - 8); i--)
      if (OPENING.has(tokens[i]!.norm)) {
        const span = spanOf(scene, i + 1, hit.last)
        return shown(scene, span)
      }
  }
  if (scene.language.script.code !== 'Latn') return undefined
  const capital = (i: number) => text[tokens[i]!.start] !== text[tokens[i]!.start]!.toLowerCase()
  if (!capital(hit.first) || hit.first === scene.sentences[hit.sentence]!.first) return undefined
  let start = hit.first
  for (let i = start - 1; i >= hit.from; i--) {
    const { kind } = scene.items[scene.itemAt[i]!] ?? {}
    if (kind === 'person' || (kind === 'time' && !/^\d{4}$/.test(tokens[i]!.norm))) break
    // "The U.S.-Africa Leaders Summit": past the hyphen with the whole name before it.
    const before = /^[-–]$/.test(tokens[i]!.norm) ? scene.items[scene.itemAt[i - 1] ?? -1] : undefined
    if (before && before.kind !== 'time' && before.first >= hit.from) i = before.first
    else if (!capital(i) && !/^['’]s?$/.test(tokens[i]!.norm)) break
    start = i
  }
  if (/^['’]s$/.test(tokens[start]!.norm)) start++
  let end = hit.last
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 6); i++) {
    if (scene.items[scene.itemAt[i]!]?.kind === 'time') break
    if (capital(i)) end = i + 1
    else if (!['of', 'the', 'on', 'for', 'and'].includes(tokens[i]!.norm)) break
  }
  if (end - start < 2) return undefined
  const span = spanOf(scene, start, end)
  return shown(scene, span)
}

/**
 * Where the name of a gathering begins that stands before its word without marks: "ہارٹ آف ایشیا کانفرنس", "میونخ سکیورٹی کانفرنس".
 * Absent: there is none. Only where the verb comes last; there the writing has no capitals to go by.
 */
function ownName(scene: Scene, hit: Hit): number | undefined {
  const { tokens, cues, itemAt, items } = scene
  if (cues.table.order !== 'verb-last' || hit.last - hit.first > 1) return undefined
  const at = itemAt[hit.first - 1] ?? -1
  const body = at < 0 ? undefined : items[at]!
  if (body?.kind === 'body' && body.first >= hit.from && !body.implied && !(body.party && body.party.length === 2))
    return cues.outlets.at(tokens, body.first) ? undefined : body.first
  let named = false
  let first = hit.first
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 5); i--) {
    const item = items[itemAt[i]!]
    if (tokens[i]!.kind !== 'word' || item?.kind === 'time' || item?.kind === 'person') break
    if (
      cues.sideMarks.at(tokens, i) ||
      cues.placeMarks.at(tokens, i) ||
      cues.genitives.at(tokens, i) ||
      cues.clauseEnds.at(tokens, i)
    )
      break
    if (cues.definite.at(tokens, i) || cues.leading.at(tokens, i, i + 1) || cues.bodyGlue.at(tokens, i, i + 1)) break
    first = i
    if (cues.standing.naming.has(tokens[i]!.norm)) named = true
  }
  // "ہونے والی ایک سکیورٹی کانفرنس": a participle and "one" are no part of it, and what is left must be more than one word.
  for (let i = hit.first - 1; i >= first; i--)
    if (cues.standing.participles.has(tokens[i]!.norm) || cues.standing.one.has(tokens[i]!.norm)) return undefined
  return named && first < hit.first - 1 ? first : undefined
}

const CLOSING = new Set(['’', '”', '»', '"', "'", '‘'])
const OPENING = new Set(['‘', '“', '«', '"', "'", '’'])
