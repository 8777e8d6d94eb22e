/** How common the words of a search are, told before it is begun: whether weighing all that they find is done soon. */
import type { Query } from './connection.ts'
import type { Asked } from './search.ts'

/** With fewer reports than this all is weighed. */
const SOON = 20_000
/** So many of the newest things are looked at. */
const PROBED = 200
/** So many that hold the words of a search are weighed in one go. */
export const SOON_WEIGHED = 4_000

export interface Commonness {
  /** About how many things hold the words of the search, in any place. */
  readonly holding: number
  /** Which share of the newest things the search finds. */
  readonly meeting: number
}

/** A guess: it decides what is found newest first instead of best first. */
export async function commonnessOf(
  query: Query,
  { scope, conditions, values }: Asked,
  loose: string,
): Promise<Commonness> {
  const [all] = await query('SELECT max(seq) AS n FROM documents')
  const reports = Number(all!.n ?? 0)
  if (reports < SOON) return { holding: 0, meeting: 0 }
  const where = [`${scope.terms} @@ $1::tsquery`, ...conditions].join(' AND ')
  const [probe] = await query(
    `SELECT count(*)::int AS looked, (count(*) FILTER (WHERE ${scope.terms} @@ $${values.length + 1}::tsquery))::int AS holding,
       (count(*) FILTER (WHERE ${where}))::int AS meeting FROM ${scope.newest(PROBED)}`,
    [...values, loose],
  )
  const { looked, holding, meeting } = probe as { looked: number; holding: number; meeting: number }
  return looked === 0
    ? { holding: 0, meeting: 0 }
    : { holding: (reports * holding) / looked, meeting: meeting / looked }
}
