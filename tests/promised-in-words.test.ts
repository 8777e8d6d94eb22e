/**
 * Promises told in whole sentences of three languages, read, joined and followed up: each way of promising with each thing that may come of it, told
 * later in another language, beside bodies that only look alike. The states are real, all that is told of them is made up.
 */
import { describe, expect, test } from 'vitest'
import type { CoverageCell } from '../src/model/coverage.ts'
import type { PromiseVerdict } from '../src/model/follow-up.ts'
import { coverageOf } from '../src/register/coverage.ts'
import { draftsOf } from '../src/register/draft.ts'
import { followUps } from '../src/register/follow-up.ts'
import { join } from '../src/register/join.ts'
import { linksAmong } from '../src/register/same.ts'
import { monthly } from './composed/chains.ts'
import { readingFrom } from './reading.ts'

type Lang = 'en' | 'ru' | 'ur'
interface Report {
  readonly lang: Lang
  readonly published: string
  readonly text: string
}

/** A session of 21 March 2018 in Nairobi, and ways to promise the next one: in Muscat, in 2019. */
const HELD: Readonly<Record<Lang, string>> = {
  en: 'The fourth session of the Kenya-Oman Joint Commission on Agriculture was held in Nairobi on March 21.',
  ru: 'Четвёртое заседание совместной комиссии Кении и Омана по сельскому хозяйству прошло 21 марта в Найроби.',
  ur: 'کینیا اور عمان کے مشترکہ کمیشن برائے زراعت کا چوتھا اجلاس 21 مارچ کو نیروبی میں ہوا۔',
}
const PROMISED: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'The next session will be held in Muscat in 2019.',
    'The two sides agreed to hold the fifth session in Muscat in 2019.',
    'It was agreed that the next session would take place in Muscat in 2019.',
    'The fifth session of the commission is scheduled for 2019 in Muscat.',
  ],
  ru: [
    'Следующее заседание состоится в 2019 году в Маскате.',
    'Стороны договорились провести пятое заседание в Маскате в 2019 году.',
    'Пятое заседание комиссии намечено на 2019 год в Маскате.',
    'Очередное заседание запланировано на 2019 год в Маскате.',
  ],
  ur: [
    'کمیشن کا آئندہ اجلاس 2019 میں مسقط میں ہوگا۔',
    'فریقین نے پانچواں اجلاس 2019 میں مسقط میں منعقد کرنے پر اتفاق کیا۔',
    'دونوں ممالک نے اتفاق کیا کہ اگلا اجلاس 2019 میں مسقط میں ہوگا۔',
    'اگلا اجلاس سنہ 2019 میں مسقط میں منعقد کیا جائے گا۔',
  ],
}
type Outcome = readonly [
  verdict: PromiseVerdict,
  asOf: string,
  later: Readonly<Record<Lang, string>> | undefined,
  published: string,
  read?: readonly CoverageCell[],
]
const OUTCOMES: readonly Outcome[] = [
  [
    'kept',
    '2020-03-01',
    {
      en: 'The fifth session of the Kenya-Oman Joint Commission on Agriculture was held in Muscat on November 12.',
      ru: 'Пятое заседание кенийско-оманской совместной комиссии по сельскому хозяйству прошло 12 ноября в Маскате.',
      ur: 'کینیا اور عمان کے مشترکہ کمیشن برائے زراعت کا پانچواں اجلاس 12 نومبر کو مسقط میں ہوا۔',
    },
    '2019-11-13',
  ],
  [
    'kept-late',
    '2021-03-01',
    {
      en: 'The Kenya-Oman Joint Commission on Agriculture held its fifth session in Muscat on Tuesday.',
      ru: 'Во вторник в Маскате состоялось пятое заседание кенийско-оманской комиссии по сельскому хозяйству.',
      ur: 'کینیا اور عمان کے مشترکہ کمیشن برائے زراعت کا پانچواں اجلاس منگل کو مسقط میں منعقد ہوا۔',
    },
    '2020-06-17',
  ],
  [
    'kept-elsewhere',
    '2020-03-01',
    {
      en: 'The fifth session of the Oman-Kenya Joint Commission on Agriculture took place in Mombasa on November 12.',
      ru: 'Пятое заседание совместной комиссии Омана и Кении по сельскому хозяйству состоялось 12 ноября в Момбасе.',
      ur: 'عمان اور کینیا کے مشترکہ کمیشن برائے زراعت کا پانچواں اجلاس 12 نومبر کو ممباسا میں ہوا۔',
    },
    '2019-11-13',
  ],
  [
    'postponed',
    '2019-12-01',
    {
      en: 'The fifth session of the Kenya-Oman Joint Commission on Agriculture has been postponed.',
      ru: 'Пятое заседание совместной комиссии Кении и Омана по сельскому хозяйству отложено.',
      ur: 'کینیا اور عمان کے مشترکہ کمیشن برائے زراعت کا پانچواں اجلاس ملتوی کر دیا گیا ہے۔',
    },
    '2019-10-02',
  ],
  [
    'cancelled',
    '2020-03-01',
    {
      en: 'The fifth session of the Kenya-Oman Joint Commission on Agriculture has been cancelled.',
      ru: 'Пятое заседание совместной комиссии Кении и Омана по сельскому хозяйству отменено.',
      ur: 'کینیا اور عمان کے مشترکہ کمیشن برائے زراعت کا پانچواں اجلاس منسوخ کر دیا گیا ہے۔',
    },
    '2019-10-02',
  ],
  ['overdue', '2020-04-01', undefined, '', monthly(2019, 2020)],
  ['overdue-unwatched', '2020-04-01', undefined, ''],
  ['open', '2018-12-01', undefined, ''],
]
/** Of other states, and of another body of the same states: they answer nothing. */
const ALIKE: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'The fifth session of the Kenya-Qatar Joint Commission on Agriculture was held in Doha on May 14.',
    'The fifth session of the Kenya-Oman Joint Commission on Energy was held in Muscat on May 14.',
  ],
  ru: [
    'Пятое заседание совместной комиссии Кении и Катара по сельскому хозяйству прошло 14 мая в Дохе.',
    'Пятое заседание кенийско-оманской рабочей группы по энергетике прошло 14 мая в Маскате.',
  ],
  ur: [
    'کینیا اور قطر کے مشترکہ کمیشن برائے زراعت کا پانچواں اجلاس 14 مئی کو دوحہ میں ہوا۔',
    'کینیا اور عمان کے مشترکہ ورکنگ گروپ برائے توانائی کا پانچواں اجلاس 14 مئی کو مسقط میں ہوا۔',
  ],
}

const LANGS: readonly Lang[] = ['en', 'ru', 'ur']
const after = (lang: Lang): Lang => LANGS[(LANGS.indexOf(lang) + 1) % 3]!

/** The verdicts on the promise made that day, of the reports as they are read. */
function verdicts(reports: readonly Report[], asOf: string, coverage: readonly CoverageCell[] = []) {
  const drafts = reports.flatMap(({ lang, published, text }, i) => {
    const got = readingFrom({ id: `p${i}`, lang, published, text, publisher: `Example ${lang}` })
    return draftsOf(got)
  })
  const { entries } = join(drafts, linksAmong(drafts))
  const documents = new Map(entries.flatMap((e) => e.documents).map((d) => [d.digest, d]))
  const found = followUps(entries, { asOf, coverage: [...coverageOf(documents.values()), ...coverage] })
  return { found: found.filter((f) => f.made === '2018-03-21'), entries }
}

for (const lang of LANGS)
  describe(`promised in words (${lang})`, () => {
    for (const [way, words] of PROMISED[lang].entries())
      for (const [verdict, asOf, later, published, coverage] of OUTCOMES)
        test(`${verdict}: way ${way + 1}`, () => {
          const told = after(lang)
          const { found, entries } = verdicts(
            [
              { lang, published: '2018-03-22', text: `${HELD[lang]} ${words}` },
              ...ALIKE[told].map((text) => ({ lang: told, published: '2019-05-15', text })),
              ...(later ? [{ lang: told, published, text: later[told] }] : []),
            ],
            asOf,
            coverage,
          )
          expect(found.map((f) => f.verdict)).toEqual([verdict])
          expect(found[0]!.due.shown).toBe('2019')
          if (later) expect(entries.find((e) => e.id === found[0]!.outcome)?.ordinal.shown).toBe(5)
        })
  })

describe('one next session told by two', () => {
  const promises = (...reports: Report[]) => verdicts(reports, '2018-06-01').found.map((f) => f.ordinal)

  test('is one promise where they number the session held differently', () => {
    const en = {
      lang: 'en',
      published: '2018-03-22',
      text: `${HELD.en} The fifth session will be held in Muscat in 2019.`,
    } as const
    const ru = {
      lang: 'ru',
      published: '2018-03-22',
      text: `${HELD.ru.replace('Четвёртое', 'Третье')} Следующее заседание состоится в 2019 году в Маскате.`,
    } as const
    expect(promises(en, ru)).toHaveLength(1)
  })

  test('is two where two bodies of the same states met, one without a name', () => {
    const text = 'کینیا اور عمان کے گروپ کا چوتھا اجلاس 20 مارچ کو نیروبی میں ہوا جس میں توانائی پر بات ہوئی۔'
    const { entries } = verdicts(
      [
        { lang: 'en', published: '2018-03-22', text: HELD.en },
        { lang: 'ur', published: '2018-03-22', text },
      ],
      '2018-06-01',
    )
    expect(entries.filter((e) => e.ordinal.shown === 4)).toHaveLength(2)
  })
})

/** Ways to promise the fifth session for a part of 2019, with its last day. */
const PARTS: Readonly<Record<Lang, readonly (readonly [words: string, part: string, last: string])[]>> = {
  en: [
    ['The next session will be held in Muscat in the first half of 2019.', '2019-H1', '2019-06-30'],
    ['The next session is scheduled for the third quarter of 2019 in Muscat.', '2019-Q3', '2019-09-30'],
    ['The fifth session of the commission will take place in Muscat in spring 2019.', '2019-SP', '2019-05-31'],
  ],
  ru: [
    ['Следующее заседание состоится в Маскате в первом полугодии 2019 года.', '2019-H1', '2019-06-30'],
    ['Пятое заседание комиссии намечено на третий квартал 2019 года в Маскате.', '2019-Q3', '2019-09-30'],
    ['Следующее заседание запланировано на весну 2019 года в Маскате.', '2019-SP', '2019-05-31'],
  ],
  ur: [
    ['کمیشن کا آئندہ اجلاس 2019 کی پہلی ششماہی میں مسقط میں ہوگا۔', '2019-H1', '2019-06-30'],
    ['کمیشن کا آئندہ اجلاس 2019 کی تیسری سہ ماہی میں مسقط میں ہوگا۔', '2019-Q3', '2019-09-30'],
  ],
}

for (const lang of LANGS)
  describe(`promised for a part of a year (${lang})`, () => {
    for (const [words, part, last] of PARTS[lang]) {
      const promise = { lang, published: '2018-03-22', text: `${HELD[lang]} ${words}` }
      const one = (asOf: string, ...later: Report[]) => verdicts([promise, ...later], asOf).found[0]!
      const held = (day: string): Report => ({
        lang: 'en',
        published: day,
        text: 'The fifth session of the Kenya-Oman Joint Commission on Agriculture was held in Muscat today.',
      })
      test(`${part}: late is what comes after it in the same year`, () => {
        expect(one('2020-03-01', held('2019-11-13'))).toMatchObject({ verdict: 'kept-late', duePart: part })
        expect(one('2020-03-01', held(last))).toMatchObject({ verdict: 'kept', duePart: part })
        expect(one('2020-03-01', held(last)).due.shown).toBe('2019')
      })
      test(`${part}: waited for until its end and no longer`, () => {
        expect(one(last).verdict).toBe('open')
        expect(one('2019-12-01').verdict).toBe('overdue-unwatched')
      })
    }
  })

test('two parts of one year leave the year', () => {
  const text = `${HELD.en} The next session will be held in Muscat in the first or second half of 2019.`
  expect(verdicts([{ lang: 'en', published: '2018-03-22', text }], '2019-10-01').found[0]).toMatchObject({
    verdict: 'open',
  })
})

describe('a visit called off or put off in words that name no day', () => {
  const visit: Report = {
    lang: 'en',
    published: '2018-03-21',
    text: 'Kenyan Foreign Minister Daniel Otieno will visit Oman on April 20.',
  }
  const off: Readonly<Record<Lang, readonly [string, string]>> = {
    en: [
      'The visit of Kenyan Foreign Minister Daniel Otieno to Oman has been cancelled.',
      'The visit of Kenyan Foreign Minister Daniel Otieno to Oman has been postponed.',
    ],
    ru: [
      'Визит министра иностранных дел Кении Даниэля Отиено в Оман отменён.',
      'Визит министра иностранных дел Кении Даниэля Отиено в Оман отложен.',
    ],
    ur: [
      'کینیا کے وزیر خارجہ ڈینیئل اوٹینو کا دورہ عمان منسوخ کر دیا گیا ہے۔',
      'کینیا کے وزیر خارجہ ڈینیئل اوٹینو کا دورہ عمان ملتوی کر دیا گیا ہے۔',
    ],
  }
  for (const lang of LANGS)
    for (const [i, verdict] of (['cancelled', 'postponed'] as const).entries())
      test(`${verdict} (${lang})`, () => {
        const told: Report = { lang, published: '2018-04-18', text: off[lang][i]! }
        expect(verdicts([visit, told], '2018-06-01').found.map((f) => f.verdict)).toEqual([verdict])
        const years: Report = { ...told, published: '2020-04-18' }
        expect(verdicts([visit, years], '2020-06-01').found.map((f) => f.verdict)).toEqual(['overdue-unwatched'])
      })
})

test('what "the commission" will do is answered by its next session', () => {
  const promise: Report = {
    lang: 'en',
    published: '2018-03-22',
    text: `${HELD.en} The commission will meet again in Muscat in 2019.`,
  }
  const later: Report = {
    lang: 'ru',
    published: '2019-11-13',
    text: 'Пятое заседание совместной комиссии Кении и Омана по сельскому хозяйству прошло 12 ноября в Маскате.',
  }
  const all = verdicts([promise, later], '2020-03-01').entries
  const [found] = followUps(all, { asOf: '2020-03-01', coverage: [] })
  expect(found).toMatchObject({ kind: 'session', verdict: 'kept' })
})

test('a visit called off, renewed and made is kept late by the visit, not by the talks of its day, and what was in between is told', () => {
  const { found } = verdicts(
    [
      {
        lang: 'en',
        published: '2018-03-21',
        text: 'Kenyan Foreign Minister Daniel Otieno will visit Oman on April 20.',
      },
      {
        lang: 'en',
        published: '2018-04-18',
        text: 'The visit of Kenyan Foreign Minister Daniel Otieno to Oman has been cancelled.',
      },
      {
        lang: 'en',
        published: '2018-06-06',
        text: 'Kenyan Foreign Minister Daniel Otieno arrived in Muscat on Tuesday on an official visit. He held talks with Omani Foreign Minister Salim Harthy.',
      },
    ],
    '2018-12-01',
  )
  expect(found[0]).toMatchObject({ verdict: 'kept-late', setbacks: [{ status: 'cancelled', published: '2018-04-18' }] })
  expect(found[0]!.words).toContain('called off in between, as told on 2018-04-18')
})
