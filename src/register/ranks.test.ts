import { describe, expect, test } from 'vitest'
import { drafts, type Told } from '../../tests/composed/drafts.ts'
import type { Draft } from '../model/draft.ts'
import { ranksIn, ranksTold } from './ranks.ts'
import { compareDrafts } from './same.ts'

let n = 0
/** A meeting of Kenya and Oman, told on one day in words of its own; the report tells of others of theirs too. */
const told = (quote: string, more: Told = {}): Draft => {
  const talks: Told = { kind: 'meeting', parties: ['KE', 'OM'], place: { name: 'Muscat', country: 'OM' }, ...more }
  const { sole: _, ...draft } = drafts({ id: `r${++n}`, published: '2023-05-09' }, [talks])[0]!
  const words = [{ start: 0, end: quote.length, quote }]
  return { ...draft, evidence: [{ ...draft.evidence[0]!, quote }], ranks: ranksTold(quote, words, []) }
}
const verdict = (a: Draft, b: Draft): string => compareDrafts(a, b).verdict

describe('the ranks that words name', () => {
  test('in three languages and their cases', () => {
    expect([...ranksIn('talks of the two prime ministers')]).toEqual(['head of government'])
    expect([...ranksIn('переговоры премьер-министров обеих стран')]).toEqual(['head of government'])
    expect([...ranksIn('دونوں ملکوں کے وزرائے اعظم کی ملاقات')]).toEqual(['head of government'])
    expect([...ranksIn('встреча глав МИД')]).toEqual(['foreign minister'])
    expect([...ranksIn('وزیرِ خارجہ سے ملاقات')]).toEqual(['foreign minister'])
  })

  test('a deputy is of a rank of his own', () => {
    expect([...ranksIn('the vice president and the deputy foreign minister')].sort()).toEqual([
      'deputy foreign minister',
      'deputy head',
    ])
    expect([...ranksIn('визит вице-премьера')]).toEqual(['deputy head'])
  })
})

test('a post right beside the words of an encounter belongs to it, one behind a sign does not', () => {
  const text = 'On Friday the trade ministers of Kenya and Oman met in Muscat, the president of Kenya said.'
  const [start, end] = [text.indexOf('Kenya'), text.indexOf(',')]
  const words = [{ start, end, quote: text.slice(start, end) }]
  expect(ranksTold(text, words, [])).toEqual(['trade minister'])
  expect(ranksTold(text, words, ['Defence Minister'])).toEqual(['defence minister', 'trade minister'])
})

describe('talks whose people nobody names', () => {
  test('are one when the posts are the same, on one day in one city', () => {
    const one = told('the prime ministers of Kenya and Oman held talks in Muscat')
    expect(verdict(one, told('Muscat hosted the two prime ministers'))).toBe('same')
    expect(verdict(one, told('delegations of Kenya and Oman sat down in Muscat'))).toBe('near')
  })

  test('are not when the posts are others', () => {
    const dated = { date: '2023-05-09' }
    const one = told('the prime ministers of Kenya and Oman held talks', dated)
    expect(verdict(one, told('the defence ministers of Kenya and Oman held talks', dated))).toBe('near')
  })

  test('are one when they are told in the very same words', () => {
    const line = 'Kenya and Oman spoke in Muscat about the port and its road'
    expect(verdict(told(line), told(line))).toBe('same')
  })
})

describe('a building where states receive', () => {
  const at = (name: string, country: string, place: Told = {}): Draft =>
    told('they spoke', { ...place, parties: ['BR', 'RU'], place: { name, country } })
  test('stands in its city, whatever the language', () => {
    const dated = { date: '2023-05-09' }
    expect(verdict(at('Кремль', 'RU', dated), at('Moscow', 'RU', dated))).toBe('same')
    expect(verdict(at('Kremlin', 'RU', dated), at('کریملن', 'RU', dated))).toBe('same')
    expect(verdict(at('Кремль', 'RU', dated), at('Сочи', 'RU', dated))).not.toBe('same')
  })
  test('says more than a city', () => {
    expect(verdict(at('Кремль', 'RU'), at('Kremlin', 'RU'))).toBe('same')
    expect(verdict(at('Москва', 'RU'), at('Moscow', 'RU'))).toBe('near')
  })
})
