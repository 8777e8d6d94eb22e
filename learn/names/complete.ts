/** Fills gaps that annotators of the collections left, and mends what their guidelines see otherwise, by the lists of known names. */
import { KINDS } from '../../src/annotators/names/lists.ts'
import type { EntityType } from '../../src/model/reading.ts'
import type { Phrases } from '../../src/text/phrases.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { type MarkedName, type MarkedReport, outermost } from './report.ts'

const bit = (kind: (typeof KINDS)[number]): number => 1 << KINDS.indexOf(kind)
const PLACE = bit('state') | bit('place')
const BODY = bit('body')

interface Match {
  start: number
  end: number
  type: EntityType
  words: number
  key: string
  demonym: boolean
}

/** Known names in a text; in scripts with capitals only those written with one. */
function matchesOf(text: string, lists: Phrases<number>, cased: boolean): Match[] {
  const tokens = tokenize(text)
  return lists.all(tokens).flatMap(({ first, last, value }) => {
    const start = tokens[first]!.start
    const end = tokens[last - 1]!.end
    const type = value & PLACE && !(value & BODY) ? 'LOC' : value & BODY && !(value & PLACE) ? 'ORG' : undefined
    const demonym = value === bit('demonym')
    if (!type && !demonym) return []
    if (cased && !/^\p{Lu}/u.test(text.slice(start, end))) return []
    const key = tokens
      .slice(first, last)
      .map((t) => t.norm)
      .join(' ')
    return [{ start, end, type: type ?? 'LOC', words: last - first, key, demonym }]
  })
}

/** How often the reports that are annotated hold a known phrase for a name of its type: `[as name, in all]`. */
export function trustOf(
  reports: readonly MarkedReport[],
  lists: Phrases<number>,
  cased: boolean,
): Map<string, [number, number]> {
  const out = new Map<string, [number, number]>()
  for (const r of reports) {
    const names = new Set(r.names.map((n) => `${n.start} ${n.end} ${n.type}`))
    const covered = (m: Match) => r.names.some((n) => n.start <= m.start && n.end >= m.end)
    for (const m of matchesOf(r.text, lists, cased)) {
      if (m.demonym) continue
      const counts = out.get(m.key) ?? [0, 0]
      // Within a longer name nothing is said of the phrase by itself.
      if (names.has(`${m.start} ${m.end} ${m.type}`)) counts[0]++
      else if (covered(m)) continue
      counts[1]++
      out.set(m.key, counts)
    }
  }
  return out
}

/** A report of a collection with the known names that its annotators passed over or typed otherwise. */
export function completed(
  report: MarkedReport,
  lists: Phrases<number>,
  trust: ReadonlyMap<string, readonly [number, number]>,
  cased: boolean,
): MarkedReport {
  const names: MarkedName[] = report.names.map((n) => ({ ...n }))
  for (const m of matchesOf(report.text, lists, cased)) {
    const [named, all] = trust.get(m.key) ?? [0, 0]
    const same = names.findIndex((n) => n.start === m.start && n.end === m.end)
    if (m.demonym) {
      if (same >= 0) names.splice(same, 1)
      continue
    }
    const sure = all >= 2 ? named / all >= (m.words > 1 ? 0.3 : 0.5) : m.words > 1 || cased
    if (!sure) continue
    if (same >= 0) names[same]!.type = m.type
    else if (!names.some((n) => n.start < m.end && n.end > m.start))
      names.push({ start: m.start, end: m.end, type: m.type })
  }
  return { ...report, names: outermost(names) }
}
