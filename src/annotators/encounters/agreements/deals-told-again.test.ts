/** A deal told of once is one agreement, though its sides are told to approve it right after. */
import { describe, expect, it } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

function agreements(text: string): string[] {
  return readingFrom({ text, published: '2024-05-15', lang: 'ur' })
    .outcomes.filter((o) => o.kind === 'agreement')
    .map((o) => [...o.by].sort().join('+'))
}

describe('a deal that its sides approve', () => {
  it('is one agreement where the cabinet of one of them does', () => {
    expect(
      agreements('مصر اور لیبیا کے درمیان جنگ بندی معاہدہ ہوگیا، مصری کابینہ نے جنگ بندی معاہدے کی منظوری دے دی۔'),
    ).toEqual(['EG+LY'])
  })
  it('is one agreement where both do', () => {
    expect(
      agreements(
        'مصر نے لیبیا کے ساتھ جنگ بندی کے معاہدے پر اتفاق کر لیا ہے۔ دونوں فریقین نے ناروے کے جنگ بندی معاہدے کو قبول کر لیا۔',
      ),
    ).toEqual(['EG+LY'])
  })
  it('is an agreement of its own where it was not told of before', () => {
    expect(agreements('مصر کی کابینہ نے لیبیا کے ساتھ گیس کے معاہدے کی منظوری دے دی۔')).toEqual(['EG+LY'])
  })
  it('is one agreement where they are told again to have signed the pact', () => {
    expect(
      agreements(
        'مصر اور لیبیا نے ماہی گیری کے معاہدے پر دستخط کیے ہیں۔ تجارت میں اضافہ ہوا ہے۔ مصر کے صدر اور لیبیا کے صدر نے معاہدے پر دستخط کیے تھے۔',
      ),
    ).toEqual(['EG+LY'])
  })
})

describe('a promise that is told again', () => {
  const promises = (text: string) =>
    readingFrom({ text, published: '2024-05-15', lang: 'ur' })
      .outcomes.filter((o) => o.kind === 'commitment')
      .map((o) => [...o.by, o.due ?? '-'].join(' '))
  it('is one where the journey is told once more without its gathering', () => {
    expect(
      promises(
        'پاکستان کے مشیر خارجہ سرتاج عزیز رواں ہفتے ہونے والی کانفرنس میں شرکت کے لیے بھارت کے شہر امرتسر جائیں گے۔ تجارت میں اضافہ ہوا ہے۔ مشیر خارجہ سرتاج عزیز ایک ایسے موقع پر بھارت جائیں گے جب تعلقات کشیدہ ہیں۔',
      ),
    ).toEqual(['PK 2024-W20'])
  })
  it('is two where other things are to be done, though they share names', () => {
    expect(
      promises(
        'چلی کے صدر جمعے کو اقوام متحدہ کی جنرل اسمبلی سے خطاب کریں گے۔ اقوام متحدہ کی جنرل اسمبلی کے اجلاس کے موقعے پر چلی کے صدر پیرو کے صدر سے ملاقات کریں گے۔',
      ).length,
    ).toBe(2)
  })
})
