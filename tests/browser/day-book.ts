/** The bundled example as a day-book in memory, and the address of one page of every kind in it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../../src/model/reading.ts'
import { createApp } from '../../src/server/app.ts'
import { openMemory, type Store } from '../../src/stores/index.ts'
import { keep } from '../../src/workers/keep.ts'
import { readingFrom } from '../reading.ts'

export type Fetch = (request: Request) => Response | Promise<Response>

/** The day from which the example is judged. */
export const TODAY = '2026-01-15'

/** Reports that only quote somebody: the example tells of nobody who took part in nothing. */
export const SPOKEN = [
  {
    id: 'crossing-en',
    lang: 'en',
    published: '2021-11-24',
    publisher: 'Example Courier',
    title: 'Ministry on the new crossing',
    text: '"The second crossing will be open to lorries by spring," Transport Ministry spokeswoman Lidia Marchenko told journalists in Pskov on Tuesday.',
  },
  {
    id: 'crossing-ru',
    lang: 'ru',
    published: '2021-11-25',
    publisher: 'Example Telegraf',
    title: 'О новом переходе',
    text: 'Второй переход откроют для грузовиков к весне, сообщила официальный представитель Минтранса Лидия Марченко.',
  },
  {
    id: 'crossing-ur',
    lang: 'ur',
    published: '2021-11-25',
    publisher: 'Example Subh',
    title: 'نئی گزرگاہ',
    text: 'وزارتِ ٹرانسپورٹ کی ترجمان لیدیا مارچنکو نے کہا کہ دوسری گزرگاہ بہار تک ٹرکوں کے لیے کھل جائے گی۔',
  },
]

const file = join(import.meta.dirname, '../../examples/working-group/reports.jsonl')
const readings = new Map<object, Reading>()
let bundled: readonly object[] | undefined

/** The readings of the bundled example and of some reports more; none is read twice. */
export function exampleReadings(more: readonly object[] = []): readonly Reading[] {
  bundled ??= readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return [...bundled, ...more].map((input) => {
    const known = readings.get(input)
    if (known) return known
    const result = readingFrom(input as Parameters<typeof readingFrom>[0])
    readings.set(input, result)
    return result
  })
}

/** The example kept in memory, in a store of the caller's own. */
export async function exampleStore(more: readonly object[] = SPOKEN): Promise<Store> {
  const store = openMemory()
  await keep(store, exampleReadings(more), `${TODAY}T12:00:00Z`)
  return store
}

/** The example's request handler. */
export const openExample = async (more: readonly object[] = SPOKEN): Promise<Fetch> =>
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
    ['days-narrowed', 'days?kind=session&party=PK&from=2018-01-01'],
    ['days-none', 'days?from=1990-01-01&to=1990-12-31'],
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
    ['quoted', 'people/-/Lidia%20Marchenko'],
    ['people-quoted', 'people?only=quoted'],
    ['people-nobody', 'people?name=Nobody+Atall'],
    ['promises', 'promises'],
    ['promises-kept', 'promises?verdict=kept&as-of=2022-02-01'],
    ['places', 'places'],
    ['search', 'search?q=Rogachev'],
    ['search-empty', 'search'],
    ['search-none', 'search?q=xyzzyplugh'],
    [
      'search-narrowed',
      'search?q=session&kind=session&status=held&party=PK&country=RU&lang=ru&has=commitment&outlet=Example+Telegraf',
    ],
    ['search-reports', 'search?q=session&in=report'],
    ['search-statements', 'search?q=cooperation&in=statement'],
    ['coverage', 'coverage'],
    ['missing', 'entries/r00000000000000'],
  ])
}

/** The same of the review: its queue, one report of it, and each form that it holds. */
export async function reviewPagesOf(fetch: Fetch): Promise<Map<string, string>> {
  const queue = await fetch(new Request('http://127.0.0.1/en/review'))
  // Nobody may judge where there are no accounts and no local hand.
  if (queue.status !== 200) return new Map()
  const report = /"\/en\/(review\/[0-9a-f]{64})"/.exec(await queue.text())?.[1]
  if (!report) throw new Error('nothing waits for review')
  const html = await (await fetch(new Request(`http://127.0.0.1/en/${report}`))).text()
  const forms = [...html.matchAll(/href="\/en\/(review\/[^"]*[?;]field=(\w+)[^"]*)"/g)]
  const fields = new Map(forms.map(([, path, field]) => [`review-${field}`, path!.replaceAll('&amp;', '&')]))
  return new Map([
    ['review', 'review'],
    ['review-mine', 'review?by=me'],
    ['review-agreement', 'review/agreement'],
    ['review-report', report],
    ...fields,
    ['review-add-encounter', `${report}?add=encounter`],
    ['review-add-outcome', `${report}?add=outcome`],
    ...['names', 'statements', 'times'].flatMap((layer) => [
      [`review-${layer}`, `${report}?layer=${layer}`] as const,
      [`review-${layer}-new`, `${report}?layer=${layer}&mark=new`] as const,
    ]),
  ])
}

const LAYERS = ['encounter', 'outcome', 'speaker', 'content', 'person', 'organisation', 'place', 'time']
