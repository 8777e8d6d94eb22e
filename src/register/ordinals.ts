/** Numbers of sessions: compared, and in words of English for reasons and findings. */
import type { Draft } from '../model/draft.ts'

/** `3rd`, `11th`, `22nd`. */
export function ordinalWord(n: number): string {
  const tens = n % 100
  const end = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${end}`
}

/** Whether two drafts give one number, told or worked out; absent when one of them gives none. */
export function sameOrdinal(a: Draft, b: Draft): boolean | undefined {
  const x = a.ordinal ?? a.impliedOrdinal
  const y = b.ordinal ?? b.impliedOrdinal
  return x === undefined || y === undefined ? undefined : x === y
}
