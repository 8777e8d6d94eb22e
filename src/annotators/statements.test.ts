import { describe, expect, it } from 'vitest'
import { processorSeconds } from '../../tests/processor.ts'
import { readingFrom } from '../../tests/reading.ts'
import { statements as en } from '../languages/en/corpus/statements.ts'
import { statements as ru } from '../languages/ru/corpus/statements.ts'
import { statements as ur } from '../languages/ur/corpus/statements.ts'
import type { Reading } from '../model/reading.ts'
import { slice } from '../model/span.ts'

const reading = (lang: string, text: string): Reading => {
  return readingFrom({ id: 'sentence', lang, text })
}
const told = (lang: string, text: string) =>
  reading(lang, text).attributions.map((a) => [
    a.source ? slice(text, a.source) : '',
    slice(text, a.cue),
    slice(text, a.content),
  ])

for (const [lang, corpus] of [
  ['en', en],
  ['ru', ru],
  ['ur', ur],
] as const)
  describe(`who said what (${lang})`, () => {
    for (const { text, said, speakers } of corpus.must)
      it(text, () => {
        expect(told(lang, text)).toEqual(said)
        if (!speakers) return
        const { attributions, entities } = reading(lang, text)
        expect(attributions.map((a) => entities.find((e) => e.id === a.speaker)?.name ?? '')).toEqual(speakers)
      })
    for (const text of corpus.mustNot)
      it(`nothing: ${text}`, () => {
        expect(told(lang, text)).toEqual([])
      })
  })

describe('circumstances', () => {
  it('tells occasion, audience and day outside the content', () => {
    const text =
      'Foreign Minister Ivan Petrov told reporters at a press conference after the talks on 5 May 2021 that the treaty would be signed.'
    const a = reading('en', text).attributions[0]!
    expect(slice(text, a.audience!)).toBe('reporters')
    expect(slice(text, a.occasion!)).toBe('at a press conference after the talks')
    expect(a.date).toBe('2021-05-05')
    expect(a.polarity).toBe('affirmed')
  })
  it('marks a denial', () => {
    expect(reading('en', 'The ministry denied that the talks had failed.').attributions[0]?.polarity).toBe('denied')
  })
  it('gives both parts of a clause parted by its cue', () => {
    const text = 'The new bridge, the mayor said, would carry twice as many cars as the old one.'
    expect(reading('en', text).attributions[0]?.contentParts?.map((p) => slice(text, p))).toEqual([
      'The new bridge',
      'would carry twice as many cars as the old one',
    ])
  })
})

describe('hostile input', () => {
  const time = (lang: string, text: string): number => processorSeconds(() => reading(lang, text))
  it.each([
    ['en', 'he said “that ', 300],
    ['ru', 'он заявил, что «', 300],
    ['ur', 'نے کہا کہ ’ کے مطابق ', 300],
  ])('reads a sentence without end in %s in linear time', (lang, piece, n) => {
    time(lang, piece.repeat(50))
    const short = time(lang, piece.repeat(n))
    const long = time(lang, piece.repeat(n * 4))
    expect(long).toBeLessThan(12 * short + 1.5)
  })
})
