/** Promises followed up: what was promised, what came of it, and on what words that verdict rests. */
import type { Watch } from './coverage.ts'
import type { LanguageCode } from './document.ts'
import type { DraftKind } from './draft.ts'
import type { Field } from './entry.ts'
import type { Evidence } from './evidence.ts'
import type { Place } from './reading.ts'

export const VERDICTS = [
  'kept',
  'kept-late',
  'kept-elsewhere',
  'postponed',
  'cancelled',
  'overdue',
  'overdue-unwatched',
  'open',
] as const
/**
 * What became of a promise: `kept` by the day due (or before); `kept-late`; `kept-elsewhere` than promised (late or not);
 * `postponed`, `cancelled` and not held since; `overdue` while reports were read; `overdue-unwatched` while none was, or
 * while a later session shows that it must have come about unreported; `open`: not yet due, or no day was promised.
 */
export type PromiseVerdict = (typeof VERDICTS)[number]

/** Words of one document that bear on a promise. */
export interface Bearing {
  /** What they show: that it was promised, what came of it, that it was put off or called off, or when and where. */
  readonly shows: 'promise' | 'outcome' | 'postponed' | 'cancelled'
  /** Entry and draft in which they stand. */
  readonly entry: string
  readonly draft: string
  /** `DocumentRef.digest` and the id as it was given. */
  readonly document: string
  readonly documentId: string
  readonly lang: LanguageCode
  readonly outlet?: string
  readonly published?: string
  readonly evidence: Evidence
}

/** One promise, however many reports tell of it, and its verdict on a day. */
export interface FollowUp {
  /** Stable: made from the key of the promise's first telling. Begins with `c`. */
  readonly id: string
  /** Keys of the outcomes that tell of it. */
  readonly outcomes: readonly string[]
  /** The entry of the encounter at which it was promised (or that holds it, when it stands alone). */
  readonly madeAt: string
  /** Day on which it was promised: the day of that encounter, or else of the first report. Absent when neither is known. */
  readonly made?: string
  /** The planned entry that it speaks of, when a report tells of that as an encounter to come. */
  readonly planned?: string
  /** What was promised: an encounter of a kind, or something else. */
  readonly kind: DraftKind
  readonly by: readonly string[]
  readonly due: Field<string>
  /** The half, quarter or season of the year due that the words tell: 2019-H1, 2019-Q3, 2019-SP. It was due by the end of that. */
  readonly duePart?: string
  readonly place: Field<Place>
  /** Id of the standing body whose session is promised. */
  readonly mechanism?: string
  /** The number that the promised session must have. */
  readonly ordinal?: number
  readonly verdict: PromiseVerdict
  /** The entry that decides: the encounter that kept it, put it off or called it off. */
  readonly outcome?: string
  /** The day on which that came about, as exact as is known. */
  readonly outcomeDate?: string
  readonly outcomePlace?: Place
  /** Days after the last day due; absent when in time or when no day was promised. */
  readonly lateDays?: number
  /** True when it came about at another place than promised. */
  readonly elsewhere?: boolean
  /** Put off or called off on the way, whatever came of it in the end: those entries. */
  readonly setbacks: readonly {
    readonly status: 'postponed' | 'cancelled'
    readonly entry: string
    readonly published?: string
  }[]
  /** The day it is judged from. */
  readonly asOf: string
  /** What was read between the first day due and the day it is judged from; for verdicts that rest on silence. */
  readonly watch?: Watch
  /** Why this verdict, in plain English. */
  readonly words: string
  /** Never empty: first the promise's own words, then what decided. */
  readonly evidence: readonly Bearing[]
  /** The judgement that set the verdict; `read` is then what it would have been. */
  readonly judgement?: string
  readonly read?: PromiseVerdict
}
