/** The blocks of a page → those that are the report's text. */
import { foldPhrase } from '../../text/fold.ts'
import { type Block, blocksOf } from './blocks.ts'
import { chooseElement, isWithin, setAside } from './choose.ts'
import { endsSentence, isHeading, linkShare, proseOf } from './prose.ts'
import type { Element } from './tree.ts'

export interface Report {
  readonly text: string
  readonly captions: readonly string[]
  /** Short texts around the head of the report, where its date may stand in words. */
  readonly before: readonly string[]
}

/**
 * The report on a page. `title` is left out of its text. `told` is the text as JSON-LD gives it: it stands in where the page
 * builds its text by script.
 */
export function reportOf(root: Element, title?: string, told?: string): Report {
  const blocks = blocksOf(root)
  const sign = setAside(blocks)
  const mayBeReport = (b: Block) => sign(b) === undefined || sign(b) === 'body'
  const container = chooseElement(blocks, mayBeReport)
  const heading = title === undefined ? undefined : foldPhrase(title)
  const inside = container ? blocks.filter((b) => isWithin(b.element, container)) : []
  const kept = trim(inside.filter((b) => mayBeReport(b) && stays(b, heading)))
  const units = kept.reduce((n, b) => n + b.units, 0)
  const text = kept.map((b) => b.text).join('\n\n')
  const start = kept.length > 0 ? blocks.indexOf(kept[0]!) : 0
  return {
    text: told !== undefined && told.length > 400 && units * 3 < told.length ? paragraphs(told) : text,
    captions: distinct(inside.filter((b) => sign(b) === 'caption').map((b) => b.text)),
    before: blocks
      .slice(Math.max(0, start - 8), start)
      .map((b) => b.text)
      .filter((t) => t.length <= 120)
      .reverse(),
  }
}

function stays(b: Block, heading: string | undefined): boolean {
  if (linkShare(b) > 0.6 && !isHeading(b)) return false
  if (heading !== undefined && b.text.length <= heading.length + 40 && foldPhrase(b.text) === heading) return false
  return b.element.tag !== 'h1'
}

/** Scraps before the first sentence and after the last are no part of the report. */
function trim(blocks: readonly Block[]): readonly Block[] {
  let first = 0
  let last = blocks.length - 1
  while (first < blocks.length && proseOf(blocks[first]!) === 0) first++
  while (last > first && proseOf(blocks[last]!) === 0 && !endsSentence(blocks[last]!.text)) last--
  return blocks.slice(first, last + 1)
}

const paragraphs = (text: string): string =>
  text
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]{0,200}>/gi, '\n')
    .replace(/<[^>]{0,500}>/g, '')
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .join('\n\n')
const distinct = (texts: readonly string[]): string[] => [...new Set(texts)]
