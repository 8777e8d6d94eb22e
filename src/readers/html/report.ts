/** The blocks of a page → those that are the report's text. */
import { foldPhrase } from '../../text/fold.ts'
import { isCredited, isResidue } from '../residue.ts'
import { type Block, blocksOf } from './blocks.ts'
import { chooseElement, isWithin, setAside } from './choose.ts'
import { endsSentence, isHeading, isProse, linkShare, proseOf } from './prose.ts'
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
  const inside = container
    ? [...leadBefore(blocks, container, mayBeReport), ...blocks.filter((b) => isWithin(b.element, container))]
    : []
  const kept = trim(upToNext(inside, heading).filter((b) => mayBeReport(b) && stays(b, heading)))
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

/** A time of day alone: the mark of an entry on a live page. */
const CLOCK = /^\d{1,2}[:.]\d{2}$/

function stays(b: Block, heading: string | undefined): boolean {
  if (b.element.tag === 'h1') return false
  if (linkShare(b) > 0.6 && !isHeading(b) && !isIn(b, 'blockquote')) return false
  if (CLOCK.test(b.text)) return false
  const folded = b.text.length <= 300 ? foldPhrase(b.text) : ''
  if (folded !== '' && (folded === heading || isResidue(folded) || isCredited(folded))) return false
  return true
}

const isIn = (b: Block, tag: string): boolean => {
  for (let e: Element | undefined = b.element, i = 0; e && i < 4; e = e.parent, i++) if (e.tag === tag) return true
  return false
}

/** Class names of the paragraph that outlets set between the headline and the text. */
const LEAD =
  /(?:^|[\s_-])(?:lead|lede|summary|intro|introduction|standfirst|dek|deck|subtitle|sub-?title|sub-?head(?:line)?|excerpt|announce?|anons|perex|strap|strapline)(?:$|[\s_-])/i

/** The report's first paragraph where it stands before the element that holds the rest. */
function leadBefore(
  blocks: readonly Block[],
  container: Element,
  mayBeReport: (b: Block) => boolean,
): readonly Block[] {
  const start = blocks.findIndex((b) => isWithin(b.element, container))
  for (let i = start - 1; i >= 0 && i >= start - 12; i--) {
    const b = blocks[i]!
    if (b.element.tag === 'h1') break
    const { element: e } = b
    const named = [e, e.parent].some((x) => x && LEAD.test(x.attributes['class'] ?? ''))
    if (named && mayBeReport(b) && !isHeading(b) && proseOf(b) > 40) return [b]
  }
  return []
}

/** The blocks of the first report, where a page goes on with others: their headlines are made as the first one's is. */
function upToNext(blocks: readonly Block[], heading: string | undefined): readonly Block[] {
  const own = blocks.find((b) => b.element.tag === 'h1' && foldPhrase(b.text) === heading)
  if (!own) return blocks
  const first = blocks.indexOf(own)
  const next = blocks.findIndex(
    (b, i) =>
      i > first + 2 && b.element.tag === 'h1' && isSister(b.element, own.element) && foldPhrase(b.text) !== heading,
  )
  return next < 0 || !blocks.slice(first, next).some((b) => proseOf(b) > 60) ? blocks : blocks.slice(0, next)
}

/** Whether two headlines stand in elements of one making, each in its own: a section's heading stands beside the report's. */
function isSister(a: Element, b: Element): boolean {
  if (a.parent === b.parent || !a.parent || !b.parent) return false
  const made = (e: Element | undefined) => (e ? `${e.tag}.${(e.attributes['class'] ?? '').split(' ')[0]}` : '')
  const named = (a.parent.attributes['class'] ?? a.parent.parent?.attributes['class']) !== undefined
  return named && made(a) === made(b) && made(a.parent) === made(b.parent)
}

/** Scraps before the first sentence and after the last are no part of the report. */
function trim(blocks: readonly Block[]): readonly Block[] {
  let first = 0
  let last = blocks.length - 1
  while (first < blocks.length && !isProse(blocks[first]!)) first++
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
