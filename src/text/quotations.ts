/** Words between quotation marks, in the habits of all three scripts, in one pass. */
import type { QuotationMark, TokenMark } from '../model/marks.ts'

/** What closes each opening mark. Straight marks close themselves. */
const CLOSES: { readonly [open: string]: readonly string[] } = {
  '«': ['»'],
  '“': ['”', '“'],
  '„': ['“', '”'],
  '‘': ['’', '‘'],
  '‹': ['›'],
  '"': ['"'],
  "'": ["'"],
}

/**
 * Finds quotations. A mark left open ends with its paragraph and is marked `closed: false`.
 * An apostrophe is a quotation mark only where a word does not go on across it.
 * Offsets: the marks themselves are left out.
 */
export function quotations(text: string, tokens: readonly TokenMark[]): QuotationMark[] {
  const out: QuotationMark[] = []
  const open: { mark: string; start: number }[] = []
  const end = (start: number, stop: number, depth: number, closed: boolean) => {
    while (start < stop && /\s/.test(text[start]!)) start++
    while (stop > start && /\s/.test(text[stop - 1]!)) stop--
    if (stop > start) out.push({ start, end: stop, depth, closed })
  }
  let last = 0
  for (const token of tokens) {
    if (token.breakBefore && open.length > 0) {
      // Only the outermost is worth keeping open to the paragraph's end.
      end(open[0]!.start, last, 0, false)
      open.length = 0
    }
    last = token.end
    if (token.kind !== 'sign') continue
    const mark = text.slice(token.start, token.end)
    const opens = CLOSES[mark]
    const at = open.length - 1
    const closing = at >= 0 && CLOSES[open[at]!.mark]!.includes(mark)
    const outer = !closing && at >= 1 && CLOSES[open[at - 1]!.mark]!.includes(mark)
    const spaceBefore = token.start === 0 || /[\s([—–-]/.test(text[token.start - 1]!)
    const spaceAfter = token.end >= text.length || /[\s.,:;!?۔؟،)\]—–-]/.test(text[token.end]!)
    if (closing && !(opens && spaceBefore && !spaceAfter && mark !== '"' && mark !== "'")) {
      const o = open.pop()!
      end(o.start, token.start, open.length, true)
    } else if (outer) {
      open.pop()
      const o = open.pop()!
      end(o.start, token.start, open.length, true)
    } else if (
      opens &&
      open.length < 4 &&
      (mark !== "'" || (spaceBefore && !spaceAfter)) &&
      (mark !== '‘' || !spaceAfter)
    ) {
      open.push({ mark, start: token.end })
    }
  }
  if (open.length > 0) end(open[0]!.start, last, 0, false)
  return out.sort((a, b) => a.start - b.start || b.end - a.end)
}
