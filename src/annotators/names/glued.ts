/** Names that a report writes on to the word before or after them, without a space: "صدرڈونلڈ", "روئٹرزکے". */
import type { TokenMark } from '../../model/marks.ts'
import { foldWord } from '../../text/fold.ts'
import { respelt } from '../../text/spellings.ts'
import type { Tagger } from './tagger.ts'
import type { TokenName } from './tags.ts'

/** The shortest name that is looked for inside a word. */
const LEAST = 3

/**
 * The offsets of a name within its first and last word, where a title is written on to its beginning or a postposition to its end,
 * and what is left is a word that is known beforehand as part of a name. Otherwise those of the words themselves.
 */
export function spanOf(
  name: TokenName,
  text: string,
  tokens: readonly TokenMark[],
  { glue, lists, gluedTitles }: Pick<Tagger, 'glue' | 'lists' | 'gluedTitles'>,
): { start: number; end: number } {
  const head = tokens[name.first]!
  const tail = tokens[name.last - 1]!
  let { start } = head
  let { end } = tail
  const isKnown = (token: TokenMark) => lists.at([token], 0) !== undefined
  const known = (word: string) => isKnown(respelt(head, word))
  if (gluedTitles.length > 0 && head.end - start < 40 && !isKnown(head))
    for (const title of gluedTitles) {
      const rest = head.norm.slice(title.length)
      if (rest.length < LEAST || !head.norm.startsWith(title) || !known(rest)) continue
      const cut = cutAt(text, head, title)
      if (cut) start = cut
      break
    }
  if (glue.length > 0 && end - tail.start < 40 && !isKnown(tail))
    for (const word of glue) {
      const rest = tail.norm.slice(0, -word.length)
      if (rest.length < LEAST || !tail.norm.endsWith(word) || !known(rest)) continue
      const cut = cutAt(text, tail, rest)
      if (cut) end = cut
      break
    }
  return start < end ? { start, end } : { start: head.start, end: tail.end }
}

/** The offset in the text after the letters that fold to `norm`, within a token. Absent: they do not end between two letters. */
function cutAt(text: string, token: TokenMark, norm: string): number | undefined {
  for (let at = token.start + norm.length; at < token.end; at++)
    if (foldWord(text.slice(token.start, at)) === norm) return at
  return undefined
}
