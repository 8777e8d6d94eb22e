/** Finds the element of a page that holds the report. */
import type { Block } from './blocks.ts'
import { proseOf, weightOf } from './prose.ts'
import { isCommentWord, isNamedBody, type Sign, standings } from './signs.ts'
import type { Element } from './tree.ts'

/** Tells whether the elements around a block let it be the report's text. */
export type MayBeReport = (b: Block) => boolean

/**
 * Which blocks the page's own names set aside. A name that would set aside most of the page's prose is no such name
 * (a form around a whole page, a "widget" that is the report) and is passed over.
 */
export function setAside(blocks: readonly Block[]): (b: Block) => Sign {
  const ignored = new Set<string>()
  const prose = blocks.map(proseOf)
  const all = prose.reduce((a, b) => a + b, 0)
  for (let round = 0; ; round++) {
    const standing = standings(ignored)
    const held = new Map<string, number>()
    blocks.forEach((b, i) => {
      const { sign, word } = standing(b.element)
      if (sign !== undefined && sign !== 'body') held.set(word, (held.get(word) ?? 0) + prose[i]!)
    })
    const before = ignored.size
    for (const [word, p] of held) if (p > all * 0.5 && !(isCommentWord(word) && all - p > 150)) ignored.add(word)
    if (ignored.size === before || round > 6) return (b) => standing(b.element).sign
  }
}

/**
 * The element whose blocks weigh most, where prose counts for it and links against it; then the smallest element in it that
 * the page itself calls the report's text, where that holds most of it. Absent: undefined where nothing reads like prose.
 */
export function chooseElement(blocks: readonly Block[], mayBeReport: MayBeReport): Element | undefined {
  const weight = new Map<Element, number>()
  const prose = new Map<Element, number>()
  for (const b of blocks) {
    if (!mayBeReport(b)) continue
    const w = weightOf(b)
    const p = proseOf(b)
    for (let e: Element | undefined = b.element; e; e = e.parent) {
      weight.set(e, (weight.get(e) ?? 0) + w)
      if (p > 0) prose.set(e, (prose.get(e) ?? 0) + p)
    }
  }
  let best: Element | undefined
  let most = 0
  // Elements come in from the innermost outward, so that of equals the innermost is taken.
  for (const [e, w] of weight) {
    if (w > most) {
      best = e
      most = w
    }
  }
  if (!best) return undefined
  const all = prose.get(best) ?? 0
  let named: Element | undefined
  for (const [e, p] of prose) {
    if (p < all * 0.7 || !isWithin(e, best)) continue
    if (e.tag === 'article' || isNamedBody(e)) named = named && isWithin(named, e) ? named : e
  }
  return named ?? best
}

export function isWithin(e: Element | undefined, outer: Element): boolean {
  for (; e; e = e.parent) if (e === outer) return true
  return false
}
