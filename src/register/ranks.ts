/**
 * Of what rank those are who meet, where a report tells the post and no name: "talks of the two prime ministers" and a meeting of foreign
 * ministers of the same states, on one day in one city, are two encounters.
 *
 * Source: the posts as the foreign ministries of Pakistan and Russia, the White House and the United Nations name them.
 */
import type { Draft } from '../model/draft.ts'
import type { Evidence } from '../model/evidence.ts'
import { type Part, part } from './part.ts'
import { wordsOf } from './stems.ts'
import { classes } from './words/index.ts'
import { RANKS } from './words/words.ts'

interface Word {
  readonly text: string
  readonly whole: boolean
}

const PHRASES: readonly (readonly [string, readonly Word[]])[] = classes(RANKS, (w) => w.ranks).flatMap(
  ([rank, phrases]) =>
    phrases.map((phrase) => {
      const words = phrase.split(' ').map((w) => ({ text: wordsOf(w)[0]!, whole: w.startsWith('=') }))
      return [rank, words] as const
    }),
)

/** Phrases by the first letters of their first word: at most words of a text none begins. */
const FIRST_LETTERS = Math.min(3, ...PHRASES.map(([, [first]]) => first!.text.length))
const byFirstLetters = new Map<string, number[]>()
for (const [number, [, [first]]] of PHRASES.entries()) {
  const letters = first!.text.slice(0, FIRST_LETTERS)
  byFirstLetters.set(letters, [...(byFirstLetters.get(letters) ?? []), number])
}

const fits = (word: string, { text, whole }: Word): boolean => (whole ? word === text : word.startsWith(text))

/** The ranks that a text names. */
export function ranksIn(text: string): Set<string> {
  const words = wordsOf(text)
  const begun: (readonly [phrase: number, at: number])[] = []
  for (const [at, word] of words.entries())
    for (const number of byFirstLetters.get(word.slice(0, FIRST_LETTERS)) ?? [])
      if (PHRASES[number]![1].every((p, k) => at + k < words.length && fits(words[at + k]!, p)))
        begun.push([number, at])
  // A word that an earlier phrase of the list has taken is no other's.
  begun.sort(([a, i], [b, j]) => a - b || i - j)
  const out = new Set<string>()
  const taken = new Set<number>()
  for (const [number, at] of begun) {
    const [rank, phrase] = PHRASES[number]!
    if (phrase.some((_, k) => taken.has(at + k))) continue
    out.add(rank)
    for (let k = 0; k < phrase.length; k++) taken.add(at + k)
  }
  return out
}

/** How far before and after the words of an encounter a post may stand that belongs to it: "the defence ministers of [A and B met]". */
const BEFORE = 60
const AFTER = 30
const STOP = /[,;:.!?…—–()«»"\n،؛۔؟]/

/** The ranks told in the words an encounter rests on and right beside the first of them, and in the posts of those it names. */
export function ranksTold(text: string, evidence: readonly Evidence[], posts: readonly string[]): string[] {
  const [first, ...more] = evidence
  if (!first) return []
  let from = first.start
  while (from > 0 && first.start - from < BEFORE && !STOP.test(text[from - 1]!)) from--
  let to = first.end
  while (to < text.length && to - first.end < AFTER && !STOP.test(text[to]!)) to++
  // A word cut in two would be taken for another.
  const words = text.slice(from, to).replace(first.start - from === BEFORE ? /^\S+/ : /^/, '')
  return [...ranksIn([words, ...more.map((e) => e.quote), ...posts].join(' . '))].sort()
}

/**
 * What the ranks say where names say nothing: one of the two names nobody of a side that the other names. The same ranks in both speak for
 * one encounter; ranks of which none is common, or of which each has one that the other has not ("a prime minister and a king", "a prime
 * minister and a foreign minister"), leave it to a reader.
 */
export function ofRanks(a: Draft, b: Draft): Part | undefined {
  const [x, y] = [a.ranks ?? [], b.ranks ?? []]
  if (x.length === 0 || y.length === 0) return undefined
  const shared = x.filter((r) => y.includes(r))
  const apart = shared.length < x.length && shared.length < y.length
  if (apart) return { doubts: true, ...part('rank.differ', 'differs', -2, [x, y]) }
  return shared.length === x.length && shared.length === y.length ? part('rank.same', 'fits', 1, [shared]) : undefined
}

const HEAD = 'head of state'
/**
 * One of the two names somebody of a side, and no head of state; the other names nobody of it and tells of a head of state: of two meetings
 * of one guest, "with the king" and "with the minister X". Absent: not so.
 */
export function ofHeads(a: Draft, b: Draft): Part | undefined {
  const [x, y] = [a.ranks ?? [], b.ranks ?? []]
  if (x.length === 0 || y.length === 0 || x.includes(HEAD) === y.includes(HEAD)) return undefined
  const [head, other] = x.includes(HEAD) ? [a, b] : [b, a]
  const named = new Set(head.people.map((p) => p.party))
  const unnamed = other.people.some(
    (p) => p.party !== undefined && !named.has(p.party) && head.parties.includes(p.party),
  )
  return unnamed
    ? { doubts: true, ...part('rank.differ', 'differs', -2, x.includes(HEAD) ? [x, y] : [y, x]) }
    : undefined
}
