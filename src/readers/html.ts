/** A page's HTML → the report on it, with what the page says about itself. */
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

/** Reads a date that a page writes in words. Absent: undefined where the words hold no full date. */
export type ReadDate = (words: string) => string | undefined

/**
 * Reads a page. Never throws for what a page holds; time and memory are bounded by its length.
 * `readDate` is asked only where the page gives its date to readers and not to machines.
 */
export function pageOf(html: string, readDate?: ReadDate): Page {
  const { root, truncated } = parseTree(html)
  const { body, dateTexts, ...said } = metadataOf(root)
  const report = reportOf(root, said.title, body)
  const published = said.published ?? firstOf([...dateTexts, ...report.before], readDate)
  return {
    ...said,
    ...(published ? { published } : {}),
    captions: report.captions,
    text: report.text,
    truncated,
  }
}

function firstOf(texts: readonly string[], readDate: ReadDate | undefined): string | undefined {
  if (!readDate) return undefined
  for (const t of texts.slice(0, 20)) {
    const date = readDate(t)
    if (date) return date
  }
  return undefined
}
