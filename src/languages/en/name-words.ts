/** English words around names. */
import { LATIN, type NameWordsTable } from '../tables/name-words.ts'

export const nameWords: NameWordsTable = {
  ...LATIN,
  joining: ',|and|&',
  parting: 'in|at|from|met|meets|told|on|with|said|says|was|is|has',
  partingPlaces: 'in|at|from',
  postedTo: 'to',
}
