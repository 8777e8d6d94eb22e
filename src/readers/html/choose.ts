/** Finds the element of a page that holds the report. */
import type { Block } from './blocks.ts'
import { proseOf, weightOf } from './prose.ts'
import { repeatedTeasers } from './repeated.ts'
import { isCommentWord, isNamedBody, isSure, type Sign, standings } from './signs.ts'
import type { Element } from './tree.ts'

/** Tells whether the elements around a block let it be the report's text. */
export type MayBeReport = (b: Block) => boolean

/**
 * Which blocks the page's own names set aside. A name that would set aside most of the page's prose is no such name
 * (a form around a whole page, a "widget" that is the report) and is passed over; names that leave little doubt
 * (a sidebar, readers' comments) only where next to nothing is left without them.
 */
export function setAside(blocks: readonly Block[]): (b: Block) => Sign {
  const ignored = new Set<string>()
  const repeated = repeatedTeasers(blocks)
  const prose = blocks.map(proseOf)
  for (let round = 0; ; round++) {
    const standing = standings(ignored, repeated)
    const told = (b: Block) => standing(b.element).sign
    if (round === MAX_ROUNDS) return told
    const held = new Map<string, number>()
    let rest = 0
    blocks.forEach((b, i) => {
      const { sign, word } = standing(b.element)
      if (sign === undefined || sign === 'body') rest += prose[i]!
      else held.set(word, (held.get(word) ?? 0) + prose[i]!)
    })
    const most = (of: (word: string) => boolean) => [...held].filter(([w]) => of(w)).sort((a, b) => b[1] - a[1])[0]
    const inDoubt = [...held].reduce((n, [w, p]) => (isSure(w) ? n : n + p), 0)
    const doubtful = most((w) => !isSure(w))
    const sure = most((w) => isSure(w) && (!isCommentWord(w) || rest + inDoubt < LITTLE))
    if (sure && sure[1] > (rest < LITTLE ? 3 : 6) * (rest + inDoubt)) ignored.add(sure[0])
    else if (doubtful && rest < inDoubt && doubtful[1] > rest * 0.5) ignored.add(doubtful[0])
    else return told
  }
}

const MAX_ROUNDS = 8
/** So little prose that a report is looked for elsewhere, in code units. */
const LITTLE = 200

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
  best = withSisters(best, blocks.filter(mayBeReport), prose)
  const all = prose.get(best) ?? 0
  const named = innermost(
    [...prose].filter(([e, p]) => p >= all * 0.7 && isNamed(e) && isWithin(e, best)).map(([e]) => e),
  )
  if (named) return named
  // A lone element that the page calls the report's text is believed even where more prose stands beside it.
  const lone = [...prose]
    .filter(([e, p]) => p >= all * 0.3 && p >= 400 && isNamedBody(e) && isWithin(e, best))
    .map(([e]) => e)
  const inner = innermost(lone)
  if (inner && lone.every((e) => isWithin(inner, e))) return inner
  return namedAround(best, blocks) ?? best
}

const isNamed = (e: Element): boolean => e.tag === 'article' || isNamedBody(e)

function innermost(elements: readonly Element[]): Element | undefined {
  let named: Element | undefined
  for (const e of elements) if (!named || isWithin(e, named)) named = e
  return named
}

/** The element, or one a little above it under which as much prose again stands in paragraphs of its own. */
function withSisters(best: Element, blocks: readonly Block[], prose: ReadonlyMap<Element, number>): Element {
  let found = best
  let e = best.parent
  for (let above = 0; e && above < 4; above++, e = e.parent) {
    if ((prose.get(e) ?? 0) < (prose.get(found) ?? 0) * 1.3) continue
    let own = 0
    for (const b of blocks) if (b.element === e || b.element.parent === e) own += proseOf(b)
    if (own > (prose.get(found) ?? 0) * 0.5) found = e
  }
  return found
}

/** The nearest element around that the page calls the report's text, where prose is not rare in it. */
function namedAround(best: Element, blocks: readonly Block[]): Element | undefined {
  for (let e = best.parent; e; e = e.parent) {
    if (!isNamedBody(e)) continue
    const inside = blocks.filter((b) => isWithin(b.element, e))
    const units = inside.reduce((n, b) => n + b.units, 0)
    const prose = inside.reduce((n, b) => n + proseOf(b), 0)
    return prose * 4 > units ? e : undefined
  }
  return undefined
}

export function isWithin(e: Element | undefined, outer: Element): boolean {
  for (; e; e = e.parent) if (e === outer) return true
  return false
}
