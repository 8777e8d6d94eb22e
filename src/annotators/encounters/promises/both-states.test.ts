import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const promises = (text: string): string[] => {
  return readingFrom({ id: 'x', lang: 'ur', published: '2026-03-12', text }).outcomes.map(
    (o) => `${o.by.join('+')} ${o.due ?? '-'}`,
  )
}
const talks = 'ترکی اور ایران کے وزرائے خارجہ نے منگل کو انقرہ میں مذاکرات کیے۔ '

test('what "both countries" will do is promised by both, whoever says so', () => {
  expect(
    promises(`${talks}ترک وزیر خارجہ احمد یلدرم نے کہا کہ دونوں ممالک جون میں براہ راست پروازیں شروع کریں گے۔`),
  ).toEqual(['TR+IR 2026-06'])
})

test('a month is of the report’s own time again once the report has come back to it', () => {
  expect(
    promises(
      `${talks}اس سے پہلے دور 2023ء میں تہران میں ہوا تھا۔ احمد یلدرم نے کہا کہ دونوں ممالک سال کے اختتام سے قبل پروازیں شروع کریں گے۔ ترکی جون میں ایک وفد تہران بھیجے گا۔`,
    ),
  ).toContain('TR 2026-06')
})
