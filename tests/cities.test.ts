/** A city is one place, whatever the script in which a report writes it: on the map, in the list, in filters and facets. */
import { beforeAll, expect, test } from 'vitest'
import { cityNames } from '../src/register/places.ts'
import { createApp } from '../src/server/app.ts'
import { placeName, pointOf, spellingsOfPlace } from '../src/server/cities.ts'
import { CITY_PLACES, TOWN_PLACES } from '../src/server/pictures/city-places.ts'
import { interfaces } from '../src/server/words/index.ts'
import { openMemory } from '../src/stores/index.ts'
import { keep } from '../src/workers/keep.ts'
import { readingOf } from './composed/drafts.ts'

let fetch: ReturnType<typeof createApp>['fetch']
const get = async (path: string) => (await fetch(new Request(`http://127.0.0.1${path}`))).text()
beforeAll(async () => {
  const store = openMemory()
  const at = (id: string, lang: 'en' | 'ru' | 'ur', name: string, date: string, country = 'PK') =>
    readingOf({ id, lang, published: date }, [{ date, place: { name, country } }])
  await keep(
    store,
    [
      at('a', 'en', 'Islamabad', '2018-01-02'),
      at('b', 'ru', 'Исламабад', '2018-03-04'),
      at('c', 'ur', 'اسلام آباد', '2018-05-06'),
      at('d', 'ur', 'جنیوا', '2018-07-08', 'CH'),
      at('e', 'en', 'Nowhereville', '2018-09-10'),
    ],
    '2024-05-04T10:00:00Z',
  )
  ;({ fetch } = createApp({ store, today: () => '2024-05-05' }))
})

test('is a dot with its count, named in the page’s language, and a row of the table behind the map', async () => {
  const page = await get('/ru/places')
  expect(page).toContain('<title>Исламабад: 3</title><circle class="city"')
  expect(page).toContain('<title>Женева: 1</title>')
  expect(page.match(/<circle class="city"/g)).toHaveLength(2)
  expect(page).toMatch(/<td><a href="[^"]+"><bdi>Исламабад<\/bdi><\/a><\/td><td>3<\/td>/)
  // A place that lies nowhere known is in the list alone.
  expect(page).toContain('<bdi>Nowhereville</bdi>')
})

test('stands once in the list, and its link leads to all entries that are there', async () => {
  const page = await get('/ur/places')
  const list = page.slice(page.indexOf('<ul class="columns">'))
  expect(list.match(/اسلام آباد/g)).toHaveLength(1)
  const to = /<a href="([^"]+)"><bdi>اسلام آباد/.exec(list)![1]!.replaceAll('&amp;', '&')
  const entries = await get(to)
  expect(entries.match(/class="headline"/g)).toHaveLength(3)
})

test('every city of the table is one of the register’s names, and lies on the earth; Islamabad lies north of Karachi', () => {
  for (const [name, latitude, longitude] of CITY_PLACES) {
    expect(cityNames(name)[0], name).toBe(name)
    expect(Math.abs(latitude)).toBeLessThanOrEqual(90)
    expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
  }
  for (const [names] of TOWN_PLACES)
    expect(names.map((n) => placeName(interfaces.find((w) => w.code === 'ru')!, n))[0]).toMatch(/\p{sc=Cyrl}/u)
  expect(pointOf('اسلام آباد')![0]).toBeGreaterThan(pointOf('Карачи')![0])
  expect(spellingsOfPlace('Москва')).toContain('ماسکو')
  expect(pointOf('Nowhereville')).toBeUndefined()
})
