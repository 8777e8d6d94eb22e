/** What was read, by outlet and language. */
import type { Store } from '../../stores/store.ts'
import type { CoveragePage, Covered } from '../pages/coverage.ts'
import { recall } from '../recall.ts'

export const whatWasRead = (store: Store): Promise<CoveragePage> => recall(store, 'covered', () => covered(store))

async function covered(store: Store): Promise<CoveragePage> {
  const rows = new Map<string, { -readonly [K in keyof Covered]: Covered[K] }>()
  const months = new Map<string, number>()
  for (const c of await store.coverage({})) {
    const key = `${c.outlet}\u0000${c.lang}`
    const row = rows.get(key) ?? { outlet: c.outlet, lang: c.lang as Covered['lang'], reports: 0, days: 0 }
    row.reports += c.reports
    row.days++
    if (c.day !== '') {
      if (!row.first || c.day < row.first) row.first = c.day
      if (!row.last || c.day > row.last) row.last = c.day
      const month = c.day.slice(0, 7)
      months.set(month, (months.get(month) ?? 0) + c.reports)
    }
    rows.set(key, row)
  }
  return {
    rows: [...rows.values()].sort((a, b) => b.reports - a.reports || (a.outlet < b.outlet ? -1 : 1)),
    months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([period, entries]) => ({ period, entries })),
  }
}
