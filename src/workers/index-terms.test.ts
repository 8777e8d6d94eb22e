import { expect, test } from 'vitest'
import { readingFrom } from '../../tests/reading.ts'
import { eachTerm } from '../model/search.ts'
import { readingTerms } from './index-terms.ts'

test('what the statements of one endless sentence hold does not grow with the square of its length', () => {
  const ofLength = (n: number) => {
    const text = 'Karim Saleh met Anna Lind in Geneva, Mr Saleh said, and '.repeat(n)
    const result = readingFrom({ id: 'a', lang: 'en', text })
    const { terms, statements } = readingTerms(result)
    const length = (body: string) => eachTerm(body).length
    return { text: length(terms.body), statements: statements.reduce((sum, s) => sum + length(s.terms.body), 0) }
  }
  const [short, long] = [ofLength(20), ofLength(200)]
  expect(short.statements).toBeGreaterThan(0)
  expect(long.statements).toBeLessThanOrEqual(8 * long.text)
})
