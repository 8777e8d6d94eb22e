/** What the first page shows: how much there is, what is newest, what is to come. */
import type { Store } from '../../stores/store.ts'
import { gather } from '../../workers/gather.ts'
import type { HomePage } from '../pages/home.ts'
import { recall } from '../recall.ts'

const NEWEST = 6
const AHEAD = 6

export const firstPage = (store: Store, day: string): Promise<HomePage> =>
  recall(store, `home ${day}`, async () => ({
    counts: await store.counts(),
    languages: (await store.facets({}, ['lang'], 10)).map((f) => f.value),
    tally: await store.tally({}, 'month'),
    newest: await gather(
      store.lines({
        to: day,
        filters: [{ name: 'status', values: ['held', 'ongoing'] }],
        order: 'newest',
        limit: NEWEST,
      }),
    ),
    ahead: await gather(
      store.lines({ from: day, filters: [{ name: 'status', values: ['planned'] }], order: 'oldest', limit: AHEAD }),
    ),
  }))
