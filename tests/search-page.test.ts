/** The page that searches: what narrows what was found, each value once and in the page's own script where one has it. */
import { beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/server/app.ts'
import { openMemory } from '../src/stores/index.ts'
import { FACETS } from '../src/stores/store.ts'
import { keep } from '../src/workers/keep.ts'
import { readingOf } from './composed/drafts.ts'

const commission = (name: string) => ({ name, parties: ['IR', 'RU'], subject: 'trade' })
const session = (id: string, lang: 'en' | 'ru' | 'ur', name: string, who: string) =>
  readingOf({ id, lang, outlet: `Daily ${lang}`, published: '2019-05-07' }, [
    {
      date: '2019-05-06',
      ordinal: 3,
      parties: ['IR', 'RU'],
      mechanism: commission(name),
      place: { name: lang === 'ru' ? 'Тегеран' : 'Tehran', country: 'IR' },
      people: [`${who}/RU`],
      promises: [{ due: '2020' }],
    },
  ])
const other = readingOf({ id: 'other', published: '2019-06-02', outlet: 'Daily en' }, [
  {
    date: '2019-06-01',
    parties: ['CN', 'RU'],
    mechanism: { name: 'Комитет по рыболовству', parties: ['CN', 'RU'], subject: 'fishing' },
    people: ['Ivan Orlov/RU'],
  },
])

let get: (path: string) => Promise<string>
beforeAll(async () => {
  const store = openMemory()
  const told = [
    session('e', 'en', 'Joint Commission on trade', 'Pavel Orlov'),
    session('r', 'ru', 'Совместная комиссия по торговле', 'Павел Орлов'),
    other,
  ]
  await keep(store, told, '2024-05-04T10:00:00Z')
  const { fetch } = createApp({ store, today: () => '2024-05-05' })
  get = async (path) => (await fetch(new Request(`http://127.0.0.1${path}`))).text()
})

test.each([
  ['en', '3rd session'],
  ['en', 'Iran Russia session 3'],
  ['ru', '3-е заседание'],
  ['ru', 'Иран Россия'],
  ['ur', 'اجلاس نمبر 3'],
  ['ur', 'ایران روس'],
])('what a page in %s calls an entry finds it: %s', async (lang, query) => {
  const found = await get(`/${lang}/search?q=${encodeURIComponent(query)}`)
  expect([...found.matchAll(/<p class="headline"><a /g)]).toHaveLength(1)
  expect(
    await get(`/${lang}/search?q=${encodeURIComponent(query.replace('3', '4').replace(/ران|ран|ran/, 'xyz'))}`),
  ).not.toContain('<p class="headline"><a ')
})

/** The values under a heading of the facets. */
const under = (html: string, heading: string): string[] => {
  const section = html.split('<section>').find((s) => s.startsWith(`<h3>${heading}</h3>`)) ?? ''
  return [...section.matchAll(/<bdi>(.*?)<\/bdi>/g)].map((m) => m[1]!)
}

describe('what narrows a search', () => {
  test('a body stands once, by a name in the page’s script; one that has no such name stands by the one it has', async () => {
    expect(under(await get('/en/search?q=Orlov'), 'Body')).toEqual([
      'Joint Commission on trade',
      'Комитет по рыболовству',
    ])
    const russian = under(await get('/ru/search?q=Orlov'), 'Орган')
    expect(russian).toContain('Совместная комиссия по торговле')
    expect(russian).not.toContain('Joint Commission on trade')
  })

  test('a person and a city stand once, in the page’s script', async () => {
    expect(under(await get('/en/search?q=Orlov'), 'Person').sort()).toEqual(['Ivan Orlov', 'Pavel Orlov'])
    expect(under(await get('/ru/search?q=Orlov'), 'Человек').sort()).toEqual(['Ivan Orlov', 'Павел Орлов'])
    expect(under(await get('/ru/search?q=Orlov'), 'Место')).toEqual(['Тегеран'])
  })

  test('each value of each facet leads to finds that have it, and can be taken back', async () => {
    const html = await get('/en/search?q=Orlov')
    const links = [...html.matchAll(/<li><a href="(\/en\/search\?[^"]*)"><bdi>/g)].map((m) =>
      m[1]!.replaceAll('&amp;', '&'),
    )
    const names = new Set(links.flatMap((l) => [...new URLSearchParams(l.split('?')[1]).keys()]))
    expect([...names].sort()).toEqual([...FACETS, 'q'].sort())
    for (const link of links) {
      const narrowed = await get(link)
      expect(narrowed, link).toMatch(/role="status">[12]\u00a0results?</)
      expect(narrowed, link).toMatch(/class="chips">.*aria-label="Remove: /)
    }
  })

  test('on a narrow screen, where it stands below all that was found, a link leads there', async () => {
    expect(await get('/en/search?q=Orlov')).toMatch(/class="jump"><a href="#narrow">/)
    expect(await get('/en/search?q=Orlov')).toContain('<h2 id="narrow">')
    expect(await get('/en/search?q=nothing+of+the+kind')).not.toContain('#narrow')
  })
})
