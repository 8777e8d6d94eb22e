/** Texts without a full stop: however long the sentence, reading takes time that grows with its length alone. */
import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../src/model/document.ts'
import { read } from '../src/pipeline.ts'
import { processorSeconds } from './processor.ts'

const PIECES: readonly (readonly [LanguageCode, string, string])[] = [
  ['en', 'promises', 'and the minister of the other state said that it would meet them and '],
  ['en', 'numbered sessions', 'the 7th session of the commission and '],
  ['en', 'visits and signings', 'Karim Saleh will visit Oman and sign an agreement with Kenya, '],
  ['en', 'comings of fighters', 'the return of fighters and '],
  ['en', 'acts', 'Oman condemned Kenya, and '],
  ['ru', 'promises', 'и министр другого государства сказал, что он встретится с ними и '],
  ['ru', 'visits and signings', 'Карим Салех посетит Оман и подпишет соглашение с Кенией, '],
  ['ru', 'comings of fighters', 'возвращение боевиков и '],
  ['ru', 'acts', 'Оман осудил Кению, '],
  ['ur', 'promises', 'اور دوسری ریاست کے وزیر نے کہا کہ وہ ان سے ملاقات کریں گے اور '],
  ['ur', 'comings of fighters', 'جنگجوؤں کی واپسی '],
  ['ur', 'acts', 'عمان نے کینیا کی مذمت کی، '],
  ['en', 'one name of thousands of words', 'Jordan Alliance '],
  ['en', 'the name of a body of thousands of words', 'Defense up Central House export '],
  ['ru', 'verbs that go on from each other', 'самых новых но доме суда данный сообщила выборах больше '],
  ['ur', 'pronouns in quotation marks', '"انہوں نے کہا کہ "'],
]

const seconds = (lang: LanguageCode, text: string): number =>
  processorSeconds(() => expect(read({ id: 'x', lang, text, published: '2020-01-01' }).ok).toBe(true))

describe('a sentence of 400,000 characters costs no more a character than one of 50,000', () => {
  test.each(PIECES)(
    '%s: %s',
    (lang, _, piece) => {
      const text = piece.repeat(Math.ceil(400_000 / piece.length))
      seconds(lang, text.slice(0, 20_000))
      const short = seconds(lang, text.slice(0, text.length >> 3))
      // Where each cue looks at all before it, the longer text costs eight times as much a character.
      expect(seconds(lang, text)).toBeLessThan(8 * 2.5 * short + 0.5)
    },
    120_000,
  )
})
