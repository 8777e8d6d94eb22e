/** The tree → the page's blocks of text, in order: each paragraph, heading, item or cell once, with what can be measured of it. */
import { BLOCK, collapse, type Element } from './tree.ts'

export interface Block {
  /** The nearest block element around the words. */
  readonly element: Element
  /** Words as shown, white space made single; a line break where the page has one. */
  readonly text: string
  /** Code units that are no white space. */
  readonly units: number
  /** Of these, how many are in links. */
  readonly linked: number
  /** How many of them are linked before the first that is not: a headline at the start of an item. */
  readonly lead: number
  /** Of the units, how many are in bold or italic words. */
  readonly stressed: number
}

/** Elements whose text is never shown as part of a report. */
const SILENT = new Set(
  'script style noscript template svg math iframe object embed canvas video audio select option input textarea head title map progress meter datalist'.split(
    ' ',
  ),
)
/** Cuts what the page shows into blocks, in one pass. */
export function blocksOf(root: Element): Block[] {
  const out: Block[] = []
  let text = ''
  let units = 0
  let linked = 0
  let stressed = 0
  let lead = 0
  let owner = root
  const flush = () => {
    if (units > 0) out.push({ element: owner, text: tidy(text), units, linked, lead, stressed })
    text = ''
    units = linked = lead = stressed = 0
  }
  const visit = (element: Element, block: Element, link: boolean, stress: boolean) => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        const n = countUnits(child)
        if (n === 0 && text === '') continue
        if (units === 0) owner = block
        text += child.replace(SPACES, ' ')
        units += n
        if (link) {
          if (lead === units - n) lead += n
          linked += n
        }
        if (stress) stressed += n
        continue
      }
      const { tag } = child
      if (tag === 'br') {
        // Two in a row end a paragraph.
        if (/\n\s*$/.test(text.slice(-8))) flush()
        else if (text !== '') text += '\n'
        continue
      }
      if (SILENT.has(tag)) continue
      const isBlock = BLOCK.has(tag)
      if (isBlock) flush()
      visit(
        child,
        isBlock ? child : block,
        link || (tag === 'a' && child.attributes['href'] !== undefined),
        stress || tag === 'b' || tag === 'strong' || tag === 'em' || tag === 'i',
      )
      if (isBlock) flush()
    }
  }
  visit(root, root, false, false)
  flush()
  return out
}

const SPACES = /[ \t\n\r\f]+/g
const tidy = (text: string): string => text.split('\n').map(collapse).filter(Boolean).join('\n')

function countUnits(text: string): number {
  let n = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c > 32 && c !== 160) n++
  }
  return n
}
