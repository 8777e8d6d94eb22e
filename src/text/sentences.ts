/** Sentences: runs of tokens that end with a full stop or a line break. */
import type { SentenceMark } from '../model/marks.ts'
import type { Token } from './tokens.ts'

/** A sentence; see `model/marks.ts`. */
export type Sentence = SentenceMark

/** What a language says about where its sentences end. */
export interface SentenceSigns {
  /** Folded words that a full stop follows without ending the sentence ("mr", "г", "ул"). */
  readonly abbreviations: ReadonlySet<string>
  /** Those of them that stand after a number and end the sentence where a capital follows: "на 5 млн. В мае". */
  readonly units?: ReadonlySet<string>
  /** Folded words that stand behind initials with a capital only where they begin a sentence: "in Washington, D.C. The leaders". */
  readonly openers?: ReadonlySet<string>
}

const ENDS = new Set(['.', '!', '?', '…', '۔', '؟', '٫'])
const CLOSERS = new Set(['"', '”', '’', '»', ')', ']', "'", '“', '‘', '*'])

/** Cuts tokens into sentences, in one pass. A line break ends one, unless the next line plainly goes on the sentence (`tokens.ts`). */
export function sentences(text: string, tokens: readonly Token[], signs: SentenceSigns): Sentence[] {
  const out: Sentence[] = []
  let first = 0
  let paragraph = 0
  const close = (last: number) => {
    if (last > first) out.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last, paragraph })
    first = last
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.breakBefore && i > first) {
      close(i)
      paragraph++
    } else if (token.breakBefore && i > 0) paragraph++
    if (token.kind !== 'sign' || !ENDS.has(text.slice(token.start, token.end))) continue
    if (token.norm === '.' && !endsHere(text, tokens, i, signs)) continue
    let last = i + 1
    while (last < tokens.length && closesAfter(text, tokens, last)) last++
    // "the article “Who won?”, printed in May": no sentence begins with a comma.
    const next = tokens[last]
    if (last > i + 1 && next && !next.breakBefore && text[next.start] === ',') continue
    close(last)
    i = last - 1
  }
  close(tokens.length)
  return out
}

/** More stops, and quotation marks or brackets that close, written on to the full stop. */
function closesAfter(text: string, tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!
  if (t.kind !== 'sign' || t.breakBefore || tokens[i - 1]!.end !== t.start) return false
  const s = text.slice(t.start, t.end)
  if (ENDS.has(s)) return true
  if (!CLOSERS.has(s)) return false
  // An opening mark written on to the stop belongs to the next sentence when a word follows it at once.
  const next = tokens[i + 1]
  return !(next && next.start === t.end && next.kind === 'word')
}

function endsHere(text: string, tokens: readonly Token[], i: number, signs: SentenceSigns): boolean {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (!after) return true
  const glued = after.start === tokens[i]!.end
  // "(R-Fla.) said", "R-Ky., said": a stop before a comma, or before a bracket that a small letter follows.
  if (glued && after.kind === 'sign') {
    const sign = text[after.start]!
    if (sign === ',' || sign === ';' || sign === ':') return false
    const then = tokens[i + 2]
    if (sign === ')' && then && (then.kind === 'sign' ? text[then.start] === ',' : isLower(text, then.start)))
      return false
  }
  if (before && before.end === tokens[i]!.start) {
    if (signs.abbreviations.has(before.norm)) {
      if (!signs.units?.has(before.norm) || glued) return false
      return after.kind === 'word' && isUpper(text, after.start)
    }
    // An initial: "С.В. Вершинин", "U.S."
    if (before.kind === 'word' && before.end - before.start === 1 && isUpper(text, before.start)) {
      const chained = i >= 3 && tokens[i - 2]!.norm === '.' && tokens[i - 2]!.end === before.start
      if (glued) return false
      // "U.S. – Angola dialogue"
      if (after.kind === 'sign' && /[–—-]/.test(text[after.start]!) && after.start > tokens[i]!.end) return false
      if (!chained || after.kind !== 'word' || !isUpper(text, after.start)) return after.kind === 'sign' && !glued
      return signs.openers?.has(after.norm) ?? false
    }
    if (before.kind === 'number' && after.kind === 'number' && glued) return false
  }
  if (glued && after.kind !== 'sign') {
    if (!isUpper(text, after.start) || !before) return false
    // "… "Волна 24".Она добавила": the space after the stop was lost.
    const marked = before.kind === 'sign' && CLOSERS.has(text.slice(before.start, before.end))
    return marked
      ? after.end - after.start > 1 && isLower(text, after.start + 1)
      : before.kind === 'word' &&
          before.end - before.start > 2 &&
          // "ONLINE.UA": an address.
          !/^[A-Z]{2,3}$/.test(text.slice(after.start, after.end))
  }
  // A full stop before a small letter of a cased script does not end a sentence.
  return !(after.kind === 'word' && isLower(text, after.start))
}

const isUpper = (text: string, at: number): boolean => {
  const c = text[at]!
  return c !== c.toLowerCase()
}
const isLower = (text: string, at: number): boolean => {
  const c = text[at]!
  return c !== c.toUpperCase()
}
