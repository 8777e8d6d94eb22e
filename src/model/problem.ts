/** Things wrong with an input, as data: they are returned beside results, never thrown. */
import type { Span } from './span.ts'

export const PROBLEM_CODES = [
  'input.empty',
  'input.binary',
  'input.too-large',
  'input.encoding',
  'input.json',
  'input.shape',
  'input.language',
  'input.published',
  'input.truncated',
  'input.unreadable',
  'input.fetch',
  'input.same-id',
  'read.failed',
  'times.no-publication-date',
  'times.impossible-date',
  'evidence.not-found',
  'names.row',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** One thing wrong with one input. `where` says which file, line or document; `span` is into its text. */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
  readonly where?: string
  readonly span?: Span
}

/** What stands in the place of an input that could not be read: `{"id", "error"}`. Absent: `id` where the input has none, or could not be read so far. */
export const errorOf = ({ code, message, where }: Problem, id?: string): object => ({
  ...(id !== undefined ? { id } : {}),
  error: { code, message, ...(where !== undefined ? { where } : {}) },
})

/** One line for people: where, what, and the code to look up. */
export const lineOf = (p: Problem): string => `${p.where ? `${p.where}: ` : ''}${p.message} [${p.code}]`
