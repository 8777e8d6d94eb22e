/** The rooms of promises and bodies as they are kept ready in a large register: worked out when it has changed, shown page by page. */
import { type FollowUp, type PromiseVerdict, VERDICTS } from '../../model/follow-up.ts'
import { bodiesOf } from '../../register/body.ts'
import { supersededBy } from '../../register/follow-up.ts'
import type { Store } from '../../stores/store.ts'
import { gather } from '../../workers/gather.ts'
import { type BodyRow, type FoundBody, MAY_BE_SESSIONS, withEntries } from './bodies.ts'
import { betweenQuery, type Covered, followedUp, MOST_FOLLOWED } from './promises.ts'
import { bodyKey, HEAD, type Head, LISTS, type Lists, promiseKey } from './room-keys.ts'

/** Rows of a page. */
export const ROWS = 100

/** Those made last first; those of one day in the order in which they were told. */
export const newestMadeFirst = (promises: readonly FollowUp[]): FollowUp[] =>
  promises.toSorted((a, b) => ((a.made ?? '') < (b.made ?? '') ? 1 : (a.made ?? '') > (b.made ?? '') ? -1 : 0))

/** What is kept, where it is of this day or the register is too large to be judged anew for each. */
async function headOf(store: Store, today: string): Promise<Head | undefined> {
  const head = (await store.kept(HEAD)) as Head | undefined
  if (!head || head.asOf === today) return head
  return (await store.counts()).entries > MOST_FOLLOWED ? head : undefined
}

/** Of which verdict, and in which order, the rows stand. Absent: undefined where nothing is kept. */
const listsOf = async (store: Store): Promise<Lists | undefined> => (await store.kept(LISTS)) as Lists | undefined

/** The rows of a page by their keys; one that is gone meanwhile is left out. */
async function rowsOf<T>(store: Store, keys: readonly string[], page: number): Promise<T[]> {
  const rows: T[] = []
  for (const key of keys.slice(page * ROWS, (page + 1) * ROWS)) {
    const row = (await store.kept(key)) as T | undefined | null
    if (row) rows.push(row)
  }
  return rows
}

export interface KeptPromises extends Covered {
  readonly asOf: string
  readonly promises: readonly FollowUp[]
  readonly counts: ReadonlyMap<PromiseVerdict, number>
  readonly more: boolean
}

/** A page of promises, those made last first. Absent: undefined where none are kept. */
export async function keptPromises(
  store: Store,
  today: string,
  verdict: PromiseVerdict | undefined,
  page: number,
): Promise<KeptPromises | undefined> {
  const head = await headOf(store, today)
  const lists = head && (await listsOf(store))
  if (!lists) return undefined
  const counts = new Map<PromiseVerdict, number>()
  for (const one of VERDICTS) {
    const n = lists.promises.reduce((sum, [, of]) => sum + (of === one ? 1 : 0), 0)
    if (n > 0) counts.set(one, n)
  }
  const chosen = lists.promises.flatMap(([id, of]) => (verdict === undefined || of === verdict ? [promiseKey(id)] : []))
  return {
    asOf: head.asOf,
    ...(head.newest ? { newest: head.newest } : {}),
    promises: (await rowsOf<Omit<FollowUp, 'asOf'>>(store, chosen, page)).map((f) => ({ ...f, asOf: head.asOf })),
    counts,
    more: chosen.length > (page + 1) * ROWS,
  }
}

export interface KeptBodies extends Covered {
  readonly bodies: readonly BodyRow[]
  readonly more: boolean
}

/** A page of bodies. Absent: undefined where none are kept. */
export async function keptBodies(store: Store, today: string, page: number): Promise<KeptBodies | undefined> {
  const head = await headOf(store, today)
  const lists = head && (await listsOf(store))
  if (!lists) return undefined
  return {
    bodies: await rowsOf<BodyRow>(
      store,
      lists.bodies.map(({ id }) => bodyKey(id)),
      page,
    ),
    more: lists.bodies.length > (page + 1) * ROWS,
    ...(head.newest ? { newest: head.newest } : {}),
  }
}

/** One body, from the entries between its sides alone. Absent: undefined where its sides are not kept. */
export async function bodyBetween(
  store: Store,
  id: string,
  asOf: string,
  page: number,
): Promise<FoundBody | undefined> {
  const head = (await store.kept(HEAD)) as Head | undefined
  const sides = head && (await listsOf(store))?.bodies.find((b) => b.id === id)?.sides
  if (!sides) return undefined
  const filters = [...(betweenQuery(sides).filters ?? []), MAY_BE_SESSIONS]
  const entries = await gather(store.outlines({ filters, order: 'newest', limit: MOST_FOLLOWED }))
  const promises = await followedUp(store, entries, asOf)
  const body = bodiesOf(entries, supersededBy(promises)).find((b) => b.id === id)
  return body && withEntries(store, body, promises, page)
}
