/** The one shape in which programs are told that something went wrong: RFC 9457. */
import type { ErrorCode, RoznamchaError } from '../model/error.ts'

/** Codes of `RoznamchaError`, and those that only a server has. */
export type ProblemCode =
  | ErrorCode
  | 'unauthorized'
  | 'forbidden'
  | 'too-many-requests'
  | 'too-large'
  | 'not-allowed'
  | 'misdirected'

const KINDS: { readonly [C in ProblemCode]: readonly [status: number, title: string] } = {
  usage: [400, 'The request makes no sense'],
  unauthorized: [401, 'Sign in first'],
  forbidden: [403, 'This may not be done'],
  'not-found': [404, 'There is no such thing here'],
  'not-allowed': [405, 'This cannot be done here'],
  conflict: [409, 'It is so already'],
  'too-large': [413, 'Too much was sent'],
  misdirected: [421, 'This day-book does not answer to that name'],
  invalid: [422, 'What was sent cannot be right'],
  'too-many-requests': [429, 'Too many requests'],
  internal: [500, 'Something went wrong here'],
  unavailable: [503, 'The register cannot be reached now'],
}

/** Every code with its status. */
export const PROBLEM_STATUSES: readonly (readonly [string, number])[] = Object.entries(KINDS).map(
  ([code, [status]]) => [code, status],
)

export interface ProblemMore {
  /** What is wrong with which part of the request. */
  readonly errors?: readonly { readonly where: string; readonly message: string }[]
  readonly headers?: { readonly [name: string]: string }
}

/** The answer. `detail` is for people: it says what and where. */
export function problem(code: ProblemCode, detail: string, { errors, headers }: ProblemMore = {}): Response {
  const [status, title] = KINDS[code]
  const body = { type: 'about:blank', title, status, detail, code, ...(errors ? { errors } : {}) }
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  })
}

/** The answer to an error that was thrown. Whose fault is not known is not told in detail. */
export const problemOf = (error: RoznamchaError): Response =>
  error.code === 'internal' ? problem('internal', 'see the log of the server') : problem(error.code, error.message)
