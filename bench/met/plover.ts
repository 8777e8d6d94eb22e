/**
 * Type accuracy on PLOVER's gold records and PETRARCH2's unit records, with confusion tables.
 * The gold records name types that PLOVER has since folded together: DEMAND into REQUEST, DISAPPROVE and INVESTIGATE into ACCUSE,
 * FIGHT into ASSAULT. The unit records have CAMEO codes, turned into types by PLOVER's own table. Source: openeventdata/PLOVER.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../../src/model/reading.ts'
import { read } from '../../src/pipeline.ts'

interface Sample {
  readonly text: string
  readonly date?: string
  /** The type to be told; `none` where no event is to be coded. */
  readonly want: string
}

const FOLDED: { readonly [type: string]: string } = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
}

export function goldRecords(dir: string): Sample[] {
  const file = join(dir, 'plover/gold_standard_records/PLOVER_GSR_CAMEO.txt')
  const all = JSON.parse(readFileSync(file, 'utf8')) as { event: string; text?: string }[]
  return all.flatMap(({ event, text }) => (text ? [{ text, want: FOLDED[event] ?? event }] : []))
}

export function unitRecords(dir: string): Sample[] {
  const typeOf = conversion(readFileSync(join(dir, 'plover/CAMEO2PLOVER-2021.txt'), 'utf8'))
  const xml = readFileSync(join(dir, 'petrarch2/PETR.UnitTest.records.xml'), 'utf8')
  return [...xml.matchAll(/<Sentence date="(\d{4})(\d\d)(\d\d)"[\s\S]*?<\/Sentence>/g)].flatMap(([record, y, m, d]) => {
    const text = /<Text>([\s\S]*?)<\/Text>/.exec(record!)?.[1]?.replace(/\s+/g, ' ').trim()
    const code = /eventcode\s*=\s*"(\d+)"/.exec(record!)?.[1]
    const want = code === undefined ? 'none' : typeOf(code)
    return text && want ? [{ text, date: `${y}-${m}-${d}`, want }] : []
  })
}

/** The type of a CAMEO code by PLOVER's table; the parent's where the leaf is not listed. */
function conversion(table: string): (code: string) => string | undefined {
  const rows = new Map([...table.matchAll(/^(\d+): *([A-Z]+)/gm)].map(([, code, type]) => [code!, type!]))
  return (code) => {
    for (let n = code.length; n >= 2; n--) {
      const type = rows.get(code.slice(0, n))
      if (type) return type
    }
    return undefined
  }
}

export interface Score {
  readonly records: number
  /** Records of which something was told. */
  readonly told: number
  /** The first thing told has the type wanted. */
  readonly first: number
  /** One of the things told has it. */
  readonly any: number
  readonly confusion: ReadonlyMap<string, ReadonlyMap<string, number>>
}

export function scored(samples: readonly Sample[]): Score {
  const confusion = new Map<string, Map<string, number>>()
  let told = 0
  let first = 0
  let any = 0
  for (const { text, date, want } of samples) {
    const result = read({ id: 'x', lang: 'en', text, ...(date ? { published: date } : {}) })
    const types = result.ok ? typesOf(result.reading) : []
    const got = types[0] ?? 'none'
    if (types.length > 0) told++
    if (got === want) first++
    if (types.includes(want) || got === want) any++
    const row = confusion.get(want) ?? new Map<string, number>()
    confusion.set(want, row.set(got, (row.get(got) ?? 0) + 1))
  }
  return { records: samples.length, told, first, any, confusion }
}

/** Types of all that is told, in the order of the text; of two at one place what was agreed or done comes before who met. */
function typesOf(reading: Reading): string[] {
  const all = [
    ...(reading.events ?? []).map((e) => ({ at: e.evidence[0]!.start, type: e.codes.plover.type })),
    ...reading.outcomes.map((o) => ({ at: o.content.start, type: o.codes?.plover.type ?? '' })),
    ...reading.engagements.map((e) => ({ at: e.evidence[0]!.start, type: e.codes?.plover.type ?? '' })),
  ]
  return all.sort((a, b) => a.at - b.at).map((x) => x.type)
}

/** A table: what is wanted down, what was told first across. */
export function confusionTable({ confusion }: Score): string {
  const down = [...confusion.keys()].sort()
  const across = [...new Set([...confusion.values()].flatMap((r) => [...r.keys()]))].sort()
  return [
    `| wanted \\ told | ${across.join(' | ')} |`,
    `|---|${across.map(() => '---').join('|')}|`,
    ...down.map((w) => `| ${w} | ${across.map((g) => confusion.get(w)!.get(g) ?? '').join(' | ')} |`),
  ].join('\n')
}
