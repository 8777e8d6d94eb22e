/** How much one client may ask for: a bucket of turns that fills up again. */

export interface Limit {
  /** Takes a turn. Gives 0, or after how many seconds there will be one again. */
  take(key: string, now: number): number
}

/** Clients that are remembered; those seen longest ago are forgotten first. */
const MOST_CLIENTS = 10_000

/** At most `turns` at once, and as many again in `perMs` milliseconds. `now` is in milliseconds. */
export function limitOf(turns: number, perMs: number): Limit {
  const buckets = new Map<string, { left: number; at: number }>()
  return {
    take(key, now) {
      const known = buckets.get(key)
      const left = known ? Math.min(turns, known.left + ((now - known.at) * turns) / perMs) : turns
      buckets.delete(key)
      buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now })
      if (buckets.size > MOST_CLIENTS) buckets.delete(buckets.keys().next().value!)
      return left >= 1 ? 0 : Math.ceil(((1 - left) * perMs) / turns / 1000)
    },
  }
}
