/** The layers of marks that annotators lay over one document, one after the other. */
import type { Problem } from './problem.ts'
import type { Attribution, Engagement, Entity, EntityType, Happening, Mention, Outcome, Time } from './reading.ts'
import type { Span } from './span.ts'

/** A token as `text/tokens.ts` makes it. One with other letters is made by `respelt` (`text/spellings.ts`). */
export interface TokenMark extends Span {
  readonly kind: 'word' | 'number' | 'sign'
  /** The characters of the text. */
  readonly raw: string
  /** The characters folded, as `text/fold.ts` does it. */
  readonly norm: string
  /** Whether a line break stands before it that may end a sentence; one within a sentence does not count. */
  readonly breakBefore: boolean
  /** Its word, one object for all tokens of a text that are written alike. */
  readonly spelling: Spelling
}

/** A word as it is written and folded, with what was found out about it by itself: it is found out once, not at every token. */
export interface Spelling {
  readonly raw: string
  readonly norm: string
  /** The folded word, one object however a text writes it. */
  readonly folded: Spelling
  /** Answers to `WordTest`s (`text/spellings.ts`) about the folded word. */
  readonly answers: number[]
  /** Its number among the words of the text that was numbered last, and which text that was. */
  number: number
  numbering: number
  /** What the reader of names keeps with it. */
  kept: unknown
  /** Of the folded word: the term it is found by (`text/terms.ts`). Undefined as long as nobody asked. */
  term: string | undefined
}

/** A sentence as `text/sentences.ts` makes it; `first` and `last` (exclusive) are token indexes. */
export interface SentenceMark extends Span {
  readonly first: number
  readonly last: number
  readonly paragraph: number
}

/** Words between quotation marks, the marks left out. `depth` 0 is the outermost. `closed` is false where the mark was left open. */
export interface QuotationMark extends Span {
  readonly depth: number
  readonly closed: boolean
}

/** The name of a person, body or place, before it is known whose: `names` finds them, `entities` joins them. */
export interface NameMark extends Span {
  readonly type: EntityType
}

/** A word that stands for an entity without naming it: "he", "the minister", "ان". */
export interface ReferenceMark extends Span {
  readonly entity: string
}

/** Everything known about a document, layer by layer. Annotators add layers; none is changed once laid. */
export interface Marks {
  readonly tokens: readonly TokenMark[]
  readonly sentences: readonly SentenceMark[]
  readonly quotations: readonly QuotationMark[]
  readonly times: readonly Time[]
  readonly names: readonly NameMark[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly references: readonly ReferenceMark[]
  readonly attributions: readonly Attribution[]
  readonly engagements: readonly Engagement[]
  readonly outcomes: readonly Outcome[]
  readonly events: readonly Happening[]
  readonly problems: readonly Problem[]
}
export type Layer = keyof Marks
