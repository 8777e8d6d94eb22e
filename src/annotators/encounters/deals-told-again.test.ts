/** A deal told of once is one agreement, though its sides are told to approve it right after. */
import { describe, expect, it } from 'vitest'
import { readingFrom } from '../../../tests/reading.ts'

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
})
