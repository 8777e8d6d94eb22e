/** Typing mistakes: one letter left out, doubled, wrong, or in its neighbour's place. */
import { foldPhrase } from '../text/fold.ts'

/** Shorter words are other words when a letter changes. */
const LEAST = 4

/**
 * Whether two names in one script are the same but for typing mistakes: one at most in a word of four letters or more, the first
 * words and the number of words being equal otherwise. For look-up only: "Karim" and "Kamir" are two people.
 * Linear in length.
 */
export function mistyped(a: string, b: string): boolean {
  const [x, y] = [foldPhrase(a).split(' '), foldPhrase(b).split(' ')]
  let slips = 0
  for (let i = 0; i < x.length; i++) {
    const word = y[i]
    if (word === undefined) return false
    if (word === x[i]) continue
    if (Math.min(word.length, x[i]!.length) < LEAST || !oneSlip(x[i]!, word)) return false
    slips++
  }
  return x.length === y.length && slips > 0 && slips <= 2
}

function oneSlip(a: string, b: string): boolean {
  const [p, q] = beyondCommon(a, b)
  return oneLetterApart(a, b) || (p[0] === q[1] && p[1] === q[0] && p.slice(2) === q.slice(2))
}

/** Whether one letter was left out, put in or written wrong; for two words that are not the same. */
export function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  const [p, q] = beyondCommon(a, b)
  return p.slice(1) === q.slice(1) || p.slice(1) === q || p === q.slice(1)
}

/** What follows the letters with which both begin. */
function beyondCommon(a: string, b: string): [string, string] {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return [a.slice(i), b.slice(i)]
}
