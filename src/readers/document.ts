/** Makes a document from what a caller gave, or says why it cannot. */
import { detectLanguage } from '../languages/detect.ts'
import { findLanguage } from '../languages/index.ts'
import { type Document, type Input, LANGUAGE_CODES } from '../model/document.ts'
import { nameOf } from '../model/id.ts'
import type { Problem, ProblemCode } from '../model/problem.ts'
import { isIsoDate } from '../model/when.ts'
import { agencyOf } from './agency.ts'
import { type Page, pageOf, type ReadDate } from './html.ts'
import { cleanText } from './text.ts'

export type Made =
  | { readonly ok: true; readonly document: Document; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly id?: string; readonly problem: Problem }

/** Longest text that is read, in UTF-16 code units. Longer ones are refused: they are no report. */
export const MAX_TEXT_UNITS = 10_000_000
/** Longest HTML that is read, in UTF-16 code units: a page may be mostly script. */
export const MAX_HTML_UNITS = 40_000_000

/** A page's document: like a report's, in whatever language. Absent: `lang` where neither the text nor the page tells it. */
export type PageDocument = Omit<Document, 'lang'> & { readonly lang?: string }

export type MadePage =
  | { readonly ok: true; readonly document: PageDocument; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly id?: string; readonly problem: Problem }

/**
 * Checks an input and takes the boilerplate out of its text; a page's HTML is read for its report and for what it says of it.
 * What the caller gives goes before what the page says. `readDate` reads a date that a page writes in words.
 * Problems: input.empty, input.too-large, input.language, input.published, input.shape, input.truncated.
 */
export function documentOf(input: Input, readDate?: ReadDate): Made {
  const made = pageDocumentOf(input, readDate)
  if (!made.ok) return made
  const { lang, ...document } = made.document
  const known = LANGUAGE_CODES.join(', ')
  if (input.lang !== undefined && !findLanguage(input.lang))
    return failed(input, 'input.language', `the language "${input.lang}" is not read; the languages are ${known}`)
  const code = lang === undefined ? undefined : findLanguage(lang)?.code
  if (!code) return failed(input, 'input.language', `the text is in none of the languages that are read (${known})`)
  return { ok: true, document: Object.assign({}, document, { lang: code }), problems: made.problems }
}

/** As `documentOf`, for a page or text in any language. */
export function pageDocumentOf(input: Input, readDate?: ReadDate): MadePage {
  const raw = input.text ?? input.html
  if (raw === undefined) return failed(input, 'input.shape', 'neither "text" nor "html" is given')
  const most = input.text === undefined ? MAX_HTML_UNITS : MAX_TEXT_UNITS
  if (raw.length > most) return failed(input, 'input.too-large', `${raw.length} characters; at most ${most} are read`)
  if (raw.trim() === '') return failed(input, 'input.empty', 'the text is empty')
  if (input.published !== undefined && !isIsoDate(input.published)) {
    return failed(
      input,
      'input.published',
      `"${input.published}" is not a date; write it as 2018-03-22 or 2018-03-22T17:00+05:00`,
    )
  }
  const page: Partial<Page> = input.text === undefined ? pageOf(raw, readDate) : {}
  const shown = page.text ?? raw
  if (shown.trim() === '') return failed(input, 'input.empty', 'the page holds no report')
  const clean = cleanText(shown, input.title ?? page.title)
  if (clean.text.trim() === '')
    return failed(input, 'input.empty', 'nothing is left when the page’s own words are taken out')
  const title = input.title ?? page.title ?? clean.title
  const lang = input.lang ?? detectLanguage(shown) ?? (page.lang && !findLanguage(page.lang) ? page.lang : undefined)
  const url = input.url ?? page.url
  const byline = input.byline ?? page.byline
  const publisher = input.publisher ?? page.publisher
  const published = input.published ?? page.published
  const captions = [...new Set([...(page.captions ?? []), ...clean.captions])]
  const agency = agencyOf(clean.text, byline)
  const document: PageDocument = {
    id: input.id ?? nameOf({ url: input.url, title: input.title, text: raw }),
    ...(url ? { url } : {}),
    ...(lang ? { lang } : {}),
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(page.modified ? { modified: page.modified } : {}),
    ...(page.section ? { section: page.section } : {}),
    ...(captions.length > 0 ? { captions } : {}),
    ...(agency ? { agency } : {}),
    ...(input.capture ? { capture: input.capture } : {}),
    text: clean.text,
  }
  const problems: Problem[] = page.truncated
    ? [
        {
          code: 'input.truncated',
          message: 'the page has more elements than are read; its end was passed over',
          where: document.id,
        },
      ]
    : []
  return { ok: true, document, problems }
}

const failed = (input: Input, code: ProblemCode, message: string) => ({
  ok: false as const,
  ...(input.id !== undefined ? { id: input.id } : {}),
  problem: { code, message, ...(input.id !== undefined ? { where: input.id } : {}) },
})
