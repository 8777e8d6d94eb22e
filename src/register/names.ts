/** Whether two names, in any of the scripts, may be one person's. */
import { skeletonsOf } from './skeleton.ts'

/** Whether the last words are alike, and, where both give more, one more word or its initial. */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true
  const x = skeletonsOf(a)
  const y = skeletonsOf(b)
  const long = (s: string) => s.length >= 2
  const shared = x.filter((s) => long(s) && y.includes(s))
  if (shared.length === 0) return false
  if (shared.length >= 2) return true
  if (x.length === 1 || y.length === 1) return true
  const rest = (s: string[]) => s.filter((w) => w !== shared[0])
  return rest(x).some((w) => rest(y).some((v) => w !== '' && v !== '' && w[0] === v[0]))
}
