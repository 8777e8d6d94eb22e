/** Standing bodies and promises as pages show them: worked out from the entries, judged from a day. */
import type { StandingBody } from '../model/body.ts'
import type { CoverageCell } from '../model/coverage.ts'
import type { Entry } from '../model/entry.ts'
import type { FollowUp } from '../model/follow-up.ts'
import { bodiesOf } from '../register/body.ts'
import { followUps, supersededBy } from '../register/follow-up.ts'
import type { EntryQuery, Store } from '../stores/store.ts'
import { gather } from './gather.ts'

export interface Followed {
  readonly entries: readonly Entry[]
  readonly promises: readonly FollowUp[]
  readonly bodies: readonly StandingBody[]
}

/** Follows up the entries of a query, judged from a day; the whole register when none is given. */
export async function followed(store: Store, asOf: string, query: EntryQuery = {}): Promise<Followed> {
  const entries = await gather(store.entries(query))
  const coverage: CoverageCell[] = (await store.coverage({})).map((c) => ({
    ...(c.day ? { day: c.day } : {}),
    ...(c.outlet ? { outlet: c.outlet } : {}),
    lang: c.lang as CoverageCell['lang'],
    documents: c.reports,
  }))
  const judgements = await store.judgements()
  const promises: FollowUp[] = followUps(entries, { asOf, coverage, judgements })
  return { entries, promises, bodies: bodiesOf(entries, supersededBy(promises)) }
}
