/** Russian words by which what was agreed goes on or ends. */
import type { PactsTable } from '../tables/pacts.ts'

export const pacts: PactsTable = {
  and: 'и',
  abbreviations: 'млн|млрд|тыс|руб|долл|год|года|г|гг',
  goesOn: 'а также',
}
