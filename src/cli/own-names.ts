/** One's own list of names, from a CSV file. */
import { readFile } from 'node:fs/promises'
import papaparse from 'papaparse'
import { RoznamchaError } from '../model/error.ts'
import type { KnownName } from '../model/known-name.ts'
import type { EntityType } from '../model/reading.ts'
import { decode } from '../readers/decode.ts'
import type { World } from './command.ts'

const TYPES: { readonly [word: string]: EntityType } = {
  '': 'PER',
  person: 'PER',
  body: 'ORG',
  place: 'LOC',
  per: 'PER',
  org: 'ORG',
  loc: 'LOC',
}
/** Longer than any name. */
const LONGEST = 200

/**
 * The list that `--names` names. A row that cannot be used is reported with its line and left out; `bad` counts such rows.
 * Absent: `rows` is undefined without the option.
 * Throws: RoznamchaError `usage` where the file is missing, is no text or has no column "name".
 */
export async function namesFrom(
  options: { readonly [name: string]: string | boolean | undefined },
  world: Pick<World, 'report'>,
): Promise<{ readonly rows: readonly KnownName[] | undefined; readonly bad: number }> {
  const file = options['names']
  if (typeof file !== 'string') return { rows: undefined, bad: 0 }
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new RoznamchaError('usage', `--names ${file}: ${code === 'ENOENT' ? 'there is no such file' : message}`)
  }
  const decoded = decode(bytes)
  if (!decoded.ok) throw new RoznamchaError('usage', `--names ${file}: ${decoded.problem.message}`)
  const rows: KnownName[] = []
  let bad = 0
  for (const { line, row } of rowsOf(decoded.text, file)) {
    if (typeof row !== 'string') rows.push(row)
    else {
      bad++
      world.report({ code: 'names.row', message: `${row}; the row is left out`, where: `${file}, line ${line}` })
    }
  }
  return { rows, bad }
}

/** Each row with the line it begins on: a name, or what is wrong with it. */
function rowsOf(text: string, file: string): { readonly line: number; readonly row: KnownName | string }[] {
  const out: { line: number; row: KnownName | string }[] = []
  let columns: string[] | undefined
  let [line, at] = [1, 0]
  papaparse.parse<string[]>(text, {
    step: ({ data, errors, meta }) => {
      const begins = line
      for (; at < meta.cursor; at++) if (text[at] === '\n') line++
      if (data.every((cell) => cell.trim() === '')) return
      if (!columns) {
        columns = data.map((cell) => cell.trim().toLowerCase())
        if (!columns.includes('name'))
          throw new RoznamchaError(
            'usage',
            `--names ${file}: the first line must name the columns: name, and where known variants, wikidata, country, type`,
          )
        return
      }
      const broken = errors.find((e) => e.type === 'Quotes')
      out.push({ line: begins, row: broken ? 'a quotation mark is not closed' : rowOf(columns, data) })
    },
  })
  return out
}

function rowOf(columns: readonly string[], cells: readonly string[]): KnownName | string {
  const cell = (name: string): string => (cells[columns.indexOf(name)] ?? '').replace(/\s+/g, ' ').trim()
  const name = cell('name')
  if (!/\p{L}\P{L}*\p{L}/u.test(name)) return name === '' ? 'the name is missing' : `"${name.slice(0, 40)}" is no name`
  const variants = cell('variants')
    .split(/[|;]/)
    .map((v) => v.trim())
    .filter(Boolean)
  const long = [name, ...variants].find((v) => v.length > LONGEST)
  if (long) return `a name is ${long.length} letters long`
  const wrong = variants.find((v) => !/\p{L}\P{L}*\p{L}/u.test(v))
  if (wrong) return `the variant "${wrong}" is no name`
  const wikidata = cell('wikidata')
  if (wikidata !== '' && !/^Q[1-9]\d*$/.test(wikidata)) return `"${wikidata}" is no Wikidata id such as Q42`
  const country = cell('country')
  if (country !== '' && !isCountry(country)) return `"${country}" is no ISO 3166-1 code of two capitals such as PK`
  const type = TYPES[cell('type').toLowerCase()]
  if (!type) return `the type "${cell('type')}" is none of person, body, place`
  return { name, variants, type, ...(wikidata ? { wikidata } : {}), ...(country ? { country } : {}) }
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined
