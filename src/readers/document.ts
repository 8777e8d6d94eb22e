/** Makes a document from what a caller gave, or says why it cannot. */
import { detectLanguage } from '../languages/detect.ts'
import { findLanguage } from '../languages/index.ts'
import { type Document, type Input, LANGUAGE_CODES } from '../model/document.ts'
import { nameOf } from '../model/id.ts'
import type { Problem, ProblemCode } from '../model/problem.ts'
import { isIsoDate } from '../model/when.ts'
import { cleanText } from './text.ts'

export type Made =
  | { readonly ok: true; readonly document: Document; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly id?: string; readonly problem: Problem }

/** Longest text that is read, in UTF-16 code units. Longer ones are refused: they are no report. */
export const MAX_TEXT_UNITS = 10_000_000

/**
 * Checks an input and takes the boilerplate out of its text.
 * Problems: input.empty, input.too-large, input.language, input.published, input.shape.
 */
export function documentOf(input: Input): Made {
  const fail = (code: ProblemCode, message: string): Made => ({
    ok: false,
    ...(input.id !== undefined ? { id: input.id } : {}),
    problem: { code, message, ...(input.id !== undefined ? { where: input.id } : {}) },
  })
  const raw = input.text ?? input.html
  if (raw === undefined) return fail('input.shape', 'neither "text" nor "html" is given')
  if (raw.length > MAX_TEXT_UNITS)
    return fail('input.too-large', `${raw.length} characters; at most ${MAX_TEXT_UNITS} are read`)
  if (raw.trim() === '') return fail('input.empty', 'the text is empty')
  if (input.published !== undefined && !isIsoDate(input.published)) {
    return fail(
      'input.published',
      `"${input.published}" is not a date; write it as 2018-03-22 or 2018-03-22T17:00+05:00`,
    )
  }
  const known = LANGUAGE_CODES.join(', ')
  if (input.lang !== undefined && !findLanguage(input.lang)) {
    return fail('input.language', `the language "${input.lang}" is not read; the languages are ${known}`)
  }
  const lang = input.lang !== undefined ? findLanguage(input.lang)!.code : detectLanguage(raw)
  if (!lang) return fail('input.language', `the text is in none of the languages that are read (${known})`)
  const clean = cleanText(raw, findLanguage(lang)!, input.title)
  if (clean.text.trim() === '') return fail('input.empty', 'nothing is left when the page’s own words are taken out')
  const { url, byline, publisher, published } = input
  const title = input.title ?? clean.title
  const document: Document = {
    id: input.id ?? nameOf({ url, title, text: raw }),
    ...(url ? { url } : {}),
    lang,
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(clean.captions.length > 0 ? { captions: clean.captions } : {}),
    text: clean.text,
  }
  return { ok: true, document, problems: [] }
}
