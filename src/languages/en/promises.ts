/** Small English words by which a clause agrees or promises. */
import type { PromisesTable } from '../tables/promises.ts'

export const promises: PromisesTable = {
  agrees: /^(?:agreed?|concurred?|reached)$/,
  undertaking: 'agree|agreed|agrees',
  together: 'resolved|determined|committed|decided|launched|launching|announced|established',
  bareClause: 'we|these|this|it|there|their|they|both',
  saying: 'said|says|confirmed|added',
  travelling: 'traveling|travelling|hosting|visiting|meeting|attending|welcoming|joining',
}
