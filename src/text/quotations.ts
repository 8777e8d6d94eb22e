/** Words between quotation marks, in the habits of all three scripts, in one pass. */
import type { QuotationMark, TokenMark } from '../model/marks.ts'

/**
 * The mark's family: what opens with a mark of a family is closed by one of the same family, whichever way
 * the marks lean (Urdu prints both “…” and ”…“, ‘…’ and ’…‘). A single mark written twice is a double one.
 */
const FAMILY: { readonly [mark: string]: 'angle' | 'double' | 'single' | 'small' } = {
  '«': 'angle',
  '»': 'angle',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '"': 'double',
  '＂': 'double',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  "'": 'single',
  '`': 'single',
  '‹': 'small',
  '›': 'small',
}
const ALWAYS_OPENS = new Set(['«', '„', '‹'])
const ALWAYS_CLOSES = new Set(['»', '›'])
const DEEPEST = 6

interface Opening {
  readonly family: string
  /** Where the quoted words begin. */
  readonly start: number
}

/**
 * Finds quotations. Whether a mark opens or closes is told by the space around it, then by what stands open.
 * A mark left open ends with its paragraph and is marked `closed: false`; it does not count for `depth`.
 * An apostrophe is a quotation mark only where a word does not go on across it.
 * Offsets: the marks themselves, and space inside them, are left out.
 */
export function quotations(text: string, tokens: readonly TokenMark[]): QuotationMark[] {
  const found: { start: number; end: number; closed: boolean }[] = []
  let open: Opening[] = []
  const give = (start: number, end: number, closed: boolean) => {
    while (start < end && /\s/.test(text[start]!)) start++
    while (end > start && /\s/.test(text[end - 1]!)) end--
    if (end > start) found.push({ start, end, closed })
  }
  const endParagraph = (end: number) => {
    for (const o of open) give(o.start, end, false)
    open = []
  }
  let last = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.breakBefore) endParagraph(last)
    last = token.end
    if (token.kind !== 'sign') continue
    const mark = text[token.start]!
    let family: string | undefined = FAMILY[mark]
    if (!family) continue
    const next = tokens[i + 1]
    let end = token.end
    if (family === 'single' && next && next.start === end && FAMILY[text[next.start]!] === 'single') {
      family = 'double'
      end = last = next.end
      i++
    }
    const before = token.start === 0 ? ' ' : text[token.start - 1]!
    const after = end >= text.length ? ' ' : text[end]!
    const mayOpen = /[^\s.,;!?۔؟،)\]»]/.test(after)
    const mayClose = /[^\s([«]/.test(before)
    let at = open.length - 1
    while (at >= 0 && open[at]!.family !== family) at--
    const closes =
      at >= 0 &&
      !ALWAYS_OPENS.has(mark) &&
      (ALWAYS_CLOSES.has(mark) || !mayOpen || (mayClose && !/[—–:(،,]/.test(before)))
    if (closes) {
      give(open[at]!.start, token.start, true)
      open.length = at
    } else if (
      !ALWAYS_CLOSES.has(mark) &&
      open.length < DEEPEST &&
      (family === 'single' ? mayOpen && /[\s([—–:،,«“"۔]/.test(before) : mayOpen || (!mayClose && at < 0))
    )
      open.push({ family, start: end })
  }
  endParagraph(last)
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const around: number[] = []
  return found.map(({ start, end, closed }) => {
    while (around.length > 0 && around[around.length - 1]! <= start) around.pop()
    const mark = { start, end, depth: around.length, closed }
    if (closed) around.push(end)
    return mark
  })
}
