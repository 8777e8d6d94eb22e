/** Finds a place in something ordered by halving it. */

/**
 * The first index below `length` for which `holds` is true; `length` when there is none.
 * `holds` must be false up to some index and true from there on.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const mid = (low + high) >> 1
    if (holds(mid)) high = mid
    else low = mid + 1
  }
  return low
}
