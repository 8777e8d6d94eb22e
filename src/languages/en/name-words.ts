/** English words around names. */
import { LATIN_PARTICLES, type NameWordsTable } from '../tables/name-words.ts'

export const nameWords: NameWordsTable = {
  particles: LATIN_PARTICLES,
  joining: ',|and|&',
  owner: /^['’]s$/,
  of: 'of',
  the: 'the',
  and: 'and',
  officials: 'President|Prime Minister',
  juniors: 'jr|sr',
  parting: 'in|at|from|met|meets|told|on|with|said|says|was|is|has',
  partingPlaces: 'in|at|from',
}
