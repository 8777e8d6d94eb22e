/** A name in its place among the tokens. */

import type { NameMark, TokenMark } from '../../model/marks.ts'
import type { EntityType } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import { foldWord } from '../../text/fold.ts'

/** One occurrence of a name. `first` and `last` (exclusive) are token indexes; `words` its folded words, signs left out. */
export interface Named extends Span {
  readonly index: number
  readonly type: EntityType
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly written: string
  readonly words: readonly string[]
}

/** The names of a document, in order, with their tokens. A name that cuts a token keeps the whole token in `first`…`last`. */
export function namedOf(
  text: string,
  tokens: readonly TokenMark[],
  sentenceOf: Int32Array,
  names: readonly NameMark[],
): Named[] {
  const sorted = [...names].sort((a, b) => a.start - b.start || b.end - a.end)
  const out: Named[] = []
  let i = 0
  for (const name of sorted) {
    while (i < tokens.length && tokens[i]!.end <= name.start) i++
    let j = i
    const words: string[] = []
    while (j < tokens.length && tokens[j]!.start < name.end) {
      const t = tokens[j]!
      if (t.kind !== 'sign') {
        const whole = t.start >= name.start && t.end <= name.end
        words.push(whole ? t.norm : foldWord(text.slice(Math.max(t.start, name.start), Math.min(t.end, name.end))))
      }
      j++
    }
    if (j === i) continue
    out.push({
      start: name.start,
      end: name.end,
      type: name.type,
      index: out.length,
      first: i,
      last: j,
      sentence: sentenceOf[i] ?? 0,
      written: text.slice(name.start, name.end).replace(/\s+/g, ' '),
      words,
    })
  }
  return out
}
