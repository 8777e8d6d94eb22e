/** The tags that the sequence model gives to tokens: outside, first word of a name, later word of a name. */
import type { EntityType } from '../../model/reading.ts'

/** Tag 0 is outside; then a first-word and a later-word tag for each type. */
export const TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC']
export const TAGS = 1 + 2 * TYPES.length
/** The tag of the first word of a name of type `t` (index into `TYPES`). */
export const firstTag = (t: number): number => 1 + 2 * t
/** The tag of a later word of a name of type `t`. */
export const laterTag = (t: number): number => 2 + 2 * t

/** Whether a tag is that of a later word. */
export const isLater = (tag: number): boolean => tag > 0 && tag % 2 === 0

/** Whether tag `to` may follow tag `from`: a later word needs a name of its type before it. */
export const mayFollow = (from: number, to: number): boolean => !isLater(to) || from === to || from === to - 1
/** Whether a sentence may begin with a tag. */
export const mayBegin = (tag: number): boolean => !isLater(tag)

/** A name as token indexes, `last` exclusive. */
export interface TokenName {
  readonly first: number
  readonly last: number
  readonly type: number
}

/** The names that a row of tags spells, as token indexes; `from` is the index of the first tag's token. */
export function namesOfTags(tags: ArrayLike<number>, from = 0): TokenName[] {
  const out: TokenName[] = []
  for (let i = 0; i < tags.length; ) {
    const tag = tags[i]!
    if (tag === 0) {
      i++
      continue
    }
    const type = (tag - 1) >> 1
    let j = i + 1
    while (j < tags.length && tags[j] === laterTag(type)) j++
    out.push({ first: from + i, last: from + j, type })
    i = j
  }
  return out
}

/** Writes names as tags over `count` tokens. */
export function tagsOfNames(names: readonly TokenName[], count: number): Uint8Array {
  const tags = new Uint8Array(count)
  for (const n of names) {
    tags[n.first] = firstTag(n.type)
    for (let i = n.first + 1; i < n.last; i++) tags[i] = laterTag(n.type)
  }
  return tags
}
