/** The tense of the clause in which a time stands: the verb nearest to it. */
import type { TenseTable } from '../../languages/tables/time.ts'
import type { Piece } from './pieces.ts'
import type { Tense } from './scene.ts'

/** Pieces of a time (`first` to `last`, exclusive) and of the sentence around it (`from` to `to`). */
type Place = readonly [text: string, pieces: readonly Piece[], first: number, last: number, from: number, to: number]

/** What the words beside a time show. */
export interface TenseFinder {
  /** The tense of the verb nearest to it. */
  readonly tense: (...place: Place) => Tense | undefined
  /** Whether what it dates is to come, though it is told in the past: "invited him to visit Kabul in July". */
  readonly planned: (...place: Place) => boolean
}

/** How far a verb may stand from its time, in pieces. */
const REACH = 40

type Sign = Tense | 'clause' | undefined

/** Makes the finder of a language. */
export function tenseFinder(table: TenseTable): TenseFinder {
  const whole = new Map<string, Sign>()
  const starts: [string, Sign][] = []
  const ends: [string, Sign][] = []
  const atEnd = new Map<string, Sign>()
  const pairs = new Map<string, Sign>()
  const put = (list: readonly string[], sign: Sign) => {
    for (const word of list) {
      if (word.endsWith('$')) atEnd.set(word.slice(0, -1), sign)
      else if (word.startsWith('*')) ends.push([word.slice(1), sign])
      else if (word.endsWith('*')) starts.push([word.slice(0, -1), sign])
      else if (word.includes(' ')) pairs.set(word, sign)
      else if (!whole.has(word)) whole.set(word, sign)
    }
  }
  put(table.neither, undefined)
  put(table.clause, 'clause')
  put(table.future, 'future')
  put(table.past, 'past')
  const paired = new Set([...pairs.keys()].map((pair) => pair.slice(0, pair.indexOf(' '))))
  const second = new Set([...pairs.keys()].map((pair) => pair.slice(pair.indexOf(' ') + 1)))
  const passive = new Set(table.passive)
  /** "be held", "будет проведён": the participle of what is to come. */
  const turned = (pieces: readonly Piece[], i: number, from: number): boolean => {
    for (let j = i - 1; j >= Math.max(from, i - 2); j--) if (passive.has(pieces[j]!.norm)) return true
    return false
  }
  // One look-up tells what a word already met is: most words beside a time are no sign at all.
  const known = new Map<string, Tense | 'clause' | 'none'>()
  for (const [word, sign] of whole) known.set(word, sign ?? 'none')
  const room = known.size + 20000
  const signOf = (pieces: readonly Piece[], i: number, to: number): Sign => {
    const { norm } = pieces[i]!
    if (atEnd.size > 0 && (i + 1 >= to || pieces[i + 1]!.kind === 'sign') && atEnd.has(norm)) return atEnd.get(norm)
    if (i + 1 < to && paired.has(norm)) {
      const pair = `${norm} ${pieces[i + 1]!.norm}`
      if (pairs.has(pair)) return pairs.get(pair)
    }
    // The second of two that are no sign is none either: "to have".
    if (i > 0 && second.has(norm) && pairs.has(`${pieces[i - 1]!.norm} ${norm}`)) return undefined
    let made = known.get(norm)
    if (made === undefined) {
      made =
        starts.find(([s]) => norm.startsWith(s))?.[1] ??
        ends.find(([s]) => norm.length >= s.length + 2 && norm.endsWith(s))?.[1] ??
        'none'
      if (known.size < room) known.set(norm, made)
    }
    return made === 'none' ? undefined : made
  }
  const names = new Set(table.names)
  const plan = new Set(table.plan)
  const topics = new Set(table.topics)
  const plans = (pieces: readonly Piece[], i: number, to: number): boolean =>
    plan.size > 0 &&
    (plan.has(pieces[i]!.norm) || (i + 1 < to && plan.has(`${pieces[i]!.norm} ${pieces[i + 1]!.norm}`)))

  /** The first sign of tense after a time, or before it, and how far it stands. A bracket beside a name is passed over. */
  const look = (
    text: string,
    pieces: readonly Piece[],
    start: number,
    step: 1 | -1,
    from: number,
    to: number,
  ): Seen => {
    let planned = false
    for (let i = start, far = 1; i >= from && i < to && far <= REACH; i += step, far++) {
      const piece = pieces[i]!
      if (piece.norm === (step > 0 ? '(' : ')')) {
        const end = bracket(pieces, i, step, from, to)
        if (end !== i) {
          i = end
          continue
        }
      }
      planned ||= plans(pieces, i, to)
      if (names.has(piece.norm) && i > from && isCapital(text, piece)) continue
      const sign = piece.kind === 'number' ? undefined : signOf(pieces, i, to)
      if (sign === undefined) continue
      if (sign === 'clause') return { planned, far }
      const tense = sign === 'past' && turned(pieces, i, from) ? 'future' : sign
      planned ||= step < 0 && far >= TOPIC && topics.has(piece.norm)
      return { tense, planned, far }
    }
    return { planned, far: REACH }
  }

  return {
    tense: (text, pieces, first, last, from, to) => {
      const ahead = look(text, pieces, last, 1, from, to)
      if (table.side === 'after') return ahead.tense
      const behind = look(text, pieces, first - 1, -1, from, to)
      if (!behind.tense || !ahead.tense) return behind.tense ?? ahead.tense
      // "and in May, he left" opens what comes after it; "who came in May, left" ends what came before.
      if (pieces[last]?.norm === ',') return opens(pieces, first, from) ? ahead.tense : behind.tense
      return behind.far <= ahead.far ? behind.tense : ahead.tense
    },
    planned: (text, pieces, first, last, from, to) =>
      look(text, pieces, last, 1, from, to).planned ||
      (table.side === 'both' && look(text, pieces, first - 1, -1, from, to).planned),
  }
}

const isCapital = (text: string, { start }: Piece): boolean => text[start] !== text[start]!.toLowerCase()

interface Seen {
  readonly tense?: Tense
  readonly planned: boolean
  readonly far: number
}

/** From this far on, what a report "discussed" or "noted" is not dated by the discussing. */
const TOPIC = 4

/** Where a short bracket ends that begins here; the place itself when it is long or never closed. */
function bracket(pieces: readonly Piece[], i: number, step: 1 | -1, from: number, to: number): number {
  const close = step > 0 ? ')' : '('
  for (let j = i + step; j >= from && j < to && Math.abs(j - i) <= 8; j += step) if (pieces[j]!.norm === close) return j
  return i
}

/** Whether a time stands at the beginning of its clause: nothing but a word like "in" before it. */
function opens(pieces: readonly Piece[], first: number, from: number): boolean {
  const j =
    first - 1 >= from && pieces[first - 1]!.kind === 'word' && !JOINS.has(pieces[first - 1]!.norm)
      ? first - 2
      : first - 1
  return j < from || JOINS.has(pieces[j]!.norm) || pieces[j]!.kind === 'sign'
}

const JOINS = new Set(['and', 'but', 'or', 'и', 'а', 'но'])
