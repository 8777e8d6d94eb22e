/** Finds the spans that hold an offset, among any number of them, nested or not. */
import type { Span } from '../model/span.ts'

/**
 * Opens an index over spans: asked for an offset, it gives the indexes into `spans` of all that hold it, in rising order;
 * with `most`, of no more than those that begin last.
 *
 * Offsets: UTF-16 code units; a span holds its start and not its end.
 * Absent: an empty list where no span holds the offset.
 * Source: an interval tree laid out in the sorted array, each node with the largest end below it (Cormen et al., ch. 14.3);
 * an answer of k spans costs log n + k, however deeply they nest.
 */
export function holding(spans: readonly Span[], most = Number.POSITIVE_INFINITY): (offset: number) => number[] {
  const order = spans.map((_, i) => i).sort((a, b) => spans[a]!.start - spans[b]!.start || a - b)
  const reach = new Float64Array(order.length)
  const lay = (low: number, high: number): number => {
    if (low >= high) return -1
    const mid = (low + high) >> 1
    reach[mid] = Math.max(spans[order[mid]!]!.end, lay(low, mid), lay(mid + 1, high))
    return reach[mid]!
  }
  lay(0, order.length)
  return (offset) => {
    const found: number[] = []
    const ask = (low: number, high: number) => {
      if (low >= high || found.length >= most) return
      const mid = (low + high) >> 1
      if (reach[mid]! <= offset) return
      const span = spans[order[mid]!]!
      if (span.start <= offset) {
        ask(mid + 1, high)
        if (offset < span.end && found.length < most) found.push(order[mid]!)
      }
      ask(low, mid)
    }
    ask(0, order.length)
    return found.sort((a, b) => a - b)
  }
}
