/** Finds lists of other reports: sisters of one kind, each a linked headline with a few words. */
import type { Block } from './blocks.ts'
import { linkShare } from './prose.ts'
import type { Element } from './tree.ts'

interface Measure {
  units: number
  linked: number
  /** Whether a block in it is a headline that is a link. */
  headline: boolean
}

/** Longest teaser, in code units that are no white space; a section of a report is longer. */
const MAX_TEASER = 500
/** How far above its words an element is looked for. */
const MAX_ABOVE = 8

/** The elements that are such sisters, three or more of a kind under one parent. */
export function repeatedTeasers(blocks: readonly Block[]): ReadonlySet<Element> {
  const measures = new Map<Element, Measure>()
  for (const b of blocks) {
    const headline = (linkShare(b) > 0.8 && b.units >= 12) || b.lead >= 20
    let above = 0
    for (let e: Element | undefined = b.element; e && above < MAX_ABOVE; e = e.parent, above++) {
      const m = measures.get(e)
      if (!m) measures.set(e, { units: b.units, linked: b.linked, headline })
      else {
        m.units += b.units
        m.linked += b.linked
        m.headline ||= headline
      }
    }
  }
  const kinds = new Map<Element, Map<string, Element[]>>()
  for (const [e, m] of measures) {
    if (!e.parent || !m.headline || m.units > MAX_TEASER || m.linked * 8 < m.units) continue
    const kind = `${e.tag}.${(e.attributes['class'] ?? '').replace(/\d+/g, '')}`
    let under = kinds.get(e.parent)
    if (!under) kinds.set(e.parent, (under = new Map()))
    const list = under.get(kind)
    if (list) list.push(e)
    else under.set(kind, [e])
  }
  const out = new Set<Element>()
  for (const under of kinds.values())
    for (const list of under.values()) if (list.length >= 3) for (const e of list) out.add(e)
  return out
}
