/** Answers of other media types than JSON. */
import { z } from 'zod'
import { bibtexOf, textOf } from '../../exports/parts/bibtex.ts'
import type { CslItem } from '../../exports/parts/citation.ts'

export const citationFormat = z
  .enum(['csl', 'bib', 'txt'])
  .default('txt')
  .describe('CSL-JSON, BibTeX, or a line to copy')

/** The model's lists are read-only, the shapes' are not: the same value. */
// biome-ignore lint/suspicious/noExplicitAny: what leaves here is checked by the shapes in the tests
export const mutable = (value: unknown): any => value

/** An answer of another media type. */
export const media = (type: string, text: string): Response => new Response(text, { headers: { 'Content-Type': type } })

/** Citations in a format. */
export function cited(items: readonly CslItem[], format: 'csl' | 'bib' | 'txt'): Response {
  if (format === 'csl') return media('application/vnd.citationstyles.csl+json', JSON.stringify(items))
  if (format === 'bib') return media('application/x-bibtex; charset=utf-8', items.map(bibtexOf).join('\n'))
  return media('text/plain; charset=utf-8', items.map((i) => `${textOf(i)}\n`).join(''))
}
