/** An entry in a few lines, for people. */

import type { Entry } from '../model/entry.ts'
import { type PlainEntry, plainEntry, type plainPromise } from '../register/plain.ts'
import type { World } from './command.ts'
import { bold, dim, piece, warm, wrap } from './layout.ts'

const ordinalWord = (n: number): string => {
  const tens = n % 100
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${suffix}`
}

/** What it was, in words: "7th session, planned". */
export function whatWas(row: PlainEntry): string {
  const kind =
    row.ordinal === undefined ? (row.kind ?? 'encounter') : `${ordinalWord(row.ordinal)} ${row.kind ?? 'encounter'}`
  return row.status === undefined || row.status === 'held' ? kind : `${kind}, ${row.status}`
}

/** One person with party, role and post as far as they are known. */
export function personLine(world: World, p: PlainEntry['people'][number]): string {
  const about = [p.party, p.role, p.post && piece(world, p.post)].filter(Boolean).join(', ')
  return `${piece(world, p.name)}${about ? ` (${about})` : ''}`
}

/** Two or three lines: when and what; who; the sources. Ends with a line break. */
export function entryLines(world: World, entry: Entry): string {
  const row = plainEntry(entry)
  const place = row.place ? `${piece(world, row.place.name)}${row.place.country ? ` (${row.place.country})` : ''}` : ''
  const head = [whatWas(row), row.parties.join(' – '), place].filter(Boolean).join(' · ')
  const notes = [
    entry.withdrawn ? 'withdrawn' : '',
    ...Object.keys(row.disagreements).map((field) => `reports differ on ${field}`),
    ...(entry.disputes.length > 0 ? ['a judgement and the reader differ'] : []),
  ].filter(Boolean)
  const sources = `${row.voices} ${row.voices === 1 ? 'source' : 'sources'} (${row.languages.join(', ')})`
  const lines = [`${bold(world, (row.date ?? 'no date').padEnd(10))}  ${head}`]
  const indent = ' '.repeat(12)
  if (row.mechanism) lines.push(wrap(world, piece(world, row.mechanism.name), indent))
  if (row.people.length > 0) {
    const some = row.people.slice(0, 6).map((p) => personLine(world, p))
    const more = row.people.length > some.length ? ` and ${row.people.length - some.length} more` : ''
    lines.push(wrap(world, `${some.join('; ')}${more}`, indent))
  }
  lines.push(
    `${indent}${dim(world, `${sources} · ${entry.id}`)}${notes.length > 0 ? ` ${warm(world, `! ${notes.join('; ')}`)}` : ''}`,
  )
  return `${lines.join('\n')}\n`
}

/** What came of what was planned: "kept: held on 2019-11-12 in Moscow". Ends with a line break. */
export function answerLine(world: World, p: ReturnType<typeof plainPromise>): string {
  const by = p.outcome ? ` · ${p.outcome}` : ''
  return `${wrap(world, piece(world, `→ ${p.verdict}: ${p.words}${by}`), ' '.repeat(12))}\n`
}
