/** Turns: work that must not overlap waits for what was asked for before it, and long work lets others have theirs. */

/** Gives a function that runs what it is given in turn. A failure is the asker's own; the next one goes on. */
export function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}

/** So long others wait for their turn at most. In milliseconds. */
const TURN = 2

/** Does something for each, and lets others in this program have their turn now and then: those who made the next work ready are listened to. */
export async function paced<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let since = performance.now()
  for (const item of items) {
    work(item)
    if (performance.now() - since < TURN) continue
    await new Promise((resolve) => setImmediate(resolve))
    since = performance.now()
  }
}
