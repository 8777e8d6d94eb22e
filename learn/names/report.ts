/** Annotated texts in one shape, whatever they came from. */
import type { EntityType } from '../../src/model/reading.ts'

export interface MarkedName {
  start: number
  end: number
  type: EntityType
}

/** One text with its names; offsets are UTF-16 code units. */
export interface MarkedReport {
  id: string
  /** Which collection it comes from. */
  from: string
  text: string
  names: MarkedName[]
}

/** A token with the type of the name it stands in; `first` where a new name begins. */
export interface TypedToken {
  word: string
  type?: EntityType
  first?: boolean
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]}%’”»…۔،؛؟]|'s|’s|n't)$/
const NO_SPACE_AFTER = /^[([{“‘«$]$/

/** Writes tokens out as running text, as a report would have them, and their names as spans. */
export function reportOfTokens(id: string, from: string, sentences: readonly (readonly TypedToken[])[]): MarkedReport {
  let text = ''
  const names: MarkedName[] = []
  for (const sentence of sentences) {
    let open: MarkedName | undefined
    let glue = true
    for (const { word, type, first } of sentence) {
      if (!glue && !NO_SPACE_BEFORE.test(word)) text += ' '
      glue = NO_SPACE_AFTER.test(word)
      const start = text.length
      text += word
      if (!type) open = undefined
      else if (open && open.type === type && !first) open.end = text.length
      else names.push((open = { start, end: text.length, type }))
    }
    text += '\n'
  }
  return { id, from, text, names }
}

/** Of names inside one another keeps the longest. */
export function outermost(names: readonly MarkedName[]): MarkedName[] {
  const sorted = [...names].sort((a, b) => a.start - b.start || b.end - a.end)
  const out: MarkedName[] = []
  for (const n of sorted) {
    const last = out[out.length - 1]
    if (!last || n.start >= last.end) out.push(n)
    else if (n.end - n.start > last.end - last.start) out[out.length - 1] = n
  }
  return out
}
