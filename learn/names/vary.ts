/** Makes variants of annotated reports, with other names in the places of names, so that contexts are learnt and not the names of one year. */
import type { EntityType } from '../../src/model/reading.ts'
import type { MarkedName, MarkedReport } from './report.ts'

/** Names and words of persons' names as they stand in annotated texts; in Russian sorted by ending, so that case agrees. */
export interface Pool {
  readonly whole: ReadonlyMap<string, readonly string[]>
  readonly given: ReadonlyMap<string, readonly string[]>
  readonly surname: ReadonlyMap<string, readonly string[]>
  readonly ending: (word: string) => string
}

const WORD = /[\p{L}\p{M}]+/gu

/** Gathers names from annotated reports. `inflected`: a name gives way only to one with the same ending. */
export function poolOf(reports: readonly MarkedReport[], states: readonly string[], inflected: boolean): Pool {
  const ending = (word: string): string => (inflected ? word.slice(-2).toLowerCase() : '')
  const whole = new Map<string, string[]>()
  const given = new Map<string, string[]>()
  const surname = new Map<string, string[]>()
  const put = (map: Map<string, string[]>, key: string, value: string) => {
    const list = map.get(key)
    if (list) list.push(value)
    else map.set(key, [value])
  }
  for (const r of reports)
    for (const n of r.names) {
      const words = r.text.slice(n.start, n.end)
      if (words.includes('\n')) continue
      if (n.type === 'PER') {
        const parts = words.match(WORD) ?? []
        if (parts.length < 2 || parts.length > 4) continue
        put(given, ending(parts[0]!), parts[0]!)
        put(surname, ending(parts[parts.length - 1]!), parts[parts.length - 1]!)
      } else put(whole, `${n.type} ${ending(words)}`, words)
    }
  for (const s of states) for (let i = 0; i < 3; i++) put(whole, `LOC ${ending(s)}`, s)
  return { whole, given, surname, ending }
}

/** One variant of a report: each name gives way to another of its type, the same one throughout the report. */
export function varied(report: MarkedReport, pool: Pool, random: () => number): MarkedReport {
  const replaced = new Map<string, string>()
  const pick = (list: readonly string[] | undefined, key: string, own: string): string => {
    const known = replaced.get(key)
    if (known) return known
    const chosen = list && list.length > 2 ? list[Math.floor(random() * list.length)]! : own
    replaced.set(key, chosen)
    return chosen
  }
  const rewrite = (words: string, type: EntityType): string => {
    if (type !== 'PER') {
      if (type === 'ORG' && pool.ending('xx') !== '') return words
      return pick(pool.whole.get(`${type} ${pool.ending(words)}`), `${type} ${words}`, words)
    }
    const count = words.match(WORD)?.length ?? 0
    let i = 0
    return words.replace(WORD, (word) => {
      const first = i++ === 0
      if (word.length < 3 || /^(?:bin|von|van|der|bint|ibn|abu|бин|аль|эль|фон|بن|ال)$/iu.test(word)) return word
      if (word === word.toUpperCase() && word !== word.toLowerCase()) return word
      const from = first && count > 1 ? pool.given : pool.surname
      return pick(from.get(pool.ending(word)), `PER ${word}`, word)
    })
  }
  let text = ''
  let at = 0
  const names: MarkedName[] = []
  for (const n of [...report.names].sort((a, b) => a.start - b.start)) {
    text += report.text.slice(at, n.start)
    const start = text.length
    text += rewrite(report.text.slice(n.start, n.end), n.type)
    names.push({ start, end: text.length, type: n.type })
    at = n.end
  }
  return { ...report, id: `${report.id}~`, from: 'varied', text: text + report.text.slice(at), names }
}
