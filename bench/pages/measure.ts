/** The measure of text taken from a page: runs of four words in common, as the article-extraction benchmark counts them. */

export interface Rate {
  readonly precision: number
  readonly recall: number
}

const words = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []

function runs(text: string): Map<string, number> {
  const w = words(text)
  const out = new Map<string, number>()
  for (let i = 0; i < Math.max(1, w.length - 3); i++) {
    const run = w.slice(i, i + 4).join(' ')
    if (run) out.set(run, (out.get(run) ?? 0) + 1)
  }
  return out
}

/** Precision and recall of one page, 0 to 1. */
export function rateOf(given: string, wanted: string): Rate {
  const g = runs(given)
  const w = runs(wanted)
  let both = 0
  for (const [run, n] of g) both += Math.min(n, w.get(run) ?? 0)
  const sum = (m: Map<string, number>) => [...m.values()].reduce((a, b) => a + b, 0)
  return { precision: both / Math.max(1, sum(g)), recall: both / Math.max(1, sum(w)) }
}

/** F1 of the two means over pages. */
export function f1Of(rates: readonly Rate[]): {
  readonly f1: number
  readonly precision: number
  readonly recall: number
} {
  const mean = (key: keyof Rate) => rates.reduce((n, r) => n + r[key], 0) / Math.max(1, rates.length)
  const precision = mean('precision')
  const recall = mean('recall')
  return { f1: (2 * precision * recall) / (precision + recall || 1), precision, recall }
}
