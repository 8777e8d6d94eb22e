/** A page's HTML → the report on it, with what the page says about itself. */
import { detectLanguage } from '../languages/detect.ts'
import type { LanguageCode } from '../model/document.ts'
import { isoDateOf } from './html/dates.ts'
import { metadataOf } from './html/metadata.ts'
import { reportOf } from './html/report.ts'
import { parseTree } from './html/tree.ts'

/** The report of a page. Absent properties were not told. */
export interface Page {
  readonly title?: string
  readonly byline?: string
  /** ISO 8601: a date, or a date-time with its offset. */
  readonly published?: string
  readonly modified?: string
  readonly publisher?: string
  readonly section?: string
  /** BCP 47, as the page says of itself: it may be wrong. */
  readonly lang?: string
  /** The canonical address. */
  readonly url?: string
  readonly captions: readonly string[]
  /** Paragraphs stand apart by an empty line. Empty where the page holds no report. */
  readonly text: string
  /** Whether the page had more elements than are looked at. */
  readonly truncated: boolean
}

/** Reads a date that a page in `lang` writes in words, as an ISO 8601 day. Absent: undefined where the words hold no full date. */
export type ReadDate = (words: string, lang: LanguageCode) => string | undefined

/**
 * Reads a page. Never throws for what a page holds; time and memory are bounded by its length.
 * `readDate` is asked only where the page gives its date to readers and not to machines.
 */
export function pageOf(html: string, readDate?: ReadDate): Page {
  const { root, truncated } = parseTree(html)
  const { body, dateTexts, ...said } = metadataOf(root)
  const report = reportOf(root, said.title, body)
  const published = said.published ?? dayIn([...report.before, ...dateTexts], detectLanguage(report.text), readDate)
  return {
    ...said,
    ...(published ? { published } : {}),
    captions: report.captions,
    text: report.text,
    truncated,
  }
}

const NUMERIC = /(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/

/** The first full date among the texts around a report's head, the nearest first. */
function dayIn(
  texts: readonly string[],
  lang: LanguageCode | undefined,
  readDate: ReadDate | undefined,
): string | undefined {
  for (const text of texts.slice(0, 24)) {
    const numeric = NUMERIC.exec(text)?.[0]
    const day = numeric ? isoDateOf(numeric) : lang && readDate?.(text, lang)
    if (day) return day
  }
  return undefined
}
