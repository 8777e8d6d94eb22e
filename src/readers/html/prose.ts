/** How much a block of text looks like a report's prose, by signs that hold in any script. */
import type { Block } from './blocks.ts'

/** Full stops of the scripts that are read, and of their neighbours. */
const STOP = /[.!?…۔؟।。！？]/g
const ENDS = /[.!?…۔؟।。！？:;][\s"'”’»“)\]]*$/
const COMMAS = /[,،、，;؛]/g

export const endsSentence = (text: string): boolean => ENDS.test(text.slice(-12))

const HEADING = /^h[1-6]$/
export const isHeading = (b: Block): boolean => HEADING.test(b.element.tag)

export const linkShare = (b: Block): number => b.linked / Math.max(1, b.units)

/** How many code units of the block count as prose: all of a sentence, none of a menu's words. */
export function proseOf(b: Block): number {
  const share = linkShare(b)
  if (share > 0.5 || b.units < 20 || isHeading(b)) return 0
  const own = b.units - b.linked
  if (b.units < 60) return endsSentence(b.text) ? own * 0.6 : 0
  const stops = b.text.match(STOP)?.length ?? 0
  const commas = b.text.match(COMMAS)?.length ?? 0
  if (endsSentence(b.text) || stops >= 2) return own
  return b.units > 140 || commas > 1 ? own * 0.8 : own * 0.2
}

/** Whether the block is prose for the most part. */
export const isProse = (b: Block): boolean => proseOf(b) * (b.units < 100 ? 2.5 : 5) >= b.units

/** The block's weight when the report's element is looked for: prose speaks for it, links and scraps against it. */
export function weightOf(b: Block): number {
  const prose = proseOf(b)
  if (prose > 0) return prose
  if (isHeading(b)) return linkShare(b) > 0.5 ? -b.units : 0
  return linkShare(b) > 0.5 ? -(b.units + 10) : -(b.units * 0.3 + 3)
}
