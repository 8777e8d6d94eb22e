import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const met = (text: string, published = '2026-03-10'): string[] =>
  readingFrom({ id: 'x', lang: 'ur', published, text }).engagements.map(
    (e) => `${e.kind} ${e.status} ${e.date ?? '–'} ${e.parties.join('+')}`,
  )

const GOES_ON = 'چین کے صدر شی جن پنگ ریو میں برکس کے سربراہ اجلاس میں شریک ہیں۔'

test('a gathering that goes on is of the month of the report, not in its first days', () => {
  expect(met(GOES_ON)).toEqual(['conference ongoing 2026-03 CN+BRICS'])
  expect(met(GOES_ON, '2026-03-02')).toEqual(['conference ongoing – CN+BRICS'])
})

test('who attends a gathering meets others in its month, unless told otherwise', () => {
  expect(met(`${GOES_ON} شی جن پنگ نے مصر کے صدر عبدالفتاح السیسی سے ملاقات کی۔`)[1]).toBe('meeting held 2026-03 CN+EG')
  expect(met(`${GOES_ON} گھانا کے صدر نے مصر کے صدر سے ملاقات کی۔`)[1]).toBe('meeting held – GH+EG')
  expect(met(`${GOES_ON} شی جن پنگ نے پیر کو مصر کے صدر عبدالفتاح السیسی سے ملاقات کی۔`)[1]).toBe(
    'meeting held 2026-03-09 CN+EG',
  )
})

test('of a gathering that somebody will address on a day the month is known', () => {
  expect(met('مصر کے صدر جمعے کو قاہرہ میں عرب لیگ کے سربراہ اجلاس سے خطاب کریں گے۔')[0]).toMatch(
    /^conference planned 2026-03 /,
  )
  expect(met('عرب لیگ کا سربراہ اجلاس جمعے کو قاہرہ میں ہو گا۔')[0]).toMatch(/^conference planned 2026-03-13 /)
})

test('two who address a gathering do not meet by that', () => {
  const [first] = met('چلی اور پیرو کے صدور جمعے کو اوسلو میں ہونے والی کانفرنس سے خطاب کریں گے۔')
  expect(first).toBe('conference planned 2026-03 CL+PE')
  expect(met('چلی اور پیرو کے صدور جمعے کو اوسلو میں ملاقات کریں گے۔')).toEqual(['meeting planned 2026-03-13 CL+PE'])
})
