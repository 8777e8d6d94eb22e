import type { TimeCorpus } from '../../tables/time-corpus.ts'
export const times: TimeCorpus = { must: [], mustNot: [] }
