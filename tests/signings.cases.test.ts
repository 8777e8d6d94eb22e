/**
 * Promises to sign a paper, from the words of reports to their verdict, in each language: what answers them, and what looks like an
 * answer and is none.
 */
import { describe, expect, test } from 'vitest'
import type { Draft, Signing } from '../src/model/draft.ts'
import type { FollowUp } from '../src/model/follow-up.ts'
import { read } from '../src/pipeline.ts'
import { draftsOf } from '../src/register/draft.ts'
import { followUps } from '../src/register/follow-up.ts'
import { join } from '../src/register/join.ts'
import { linksAmong } from '../src/register/same.ts'
import { drafts as composed } from './composed/drafts.ts'

const judge = (drafts: readonly Draft[], asOf: string): FollowUp[] =>
  followUps(join(drafts, linksAmong(drafts)).entries, { asOf, coverage: [] })

const WORDS = {
  en: {
    promise: 'Pakistan and Kazakhstan will sign a free trade agreement by March 2024.',
    agreedBy: 'Pakistan and Kazakhstan agreed to sign a free trade agreement by March 2024.',
    agreedToCut: 'Pakistan and Kazakhstan signed an agreement to cut tariffs by March 2024.',
    signed: 'Pakistan and Kazakhstan signed a free trade agreement.',
    dated: 'Pakistan and Kazakhstan signed a free trade agreement in Islamabad on February 20, 2024.',
    ofOld: 'Pakistan and Kazakhstan signed a free trade agreement in Islamabad on May 14, 2019.',
    otherTitle: 'Pakistan and Kazakhstan signed an extradition treaty.',
    otherOfTrade: 'Pakistan and Kazakhstan signed an investment protection agreement.',
    otherPair: 'Pakistan and Uzbekistan signed a free trade agreement.',
    otherPaper: 'Pakistan and Kazakhstan signed a memorandum on free trade.',
    agreedTo: 'Pakistan and Kazakhstan agreed to sign a free trade agreement.',
    notSigned: 'Pakistan and Kazakhstan have not signed a free trade agreement.',
    draft: 'Pakistan and Kazakhstan signed a draft free trade agreement.',
  },
  ru: {
    promise: 'Пакистан и Казахстан подпишут соглашение о свободной торговле до марта 2024 года.',
    agreedBy: 'Пакистан и Казахстан договорились подписать соглашение о свободной торговле до марта 2024 года.',
    agreedToCut: 'Пакистан и Казахстан договорились снизить пошлины до марта 2024 года.',
    signed: 'Пакистан и Казахстан подписали соглашение о свободной торговле.',
    dated: 'Пакистан и Казахстан подписали 20 февраля 2024 года соглашение о свободной торговле.',
    ofOld: 'Пакистан и Казахстан подписали 14 мая 2019 года соглашение о свободной торговле.',
    otherTitle: 'Пакистан и Казахстан подписали договор об экстрадиции.',
    otherOfTrade: 'Пакистан и Казахстан подписали соглашение о защите инвестиций.',
    otherPair: 'Пакистан и Узбекистан подписали соглашение о свободной торговле.',
    otherPaper: 'Пакистан и Казахстан подписали меморандум о свободной торговле.',
    agreedTo: 'Пакистан и Казахстан договорились подписать соглашение о свободной торговле.',
    notSigned: 'Пакистан и Казахстан не подписали соглашение о свободной торговле.',
    draft: 'Пакистан и Казахстан подписали проект соглашения о свободной торговле.',
  },
  ur: {
    promise: 'پاکستان اور قازقستان مارچ 2024 تک آزاد تجارت کے معاہدے پر دستخط کریں گے۔',
    agreedBy: 'پاکستان اور قازقستان نے مارچ 2024 تک آزاد تجارت کے معاہدے پر دستخط کرنے پر اتفاق کیا۔',
    agreedToCut: 'پاکستان اور قازقستان نے مارچ 2024 تک محصولات کم کرنے پر اتفاق کیا۔',
    signed: 'پاکستان اور قازقستان نے آزاد تجارت کے معاہدے پر دستخط کر دیے۔',
    dated: 'پاکستان اور قازقستان نے 20 فروری 2024 کو آزاد تجارت کے معاہدے پر دستخط کیے۔',
    ofOld: 'پاکستان اور قازقستان نے 14 مئی 2019 کو آزاد تجارت کے معاہدے پر دستخط کیے۔',
    otherTitle: 'پاکستان اور قازقستان نے مجرموں کی حوالگی کے معاہدے پر دستخط کر دیے۔',
    otherOfTrade: 'پاکستان اور قازقستان نے سرمایہ کاری کے تحفظ کے معاہدے پر دستخط کر دیے۔',
    otherPair: 'پاکستان اور ازبکستان نے آزاد تجارت کے معاہدے پر دستخط کر دیے۔',
    otherPaper: 'پاکستان اور قازقستان نے آزاد تجارت کی مفاہمتی یادداشت پر دستخط کر دیے۔',
    agreedTo: 'پاکستان اور قازقستان نے آزاد تجارت کے معاہدے پر دستخط کرنے پر اتفاق کیا۔',
    notSigned: 'پاکستان اور قازقستان نے آزاد تجارت کے معاہدے پر دستخط نہیں کیے۔',
    draft: 'پاکستان اور قازقستان نے آزاد تجارت کے معاہدے کے مسودے پر دستخط کر دیے۔',
  },
} as const
type Lang = keyof typeof WORDS
type What = keyof (typeof WORDS)['en']
/** What a report of that day tells. */
type Told = readonly [on: string, ...what: What[]]

const ofReports = (told: readonly Told[], langs: readonly Lang[]): Draft[] =>
  told.flatMap(([on, ...what], i) => {
    const lang = langs[i % langs.length]!
    const text = what.map((w) => WORDS[lang][w]).join(' ')
    const result = read({ id: `${lang}${i}`, lang, published: on, publisher: 'Example Times', text })
    return result.ok ? draftsOf(result.reading) : []
  })

const PROMISE: Told = ['2023-06-13', 'promise']
const AGREED: Told = ['2023-06-13', 'agreedBy']
const CASES: readonly (readonly [told: readonly Told[], asOf: string, verdict: string, on?: string])[] = [
  [[PROMISE, ['2024-02-21', 'signed']], '2024-05-01', 'kept', '2024-02-21'],
  [[PROMISE, ['2024-02-21', 'dated']], '2024-05-01', 'kept', '2024-02-20'],
  [[PROMISE, ['2024-02-21', 'signed'], ['2024-02-23', 'dated']], '2024-05-01', 'kept', '2024-02-20'],
  [[PROMISE, ['2024-06-12', 'signed']], '2024-07-01', 'kept-late', '2024-06-12'],
  [[PROMISE, ['2024-02-21', 'signed']], '2024-02-20', 'open'],
  [[PROMISE, ['2024-02-21', 'otherTitle']], '2024-03-01', 'open'],
  [[PROMISE, ['2024-02-21', 'otherOfTrade']], '2024-03-01', 'open'],
  [[PROMISE, ['2024-02-21', 'otherPair']], '2024-03-01', 'open'],
  [[PROMISE, ['2024-02-21', 'otherPaper']], '2024-03-01', 'open'],
  [[PROMISE, ['2024-02-21', 'agreedTo']], '2024-03-01', 'open'],
  [[PROMISE, ['2024-02-21', 'notSigned']], '2024-03-01', 'open'],
  [[PROMISE, ['2024-02-21', 'draft']], '2024-03-01', 'open'],
  [[PROMISE, ['2024-02-21', 'ofOld']], '2024-03-01', 'open'],
  [[AGREED], '2024-03-01', 'open'],
  [[AGREED, ['2024-02-21', 'signed']], '2024-05-01', 'kept', '2024-02-21'],
  [[AGREED, ['2024-06-12', 'dated']], '2024-07-01', 'kept', '2024-02-20'],
  [[AGREED, ['2024-02-21', 'otherTitle']], '2024-03-01', 'open'],
  [[AGREED, ['2024-02-21', 'agreedTo']], '2024-03-01', 'open'],
  // One was signed by then: what is told of one later may be that one.
  [[['2023-01-10', 'signed'], PROMISE, ['2024-02-21', 'signed']], '2024-03-01', 'open'],
  [[['2023-01-10', 'signed'], PROMISE], '2024-03-01', 'open'],
  [
    [
      ['2023-06-13', 'promise', 'ofOld'],
      ['2024-02-21', 'signed'],
    ],
    '2024-03-01',
    'open',
  ],
]

const reported = (langs: readonly Lang[]) =>
  test.each(CASES.map(([told, asOf, verdict, on]) => ({ told, asOf, verdict, on })))(
    '%j',
    ({ told, asOf, verdict, on }) => {
      const drafts = ofReports(told, langs)
      const found = judge(drafts, asOf)
      expect(found.map((f) => [f.verdict, f.outcomeDate])).toEqual([[verdict, on]])
      const bearings = found[0]!.evidence.filter((b) => b.shows === 'outcome')
      expect(bearings).toHaveLength(on ? 1 : 0)
      if (on) expect(found[0]!.words).toMatch(/^signed/)
      for (const b of bearings)
        expect(drafts.flatMap((d) => d.outcomes).map((o) => o.content)).toContainEqual(b.evidence)
    },
  )

describe.each(['en', 'ru', 'ur'] as const)('signings told in %s', (lang) => reported([lang]))
test.each(['en', 'ru', 'ur'] as const)('what is agreed to be done is no paper to be signed: %s', (lang) => {
  expect(judge(ofReports([['2023-06-13', 'agreedToCut']], [lang]), '2024-05-01')).toEqual([])
})
describe('promised in one language, signed in another', () => {
  const told: readonly Told[] = [PROMISE, ['2024-02-21', 'signed']]
  test.each([
    ['en', 'ru'],
    ['ru', 'ur'],
    ['ur', 'en'],
  ] as const)('%s, %s', (a, b) => {
    expect(judge(ofReports(told, [a, b]), '2024-05-01').map((f) => f.verdict)).toEqual(['kept'])
  })
})

describe('signings composed', () => {
  const PROMISED = 'The sides will sign an air services agreement.'
  const promise = (by = ['IR', 'PK']) =>
    composed({ id: 'promise', published: '2022-03-01' }, [], [{ words: PROMISED, due: '2022-06', by }])
  const signing = (words: string, signed: Signing, by = ['IR', 'PK']) =>
    composed({ id: `${words} ${signed.on}`, published: '2022-09-01' }, [], [{ kind: 'agreement', words, by }]).map(
      (d): Draft => ({ ...d, outcomes: d.outcomes.map((o) => ({ ...o, signed })) }),
    )
  const verdictOf = (...drafts: readonly Draft[][]) => judge(drafts.flat(), '2022-10-01').map((f) => f.verdict)
  const TITLE = 'the air services agreement'
  const may = { on: '2022-05-10', said: true }

  test.each([
    ['signed in time', [signing(TITLE, may)], 'kept'],
    ['a month told', [signing(TITLE, { on: '2022-06', said: true })], 'kept'],
    ['signed late', [signing(TITLE, { on: '2022-08-02', said: true })], 'kept-late'],
    ['told by its publication', [signing(TITLE, { on: '2022-09-01', said: false })], 'kept-late'],
    ['a Russian title', [signing('соглашение о воздушном сообщении', may)], 'kept'],
    ['an Urdu title', [signing('فضائی سروس کا معاہدہ', may)], 'kept'],
    ['another title', [signing('the double taxation agreement', may)], 'overdue-unwatched'],
    ['two titles in one', [signing('the air services and visa agreement', may)], 'overdue-unwatched'],
    ['several', [signing('air services agreements', may)], 'overdue-unwatched'],
    ['one side more', [signing(TITLE, may, ['IR', 'PK', 'TR'])], 'overdue-unwatched'],
    ['one side less', [signing(TITLE, may, ['IR'])], 'overdue-unwatched'],
    ['on the day it was promised', [signing(TITLE, { on: '2022-03-01', said: true })], 'overdue-unwatched'],
    ['before', [signing(TITLE, { on: '2021', said: true })], 'overdue-unwatched'],
    ['two on days apart', [signing(TITLE, may), signing(TITLE, { on: '2022-07-10', said: true })], 'overdue-unwatched'],
    ['years late', [signing(TITLE, { on: '2024-08-02', said: true })], 'overdue-unwatched'],
  ] as const)('%s', (_, signings, verdict) => {
    expect(verdictOf(promise(), ...signings)).toEqual([verdict])
  })

  test('a promise of one side alone waits', () => {
    expect(verdictOf(promise(['PK']), signing(TITLE, may))).toEqual(['overdue-unwatched'])
  })

  test('two of one title in one report may be two', () => {
    const words = [TITLE, 'an air services agreement']
    const both = composed(
      { id: 'both', published: '2022-09-01' },
      [],
      words.map((w) => ({ kind: 'agreement' as const, words: w, by: ['IR', 'PK'] })),
    ).map((d): Draft => ({ ...d, outcomes: d.outcomes.map((o) => ({ ...o, signed: may })) }))
    expect(verdictOf(promise(), both)).toEqual(['overdue-unwatched'])
  })
})
