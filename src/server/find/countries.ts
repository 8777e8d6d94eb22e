/** States that meet: how often each two do, and all that is known between two. */
import type { Entry } from '../../model/entry.ts'
import type { FollowUp } from '../../model/follow-up.ts'
import type { FacetCount, Store, Tally } from '../../stores/store.ts'
import { gather } from '../../workers/gather.ts'
import type { Meeting } from '../pictures/matrix.ts'
import { recall } from '../recall.ts'
import { betweenQuery, promisesBetween } from './promises.ts'

/** States in the matrix. */
const IN_MATRIX = 12
/** Entries shown of a pair. */
export const SHOWN = 100

const isState = (code: string): boolean => /^[A-Z]{2}$/.test(code)

export interface States {
  /** All states that take part in any entry, with the number of those, most first. */
  readonly states: readonly FacetCount[]
  /** Between those that take part most. */
  readonly meetings: readonly Meeting[]
  readonly inMatrix: readonly string[]
}

export const statesOf = (store: Store): Promise<FacetCount[]> =>
  recall(store, 'states', async () => (await store.facets({}, ['party'], 300)).filter((f) => isState(f.value)))

/** The key by which they are kept ready. */
export const MEETINGS = 'states that meet'

export const meetingStates = (store: Store): Promise<States> =>
  recall(store, 'meetings', async () => ((await store.kept(MEETINGS)) as States | undefined) ?? countMeetings(store))

export async function countMeetings(store: Store): Promise<States> {
  const states = await statesOf(store)
  const inMatrix = states.slice(0, IN_MATRIX).map((s) => s.value)
  const meetings: readonly Meeting[] = await store.together('party', inMatrix.toSorted())
  return { states, meetings, inMatrix }
}

export interface PairFound {
  readonly total: number
  /** Newest first; at most `SHOWN`. */
  readonly entries: readonly Entry[]
  readonly months: readonly Tally[]
  readonly kinds: readonly FacetCount[]
  readonly promises: readonly FollowUp[]
}

/** All between two states. Absent: undefined where no entry has both. */
export async function findPair(store: Store, a: string, b: string, asOf: string): Promise<PairFound | undefined> {
  const query = betweenQuery([a, b])
  const entries = await gather(store.entries({ ...query, order: 'newest', limit: SHOWN }))
  if (entries.length === 0) return undefined
  const kinds = await store.facets(query, ['kind'], 20)
  return {
    total: kinds.reduce((n, k) => n + k.count, 0),
    entries: entries.filter((e) => !e.withdrawn),
    months: await store.tally(query, 'month'),
    kinds,
    promises: await promisesBetween(store, [a, b], asOf),
  }
}
