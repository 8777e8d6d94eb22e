/** English words by which it is told whom a reference means. */
import type { ReferencesTable } from '../tables/references.ts'

export const references: ReferencesTable = {
  notBefore: "with|to|of|by|from|for|on|about|against|between|and|at|in|'s",
  notBehind: "'s",
  notOne: 'a|an|any|every|each|another|some|two|three|no',
  plural: /(?<!affair)s$/,
}
