import { describe, expect, it } from 'vitest'
import { findLanguage } from '../../languages/index.ts'
import type { EntityType } from '../../model/reading.ts'
import { sentences } from '../../text/sentences.ts'
import { tokenize } from '../../text/tokens.ts'
import { addAfterPosts } from './after-posts.ts'
import { setBounds } from './bounds.ts'
import { mendNames } from './mend.ts'
import { addRepeated } from './repeated.ts'
import { placesOf, taggerOf } from './tagger.ts'
import { type TokenName, TYPES } from './tags.ts'

const taggers = { ur: made('ur'), ru: made('ru'), en: made('en') }
function made(lang: 'ur' | 'ru' | 'en') {
  const { lists, words = {} } = findLanguage(lang)!.names
  return taggerOf({ lists, words })
}

/** Lays the names marked in the text — "[PER Anna Lind]" — and gives what the rule makes of them. */
function ruled(lang: 'ur' | 'ru' | 'en', marked: string, rule: 'mend' | 'repeat' | 'posts' | 'bounds'): string[] {
  let text = ''
  const given: { start: number; end: number; type: EntityType }[] = []
  for (const part of marked.split(/(\[[A-Z]{3} [^\]]+\])/)) {
    const m = /^\[([A-Z]{3}) (.+)\]$/.exec(part)
    if (m) given.push({ start: text.length, end: text.length + m[2]!.length, type: m[1] as EntityType })
    text += m ? m[2] : part
  }
  const tokens = tokenize(text)
  const places = placesOf(taggers[lang], tokens, sentences(text, tokens, findLanguage(lang)!.script))
  const names: TokenName[] = given.map((n) => ({
    first: tokens.findIndex((t) => t.start === n.start),
    last: tokens.findIndex((t) => t.end === n.end) + 1,
    type: TYPES.indexOf(n.type),
  }))
  const out =
    rule === 'bounds'
      ? mendNames(setBounds(names, tokens, taggers[lang], []), tokens, places.words, taggers[lang])
      : rule === 'mend'
        ? mendNames(names, tokens, places.words, taggers[lang])
        : rule === 'posts'
          ? addAfterPosts(names, tokens, places.words, taggers[lang])
          : addRepeated(names, tokens, places, taggers[lang])
  return out.map((n) => `${TYPES[n.type]} ${text.slice(tokens[n.first]!.start, tokens[n.last - 1]!.end)}`)
}

const bounded = (marked: string) => ruled('en', marked, 'bounds')

describe('names mended by the words around them', () => {
  it('takes a statesman called by his surname for no place, and leaves a place one', () => {
    expect(ruled('ru', 'Об этом [LOC Путин] сказал в [LOC Казани].', 'mend')).toEqual(['PER Путин', 'LOC Казани'])
  })
  it('takes what follows a rank of two words for a person, not for a body', () => {
    expect(ruled('ur', '[ORG میجر جنرل بابر حیات] نے کہا۔', 'mend')).toEqual(['PER بابر حیات'])
    expect(ruled('ur', '[ORG جنرل اسمبلی] نے کہا۔', 'mend')).toEqual(['ORG جنرل اسمبلی'])
  })
  it('takes several of a people for no person, and a surname in the prepositional case for one', () => {
    expect(ruled('ru', '[PER Англичане] и [PER Россияне] уехали.', 'mend')).toEqual([])
    expect(ruled('ru', 'Спорили о [PER Саркисяне] и [PER Хасане].', 'mend')).toEqual(['PER Саркисяне', 'PER Хасане'])
  })
  it('gives a rare word between a title and a surname to the person, and no common word', () => {
    expect(ruled('ur', 'روس کے ترجمان میکسم [PER سوکولوف] نے کہا۔', 'mend')).toEqual(['PER میکسم سوکولوف'])
    expect(ruled('ur', 'روس کے وزیر خزانہ [PER سوکولوف] نے کہا۔', 'mend')).toEqual(['PER سوکولوف'])
  })
})

describe('places and bodies parted from the words beside them', () => {
  it('takes a post in small letters out of a place', () => {
    expect(ruled('ru', 'принял в [LOC Лиме вице-премьера Чили] гостей', 'mend')).toEqual(['LOC Лиме', 'LOC Чили'])
    expect(ruled('ru', 'в [LOC Нижнем Новгороде] гостей', 'mend')).toEqual(['LOC Нижнем Новгороде'])
  })
  it('takes the town out of a body named in small letters, not out of one with a name of its own', () => {
    expect(ruled('ru', 'заседание [ORG комиссии Чили и Перу в Лиме] прошло', 'mend')).toEqual([
      'ORG комиссии Чили и Перу',
      'LOC Лиме',
    ])
    expect(ruled('ru', 'глава [ORG Фонда мира в Лиме] сказал', 'mend')).toEqual(['ORG Фонда мира в Лиме'])
  })
  it('takes half an adjective for no name', () => {
    expect(ruled('ru', 'Заседание [LOC Российско]-Перуанской комиссии', 'mend')).toEqual([])
  })
})

describe('people named after the state of their post', () => {
  it('are found where they were passed over, or found by half', () => {
    expect(ruled('ru', 'Премьер-министр [LOC Индии] Вайна Бхатти прибудет', 'posts')).toEqual([
      'LOC Индии',
      'PER Вайна Бхатти',
    ])
    expect(ruled('ru', 'с министром торговли [LOC Ирака] Баширом ас-[PER Хади] вчера', 'posts')).toEqual([
      'LOC Ирака',
      'PER Баширом ас-Хади',
    ])
  })
  it('are not made of one word, of known bodies, or without a post', () => {
    expect(ruled('ru', 'Премьер [LOC Индии] Вайна прибудет', 'posts')).toEqual(['LOC Индии'])
    expect(ruled('ru', 'Премьер [LOC Индии] Госдума Вайна прибудет', 'posts')).toEqual(['LOC Индии'])
    expect(ruled('ru', 'Из [LOC Индии] Вайна Бхатти прибудет', 'posts')).toEqual(['LOC Индии'])
  })
})

describe('names that a document repeats', () => {
  it('are found where they were passed over', () => {
    expect(ruled('ur', '[LOC ناروے] نے [LOC ناروے] میں کہا۔ بعد ازاں ناروے رقم ادا کرے گا۔', 'repeat')).toEqual([
      'LOC ناروے',
      'LOC ناروے',
      'LOC ناروے',
    ])
  })
  it('are left where the word mostly stands for something else, within longer names, and in small letters', () => {
    // Evening, or Syria.
    expect(ruled('ur', '[LOC شام] نے کہا۔ جمعہ کی شام کو، ہفتے کی شام کو۔', 'repeat')).toEqual(['LOC شام'])
    expect(ruled('en', 'In [LOC Jordan] and [LOC Jordan] they met Michael Jordan.', 'repeat')).toEqual([
      'LOC Jordan',
      'LOC Jordan',
    ])
    expect(ruled('en', 'The [ORG Dawn] and [ORG Dawn] and [ORG Dawn] came at dawn.', 'repeat')).toHaveLength(3)
  })
})

describe('the place that a post is for', () => {
  it('is no part of its holder’s name', () => {
    expect(bounded('Ambassador to [PER Israel Tom Lind] met')).toEqual(['LOC Israel', 'PER Tom Lind'])
    expect(bounded('Ambassador to the [LOC United States Sedat Holm] met')).toEqual([
      'LOC United States',
      'PER Sedat Holm',
    ])
    expect(bounded('[PER U.S. Secretary of State Anna Lind] met')).toEqual(['LOC U.S.', 'PER Anna Lind'])
  })
  it('is the whole name where no person follows', () => {
    expect(bounded('Ambassador to [LOC South Korea] met')).toEqual(['LOC South Korea'])
    expect(bounded('a trip to [LOC Mexico City] began')).toEqual(['LOC Mexico City'])
  })
})
