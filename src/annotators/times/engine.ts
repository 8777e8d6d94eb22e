/** The engine of times: walks a text once, finds the longest rule at each place, and reckons its value. */

import type { TimeTable } from '../../languages/tables/time.ts'
import type { SentenceMark, Spelling, TokenMark } from '../../model/marks.ts'
import type { Problem } from '../../model/problem.ts'
import type { Time } from '../../model/reading.ts'
import { madeOnce } from '../../model/remember.ts'
import { beginningsOf } from '../../text/beginnings.ts'
import { agreeBeside } from './beside.ts'
import { dayNumber, dayOfNumber, dayText } from './calendar.ts'
import { type Grammar, grammarOf, type WordNode } from './grammar.ts'
import type { Group, Match } from './groups.ts'
import { type Matcher, matcher } from './match.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { reckon } from './reckon.ts'
import type { Anchor, Published, Reckoned, Scene } from './scene.ts'
import { type TenseFinder, tenseFinder } from './tense.ts'
import { yearsTold } from './years-told.ts'

interface Compiled {
  readonly grammar: Grammar
  readonly tense: TenseFinder
}

const compile = madeOnce(
  (table: TimeTable): Compiled => ({ grammar: grammarOf(table), tense: tenseFinder(table.tense) }),
)

/** What the engine gives: the times in their order, and what was wrong. */
export interface Found {
  readonly times: Time[]
  readonly problems: Problem[]
}

/**
 * Finds the times of a text, in time linear in its length.
 *
 * Offsets: UTF-16 code units, half-open, into `text`.
 * Absent: a time that depends on an unknown date of publication has no `value`.
 * Problems: times.no-publication-date, once; times.impossible-date, at each such date.
 */
export function timesIn(
  text: string,
  tokens: readonly TokenMark[],
  sentences: readonly SentenceMark[],
  table: TimeTable,
  published?: string,
): Found {
  const { grammar, tense } = compile(table)
  const may = mayBegin(grammar)
  const { pieces, sentences: bounds } = piecesOf(
    text,
    tokens,
    sentences,
    (w) =>
      grammar.words.next.get(w)?.items.some((i) => i.name === 'MONTH' || i.name === 'MONTHX' || i.name === 'FY') ===
      true,
    grammar.marked,
    (pieces, first, last) => {
      let node: WordNode | undefined = grammar.words
      for (let i = first; node && i < last; i++) node = node.next.get(pieces[i]!.norm)
      return node?.items.some((i) => !i.name.startsWith('=')) === true
    },
  )
  const match = matcher(text, pieces, grammar)
  const day = published === undefined ? undefined : publishedOf(published)
  const times: Time[] = []
  const ahead = new Set<Time>()
  const problems: Problem[] = []
  // Words of time that this text has shown to be somebody's name.
  const names = new Set<string>()
  let anchor: Anchor | undefined
  let anchorAt = -2
  let undated = 0
  bounds.forEach(({ first, last }, sentence) => {
    let dayHere: number | undefined
    for (let i = first; i < last; ) {
      const piece = pieces[i]!
      if (piece.kind !== 'number' && isWhole(piece) && !may(piece)) {
        i++
        continue
      }
      if (ADDRESS.has(piece.norm)) {
        i = afterAddress(pieces, i, last)
        continue
      }
      const found = longest(match, i, last)
      if (!found) {
        i++
        continue
      }
      let next = i + 1
      for (const group of found.groups) {
        next = Math.max(next, group.last)
        if (group.last <= group.first) continue
        const { slots } = group
        if (slots['NAME'] !== undefined) names.add(pieces[group.last - 1]!.norm)
        const bare =
          found.kind === 'date' &&
          group.last - group.first === 1 &&
          slots['SURE'] === undefined &&
          names.has(pieces[group.first]!.norm)
        const scene: Scene = {
          published: day,
          anchor: sentence - anchorAt <= 1 ? anchor : undefined,
          before: sentence - anchorAt <= 4 ? anchor : undefined,
          dayHere,
          tense: () => tense.tense(text, pieces, group.first, found.last, first, last),
          planned: () => tense.planned(text, pieces, group.first, found.last, first, last),
        }
        if (bare || (slots['UNLESS'] !== undefined && slots['UNLESS'] === scene.tense())) continue
        const made = found.groups.length > 1 ? inRange(found, group, scene) : reckon(found.kind, slots, scene)
        if (!made) continue
        const span = { start: pieces[group.first]!.start, end: pieces[group.last - 1]!.end }
        const time = timeOf(span, made, `times/${found.kind}`)
        times.push(time)
        if (!day && !made.value && (scene.tense() === 'future' || scene.planned())) ahead.add(time)
        if (made.needsPublished) undated++
        if (made.impossible)
          problems.push({
            code: 'times.impossible-date',
            message: `"${text.slice(span.start, span.end)}" is not in the calendar`,
            span,
          })
        if (made.anchor) {
          anchor = made.anchor
          anchorAt = sentence
          if (anchor.grain === 'D') dayHere = anchor.n
        }
      }
      i = next
    }
  })
  if (undated > 0)
    problems.unshift({
      code: 'times.no-publication-date',
      message: `the date of publication is not known: ${undated} time${undated > 1 ? 's' : ''} cannot be reckoned`,
    })
  return { times: agreeBeside(day ? times : yearsTold(times, ahead), text), problems }
}

/**
 * The longest rule at a place. Where it begins with words that only stand beside the time, a longer rule that begins
 * with the time itself is better: "since [spring 2011]", not "[since] spring".
 */
function longest(match: Matcher, i: number, end: number): Match | undefined {
  const found = match.at(i, end)
  const start = found?.groups[0]?.first
  if (!found || start === undefined || start <= i) return found
  for (let j = i + 1; j <= start; j++) {
    const inner = match.at(j, end)
    if (inner && inner.last > found.last) return inner
  }
  return found
}

/** A time of a range: its beginning is never after its end, so "1 January to 30 September" is within one year. */
function inRange(found: Match, group: Group, scene: Scene): Reckoned | undefined {
  const made = reckon(found.kind, group.slots, scene)
  const last = found.groups[found.groups.length - 1]!
  const { published } = scene
  if (found.kind === 'weekday') return inWeek(found, group, scene, made)
  if (found.kind !== 'date' || group === last || !made?.anchor || made.anchor.saidYear || !published) return made
  const end = reckon(found.kind, last.slots, scene)?.anchor
  if (!end || made.anchor.n <= end.n) return made
  const { y } = dayOfNumber(end.n)
  const { m } = dayOfNumber(made.anchor.n)
  const year = m > dayOfNumber(end.n).m ? y - 1 : y
  return reckon(found.kind, { ...group.slots, YREL: year - published.y }, scene)
}

/** "Wednesday to Friday": its end is never before its beginning. */
function inWeek(found: Match, group: Group, scene: Scene, made: Reckoned | undefined): Reckoned | undefined {
  const [start, end] = [found.groups[0]!, found.groups[found.groups.length - 1]!]
  const [from, to] = [start, end].map((g) => reckon(found.kind, g.slots, scene)?.anchor)
  if (!from || !to || from.n <= to.n || !made?.anchor || !made.value) return made
  const coming = scene.tense() === 'future'
  if (group !== (coming ? end : start)) return made
  const n = made.anchor.n + (coming ? 7 : -7)
  return { ...made, value: dayText(n) + made.value.slice(10), anchor: { ...made.anchor, n } }
}

/** What an address on the web begins with: the numbers in it are no dates. */
const ADDRESS = new Set(['http', 'https', 'www'])

/** Whether a time, or an address, may begin with a token's word. */
const mayBegin = beginningsOf((grammar: Grammar) => [ADDRESS, grammar.first])

const isWhole = (piece: Piece): piece is Piece & { readonly spelling: Spelling } => piece.spelling !== undefined

function afterAddress(pieces: readonly Piece[], i: number, end: number): number {
  let j = i + 1
  while (j < end && pieces[j]!.start === pieces[j - 1]!.end) j++
  return j
}

function publishedOf(iso: string): Published {
  const [y, m, d] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))]
  return { y, m, d, n: dayNumber(y, m, d) }
}

function timeOf(span: { start: number; end: number }, made: Reckoned, rule: string): Time {
  const time: { -readonly [K in keyof Time]: Time[K] } = { start: span.start, end: span.end, type: made.type, rule }
  if (made.value !== undefined) time.value = made.value
  if (made.mod !== undefined) time.mod = made.mod
  if (made.said !== undefined) time.said = made.said
  return time
}
