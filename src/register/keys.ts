/** Keys of drafts: names made of the document, the kind and the place of the first evidence. */
import { nameOf } from '../model/id.ts'
import type { Span } from '../model/span.ts'

/** What a key is made for. */
export interface Keyed {
  readonly kind: string
  /** The first evidence, or the content of an outcome. */
  readonly span: Span
  /** What tells it from another of the same words: "visits to Austria and to Denmark" are two. */
  readonly sides: readonly unknown[]
}

export const keyOf = (document: string, kind: string, span: Span): string =>
  nameOf([document, kind, span.start, span.end])

/**
 * A key for each, all different. One that shares its kind and words with another is also named after its sides; so none
 * depends on which of them comes first. Equal ones are numbered.
 */
export function keysOf(document: string, all: readonly Keyed[]): string[] {
  const plain = all.map((x) => keyOf(document, x.kind, x.span))
  const shared = new Set(plain.filter((key, i) => plain.indexOf(key) !== i))
  const seen = new Map<string, number>()
  return all.map((x, i) => {
    const name = shared.has(plain[i]!) ? [document, x.kind, x.span.start, x.span.end, ...x.sides] : undefined
    const key = name ? nameOf(name) : plain[i]!
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return before === 0 ? key : nameOf([...(name ?? []), before])
  })
}
