/** What users of other readers of time ask first: the same expressions side by side in three languages, and hard inputs. */
import { describe, expect, test } from 'vitest'
import { processorSeconds } from '../tests/processor.ts'
import { readTimes } from './times.ts'

const value = (lang: 'en' | 'ru' | 'ur', text: string, published: string | undefined = '2026-03-18') =>
  readTimes(text, { lang, ...(published ? { published } : {}) }).times.map(
    (t) => `${t.value ?? '–'}${t.mod ? ` ${t.mod}` : ''}`,
  )

describe('in a paper of Wednesday, 18 March 2026', () => {
  const rows: [string, string, string, string[]][] = [
    ['They met on Wednesday.', 'Они встретились в среду.', 'وہ بدھ کو ملے تھے۔', ['2026-03-18']],
    ['They met last Wednesday.', 'Они встретились в прошлую среду.', 'وہ گزشتہ بدھ کو ملے تھے۔', ['2026-03-11']],
    ['They met last week.', 'Они встретились на прошлой неделе.', 'وہ گزشتہ ہفتے ملے تھے۔', ['2026-W11']],
    ['They met in early March.', 'Они встретились в начале марта.', 'وہ مارچ کے اوائل میں ملے تھے۔', ['2026-03 START']],
    ['In the first quarter of 2026.', 'В первом квартале 2026 года.', '2026 کی پہلی سہ ماہی میں۔', ['2026-Q1']],
    ['They met for three days.', 'В течение трёх дней.', 'وہ تین دن ملتے رہے۔', ['P3D']],
    ['In the 1990s.', 'В 1990-х годах.', '1990 کی دہائی میں۔', ['199X']],
    ['Since 2014.', 'С 2014 года.', '2014 سے۔', ['2014']],
    ['In late 2025.', 'В конце 2025 года.', '2025 کے آخر میں۔', ['2025 END']],
    ['They met yesterday.', 'Они встретились накануне.', 'وہ گزشتہ روز ملے تھے۔', ['2026-03-17']],
    ['They met on 3 March 2026.', 'Они встретились 3 марта 2026 года.', 'وہ 3 مارچ 2026 کو ملے تھے۔', ['2026-03-03']],
    ['They met two years ago.', 'Они встретились два года назад.', 'وہ دو سال قبل ملے تھے۔', ['2024']],
    ['By the end of the month.', 'До конца месяца.', 'رواں ماہ کے آخر تک۔', ['2026-03 END']],
    ['In the fiscal year 2025-26.', 'В 2025-26 финансовом году.', 'مالی سال 2025-26 میں۔', ['FY2025']],
    ['On 16 Ramadan 1447.', '16 рамадана 1447 года.', '16 رمضان 1447 کو۔', ['2026-03-05 APPROX']],
    ['Between 3 and 5 March.', 'С 3 по 5 марта.', '3 سے 5 مارچ تک۔', ['2026-03-03', '2026-03-05']],
    ['They met earlier this month.', 'В начале этого месяца.', 'رواں ماہ کے اوائل میں۔', ['2026-03 START']],
  ]
  test.each(rows)('%s %s %s', (en, ru, ur, expected) => {
    expect(value('en', en)).toEqual(expected)
    expect(value('ru', ru)).toEqual(expected)
    expect(value('ur', ur)).toEqual(expected)
  })
})

describe('what is said and what is implied', () => {
  test('a month without its year says only the month', () => {
    const [time] = readTimes('He came in March.', { lang: 'en', published: '2018-05-01' }).times
    expect(time).toMatchObject({ value: '2018-03', said: 'XXXX-03' })
  })
  test('a day told whole says all of its value', () => {
    const [time] = readTimes('He came on 3 March 2018.', { lang: 'en' }).times
    expect(time).toMatchObject({ value: '2018-03-03', said: '2018-03-03' })
  })
  test('"yesterday" says none of it', () => {
    const [time] = readTimes('He came yesterday.', { lang: 'en', published: '2018-05-01' }).times
    expect(time).toMatchObject({ value: '2018-04-30' })
    expect(time).not.toHaveProperty('said')
  })
})

describe('without a publication date', () => {
  test('what depends on it has no value, and one problem says so', () => {
    const { times, problems } = readTimes('He came on Friday and left in May, after the 2014 vote.', { lang: 'en' })
    expect(times.map((t) => t.value)).toEqual([undefined, undefined, '2014'])
    expect(problems.map((p) => p.code)).toEqual(['times.no-publication-date'])
  })
  test('a date takes the year of one told just before it', () => {
    expect(value('ru', 'Саммит шёл с 30 ноября 2018 года. Он закончился 1 декабря.', '')).toEqual([
      '2018-11-30',
      '2018-12-01',
    ])
  })
})

test('a day that is not in the calendar keeps its month, and a problem points at it', () => {
  const { times, problems } = readTimes('Договор от 31 апреля 2024 года.', { lang: 'ru' })
  expect(times[0]).toMatchObject({ value: '2024-04', said: '2024-04' })
  expect(problems).toMatchObject([{ code: 'times.impossible-date', span: { start: 11, end: 30 } }])
})

test('somebody named May is not a month for the rest of the text', () => {
  const text = 'Theresa May left. For May it was the end. She had come in May.'
  expect(readTimes(text, { lang: 'en', published: '2019-07-24' }).times.map((t) => t.start)).toEqual([
    text.lastIndexOf('May'),
  ])
})

test('a wrong publication date is told, and not used', () => {
  const { times, problems } = readTimes('He came yesterday.', { lang: 'en', published: '18.03.2026' })
  expect(times[0]).not.toHaveProperty('value')
  expect(problems.map((p) => p.code)).toEqual(['input.published', 'times.no-publication-date'])
})

test('the language is found when none is given', () => {
  expect(readTimes('وزیر نے رواں ماہ اسلام آباد میں خطاب کیا تھا۔', { published: '2018-03-22' }).times[0]?.value).toBe(
    '2018-03',
  )
})

describe('hostile texts are read in time that grows with their length', () => {
  const pieces = [
    '1',
    '.',
    '-',
    '1.',
    '12-',
    '3-',
    'twenty-',
    '2 years ago ',
    'MarchAprilMay',
    'March ',
    '12/',
    'first of ',
    '\u202e',
    'ہفتے',
    '۲۰۱۸',
  ]
  const seconds = (text: string) => processorSeconds(() => readTimes(text, { lang: 'en', published: '2026-03-18' }))
  test.each(pieces)('%j over and over', (piece) => {
    seconds(piece.repeat(200))
    const short = seconds(piece.repeat(4_000))
    const long = seconds(piece.repeat(40_000))
    // Ten times the text: well under a hundred times the time.
    expect(long).toBeLessThan(Math.max(short * 50, 2))
  })
})
