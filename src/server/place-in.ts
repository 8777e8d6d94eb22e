/** Where a passage stands, as an address. */
import type { Span } from '../model/span.ts'
import type { Words } from './words/words.ts'

/** The address of a passage in its report, marked there. `document` is the report's digest. */
export const placeIn = (words: Words, document: string, e: Span): string =>
  `/${words.code}/reports/${document}?at=${e.start}-${e.end}#here`
