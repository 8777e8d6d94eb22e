/** Whether two places, in any of the scripts, are one. */
import type { Place } from '../model/reading.ts'
import { foldPhrase } from '../text/fold.ts'
import { skeletonsOf } from './skeleton.ts'

/**
 * `same`: one city, or one country where neither tells more; `within`: one tells a city of the other's country;
 * `unknown`: cannot be told; `different`.
 */
export function samePlace(a: Place, b: Place): 'same' | 'within' | 'unknown' | 'different' {
  if (foldPhrase(a.name) === foldPhrase(b.name)) return 'same'
  if (a.country && b.country && a.country !== b.country) return 'different'
  if (alike(a.name, b.name)) return 'same'
  return a.country && b.country ? 'within' : 'unknown'
}

function alike(a: string, b: string): boolean {
  const x = skeletonsOf(a).join('')
  const y = skeletonsOf(b).join('')
  return x.length >= 2 && (x === y || (x.length >= 3 && y.length >= 3 && (x.startsWith(y) || y.startsWith(x))))
}
