/** What people judge in a report beside its drafts: its names, times and statements, each with the exact words. */
import type { Evidence } from './evidence.ts'
import type { EntityType, TimeType } from './reading.ts'
import type { Span } from './span.ts'

export const MARK_LAYERS = ['statements', 'names', 'times'] as const
export type MarkLayer = (typeof MARK_LAYERS)[number]

/** One place where a name stands. */
export interface NameValue {
  readonly words: Evidence
  readonly type: EntityType
  /** Who or what is meant: the fullest name in the report. Absent when it is not known. */
  readonly entity?: string
}

/** One time expression. */
export interface TimeValue {
  readonly words: Evidence
  readonly type: TimeType
  /** TIMEX3 value. Absent where the report's own date would be needed and is unknown. */
  readonly value?: string
}

/** Who says what. */
export interface StatementValue {
  /** Absent when no words name the speaker. */
  readonly source?: Evidence
  readonly cue: Evidence
  readonly content: Evidence
  /** The fullest name of the speaker in the report. Absent when nobody is named. */
  readonly speaker?: string
  /** Quoted words, or reported ones. */
  readonly direct: boolean
}

export type MarkValue = NameValue | TimeValue | StatementValue

/** Points at a mark by where it stands: it is found again after a change of rules by the place alone. */
export interface MarkRef {
  readonly layer: MarkLayer
  /** `DocumentRef.digest`. */
  readonly document: string
  /** Of a name or time; of a statement's content. UTF-16 code units, half-open. */
  readonly span: Span
}

/** Where a value stands: the span by which it is pointed at. */
export const placeOf = (value: MarkValue): Span => {
  const { start, end } = 'content' in value ? value.content : value.words
  return { start, end }
}
