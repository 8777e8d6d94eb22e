/** What is known when a time is reckoned: the day of publication, the time told before, the tense of the clause. */
import type { TimeType } from '../../model/reading.ts'
import type { Day } from './calendar.ts'

export type Tense = 'past' | 'future'

/** The day of publication, as a date and as days since 1970-01-01. */
export interface Published extends Day {
  readonly n: number
}

/** A time told earlier in the text, from which "two days later" counts. `n` is its first day, in days since 1970-01-01. */
export interface Anchor {
  readonly grain: 'D' | 'W' | 'M' | 'Y'
  readonly n: number
  /** Whether its year was said in the text. */
  readonly saidYear: boolean
}

export interface Scene {
  readonly published: Published | undefined
  /** The last time told that has a value. */
  readonly anchor: Anchor | undefined
  /** The same, told up to four sentences before: what "that day" and "of that year" may still point to. */
  readonly before: Anchor | undefined
  /** The last day told in the same sentence: "in the evening" belongs to it. */
  readonly dayHere: number | undefined
  /** The tense of the clause the time stands in. */
  readonly tense: () => Tense | undefined
  /** Whether the clause, though of the past, tells of a plan. */
  readonly planned: () => boolean
}

/** A time reckoned. */
export interface Reckoned {
  readonly type: TimeType
  /** Absent when it depends on a date that is not known. */
  readonly value?: string
  readonly mod?: string
  /** The value with X for each figure that is implied. Absent when all of it is. */
  readonly said?: string
  /** It depends on the date of publication, which is not known. */
  readonly needsPublished?: boolean
  /** The day is not in the calendar (31 April): the value is the month. */
  readonly impossible?: boolean
  readonly anchor?: Anchor
}

export type Slots = { readonly [slot: string]: number | string }

/** The number in a slot. Absent: undefined. */
export const numberIn = (slots: Slots, name: string): number | undefined => {
  const v = slots[name]
  return typeof v === 'number' ? v : undefined
}

/** The words in a slot. Absent: undefined. */
export const textIn = (slots: Slots, name: string): string | undefined => {
  const v = slots[name]
  return typeof v === 'string' ? v : undefined
}
