/** Judgements: dated, signed decisions of people about drafts. They are only ever added; taking one back is another one. */
import type { LanguageCode } from './document.ts'
import type { Draft, DraftRef } from './draft.ts'
import type { Evidence } from './evidence.ts'
import { canonical, digest } from './id.ts'
import type { MarkLayer, MarkRef, MarkValue } from './mark-value.ts'

/** The fields of an entry that a person can correct, add to or reject a value of. */
export const JUDGED_FIELDS = [
  'kind',
  'status',
  'date',
  'place',
  'venue',
  'parties',
  'mechanism',
  'ordinal',
  'people',
  'outcomes',
  'verdict',
] as const
export type JudgedField = (typeof JUDGED_FIELDS)[number]

/** The words that a person pointed at for a value. They stood in the report when it was judged. */
export interface JudgedWords extends Evidence {
  /** `DocumentRef.digest`. */
  readonly document: string
  readonly lang: LanguageCode
}

/** What a judgement decides. */
export type Decision =
  /** Two drafts (and with them their entries) are one event, are two, or it cannot be told. */
  | { readonly act: 'same' | 'different' | 'unsure'; readonly drafts: readonly [DraftRef, DraftRef] }
  /**
   * The field's value is this. `from` is what the report was read as when it was judged. For `people`, `of` is the name as
   * shown; for `outcomes` and `verdict` (of a promise), `of` is the outcome's key. The words of `kind` are those that tell of
   * the whole draft. For `outcomes`, `was` is where it stood, so that it is found again when it is read a little otherwise.
   */
  | {
      readonly act: 'correct'
      readonly target: DraftRef
      readonly field: JudgedField
      readonly of?: string
      readonly from?: unknown
      readonly value: unknown
      readonly words?: JudgedWords
      readonly was?: JudgedWords
    }
  /** A value (a person, an outcome, a claim of any field) that the reader missed, or a whole draft. */
  | {
      readonly act: 'add'
      readonly target: DraftRef
      readonly field: JudgedField
      readonly value: unknown
      readonly words?: JudgedWords
    }
  | { readonly act: 'add'; readonly draft: Draft }
  /**
   * One value of a field is wrong, or (without `field`) the whole draft is. For `people` the value is the name, for `outcomes`
   * the key, and `was` is where the outcome stood.
   */
  | {
      readonly act: 'reject'
      readonly target: DraftRef
      readonly field?: JudgedField
      readonly value?: unknown
      readonly was?: JudgedWords
    }
  /**
   * The reader was right, about one field or about all of the draft: counts as checked. `read` holds the values that were
   * found right: they stay when a later reader gives others.
   */
  | {
      readonly act: 'accept'
      readonly target: DraftRef
      readonly field?: JudgedField
      readonly read?: { readonly [F in JudgedField]?: unknown }
    }
  /** A whole report was checked: what is known of it now is all that it tells. `document` is `DocumentRef.digest`. */
  | { readonly act: 'accept'; readonly document: string }
  /** A name, time or statement of a report: `read` is what the reader gave when it was judged. */
  | { readonly act: 'accept' | 'reject'; readonly mark: MarkRef; readonly read?: MarkValue }
  /** It is this. `mark` is where it stood before, or where it stands when the reader missed it. */
  | { readonly act: 'correct'; readonly mark: MarkRef; readonly read?: MarkValue; readonly becomes: MarkValue }
  | { readonly act: 'add'; readonly mark: MarkRef; readonly becomes: MarkValue }
  /** One layer of a report was checked whole: `read`, which nobody had judged one by one, is right, and nothing is missing. */
  | {
      readonly act: 'accept'
      readonly layer: MarkLayer
      readonly report: string
      readonly read: readonly MarkValue[]
    }
  /** Takes back another judgement, by its id. */
  | { readonly act: 'withdraw'; readonly judgement: string }

/** A decision with who made it, when and why. */
export interface Judgement {
  /** Digest of all the rest. */
  readonly id: string
  /** ISO 8601 moment with offset. */
  readonly at: string
  readonly by: string
  readonly reason: string
  readonly decision: Decision
  /** The id of the judgement before it in the log, when the log is chained: then none can be changed or taken out unseen. */
  readonly previous?: string
}

/** Signs a decision: gives it its id. The moment and the name come from the caller. */
export function judgementOf(judgement: Omit<Judgement, 'id'>): Judgement {
  return { id: digest(canonical(judgement)), ...judgement }
}

/** Whether a judgement's id is that of what it says. */
export function isIntact(judgement: Judgement): boolean {
  const { id, ...rest } = judgement
  return digest(canonical(rest)) === id
}

/**
 * The first place where a chained log was altered: its index, or -1 when all is whole.
 * A log without chain is checked for each judgement's own id only.
 */
export function firstBreak(log: readonly Judgement[]): number {
  for (let i = 0; i < log.length; i++) {
    const j = log[i]!
    if (!isIntact(j)) return i
    if (j.previous !== undefined && j.previous !== (i === 0 ? '' : log[i - 1]!.id)) return i
  }
  return -1
}
