/** The review for programs: what wants a person's eye, and why. */
import { z } from 'zod'
import { DOUBTS } from '../../register/doubts.ts'
import { QUEUE_ENTRIES, reviewQueue } from '../../workers/review-queue.ts'
import { recall } from '../recall.ts'
import { mutable } from './answer.ts'
import { operation } from './operation.ts'
import { cursor, entryQueryOf, filterShape, limit, numberCursor, numberIn } from './query.ts'
import { pageOf, waiting } from './shapes.ts'

const queue = operation({
  id: 'listReview',
  method: 'get',
  path: '/review',
  tag: 'Judgements',
  summary: 'Reports that want a person’s eye, those with most doubt first, each with its doubts',
  description: `Reports of the newest ${QUEUE_ENTRIES} entries that the filters leave. A doubt is one of: ${DOUBTS.join(', ')}. Judge with putJudgement; what is settled is not listed any more.`,
  role: 'reviewer',
  query: z.strictObject({
    ...filterShape,
    by: z.string().min(1).max(100).optional().describe('Counts only what this person judged; absent, what anybody did'),
    limit: limit(200, 50),
    cursor,
  }),
  answer: pageOf('ReviewPage', waiting),
  async handle({ query: { limit, cursor, by, ...filters } }, { site: { store }, base }) {
    const query = await entryQueryOf(store, filters)
    const all = await recall(store, `review ${by ?? ''} ${JSON.stringify(query)}`, () =>
      reviewQueue(store, { ...query, ...(by === undefined ? {} : { by }) }),
    )
    const from = numberIn(cursor) ?? 0
    const items = all.slice(from, from + limit).map(({ document: { sketch: _, ...report }, ...w }) => ({
      ...w,
      report,
      page: `${base}/en/review/${report.digest}`,
    }))
    return {
      body: { items: mutable(items), ...(all.length > from + limit ? { next: numberCursor(from + limit) } : {}) },
    }
  },
})

export const reviewOperations = [queue]
