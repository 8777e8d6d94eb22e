/** One after the other: work that must not overlap waits for what was asked for before it. */

/** Gives a function that runs what it is given in turn. A failure is the asker's own; the next one goes on. */
export function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}
