import { expect, test } from 'vitest'
import { findLanguage } from '../languages/index.ts'
import type { EntityType } from '../model/reading.ts'
import { entities } from './entities.ts'
import { words } from './words.ts'

/** Lays entities over a text whose names are given, each at its every place. */
function laid(lang: 'ur' | 'ru' | 'en', text: string, given: readonly (readonly [string, EntityType])[]) {
  const language = findLanguage(lang)!
  const document = { id: 't', lang, text }
  const names = given.flatMap(([name, type]) =>
    [...text.matchAll(new RegExp(name, 'gu'))].map((m) => ({ start: m.index, end: m.index + m[0].length, type })),
  )
  const marks = words.annotate({ document } as never, language)
  const found = entities.annotate({ document, ...marks, names, times: [] } as never, language)
  const named = (name: string) => found.entities.find((e) => e.name === name)
  const meant = (phrase: string) => {
    const at = text.indexOf(phrase)
    const ref = found.references.find((r) => r.start === at)
    return found.entities.find((e) => e.id === ref?.entity)?.name
  }
  return { ...found, named, meant, text }
}

test('an Urdu post is told with the body and the section before it', () => {
  const text =
    'ایرانی وفد کی سربراہی وزارتِ داخلہ میں انسداد منشیات کے ڈائریکٹر جنرل جمیل تاج نے کی جب کہ ترک وزارتِ داخلہ میں نئے خطرات کے شعبے کے ڈائریکٹر اوزان کایا بھی شریک تھے۔'
  const r = laid(
    'ur',
    text,
    [
      ['جمیل تاج', 'PER'],
      ['اوزان کایا', 'PER'],
      ['ترک وزارتِ داخلہ', 'ORG'],
      ['(?<!ترک )وزارتِ داخلہ', 'ORG'],
    ].map(([n, t]) => [n!, t as EntityType]),
  )
  const [jamil, ozan] = [r.named('جمیل تاج')!, r.named('اوزان کایا')!]
  expect(jamil.country).toBe('IR')
  expect(jamil.posts![0]!.title).toBe('وزارتِ داخلہ میں انسداد منشیات کے ڈائریکٹر جنرل')
  expect(ozan.country).toBe('TR')
  expect(ozan.posts![0]).toMatchObject({
    title: 'ترک وزارتِ داخلہ میں نئے خطرات کے شعبے کے ڈائریکٹر',
    organisation: 'ترک وزارتِ داخلہ',
    country: 'TR',
  })
  const { span } = ozan.posts![0]!
  expect(text.slice(span.start, span.end)).toBe('ترک وزارتِ داخلہ میں نئے خطرات کے شعبے کے ڈائریکٹر')
})

test('shorter names, pronouns and descriptions lead to the fullest name', () => {
  const r = laid(
    'en',
    'Pakistani Foreign Minister Khawaja Asif arrived on Monday. Mr Asif met his Russian counterpart Sergey Lavrov. He thanked the hosts. The Russian foreign minister spoke later.',
    [
      ['Khawaja Asif', 'PER'],
      ['(?<=Mr )Asif', 'PER'],
      ['Sergey Lavrov', 'PER'],
    ].map(([n, t]) => [n!, t as EntityType]),
  )
  expect(r.named('Khawaja Asif')).toMatchObject({
    country: 'PK',
    posts: [{ title: 'Foreign Minister', country: 'PK' }],
  })
  expect(r.named('Sergey Lavrov')).toMatchObject({
    country: 'RU',
    posts: [{ title: 'Foreign Minister', country: 'RU' }],
  })
  expect(r.meant('The Russian')).toBeUndefined()
  expect(r.meant('Russian foreign')).toBe('Sergey Lavrov')
})

test('Russian names are shown in the nominative', () => {
  const r = laid(
    'ru',
    'Об этом сообщили после встречи с министром иностранных дел Пакистана Хаваджей Асифом в Москве.',
    [
      ['Хаваджей Асифом', 'PER'],
      ['Пакистана', 'LOC'],
      ['Москве', 'LOC'],
    ],
  )
  expect(r.entities.map((e) => e.name)).toEqual(['Пакистан', 'Хаваджа Асиф', 'Москва'])
  expect(r.entities[1]).toMatchObject({ country: 'PK', posts: [{ title: 'министром иностранных дел Пакистана' }] })
})

test('a relative or successor of an office holder does not hold the office', () => {
  const daughter = laid('ru', 'В Минск прибыла дочь президента Казахстана Дарига Назарбаева.', [
    ['Дарига Назарбаева', 'PER'],
    ['Казахстана', 'LOC'],
    ['Минск', 'LOC'],
  ])
  expect(daughter.entities.find((e) => e.type === 'PER')).not.toHaveProperty('posts')
  const aide = laid('ru', 'В Минск прибыл помощник президента Казахстана Иван Петров.', [
    ['Иван Петров', 'PER'],
    ['Казахстана', 'LOC'],
    ['Минск', 'LOC'],
  ])
  expect(aide.named('Иван Петров')).toMatchObject({
    country: 'KZ',
    posts: [{ title: 'помощник президента Казахстана' }],
  })
  const wife = laid('en', 'The wife of the president of Utopia, Ann Lee, met President Karl Lee.', [
    ['Ann Lee', 'PER'],
    ['Karl Lee', 'PER'],
  ])
  expect(wife.named('Ann Lee')).not.toHaveProperty('posts')
  expect(wife.named('Karl Lee')?.posts).toHaveLength(1)
})

test('a surname and the fuller name of a child are two people', () => {
  const text = 'صدر ٹرمپ کی بیٹی ایوانکا ٹرمپ نے برلن میں ملاقات کی۔'
  const r = laid('ur', text, [
    ['(?<!ایوانکا )ٹرمپ', 'PER'],
    ['ایوانکا ٹرمپ', 'PER'],
  ])
  expect(r.named('ٹرمپ')?.posts).toHaveLength(1)
  expect(r.named('ایوانکا ٹرمپ')).not.toHaveProperty('posts')
  const one = laid('ur', 'صدر ٹرمپ کی آمد پر ڈونلڈ ٹرمپ نے برلن میں ملاقات کی۔', [
    ['(?<!ڈونلڈ )ٹرمپ', 'PER'],
    ['ڈونلڈ ٹرمپ', 'PER'],
  ])
  expect(one.entities).toHaveLength(1)
})

test('an adviser to a president named is not that president; a former holder is shown as one', () => {
  const r = laid('en', 'An adviser to President Trump spoke to Sara Holm, assistant to the President.', [
    ['Trump', 'PER'],
    ['Sara Holm', 'PER'],
  ])
  expect(r.named('Trump')?.posts?.map((p) => p.title)).toEqual(['President'])
  const past = laid('ur', 'سابق امریکی وزیر خارجہ جان کیری نے خطاب کیا۔', [['جان کیری', 'PER']])
  expect(past.named('جان کیری')?.posts?.[0]?.title).toBe('سابق امریکی وزیر خارجہ')
})

test('a conjunction in the name of a body begins no other body’s name', () => {
  const r = laid('ru', '«Интерфакс» пишет о суде. Палата шкиперов и лоцманов молчит.', [
    ['Интерфакс', 'ORG'],
    ['Палата шкиперов и лоцманов', 'ORG'],
  ])
  expect(r.named('Интерфакс')).toBeDefined()
  expect(r.named('Палата шкиперов и лоцманов')).toBeDefined()
})

test('a surname that begins with small words is the woman named in full before', () => {
  const r = laid('ru', 'Марта фон дер Лю уехала. Без фон дер Лю скучно.', [
    ['Марта фон дер Лю', 'PER'],
    ['(?<!Марта )фон дер Лю', 'PER'],
  ])
  expect(r.entities.map((e) => e.name)).toEqual(['Марта фон дер Лю'])
})

test('a name stands in the case of the title before it, whose last part alone tells it', () => {
  const named = (text: string, name: string) =>
    laid('ru', text, [
      ['Перу', 'LOC'],
      [name, 'PER'],
    ]).named
  expect(named('Президент Перу Дина Болуарте приехала.', 'Дина Болуарте')('Дина Болуарте')).toBeDefined()
  expect(named('Встреча премьер-министра Перу Педро Санчеса прошла.', 'Педро Санчеса')('Педро Санчес')).toBeDefined()
  expect(named('Приезд президента Перу Дина Болуарте ждут.', 'Дина Болуарте')('Дин Болуарте')).toBeDefined()
})

test('a woman named in the nominative after her title is meant by "она"', () => {
  const text = 'Президент Перу Дина Болуарте вернулась из Чили. Она устала.'
  expect(
    laid('ru', text, [
      ['Перу', 'LOC'],
      ['Чили', 'LOC'],
      ['Дина Болуарте', 'PER'],
    ]).meant('Она'),
  ).toBe('Дина Болуарте')
})

test('a name joined by "and" stands in the case of the one before, and the case of a title tells a man from a woman', () => {
  const names: readonly (readonly [string, EntityType])[] = [
    ['Джорджем Бушем', 'PER'],
    ['Тони Блэром', 'PER'],
  ]
  expect(laid('ru', 'Он беседовал с Джорджем Бушем и Тони Блэром.', names).named('Тони Блэр')).toBeDefined()
  const one = laid('ru', 'Приезд премьера Британии Кира Стармера ждут.', [
    ['Британии', 'LOC'],
    ['Кира Стармера', 'PER'],
  ])
  expect(one.named('Кир Стармер')).toBeDefined()
})

test('an office tells the state of its only holder, unless the title is that of one state alone', () => {
  const cabinet = laid(
    'ru',
    'Премьер-министр Павел Орлов прибыл в Ереван. Туда глава российского кабмина прилетел из Тегерана.',
    [
      ['Павел Орлов', 'PER'],
      ['Ереван', 'LOC'],
      ['Тегерана', 'LOC'],
    ],
  )
  expect(cabinet.named('Павел Орлов')!.country).toBe('RU')
  const pope = laid('ur', 'صدر جمیل تاج نے خطاب کیا۔ پوپ نے بھی بات کی۔', [['جمیل تاج', 'PER']])
  expect(pope.named('جمیل تاج')!.country).toBeUndefined()
})
