import { describe, expect, it } from 'vitest'
import { processorSeconds } from '../../tests/processor.ts'
import { findLanguage } from '../languages/index.ts'
import type { LanguageCode } from '../model/document.ts'
import type { Time } from '../model/reading.ts'
import { sentences } from '../text/sentences.ts'
import { tokenize } from '../text/tokens.ts'
import { names } from './names.ts'

const found = (lang: LanguageCode, text: string, times: readonly Time[] = []): string[] => {
  const language = findLanguage(lang)!
  const tokens = tokenize(text)
  const marks = {
    document: { id: 'a', lang, text },
    tokens,
    sentences: sentences(text, tokens, language.script),
    times,
  }
  const laid = names.annotate(marks as never, language) as unknown as {
    names: { start: number; end: number; type: string }[]
  }
  return laid.names.map((n) => `${n.type} ${text.slice(n.start, n.end)}`)
}

describe('names in English', () => {
  it('leaves title and post outside a person, and takes the state by itself', () => {
    expect(found('en', 'Prime Minister Keir Starmer met President Emmanuel Macron of France in London.')).toEqual([
      'PER Keir Starmer',
      'PER Emmanuel Macron',
      'LOC France',
      'LOC London',
    ])
  })
  it('finds bodies and armed groups, and no demonyms', () => {
    expect(found('en', 'The Russian delegation told the UN Security Council that NATO and Hamas had replied.')).toEqual(
      ['ORG UN Security Council', 'ORG NATO', 'ORG Hamas'],
    )
  })
})

describe('names in Russian', () => {
  it('finds names in their cases', () => {
    expect(found('ru', 'Глава МИД РФ Сергей Лавров встретился в Женеве с Энтони Блинкеном.')).toEqual([
      'ORG МИД',
      'LOC РФ',
      'PER Сергей Лавров',
      'LOC Женеве',
      'PER Энтони Блинкеном',
    ])
  })
})

describe('a state and a post before a name in Urdu', () => {
  it('leaves the state and the post outside a person that nothing is known of', () => {
    expect(found('ur', 'گھانا کے وزیر خارجہ سیموئیل اوکودزیٹو نے کہا۔')).toEqual(['LOC گھانا', 'PER سیموئیل اوکودزیٹو'])
  })
})

describe('a known town by itself', () => {
  it('is a place within a Russian sentence, and not in a headline of capitals', () => {
    expect(found('ru', 'Мари Дюпон посетила украинский Ужгород, сообщил пул.')).toContain('LOC Ужгород')
    expect(found('ru', 'Мари Дюпон посетила украинский ужгород, сообщил пул.')).not.toContain('LOC ужгород')
  })
})

describe('names in Urdu', () => {
  it('leaves postpositions and posts outside', () => {
    expect(found('ur', 'پاکستان کے وزیر خارجہ اسحاق ڈار نے ماسکو میں عمران خان سے ملاقات کی۔')).toEqual([
      'LOC پاکستان',
      'PER اسحاق ڈار',
      'LOC ماسکو',
      'PER عمران خان',
    ])
  })
  it('finds two rare words before the mark of a speaker, a single one where it speaks more than once, and no plural', () => {
    expect(found('ur', 'جوڈی میکالم نے کہا کہ پل بند ہے۔')).toEqual(['PER جوڈی میکالم'])
    const once = 'پل کے بارے میں کیمپبل کہتے ہیں کہ کام رکا ہوا ہے۔'
    expect(found('ur', `${once} کیمپبل نے کہا کہ سڑک کھلی ہے۔`)).toEqual(['PER کیمپبل', 'PER کیمپبل'])
    expect(found('ur', 'مکینوں نے کہا کہ پل بند ہے۔')).toEqual([])
  })
  it('finds bodies that are known by several words', () => {
    expect(found('ur', 'معاملہ اقوام متحدہ کی سلامتی کونسل میں اٹھایا گیا۔').length).toBeGreaterThan(0)
  })
})

describe('hostile input', () => {
  const long = 'A'.repeat(20000)
  it.each([
    ['nothing', ''],
    ['one letter', 'A'],
    ['a word of twenty thousand letters', long],
    ['zero-width characters and direction marks', 'Kei\u200br \u202eStarmer\u202c in \u2066London\u2069'],
    ['halves of surrogate pairs', `\ud800 London \udc00`],
    ['emoji and unassigned code points', '😀😀 \u0378 London 👩‍👩‍👧'],
    ['scripts mixed in one word', 'Lонdon پaкistan'],
    ['signs alone', '.'.repeat(1500)],
  ])('does not fall over %s', (_, text) => {
    for (const lang of ['en', 'ru', 'ur'] as const)
      for (const name of found(lang, text)) expect(text).toContain(name.slice(4))
  })
  it('takes time in proportion to the length of the text', () => {
    const text = 'President Karim Saleh met Anna Lind in London. '
    found('en', text)
    const time = (n: number): number => processorSeconds(() => found('en', text.repeat(n)))
    time(200)
    const short = Math.max(time(200), time(200))
    expect(time(1600)).toBeLessThan(8 * 6 * (short + 0.005))
  })
})
