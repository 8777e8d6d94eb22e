/** What became of an event, as reports told it over time. */
import type { Draft } from '../model/draft.ts'
import type { Field } from '../model/entry.ts'
import type { Status } from '../model/reading.ts'
import { latestOf } from './claims.ts'

const FINAL: ReadonlySet<Status> = new Set(['held', 'ongoing', 'cancelled', 'postponed', 'denied'])

/**
 * Chooses the status to show: what was told last, where what came about (held, cancelled, postponed, denied) counts before
 * what was planned. Planned and later held is a history, not a disagreement; held and cancelled told of one day is one.
 */
export function statusOf(drafts: readonly Draft[], field: Field<Status>): Field<Status> {
  if (field.why === 'judged' || field.why === 'none' || field.why === 'only') return field
  const standing = field.claims.filter((c) => c.rejected === undefined)
  const final = standing.filter((c) => FINAL.has(c.value))
  const pool = final.length > 0 ? final : standing
  const last = latestOf(pool.map((c) => c.published ?? '')).slice(0, 10)
  const lastDay = pool.filter((c) => (c.published ?? '').slice(0, 10) === last)
  const values = new Set(lastDay.map((c) => c.value))
  const event = drafts
    .map((d) => d.date ?? '')
    .filter((d) => d.length >= 10)
    .sort()[0]
    ?.slice(0, 10)
  // Postponed a week before the day and then held: a history. Both told from the day on: a disagreement.
  const afterwards = new Set(
    pool.filter((c) => !event || (c.published ?? '').slice(0, 10) >= event).map((c) => alike(c.value)),
  )
  const agreed =
    final.length === 0
      ? new Set(standing.map((c) => c.value)).size === 1
      : Math.max(afterwards.size, values.size > 1 && afterwards.size > 1 ? 2 : 0) <= 1
  const shown =
    values.size === 1
      ? [...values][0]!
      : ((field.shown !== undefined && values.has(field.shown) ? field.shown : [...values].sort()[0]) as Status)
  const all = new Set(standing.map((c) => c.value))
  return { ...field, shown, agreed, why: all.size === 1 ? 'agreed' : 'later' }
}

const alike = (s: Status): Status => (s === 'ongoing' ? 'held' : s)
