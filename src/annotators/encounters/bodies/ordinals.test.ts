import { describe, expect, it } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const ordinals = (lang: string, text: string): (number | undefined)[] => {
  return readingFrom({ id: 'x', lang, published: '2024-05-15', text }).engagements.map((e) => e.ordinal)
}

describe('the number of a session', () => {
  it('is told by an ordinal before it', () => {
    expect(
      ordinals('en', 'The second session of the Chile-Japan Joint Commission was held in Tokyo on Monday.'),
    ).toEqual([2])
    expect(ordinals('ru', 'В Лиме прошло второе заседание Межправительственной комиссии Чили и Перу.')).toEqual([2])
    expect(ordinals('ur', 'چلی اور پیرو کے درمیان مذاکرات کا دوسرا دور لیما میں ہوا۔')).toEqual([2])
  })

  it('is not told by what one person has done before', () => {
    expect(
      ordinals(
        'en',
        'President Reyes of Chile spoke with Prime Minister Kato of Japan in her first call to a foreign leader.',
      ),
    ).toEqual([undefined])
  })

  it('is not told by the first since some day', () => {
    expect(
      ordinals(
        'en',
        'President Reyes of Chile met Prime Minister Kato of Japan at the first Pacific Summit since 2011 in Tokyo.',
      ),
    ).not.toContain(1)
    expect(ordinals('ru', 'В Лиме прошло первое заседание Совета Безопасности ООН после отпуска.')).toEqual([undefined])
  })

  it('is not told by "each other" in Urdu', () => {
    expect(ordinals('ur', 'چلی کے صدر اور پیرو کے صدر نے ایک دوسرے سے ملاقات کی۔')).toEqual([undefined])
  })
})
