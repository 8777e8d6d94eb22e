/** English words of grammar. */
import type { SmallTable } from '../tables/small.ts'

export const small: SmallTable = {
  and: 'and',
  but: 'but',
  as: 'as',
  that: 'that',
  where: 'where',
  which: 'which',
  who: 'who',
  their: 'their',
  the: 'the',
  by: 'by',
  for: 'for',
  from: 'from',
  in: 'in',
  of: 'of',
  on: 'on',
  to: 'to',
  with: 'with',
  be: 'be',
  is: 'is',
  was: 'was',
  have: 'have',
  not: 'not',
  will: 'will',
  would: 'would',
}
