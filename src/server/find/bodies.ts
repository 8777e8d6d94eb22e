/** Standing bodies of the register, with the entries of their sessions and their promises. */
import type { StandingBody } from '../../model/body.ts'
import type { Entry } from '../../model/entry.ts'
import type { FollowUp } from '../../model/follow-up.ts'
import { type BodyRank, bodiesOf, rankOf } from '../../register/body.ts'
import { supersededBy } from '../../register/follow-up.ts'
import type { Store } from '../../stores/store.ts'
import { gather } from '../../workers/gather.ts'
import { recall } from '../recall.ts'
import { type Covered, coveredBy, followedUp, MOST_FOLLOWED } from './promises.ts'

export interface Bodies extends Covered {
  readonly bodies: readonly StandingBody[]
  readonly promises: readonly FollowUp[]
}

/** Entries that may be sessions, and those at which sessions may have been promised. */
export const MAY_BE_SESSIONS = { name: 'has' as const, values: ['body', 'commitment'] }

/** All standing bodies; of a large register, those of its newest entries. */
export const allBodies = (store: Store, asOf: string): Promise<Bodies> =>
  recall(store, `bodies ${asOf}`, async () => {
    const entries = await gather(store.outlines({ filters: [MAY_BE_SESSIONS], order: 'newest', limit: MOST_FOLLOWED }))
    const promises = await followedUp(store, entries, asOf)
    return { bodies: bodiesOf(entries, supersededBy(promises)), promises, ...coveredBy(entries) }
  })

/** A body as a row of a list. */
export interface BodyRow extends BodyRank, Pick<StandingBody, 'name' | 'parties' | 'gaps'> {
  /** The main name, and the first in each language. */
  readonly names: readonly Pick<StandingBody['names'][number], 'name' | 'lang'>[]
}

export function rowOfBody(body: StandingBody): BodyRow {
  const { name, names, parties, gaps } = body
  return {
    ...rankOf(body),
    name,
    names: names
      .filter((n, i) => n.name === name || names.findIndex((x) => x.lang === n.lang) === i)
      .map((n) => ({ name: n.name, lang: n.lang })),
    parties,
    gaps,
  }
}

/** Sessions shown at once. */
const SESSIONS = 100

/** Sessions on a page of a body, in their order: the last ones first. Absent: undefined where there is no such page. */
export function sessionsOn(body: StandingBody, page: number): StandingBody['sessions'] | undefined {
  const end = body.sessions.length - page * SESSIONS
  return end > 0 || page === 0 ? body.sessions.slice(Math.max(0, end - SESSIONS), Math.max(0, end)) : undefined
}

/** How many pages a body has. */
export const pagesOf = (body: StandingBody): number => Math.max(1, Math.ceil(body.sessions.length / SESSIONS))

export interface FoundBody {
  readonly body: StandingBody
  /** Which of its pages, the one with the last sessions first. The first when absent. */
  readonly page?: number
  readonly promises: readonly FollowUp[]
  /** The entry of every session that is shown, by id. */
  readonly entries: ReadonlyMap<string, Entry>
}

/** A page of one body by its id. Absent: undefined where none has it, or where it has no such page. */
export async function findBody(store: Store, id: string, asOf: string, page: number): Promise<FoundBody | undefined> {
  const { bodies, promises } = await allBodies(store, asOf)
  const body = bodies.find((b) => b.id === id)
  return body && withEntries(store, body, promises, page)
}

/** With the entries of the sessions on a page, and those of the promises that are for it. */
export async function withEntries(
  store: Store,
  body: StandingBody,
  promises: readonly FollowUp[],
  page: number,
): Promise<FoundBody | undefined> {
  const sessions = sessionsOn(body, page)
  if (!sessions) return undefined
  const entries = await gather(store.entries({ ids: sessions.map((s) => s.entry) }))
  return {
    body,
    page,
    promises: promises.filter((p) => p.mechanism === body.id),
    entries: new Map(entries.map((e) => [e.id, e])),
  }
}
