/** What an annotator is: a pure function from marks and a language to more marks. */
import type { Language } from '../languages/language.ts'
import type { Document } from '../model/document.ts'
import type { Layer, Marks } from '../model/marks.ts'

/** A document with the layers an annotator asked for. */
export type Marked<N extends Layer> = Pick<Marks, N> & { readonly document: Document }

/**
 * An annotator reads the layers it `needs` and `gives` new ones. It never changes what is there,
 * knows no clock, disk or network, and gives the same marks for the same input.
 * Its tables arrive with `language`; it never imports a language.
 */
export interface Annotator<N extends Layer = Layer, G extends Layer = Layer> {
  readonly name: string
  readonly needs: readonly N[]
  readonly gives: readonly G[]
  annotate(marked: Marked<N>, language: Language): Pick<Marks, G>
}

/** Declares an annotator; the compiler checks that it reads and gives only what it says. */
export const annotator = <N extends Layer, G extends Layer>(a: Annotator<N, G>): Annotator => a as unknown as Annotator
