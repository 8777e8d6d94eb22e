/** The one thrown error: something is wrong with the operator's or programmer's side, not with a report. */

export type ErrorCode = 'usage' | 'not-found' | 'conflict' | 'unavailable' | 'invalid' | 'internal'

export class RoznamchaError extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'RoznamchaError'
    this.code = code
  }
}
