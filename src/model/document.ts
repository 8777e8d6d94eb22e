/** One report as it was published: exact text, with where and when. */

/** The languages that can be read, by BCP 47 code. */
export const LANGUAGE_CODES = ['ur', 'ru', 'en'] as const
export type LanguageCode = (typeof LANGUAGE_CODES)[number]

/** The languages that pages speak, in the order in which they are offered. A language may be read and have no pages. */
export const PAGE_LANGUAGES = ['en', 'ur', 'ru'] as const satisfies readonly LanguageCode[]
export type PageLanguage = (typeof PAGE_LANGUAGES)[number]

/**
 * One report. `text` is the source's own characters with boilerplate taken out; it is never normalised.
 * Absent properties were not told. `title` is not part of `text`.
 */
export interface Document {
  readonly id: string
  readonly url?: string
  readonly lang: LanguageCode
  readonly title?: string
  readonly byline?: string
  readonly publisher?: string
  /** ISO 8601: a date, or a date-time with its offset. */
  readonly published?: string
  /** ISO 8601, when the publisher says that the page was changed. */
  readonly modified?: string
  readonly section?: string
  /** Captions of pictures, which are not part of the text. */
  readonly captions?: readonly string[]
  /** The agency this report was taken from, when the text names it. */
  readonly agency?: string
  /** When and what was fetched, for a page that this program fetched or that an archive holds. */
  readonly capture?: Capture
  readonly text: string
}

/** When a page was retrieved, and the hash that proves it. */
export interface Capture {
  /** ISO 8601, UTC. */
  readonly retrieved: string
  /** SHA-256 of the bytes as they came, hexadecimal. */
  readonly sha256?: string
}

/** What a caller may give to be read. `html` may stand in place of `text`. */
export interface Input {
  readonly id?: string
  readonly url?: string
  readonly lang?: string
  readonly title?: string
  readonly byline?: string
  readonly publisher?: string
  readonly published?: string
  readonly text?: string
  readonly html?: string
  readonly capture?: Capture
}
