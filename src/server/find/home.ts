/** What the first page shows: how much there is, what is newest, what is to come. */
import type { Store, Tally } from '../../stores/store.ts'
import { gather } from '../../workers/gather.ts'
import type { HomePage } from '../pages/home.ts'
import { recall } from '../recall.ts'

/** The key by which the entries of every month are kept ready, counted. */
export const MONTHS = 'months'
const NEWEST = 6
const AHEAD = 6

/** The entries of every month, counted. */
export const monthsOf = (store: Store): Promise<readonly Tally[]> =>
  recall(
    store,
    'months',
    async () => ((await store.kept(MONTHS)) as readonly Tally[] | undefined) ?? store.tally({}, 'month'),
  )

export const firstPage = (store: Store, day: string): Promise<HomePage> =>
  recall(store, `home ${day}`, async () => ({
    counts: await store.counts(),
    languages: (await store.facets({}, ['lang'], 10)).map((f) => f.value),
    tally: await monthsOf(store),
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
