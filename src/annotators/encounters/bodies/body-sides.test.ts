import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const session = (lang: string, text: string): string => {
  const result = readingFrom({ id: 'x', lang, published: '2026-05-06', text })
  const e = result.engagements[0]
  return e ? `${e.kind} ${e.parties.join('+')} ${e.ordinal ?? '-'} ${e.mechanism?.name ?? '-'}` : '-'
}

test('a body is of the states in its name, whatever it is about', () => {
  expect(
    session(
      'en',
      'The Ghana-Jordan Joint Working Group on Counter-Terrorism held its seventh session in Accra on Monday.',
    ),
  ).toBe('session GH+JO 7 Ghana-Jordan Joint Working Group on Counter-Terrorism')
  expect(
    session(
      'en',
      'The Inter-Governmental Commission between Ghana and Jordan will hold its 15th session in Amman next month.',
    ),
  ).toBe('session GH+JO 15 Inter-Governmental Commission')
  expect(
    session(
      'ru',
      'Совместная рабочая группа Ганы и Иордании по борьбе с терроризмом провела в понедельник в Аккре седьмое заседание.',
    ),
  ).toBe('session GH+JO 7 Совместная рабочая группа Ганы и Иордании по борьбе с терроризмом')
  expect(session('ur', 'پاک ترک مشترکہ کمیٹی کا 14واں اجلاس پیر کو انقرہ میں ہوا۔')).toBe(
    'session PK+TR 14 مشترکہ کمیٹی',
  )
})

test('how often a body has met is the number of its session', () => {
  expect(session('en', 'The Joint Commission of Ghana and Jordan met for the fourth time in Amman on Monday.')).toMatch(
    /GH\+JO 4/,
  )
  expect(
    session('ru', 'Межправительственная комиссия Ганы и Иордании собралась в четвёртый раз в Аммане в понедельник.'),
  ).toMatch(/GH\+JO 4/)
  expect(session('ur', 'ترکی اور ایران کے مشترکہ کمیشن کا اجلاس پیر کو انقرہ میں چوتھی مرتبہ ہوا۔')).toMatch(/TR\+IR 4/)
  expect(
    session('en', 'The Joint Commission of Ghana and Jordan met for the first time since 2016 in Amman on Monday.'),
  ).toMatch(/GH\+JO -/)
})

test('the number before a name counts its sessions, over tens and over the states in it', () => {
  expect(session('en', 'The third U.S.-Ghana Bilateral Strategic Dialogue was held in Washington on Monday.')).toBe(
    'session US+GH 3 U.S.-Ghana Bilateral Strategic Dialogue',
  )
  expect(session('ru', 'Двадцать первый российско-иорданский саммит прошёл в Аммане в декабре 2021 года.')).toMatch(
    /RU\+JO 21/,
  )
  expect(session('en', 'The Sino-Ghanaian Joint Commission held its fifth meeting in Accra on Monday.')).toMatch(
    /CN\+GH 5/,
  )
  expect(session('ur', 'امریکہ اور ایران کا تیسرا اسٹریٹجک ڈائیلاگ پیر کو واشنگٹن میں ہوا۔')).toMatch(/US\+IR 3/)
})

test('the number of another noun counts no summit', () => {
  expect(session('ru', 'Сегодня второй день саммита «большой семёрки» в Германии.')).not.toMatch(/ 2 /)
  expect(session('en', 'The Indo-Pacific partners met in Oslo.')).not.toMatch(/IN/)
})

test('an Urdu body is called by what it is for, behind its word', () => {
  expect(
    session('ur', 'گھانا اور اردن کے مشترکہ ورکنگ گروپ برائے پانی و بجلی کا تیسرا اجلاس پیر کو عمان میں ہوا۔'),
  ).toBe('session GH+JO 3 مشترکہ ورکنگ گروپ برائے پانی و بجلی')
  expect(
    session('ur', 'گھانا اور اردن کی مشترکہ کمیٹی برائے تجارت اور سیاحت کے دوسرے اجلاس میں پیر کو ویزوں پر بات ہوئی۔'),
  ).toBe('session GH+JO 2 مشترکہ کمیٹی برائے تجارت اور سیاحت')
})

test('a numbered meeting of the sides of a numbered session, the next in number, is a session of that body', () => {
  const all = (text: string, lang = 'en'): string[] => {
    return readingFrom({ id: 'x', lang, published: '2026-05-06', text }).engagements.map(
      (e) => `${e.kind} ${e.status} ${e.ordinal ?? '-'} ${e.mechanism?.name ?? '-'} ${e.date ?? '-'}`,
    )
  }
  const group = 'Ghana-Jordan Joint Working Group on Transport'
  const held = `The third meeting of the ${group} was held in Accra on Tuesday.`
  expect(all(`${held} They agreed to hold the fourth meeting of the group in Amman in 2027.`)).toEqual([
    `session held 3 ${group} 2026-05-05`,
    `session planned 4 ${group} 2027`,
  ])
  expect(all(`${held} Presidents of Ghana and Jordan will hold their ninth meeting in Amman in 2027.`)).toContain(
    'meeting planned 9 - 2027',
  )
})
