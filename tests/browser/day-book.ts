/** The bundled example as a day-book in memory, and the address of one page of every kind in it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../../src/pipeline.ts'
import { createApp } from '../../src/server/app.ts'
import { openMemory, type Store } from '../../src/stores/index.ts'
import { keep } from '../../src/workers/keep.ts'

export type Fetch = (request: Request) => Response | Promise<Response>

/** The day from which the example is judged. */
export const TODAY = '2026-01-15'

/** Reads the example and keeps it in memory. */
export async function exampleStore(more: readonly object[] = []): Promise<Store> {
  const file = join(import.meta.dirname, '../../examples/working-group/reports.jsonl')
  const inputs = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const readings = [...inputs, ...more].map((input) => {
    const result = read(input)
    if (!result.ok) throw new Error(result.problem.message)
    return result.reading
  })
  const store = openMemory()
  await keep(store, readings, `${TODAY}T12:00:00Z`)
  return store
}

/** The example's request handler. */
export const openExample = async (more: readonly object[] = []): Promise<Fetch> =>
  createApp({
    store: await exampleStore(more),
    today: () => TODAY,
    access: { mode: 'local', name: 'reader' },
  }).fetch

/** Name → path after the language, of one page of every kind. */
export async function pagesOf(fetch: Fetch): Promise<Map<string, string>> {
  const text = async (path: string): Promise<string> => (await fetch(new Request(`http://127.0.0.1/en/${path}`))).text()
  const first = async (path: string, link: RegExp): Promise<string> => {
    const found = link.exec(await text(path))?.[1]
    if (!found) throw new Error(`no link like ${link} on /en/${path}`)
    return found.replaceAll('&amp;', '&')
  }
  // The entry with most to show: a session told of by many.
  const entry = await first('days?kind=session&from=2018-01-01&to=2018-12-31', /"\/en\/(entries\/r[0-9a-f]+)"/)
  const at = await first(entry, /"\/en\/(reports\/[0-9a-f]+\?at=[0-9-]+)/)
  return new Map([
    ['home', ''],
    ['days', 'days'],
    ['month', 'days?month=2018-03'],
    ['entry', entry],
    ['report', at.replace(/\?.*/, '')],
    ['passage', at],
    ['layers', `${at.replace(/\?.*/, '')}?${LAYERS.map((l) => `layer=${l}`).join('&')}`],
    ['bodies', 'bodies'],
    ['body', await first('bodies', /"\/en\/(bodies\/b[0-9a-f]+)"/)],
    ['countries', 'countries'],
    ['pair', 'countries/PK-RU'],
    ['people', 'people'],
    ['person', await first('people', /"\/en\/(people\/[^"/]+\/[^"]+)"/)],
    ['promises', 'promises'],
    ['places', 'places'],
    ['search', 'search?q=Rogachev'],
    ['search-reports', 'search?q=session&in=report'],
    ['search-statements', 'search?q=cooperation&in=statement'],
    ['coverage', 'coverage'],
    ['missing', 'entries/r00000000000000'],
  ])
}

const LAYERS = ['encounter', 'outcome', 'speaker', 'content', 'person', 'organisation', 'place', 'time']
