/** One's own list of names, from the file to the reading and the look-up. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { knownNames } from '../src/names.ts'
import { read } from '../src/pipeline.ts'
import { readingFrom } from './reading.ts'
import { objects, roznamcha } from './world.ts'

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'names-'))
})
afterAll(() => rmSync(dir, { recursive: true }))

const file = (name: string, text: string): string => {
  writeFileSync(join(dir, name), text)
  return join(dir, name)
}

const LIST = knownNames([
  {
    name: 'Amina Talpur',
    variants: ['Амина Талпур', 'امینہ تالپور'],
    type: 'PER',
    wikidata: 'Q9000001',
    country: 'PK',
  },
  { name: 'Committee on River Waters', variants: ['Комитет по речным водам'], type: 'ORG' },
])

const entityOf = (text: string, lang: string, list = LIST) => {
  const { entities, mentions } = readingFrom({ id: 'a', text, lang, published: '2024-05-04' }, list)
  const listed = entities.find((e) => e.wikidata !== undefined)
  return { listed, written: mentions.filter((m) => m.entity === listed?.id).map((m) => text.slice(m.start, m.end)) }
}

test('a listed person is found in every script and case, with country and id', () => {
  for (const [lang, text, written] of [
    ['en', 'The envoys met Amina Talpur in Geneva on Friday.', 'Amina Talpur'],
    ['ru', 'Послы встретились с Аминой Талпур в Женеве.', 'Аминой Талпур'],
    ['ur', 'سفیروں نے جمعہ کو امینہ تالپور سے ملاقات کی۔', 'امینہ تالپور'],
  ] as const) {
    const found = entityOf(text, lang)
    expect(found.listed).toMatchObject({ type: 'PER', country: 'PK', wikidata: 'Q9000001' })
    expect(found.written).toEqual([written])
  }
})

test('without the list the same report is read as before, and the list is no part of later readings', () => {
  const text = 'The envoys met Amina Talpur in Geneva on Friday.'
  const before = read({ id: 'a', text, lang: 'en' })
  entityOf(text, 'en')
  expect(read({ id: 'a', text, lang: 'en' })).toEqual(before)
})

test('small letters are no name where the script has capitals, and a longer name stays whole', () => {
  const list = knownNames([{ name: 'Rivers', variants: [], type: 'ORG', wikidata: 'Q9000002' }])
  expect(entityOf('Three rivers rose after the rain.', 'en', list).listed).toBeUndefined()
  expect(entityOf('She thanked President Joan Rivers on Monday.', 'en', list).listed).toBeUndefined()
})

test('read --names: rows that cannot be used are told by line, the others are used', async () => {
  const names = file(
    'people.csv',
    '﻿Name;Country;Wikidata;Variants;Remark\nAmina Talpur;PK;Q9000001;امینہ تالپور;"of two\nlines"\nBilal Soomro;Pakistan;;;\n;PK;;;\nSana Mirza;;9000003;;\n',
  )
  const { status, out, err } = await roznamcha(
    ['read', '--lang', 'en', '--names', names],
    'The envoys met Amina Talpur in Geneva.',
  )
  expect(status).toBe(3)
  expect(objects(out)[0].entities[0]).toMatchObject({ name: 'Amina Talpur', country: 'PK', wikidata: 'Q9000001' })
  expect(err.map((line) => line.slice(line.indexOf('people.csv')))).toEqual([
    'people.csv, line 4: "Pakistan" is no ISO 3166-1 code of two capitals such as PK; the row is left out [names.row]',
    'people.csv, line 5: the name is missing; the row is left out [names.row]',
    'people.csv, line 6: "9000003" is no Wikidata id such as Q42; the row is left out [names.row]',
  ])
})

test('a list that is missing, or names no column, is wrong usage', async () => {
  for (const names of [join(dir, 'nowhere.csv'), file('bare.csv', 'Amina Talpur,PK\n')]) {
    const { status, err } = await roznamcha(['read', '--names', names], 'A report.')
    expect(status).toBe(2)
    expect(err.join('\n')).toContain('--names')
  }
})

test('person: by a spelling that only the list knows, with every variant and where it stands', async () => {
  const store = `sqlite:${join(dir, 'r.db')}`
  const reports = [
    {
      id: 'en-1',
      lang: 'en',
      published: '2024-05-04',
      text: 'Pakistani Foreign Minister Amina Talpur met Russian Foreign Minister Sergey Lavrov in Geneva on Friday.',
    },
    {
      id: 'ru-1',
      lang: 'ru',
      published: '2024-05-05',
      text: 'Министр иностранных дел России Сергей Лавров встретился с министром иностранных дел Пакистана Аминой Талпур в Женеве в пятницу.',
    },
  ]
  const lines = reports.map((r) => JSON.stringify(r)).join('\n')
  expect((await roznamcha(['add', '--jsonl', '--store', store], lines)).status).toBe(0)
  const names = file('own.csv', 'name,variants,wikidata\nAmina Talpur,Dr Begum Zainab,Q9000001\n')
  const { status, out } = await roznamcha(['person', '--json', '--store', store, '--names', names, 'Dr Begum Zainab'])
  expect(status).toBe(0)
  const about = objects(out)[0]
  expect(about.wikidata).toBe('Q9000001')
  expect(about.variants).toEqual([
    expect.objectContaining({
      name: 'Amina Talpur',
      lang: 'en',
      script: 'Latn',
      first: '2024-05-04',
      last: '2024-05-04',
      documents: 1,
    }),
    expect.objectContaining({ name: 'Амина Талпур', lang: 'ru', script: 'Cyrl', first: '2024-05-05', documents: 1 }),
  ])
  expect(about.variants[1].seen[0]).toMatchObject({ id: 'ru-1', published: '2024-05-05' })
  const shown = await roznamcha(['person', '--store', store, 'Talpur'])
  expect(shown.out).toContain('written Амина Талпур (ru; 2024-05-05; ru-1)')
})

test('a name of thousands of letters is refused in a short line', async () => {
  const { status, err } = await roznamcha(['person', '--store', `sqlite:${join(dir, 'r.db')}`, 'ا'.repeat(10_000)])
  expect(status).toBe(2)
  expect(err.join('').length).toBeLessThan(200)
})
