/** Reasons and subjects in English: the register's own sentences. */
import { REASON_WORDS } from '../../../register/reason-words.ts'
import type { ReasonWords } from './words.ts'

export const en: ReasonWords = {
  sentences: REASON_WORDS,
  subjects: {
    terrorism: 'terrorism',
    narcotics: 'narcotics',
    nuclear: 'nuclear matters',
    defence: 'defence',
    security: 'security',
    border: 'the border',
    water: 'water',
    trade: 'trade',
    energy: 'energy',
    finance: 'finance',
    science: 'science',
    agriculture: 'agriculture',
    transport: 'transport',
    consular: 'consular matters',
    justice: 'justice',
    parliament: 'parliaments',
    culture: 'culture',
    health: 'health',
    climate: 'climate',
    information: 'information',
    political: 'political matters',
  },
  // Their names are English.
  ranks: {},
  organs: {},
  something: 'something else',
}
