/** Where the words of what was agreed or promised begin in Urdu: past the day on which it was, past who acts, past what it is done under. */
import { describe, expect, it } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

function contents(text: string): string[] {
  return readingFrom({ text, published: '2024-05-15', lang: 'ur' }).outcomes.map((o) =>
    text.slice(o.content.start, o.content.end),
  )
}

describe('what was agreed', () => {
  it('begins past a day on which it was agreed', () => {
    expect(contents('پیرو اور کینیا نے گذشتہ ہفتے سرحدی منڈی کھولنے پر اتفاق کیا۔')).toEqual(['سرحدی منڈی کھولنے'])
  })
  it('keeps a day that is yet to come', () => {
    expect(contents('پیرو اور کینیا نے اگلے ہفتے دوبارہ ملنے پر اتفاق کیا۔')).toEqual(['اگلے ہفتے دوبارہ ملنے'])
  })
  it('begins past the sides that have no mark', () => {
    expect(contents('ترجمان نے بتایا کہ پیرو اور کینیا سرحد کھولنے پر متفق ہو گئے ہیں۔')).toEqual(['سرحد کھولنے'])
  })
  it('keeps two states that own what it is about', () => {
    expect(contents('دونوں ملکوں کی تجارت بڑھانے پر اتفاق ہوا، پیرو اور کینیا کے حکام نے تصدیق کی۔')).toEqual([
      'دونوں ملکوں کی تجارت بڑھانے',
    ])
  })
})

describe('what is promised', () => {
  it('begins past what it is done under', () => {
    expect(contents('سربیا اور ہنگری نے ریلوے کے معاہدے پر دستخط کیے جس کے تحت ہنگری پندرہ کروڑ یورو دے گا۔')).toEqual([
      'ریلوے کے معاہدے',
      'ہنگری پندرہ کروڑ یورو دے گا',
    ])
  })
  it('begins past a pronoun for who promises it', () => {
    expect(contents('پیرو کی فوج نے اعلان کیا کہ اس نے مزید دستوں کو ہیٹی میں تعینات کرنے کا فیصلہ کیا ہے۔')).toEqual([
      'مزید دستوں کو ہیٹی میں تعینات کرنے',
    ])
  })
  it('is not cut where a clock is named', () => {
    expect(
      contents(
        'اسرائیل اور لبنان نے جنگ بندی پر اتفاق کر لیا ہے۔ جنگ بندی کا اطلاق پاکستانی وقت کے مطابق صبح سات بجے سے ہوگا۔',
      ).at(-1),
    ).toBe('جنگ بندی کا اطلاق پاکستانی وقت کے مطابق صبح سات بجے سے ہوگا')
  })
})
