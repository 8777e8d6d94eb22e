/** The rooms of promises and bodies as they are kept ready in a large register: worked out when it has changed, shown page by page. */
import { type FollowUp, type PromiseVerdict, VERDICTS } from '../../model/follow-up.ts'
import { bodiesOf } from '../../register/body.ts'
import { supersededBy } from '../../register/follow-up.ts'
import type { Made, Store } from '../../stores/store.ts'
import { EVERY } from '../../text/marks.ts'
import { gather } from '../../workers/gather.ts'
import { allBodies, type BodyRow, type FoundBody, MAY_BE_SESSIONS, rowOfBody, withEntries } from './bodies.ts'
import { countMeetings, MEETINGS } from './countries.ts'
import { MONTHS } from './home.ts'
import { allPromises, betweenQuery, type Covered, followedUp, MOST_FOLLOWED } from './promises.ts'

/** Of a register with fewer entries the rooms are soon made. */
const KEPT_FROM = 2_000
/** Rows of a page. */
export const ROWS = 100

interface Head extends Covered {
  /** The day from which it was judged, ISO 8601. */
  readonly asOf: string
  readonly verdicts: readonly (readonly [PromiseVerdict, number])[]
  readonly bodies: number
  /** The sides of every body, by its id. */
  readonly sides: { readonly [id: string]: readonly string[] }
}

const HEAD = 'rooms'
const promisesKey = (verdict: PromiseVerdict | undefined, page: number): string => `promises ${verdict ?? ''} ${page}`
const bodiesKey = (page: number): string => `bodies ${page}`

export const newestMadeFirst = (promises: readonly FollowUp[]): FollowUp[] =>
  promises.toSorted((a, b) => ((a.made ?? '') < (b.made ?? '') ? 1 : -1))

/** Works them out and keeps them, where the register is large and what is kept holds no more. */
export async function prepareRooms(store: Store, asOf: string, from = KEPT_FROM): Promise<void> {
  if ((await store.counts()).entries <= from) return
  if ((await store.unkept([HEAD])).length === 0 && ((await store.kept(HEAD)) as Head | undefined)?.asOf === asOf) return
  const { promises, ...covered } = await allPromises(store, asOf)
  const { bodies } = await allBodies(store, asOf)
  const made: Made[] = []
  const keep = (key: string, value: unknown): void => void made.push({ key, marks: [EVERY], value })
  const verdicts: [PromiseVerdict, number][] = []
  for (const verdict of [undefined, ...VERDICTS]) {
    const chosen = newestMadeFirst(promises.filter((p) => verdict === undefined || p.verdict === verdict))
    if (verdict && chosen.length > 0) verdicts.push([verdict, chosen.length])
    for (let page = 0; page * ROWS < chosen.length; page++)
      keep(promisesKey(verdict, page), chosen.slice(page * ROWS, (page + 1) * ROWS))
  }
  for (let page = 0; page * ROWS < bodies.length; page++)
    keep(bodiesKey(page), bodies.slice(page * ROWS, (page + 1) * ROWS).map(rowOfBody))
  keep(MEETINGS, await countMeetings(store))
  keep(MONTHS, await store.tally({}, 'month'))
  const sides = Object.fromEntries(bodies.map((b) => [b.id, b.parties]))
  keep(HEAD, { asOf, verdicts, bodies: bodies.length, sides, ...covered } satisfies Head)
  await store.write((writer) => writer.keepMade(made))
}

/** What is kept, where it is of this day or the register is too large to be judged anew for each. */
async function headOf(store: Store, today: string): Promise<Head | undefined> {
  const head = (await store.kept(HEAD)) as Head | undefined
  if (!head || head.asOf === today) return head
  return (await store.counts()).entries > MOST_FOLLOWED ? head : undefined
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
  if (!head) return undefined
  const counts = new Map(head.verdicts)
  const total = verdict ? (counts.get(verdict) ?? 0) : [...counts.values()].reduce((a, b) => a + b, 0)
  return {
    asOf: head.asOf,
    ...(head.newest ? { newest: head.newest } : {}),
    promises: ((await store.kept(promisesKey(verdict, page))) as readonly FollowUp[] | undefined) ?? [],
    counts,
    more: total > (page + 1) * ROWS,
  }
}

export interface KeptBodies extends Covered {
  readonly bodies: readonly BodyRow[]
  readonly more: boolean
}

/** A page of bodies. Absent: undefined where none are kept. */
export async function keptBodies(store: Store, today: string, page: number): Promise<KeptBodies | undefined> {
  const head = await headOf(store, today)
  if (!head) return undefined
  return {
    bodies: ((await store.kept(bodiesKey(page))) as readonly BodyRow[] | undefined) ?? [],
    more: head.bodies > (page + 1) * ROWS,
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
  const sides = head && Object.hasOwn(head.sides, id) ? head.sides[id] : undefined
  if (!sides) return undefined
  const filters = [...(betweenQuery(sides).filters ?? []), MAY_BE_SESSIONS]
  const entries = await gather(store.outlines({ filters, order: 'newest', limit: MOST_FOLLOWED }))
  const promises = await followedUp(store, entries, asOf)
  const body = bodiesOf(entries, supersededBy(promises)).find((b) => b.id === id)
  return body && withEntries(store, body, promises, page)
}
