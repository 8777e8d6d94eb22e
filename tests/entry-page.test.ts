/** The page of one entry: what it shows is the same in every language of the page, and each part can be told from the others. */
import { beforeAll, expect, test } from 'vitest'
import { createApp } from '../src/server/app.ts'
import { openMemory } from '../src/stores/index.ts'
import { keep } from '../src/workers/keep.ts'
import { openExample, pagesOf } from './browser/day-book.ts'
import { readingOf } from './composed/drafts.ts'

const mechanism = { name: 'Joint Commission on trade', parties: ['NATO', 'RU'], subject: 'trade' }
const announced = readingOf({ id: 'soon', published: '2018-03-01', outlet: 'Daily Ledger' }, [
  {
    status: 'planned',
    date: '2018-03',
    ordinal: 7,
    parties: ['NATO', 'RU'],
    mechanism,
    people: ['Pavel Orlov/RU', 'Joan Meer/NATO'],
  },
])
const held = readingOf({ id: 'was', lang: 'ru', published: '2018-03-22', outlet: 'Daily Ledger' }, [
  {
    status: 'held',
    date: '2018-03-21',
    ordinal: 7,
    parties: ['NATO', 'RU'],
    mechanism: { ...mechanism, name: 'совместная комиссия по торговле' },
    people: ['Павел Орлов/RU'],
  },
])

let page: (lang: string) => Promise<string>
beforeAll(async () => {
  const store = openMemory()
  await keep(store, [announced, held], '2024-05-04T10:00:00Z')
  const { fetch } = createApp({ store, today: () => '2024-05-05' })
  const ids: string[] = []
  for await (const e of store.entries({})) if (e.kind.shown === 'session') ids.push(e.id)
  expect(ids).toHaveLength(1)
  page = async (lang) => (await fetch(new Request(`http://127.0.0.1/${lang}/entries/${ids[0]}`))).text()
})

const cellOf = (html: string, label: string): string =>
  new RegExp(`<th scope="row">${label}</th><td><details><summary>(.*?)</summary>`)
    .exec(html)?.[1]
    ?.replace(/<[^>]*>/g, '') ?? ''

test('status and date are those of the register in every language, whatever a report in it says', async () => {
  expect(cellOf(await page('en'), 'Status')).toBe('held')
  expect(cellOf(await page('en'), 'Date')).toMatch(/^21 March 2018/)
  expect(cellOf(await page('ru'), 'Состояние')).toBe('состоялось')
  expect(cellOf(await page('ur'), 'کیفیت')).toBe('ہو چکا')
  expect(cellOf(await page('ur'), 'تاریخ')).toMatch(/^21 مارچ، 2018/)
})

test('a line of what was only promised says so once', async () => {
  const store = openMemory()
  const promise = { due: '2030', by: ['RU'], words: 'Russia will open a consulate by 2030.' }
  await keep(store, [readingOf({ id: 'alone', published: '2024-03-22' }, [], [promise])], '2024-05-04T10:00:00Z')
  const { fetch } = createApp({ store, today: () => '2024-05-05' })
  const days = await (await fetch(new Request('http://127.0.0.1/ru/days'))).text()
  expect(days).toMatch(/<p class="headline"><a [^>]*>Обещано: Россия<\/a><\/p>/)
})

test('names stand in the page’s own language where a report in it tells them', async () => {
  expect(cellOf(await page('en'), 'Standing body')).toBe('Joint Commission on trade')
  expect(cellOf(await page('ru'), 'Постоянный орган')).toBe('совместная комиссия по торговле')
})

test('an organisation has the name that the page’s language gives it', async () => {
  expect(cellOf(await page('en'), 'Parties')).toMatch(/^NATO and Russia/)
  expect(cellOf(await page('ru'), 'Стороны')).toMatch(/^НАТО и Россия/)
  expect(cellOf(await page('ur'), 'فریق')).toMatch(/^نیٹو اور روس/)
})

test('two reports of one outlet are told apart by their days, people by their names, and no column stands empty', async () => {
  const html = await page('en')
  expect(html).toContain('(English, 1 March 2018)')
  expect(html).toContain('(Russian, 22 March 2018)')
  expect(html).toMatch(/aria-label="Encounters: Joan Meer"/)
  expect(html).not.toContain('<th scope="col">Role</th>')
})

test('the words of a cell lead on to the same words where their report was published', async () => {
  const example = await openExample()
  const passage = (await pagesOf(example)).get('passage')!
  for (const lang of ['en', 'ur', 'ru']) {
    const html = await (await example(new Request(`http://127.0.0.1/${lang}/${passage}`))).text()
    const marked = [...html.matchAll(/<mark class="[^"]*here"[^>]*>(.*?)<\/mark>/g)].map((m) => m[1]).join('')
    const address = /href="(https:[^"]*:~:text=[^"]*)" rel="external/.exec(html)?.[1]
    expect(decodeURIComponent(address!.split(':~:text=')[1]!)).toBe(marked)
  }
})

test('what marks were read as stands in the page’s language', async () => {
  const example = await openExample()
  const layers = (await pagesOf(example)).get('layers')!
  const meant = async (lang: string, label: string) => {
    const html = await (await example(new Request(`http://127.0.0.1/${lang}/${layers}`))).text()
    return [...html.matchAll(new RegExp(`data-label="${label}">(.*?)</td>`, 'g'))].map((m) =>
      m[1]!.replace(/<[^>]*>/g, ''),
    )
  }
  expect(await meant('en', 'Read as')).toContain('Session · 21 March 2018')
  expect(await meant('ru', 'Прочитано как')).toContain('Заседание · 21 марта 2018\u00a0г.')
  const urdu = await meant('ur', 'مفہوم')
  expect(urdu).toContain('اجلاس · 21 مارچ، 2018')
  expect(urdu.filter((m) => /session|\b(?:PK|RU)\b|\d{4}-\d\d/.test(m))).toEqual([])
})

test('a promise in a list says what was promised, in the page’s language where a report tells it, and when it came about', async () => {
  const example = await openExample()
  const page = async (lang: string) =>
    (await example(new Request(`http://127.0.0.1/${lang}/promises?verdict=kept`))).text()
  for (const [lang, came] of [
    ['en', 'came about 12 November 2019'],
    ['ru', 'сбылось 12 ноября 2019\u00a0г.'],
    ['ur', 'پورا ہوا 12 نومبر، 2019'],
  ] as const) {
    const html = await page(lang)
    expect(html).toMatch(new RegExp(`<p class="promised"><bdi class="words" lang="${lang}"`))
    expect(html.replace(/<[^>]*>/g, '')).toContain(came)
    // What is drawn runs in the direction of the page.
    expect(html).toContain(`text-anchor="start" direction="${lang === 'ur' ? 'rtl' : 'ltr'}"`)
  }
})
