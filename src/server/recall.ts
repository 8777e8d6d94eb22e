/** What was worked out from a register, kept until the register changes. */
import type { Store } from '../stores/store.ts'

interface Kept {
  version: string
  readonly made: Map<string, Promise<unknown>>
}

const kept = new WeakMap<Store, Kept>()

/** How many results are kept of one register; the ones asked for longest ago go first. */
const MOST = 400

/**
 * The result of `make`, made once for each key and version of the register. Those who ask while it is being made wait for
 * the same result. What fails is not kept.
 */
export async function recall<T>(store: Store, key: string, make: () => Promise<T>): Promise<T> {
  const version = await store.version()
  let mine = kept.get(store)
  if (!mine || mine.version !== version) {
    mine = { version, made: new Map() }
    kept.set(store, mine)
  }
  const { made } = mine
  const before = made.get(key) as Promise<T> | undefined
  if (before) {
    made.delete(key)
    made.set(key, before)
    return before
  }
  const now = make()
  made.set(key, now)
  if (made.size > MOST) made.delete(made.keys().next().value!)
  now.catch(() => made.delete(key))
  return now
}
