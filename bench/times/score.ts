/** Scores readers of time as TempEval-3 does: found (relaxed), found exactly (strict), and with the right value. */
import type { Marked, Text } from './sets.ts'

export interface Score {
  readonly relaxed: number
  readonly strict: number
  /** F1 of times found (relaxed) with the right value. */
  readonly value: number
  /** Of the times found, how many have the right value. */
  readonly accuracy: number
  readonly precision: number
  readonly recall: number
  readonly gold: number
}

export type Found = readonly Pick<Marked, 'start' | 'end' | 'value'>[]

/** A leading article, and spaces, count for nothing: annotators differ in them. */
function bare(text: string, t: { start: number; end: number }): { start: number; end: number } {
  const words = text.slice(t.start, t.end)
  const lead = /^\s*(?:the|a|an)\s+/i.exec(words)?.[0].length ?? 0
  return { start: t.start + lead, end: t.start + words.trimEnd().length }
}

const f1 = (hit: number, found: number, gold: number): number => (found + gold === 0 ? 0 : (200 * hit) / (found + gold))

/** Scores in percent. Times whose value the annotators left open are not judged by value. */
export function scoreOf(texts: readonly Text[], found: readonly Found[], misses?: (line: string) => void): Score {
  let [gold, given, touched, exact, right, open] = [0, 0, 0, 0, 0, 0]
  texts.forEach((text, k) => {
    const theirs = found[k]!.map((t) => ({ ...bare(text.text, t), value: t.value }))
    const ours = text.times.map((t) => ({ ...bare(text.text, t), value: t.value }))
    gold += ours.length
    given += theirs.length
    const used = new Set<number>()
    const say = (sign: string, t: { start: number; end: number; value: string | null }, more = '') =>
      misses?.(
        `${sign} ${text.id} [${text.published ?? ''}] "${text.text.slice(t.start, t.end)}" ${t.value ?? ''} ${more} | ${text.text.slice(Math.max(0, t.start - 50), t.end + 40).replace(/\n/g, ' ')}`,
      )
    for (const g of ours) {
      let best = -1
      let most = 0
      theirs.forEach((t, j) => {
        const shared = Math.min(t.end, g.end) - Math.max(t.start, g.start)
        if (!used.has(j) && shared > most) {
          most = shared
          best = j
        }
      })
      if (best < 0) {
        say('-', g)
        continue
      }
      used.add(best)
      const t = theirs[best]!
      touched++
      if (t.start === g.start && t.end === g.end) exact++
      else say('=', g, `read as "${text.text.slice(t.start, t.end)}"`)
      if (g.value === null) open++
      else if (g.value === t.value) right++
      else say('~', g, `read as ${t.value}`)
    }
    theirs.forEach((t, j) => {
      if (!used.has(j)) say('+', t)
    })
  })
  return {
    relaxed: f1(touched, given, gold),
    strict: f1(exact, given, gold),
    value: f1(right, given - open, gold - open),
    accuracy: touched > open ? (100 * right) / (touched - open) : 0,
    precision: given > 0 ? (100 * touched) / given : 0,
    recall: gold > 0 ? (100 * touched) / gold : 0,
    gold,
  }
}
