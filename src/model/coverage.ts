/** What was read: which outlets and languages, on which days. It stands beside every count and every "no report". */
import type { LanguageCode } from './document.ts'

/** How many reports of one outlet, language and day of publication were read. */
export interface CoverageCell {
  /** ISO 8601 day of publication; absent for reports without one. */
  readonly day?: string
  /** Absent when the outlet is not known. */
  readonly outlet?: string
  readonly lang: LanguageCode
  readonly documents: number
}

/** What was read in a range of days. */
export interface Watch {
  readonly from: string
  readonly to: string
  /** Days of the range, and how many of them at least one report was read of. */
  readonly days: number
  readonly daysRead: number
  /** Months of the range (begun ones count), and how many of them at least one report was read of. */
  readonly months: number
  readonly monthsRead: number
  readonly documents: number
  readonly outlets: readonly string[]
  readonly languages: readonly LanguageCode[]
}
