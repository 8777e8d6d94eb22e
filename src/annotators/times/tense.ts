/** The tense of the clause in which a time stands: the verb nearest to it. */
import type { TenseTable } from '../../languages/tables/time.ts'
import type { Piece } from './pieces.ts'
import type { Tense } from './scene.ts'

/** Asks for the tense beside some pieces of a sentence. */
export type TenseFinder = (
  pieces: readonly Piece[],
  first: number,
  last: number,
  from: number,
  to: number,
) => Tense | undefined

/** How far a verb may stand from its time, in pieces. */
const REACH = 40

type Sign = Tense | 'clause' | undefined

/** Makes the finder of a language. */
export function tenseFinder(table: TenseTable): TenseFinder {
  const whole = new Map<string, Sign>()
  const starts: [string, Sign][] = []
  const ends: [string, Sign][] = []
  const atEnd = new Map<string, Sign>()
  const put = (list: readonly string[], sign: Sign) => {
    for (const word of list) {
      if (word.endsWith('$')) atEnd.set(word.slice(0, -1), sign)
      else if (word.startsWith('*')) ends.push([word.slice(1), sign])
      else if (word.endsWith('*')) starts.push([word.slice(0, -1), sign])
      else if (!whole.has(word)) whole.set(word, sign)
    }
  }
  put(table.neither, undefined)
  put(table.clause, 'clause')
  put(table.future, 'future')
  put(table.past, 'past')
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
  return (pieces, first, last, from, to) => {
    let ahead: Tense | undefined
    let aheadAt = 0
    for (let i = last; i < Math.min(to, last + REACH); i++) {
      const sign = pieces[i]!.kind === 'number' ? undefined : signOf(pieces, i, to)
      if (sign === undefined) continue
      if (sign !== 'clause') {
        ahead = sign === 'past' && turned(pieces, i, from) ? 'future' : sign
        aheadAt = i - last + 1
      }
      break
    }
    if (table.side === 'after') return ahead
    let behind: Tense | undefined
    let behindAt = 0
    for (let i = first - 1; i >= Math.max(from, first - REACH); i--) {
      const sign = signOf(pieces, i, to)
      if (sign === undefined) continue
      if (sign !== 'clause') {
        behind = sign === 'past' && turned(pieces, i, from) ? 'future' : sign
        behindAt = first - i
      }
      break
    }
    if (behind && ahead) return behindAt <= aheadAt ? behind : ahead
    return behind ?? ahead
  }
}
