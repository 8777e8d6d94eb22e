/** Plain text with what a page left around it: tells the report from navigation words, doubled captions and size marks. */
import { foldPhrase } from '../text/fold.ts'
import { MAX_CAPTION, residue } from './residue.ts'

export interface CleanText {
  readonly text: string
  readonly title?: string
  readonly captions: readonly string[]
}

const SIZE_MARKS = /^(?:XXS|XS|SM|MD|LG|XL|XXL)$/
const ENDS_SENTENCE = /[.!?…۔؟:"”»'’)]\s*$/

/** How many characters of a line folding seldom takes away. */
const MARGIN = 60

/**
 * Takes whole lines out of a text, never words: each line that stays keeps its characters, in order.
 * A title is taken from the first lines only when none is given and residue shows that this is a page and not bare text.
 */
export function cleanText(raw: string, givenTitle?: string): CleanText {
  const { lines: residueLines, captionSigns: signs, longest } = residue()
  const lines = raw.replace(/^\uFEFF/, '').split(/\r?\n/)
  const kept: string[] = []
  const captions: string[] = []
  let found: string | undefined
  let sawResidue = false
  lines.forEach((line, i) => {
    // A paragraph is no line of a page's own, and its beginning mostly shows that it is one.
    const beginning = line.length > longest + MARGIN ? foldPhrase(line.slice(0, longest + MARGIN)) : ''
    const folded = beginning.length > longest ? beginning : foldPhrase(line)
    if (folded === '') {
      if (kept.length > 0) kept.push(line)
      return
    }
    if (residueLines.has(folded) || (SIZE_MARKS.test(line.trim()) && onlyMarksAfter(lines, i))) {
      sawResidue = true
      return
    }
    if (
      signs.some((s) => folded.endsWith(s)) &&
      folded.length < MAX_CAPTION &&
      !ENDS_SENTENCE.test(line.trim().replace(/\([^)]*\)$/, ''))
    ) {
      if (!captions.some((c) => foldPhrase(c) === folded)) captions.push(line.trim())
      return
    }
    if (
      found === undefined &&
      givenTitle === undefined &&
      sawResidue &&
      kept.every((k) => k.trim() === '') &&
      isTitle(line)
    ) {
      found = line.trim()
      return
    }
    kept.push(line)
  })
  while (kept.length > 0 && kept.at(-1)!.trim() === '') kept.pop()
  return { text: kept.join('\n'), ...(found ? { title: found } : {}), captions }
}

const isTitle = (line: string): boolean => line.trim().length <= 200 && !ENDS_SENTENCE.test(line)

/** Size marks (XS SM MD LG) count as residue only where nothing but such marks follows. */
const onlyMarksAfter = (lines: readonly string[], i: number): boolean =>
  lines.slice(i).every((l) => l.trim() === '' || SIZE_MARKS.test(l.trim()))
