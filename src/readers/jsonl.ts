/** One line of JSON Lines → an input, checked field by field. */
import { z } from 'zod'
import type { Input } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'

const text = z
  .string()
  .nullish()
  .transform((s) => s ?? undefined)
const shape = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  url: text,
  lang: text,
  title: text,
  byline: text,
  publisher: text,
  published: text,
  text: text,
  html: text,
})

export type InputResult =
  | { readonly ok: true; readonly input: Input }
  | { readonly ok: false; readonly id?: string; readonly problem: Problem }

/**
 * Reads a line. Unknown fields are passed over; null counts as absent.
 * Problems: input.json where the line is not JSON, input.shape where a field is not of its type.
 */
export function inputOfLine(line: string): InputResult {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { ok: false, problem: { code: 'input.json', message: `not JSON: ${(error as Error).message}` } }
  }
  const parsed = shape.safeParse(value)
  if (parsed.success) {
    const { id, url, lang, title, byline, publisher, published, text, html } = parsed.data
    const all = { id, url, lang, title, byline, publisher, published, text, html }
    return { ok: true, input: Object.fromEntries(Object.entries(all).filter(([, v]) => v !== undefined)) }
  }
  const issue = parsed.error.issues[0]!
  const id = (value as { id?: unknown } | null)?.id
  const message = issue.path.length > 0 ? `"${issue.path.join('.')}": ${issue.message}` : issue.message
  return {
    ok: false,
    ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
    problem: { code: 'input.shape', message },
  }
}
