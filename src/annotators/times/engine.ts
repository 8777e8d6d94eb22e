/** The engine of times: walks a text once, finds the longest rule at each place, and reckons its value. */
import type { TimeTable } from '../../languages/tables/time.ts'
import type { SentenceMark, TokenMark } from '../../model/marks.ts'
import type { Problem } from '../../model/problem.ts'
import type { Time } from '../../model/reading.ts'
import { dayNumber } from './calendar.ts'
import { type Grammar, grammarOf } from './grammar.ts'
import { matcher } from './match.ts'
import { piecesOf } from './pieces.ts'
import { reckon } from './reckon.ts'
import type { Anchor, Published, Reckoned, Scene } from './scene.ts'
import { type TenseFinder, tenseFinder } from './tense.ts'

interface Compiled {
  readonly grammar: Grammar
  readonly tense: TenseFinder
}

// A table never changes, so what is made of it is kept with it.
const compiled = new WeakMap<TimeTable, Compiled>()
function compile(table: TimeTable): Compiled {
  let made = compiled.get(table)
  if (!made) {
    made = { grammar: grammarOf(table), tense: tenseFinder(table.tense) }
    compiled.set(table, made)
  }
  return made
}

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
  const { pieces, sentences: bounds } = piecesOf(text, tokens, sentences, (w) =>
    (grammar.words.next.get(w)?.items ?? []).some((i) => i.name === 'MONTH' || i.name === 'MONTHX'),
  )
  const match = matcher(text, pieces, grammar)
  const day = published === undefined ? undefined : publishedOf(published)
  const times: Time[] = []
  const problems: Problem[] = []
  let anchor: Anchor | undefined
  let undated = 0
  for (const { first, last } of bounds) {
    let dayHere: number | undefined
    for (let i = first; i < last; ) {
      const found = match.at(i, last)
      if (!found) {
        i++
        continue
      }
      let next = i + 1
      for (const group of found.groups) {
        next = Math.max(next, group.last)
        const scene: Scene = {
          published: day,
          anchor,
          dayHere,
          tense: () => tense(pieces, group.first, found.last, first, last),
        }
        if (group.slots['UNLESS'] !== undefined && group.slots['UNLESS'] === scene.tense()) continue
        const made = group.last > group.first ? reckon(found.kind, group.slots, scene) : undefined
        if (!made) continue
        const span = { start: pieces[group.first]!.start, end: pieces[group.last - 1]!.end }
        times.push(timeOf(span, made, `times/${found.kind}`))
        if (made.needsPublished) undated++
        if (made.impossible)
          problems.push({
            code: 'times.impossible-date',
            message: `"${text.slice(span.start, span.end)}" is not in the calendar`,
            span,
          })
        if (made.anchor) {
          anchor = made.anchor
          if (anchor.grain === 'D') dayHere = anchor.n
        }
      }
      i = next
    }
  }
  if (undated > 0)
    problems.unshift({
      code: 'times.no-publication-date',
      message: `the date of publication is not known: ${undated} time${undated > 1 ? 's' : ''} cannot be reckoned`,
    })
  return { times, problems }
}

function publishedOf(iso: string): Published {
  const [y, m, d] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))]
  return { y, m, d, n: dayNumber(y, m, d) }
}

const timeOf = (span: { start: number; end: number }, made: Reckoned, rule: string): Time => ({
  ...span,
  type: made.type,
  ...(made.value === undefined ? {} : { value: made.value }),
  ...(made.mod === undefined ? {} : { mod: made.mod }),
  ...(made.said === undefined ? {} : { said: made.said }),
  rule,
})
