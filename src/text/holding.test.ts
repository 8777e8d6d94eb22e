import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holding } from './holding.ts'

const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 60 })).map(([start, n]) => ({ start, end: start + n }))

test('every span that holds an offset is found, and no other', () => {
  fc.assert(
    fc.property(fc.array(span), fc.nat(130), (spans, offset) => {
      const plainly = spans.flatMap((s, i) => (s.start <= offset && offset < s.end ? [i] : []))
      expect(holding(spans)(offset)).toEqual(plainly)
    }),
  )
})

test('of very many, those that begin last', () => {
  fc.assert(
    fc.property(fc.array(span), fc.nat(130), fc.nat(9), (spans, offset, most) => {
      const starts = (found: readonly number[]) => found.map((i) => spans[i]!.start).sort((a, b) => b - a)
      expect(starts(holding(spans, most)(offset))).toEqual(starts(holding(spans)(offset)).slice(0, most))
    }),
  )
})

test('no spans, no answer', () => expect(holding([])(3)).toEqual([]))
