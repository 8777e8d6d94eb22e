/** The wording of the pages: plural forms, gender, cases, and the signs of each language's own writing. */
import { beforeAll, describe, expect, test } from 'vitest'
import { STATUSES } from '../src/model/reading.ts'
import { createApp } from '../src/server/app.ts'
import { monthOfDay } from '../src/server/show.ts'
import { en } from '../src/server/words/en.ts'
import { interfaces } from '../src/server/words/index.ts'
import { ru } from '../src/server/words/ru.ts'
import { ur } from '../src/server/words/ur.ts'
import { openMemory } from '../src/stores/index.ts'
import { type Fetch, openExample, pagesOf, reviewPagesOf } from './browser/day-book.ts'

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('numbers and what they count', () => {
  const russian: readonly (readonly [number, string])[] = [
    [0, '0 записей'],
    [1, '1 запись'],
    [2, '2 записи'],
    [5, '5 записей'],
    [11, '11 записей'],
    [12, '12 записей'],
    [14, '14 записей'],
    [21, '21 запись'],
    [22, '22 записи'],
    [25, '25 записей'],
    [101, '101 запись'],
    [111, '111 записей'],
    [112, '112 записей'],
    [1004, '1004 записи'],
  ]
  test.each(russian)('in Russian, %i', (n, said) => {
    expect(spaced(ru.count(n))).toBe(said)
    expect(`${n} ${ru.home.entries(n)}`).toBe(said)
  })

  test('one is one in every language, on the first page too', () => {
    expect(spaced(en.count(1))).toBe('1 entry')
    expect(spaced(ur.count(1))).toBe('1 اندراج')
    expect([en.home.entries(1), en.home.reports(1), en.home.languages(1)]).toEqual(['entry', 'report read', 'language'])
    expect([ru.home.reports(1), ru.home.reports(3), ru.home.reports(5)]).toEqual([
      'сообщение прочитано',
      'сообщения прочитаны',
      'сообщений прочитано',
    ])
    expect([ru.home.languages(1), ru.home.languages(3)]).toEqual(['язык', 'языка'])
  })

  test('a number and its noun never part at the end of a line', () => {
    for (const words of interfaces) for (const n of [1, 2, 7]) expect(words.reportCount(n)).not.toContain(' ')
  })
})

test('a status has the gender of what it is said of', () => {
  expect(ru.statusOf('held', 'visit')).toBe('состоялся')
  expect(ru.statusOf('held', 'meeting')).toBe('состоялась')
  expect(ru.statusOf('held', 'session')).toBe('состоялось')
  expect(ru.statusOf('cancelled', 'call')).toBe('отменён')
  expect(ru.statusOf('postponed', 'conference')).toBe('отложена')
  expect(ur.statusOf('held', 'meeting')).toBe('ہو چکی')
  expect(ur.statusOf('held', 'visit')).toBe('ہو چکا')
  for (const words of interfaces)
    for (const s of STATUSES) expect(words.statusOf(s, undefined), words.code).toBe(words.status[s])
})

test('beside the number of a day a month has the case that it has there', () => {
  expect(spaced(monthOfDay(ru, '2018-02-23'))).toBe('февраля 2018 г.')
  expect(monthOfDay(en, '2018-02-23')).toBe('February 2018')
  expect(monthOfDay(ur, '2018-02-23T10:00')).toBe('فروری، 2018')
})

describe('on every page', () => {
  let fetch: Fetch
  let paths: readonly string[]
  const shown = async (path: string, from: Fetch = fetch): Promise<string> => {
    const html = await (await from(new Request(`http://127.0.0.1${path}`))).text()
    return html.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '').replace(/<[^>]*>/g, '\u2063')
  }
  beforeAll(async () => {
    fetch = await openExample()
    paths = [...(await pagesOf(fetch)).values(), ...(await reviewPagesOf(fetch)).values()]
  })

  test('nothing stands that was not told', async () => {
    for (const { code } of interfaces)
      for (const path of paths)
        expect(await shown(`/${code}/${path}`), path).not.toMatch(/undefined|NaN|\[object|\bnull\b|\(\)/)
  })

  test('no sentence ends twice, and none in Urdu has the signs of Latin', async () => {
    for (const { code } of interfaces)
      for (const path of paths) {
        const text = await shown(`/${code}/${path}`)
        expect(text, path).not.toMatch(/[^.]\.\.(?!\.)/)
        if (code === 'ur')
          expect(text, path).not.toMatch(/\p{sc=Arab}\s*[,;?]|[,;]\s*\p{sc=Arab}|\p{sc=Arab}\.(?!\p{L})/u)
      }
  })

  test('an empty day-book says on every page that there is nothing yet, and leads on', async () => {
    const empty = createApp({ store: openMemory(), today: () => '2026-01-15' }).fetch
    for (const { code } of interfaces)
      for (const room of [
        '',
        'days',
        'bodies',
        'countries',
        'people',
        'promises',
        'places',
        'search?q=x',
        'coverage',
      ]) {
        const response = await empty(new Request(`http://127.0.0.1/${code}/${room}`))
        expect(response.status, room).toBe(200)
        const text = await response.text()
        expect(/<main[^>]*>([\s\S]*)<\/main>/.exec(text)?.[1], `${code}/${room}`).toMatch(
          /class="soft"|role="status"|<p>/,
        )
        expect(text, room).not.toMatch(/NaN|undefined|Infinity/)
      }
  })

  test('where there is no page, a search leads on', async () => {
    for (const { code } of interfaces) {
      const response = await fetch(new Request(`http://127.0.0.1/${code}/nowhere`))
      expect(response.status).toBe(404)
      expect(await response.text()).toContain(`action="/${code}/search"`)
    }
  })
})
