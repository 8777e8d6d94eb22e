/** What was read on which days, counted from the documents of the register. */

import type { CoverageCell, Watch } from '../model/coverage.ts'
import type { LanguageCode } from '../model/document.ts'
import type { DocumentRef } from '../model/draft.ts'
import { canonical } from '../model/id.ts'
import { madeOnce } from '../model/remember.ts'
import { daysOf, isoOf } from './days.ts'

/** Counts documents by day, outlet and language; cells in order of day, outlet, language. A document without day is counted too. */
export function coverageOf(documents: Iterable<Pick<DocumentRef, 'published' | 'outlet' | 'lang'>>): CoverageCell[] {
  const cells = new Map<string, CoverageCell>()
  for (const { published, outlet, lang } of documents) {
    const day = published?.slice(0, 10)
    const key = canonical([day ?? '', outlet ?? '', lang])
    const before = cells.get(key)?.documents ?? 0
    cells.set(key, { ...(day ? { day } : {}), ...(outlet ? { outlet } : {}), lang, documents: before + 1 })
  }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, cell]) => cell)
}

/** The cells that have a day, in its order. Every promise that is overdue asks: they are put in order once. */
const ordered = madeOnce((cells: readonly CoverageCell[]) =>
  cells
    .filter((c): c is CoverageCell & { day: string } => c.day !== undefined)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
)

/** The cells of the days from one to another. */
function between(cells: readonly CoverageCell[], from: string, to: string): CoverageCell[] {
  const days = ordered(cells)
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (days[middle]!.day < from) low = middle + 1
    else high = middle
  }
  const out: CoverageCell[] = []
  for (let i = low; i < days.length && days[i]!.day <= to; i++) out.push(days[i]!)
  return out
}

/** What was read from one day to another, both in it. Days are ISO 8601. */
export function watchOf(cells: readonly CoverageCell[], from: string, to: string): Watch {
  const inRange = between(cells, from, to)
  const days = new Set(inRange.map((c) => c.day!))
  const [first, last] = [daysOf(from), daysOf(to)]
  const months = new Set<string>()
  if (first && last) for (let d = first.from; d <= last.to; d += 28) months.add(isoOf(d).slice(0, 7))
  if (last && first && first.from <= last.to) months.add(to.slice(0, 7))
  return {
    from,
    to,
    days: first && last ? Math.max(0, last.to - first.from + 1) : 0,
    daysRead: days.size,
    months: months.size,
    monthsRead: new Set([...days].map((d) => d.slice(0, 7))).size,
    documents: inRange.reduce((sum, c) => sum + c.documents, 0),
    outlets: [...new Set(inRange.flatMap((c) => c.outlet ?? []))].sort(),
    languages: [...new Set(inRange.map((c) => c.lang))].sort() as LanguageCode[],
  }
}
