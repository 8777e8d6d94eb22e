/** The pure half, whole: an input becomes a document, annotators lay their marks, the marks become a reading. */
import { titleToRead, withTitled } from './annotators/encounters/words/told-by-title.ts'
import { annotators } from './annotators/index.ts'
import { findLanguage } from './languages/index.ts'
import type { Language } from './languages/language.ts'
import type { Document, Input } from './model/document.ts'
import type { Layer, Marks } from './model/marks.ts'
import type { Problem } from './model/problem.ts'
import type { Reading } from './model/reading.ts'
import type { KnownNames } from './names/known-names.ts'
import { documentOf, type MadePage, pageDocumentOf } from './readers/document.ts'
import type { ReadDate } from './readers/html.ts'
import { readTimes } from './times.ts'

/** Name and version of this reader; it changes whenever the same input may give another reading. */
export const READER = 'roznamcha@0.1.0'

export type ReadResult =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly id?: string; readonly problem: Problem }

/**
 * Reads one input. The same input, with the same names brought, always gives the same reading.
 * `names`: one's own list (`knownNames` of `roznamcha/names`); what it lists is found, with its country and Wikidata id.
 *
 * Problems: an input that cannot be read gives `ok: false` with the reason; lesser ones stand in `reading.problems`.
 * Throws: never for what an input holds.
 */
export function read(input: Input, names?: KnownNames): ReadResult {
  const made = documentOf(input, readDate)
  if (!made.ok) return made
  const { document, problems } = made
  try {
    return { ok: true, reading: readDocument(document, problems, names) }
  } catch (error) {
    // One report that the reader fails at must not take the others of its batch with it.
    const why = error instanceof Error ? error.message : String(error)
    const message = `the reader failed at this report, which is a fault of the reader: ${why}`
    return { ok: false, id: document.id, problem: { code: 'read.failed', message } }
  }
}

/** The report on a page in any language, as `read` would read it; nothing is read from it. */
export const pageDocument = (input: Input): MadePage => pageDocumentOf(input, readDate)

/** The day in words such as "17 May 2023, 15:30"; days that count from today have none. */
const readDate: ReadDate = (words, lang) =>
  readTimes(words, { lang })
    .times.find((t) => /^\d{4}-\d\d-\d\d/.test(t.value ?? ''))
    ?.value?.slice(0, 10)

/** Lays all marks over a document that is already clean, with the tables of its language or those that are given. */
export function readDocument(
  document: Document,
  problems: readonly Problem[] = [],
  names?: KnownNames,
  tables: Language = findLanguage(document.lang)!,
): Reading {
  const language = languageWith(tables, names)
  let marks: Partial<Marks> = {}
  const found: Problem[] = [...problems]
  for (const annotator of annotators) {
    const { problems: more, ...layers } = annotator.annotate(
      { document, ...(marks as Marks) },
      language,
    ) as Partial<Marks>
    if (more) found.push(...more)
    marks = Object.assign({}, marks, layers)
  }
  const title = titleToRead(document, language)
  if (title) {
    const { title: _, ...alone } = { ...document, text: title }
    const told = readDocument(alone, [], names)
    marks = { ...marks, engagements: withTitled({ document, ...(marks as Marks) }, told, language) }
  }
  const layer = <L extends Layer>(name: L): Marks[L] => (marks[name] ?? []) as Marks[L]
  return {
    reader: READER,
    document,
    mentions: layer('mentions'),
    entities: layer('entities'),
    times: layer('times'),
    attributions: layer('attributions'),
    engagements: layer('engagements'),
    outcomes: layer('outcomes'),
    ...(layer('events').length > 0 ? { events: layer('events') } : {}),
    ...(found.length > 0 ? { problems: found } : {}),
  }
}

/** Tables are made ready once a language, so a language with names brought is made once too. */
const withNames = new WeakMap<KnownNames, Map<Language, Language>>()

function languageWith(language: Language, names: KnownNames | undefined): Language {
  if (!names) return language
  let made = withNames.get(names)
  if (!made) withNames.set(names, (made = new Map()))
  let own = made.get(language)
  if (!own) made.set(language, (own = { ...language, brought: names }))
  return own
}
