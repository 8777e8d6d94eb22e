/**
 * Promises from the words of reports to their verdict, in each language: what one report promises of the next session, what
 * others tell afterwards, and what is made of it.
 */
import { describe, expect, test } from 'vitest'
import { read } from '../src/pipeline.ts'
import { draftsOf } from '../src/register/draft.ts'
import { followUps } from '../src/register/follow-up.ts'
import { join } from '../src/register/join.ts'
import { linksAmong } from '../src/register/same.ts'

interface Told {
  readonly on: string
  readonly text: string
}

/** What reports of one commission tell, the same in every language. */
const TOLD: { readonly [lang in 'en' | 'ru' | 'ur']: { readonly [what: string]: Told } } = {
  en: {
    promise: {
      on: '2023-03-15',
      text: 'The fourth session of the Pakistan-Kazakhstan Joint Commission on trade was held in Astana on March 14, 2023. The next session will be held in Islamabad in 2024.',
    },
    kept: {
      on: '2024-05-21',
      text: 'The fifth session of the Pakistan-Kazakhstan Joint Commission on trade was held in Islamabad on May 20, 2024.',
    },
    elsewhere: {
      on: '2024-05-21',
      text: 'The fifth session of the Pakistan-Kazakhstan Joint Commission on trade was held in Almaty on May 20, 2024.',
    },
    postponed: {
      on: '2024-11-20',
      text: 'The fifth session of the Pakistan-Kazakhstan Joint Commission on trade, which was to be held in Islamabad in December, has been postponed.',
    },
    cancelled: {
      on: '2024-11-20',
      text: 'The fifth session of the Pakistan-Kazakhstan Joint Commission on trade has been cancelled.',
    },
    late: {
      on: '2025-06-11',
      text: 'The fifth session of the Pakistan-Kazakhstan Joint Commission on trade was held in Islamabad on June 10, 2025.',
    },
  },
  ru: {
    promise: {
      on: '2023-03-15',
      text: 'Четвёртое заседание Казахстанско-пакистанской совместной комиссии по торговле прошло 14 марта в Астане. Следующее заседание пройдёт в Исламабаде в 2024 году.',
    },
    kept: {
      on: '2024-05-21',
      text: 'Пятое заседание Казахстанско-пакистанской совместной комиссии по торговле прошло 20 мая в Исламабаде.',
    },
    elsewhere: {
      on: '2024-05-21',
      text: 'Пятое заседание Казахстанско-пакистанской совместной комиссии по торговле прошло 20 мая в Алма-Ате.',
    },
    postponed: {
      on: '2024-11-20',
      text: 'Пятое заседание Казахстанско-пакистанской совместной комиссии по торговле, намеченное на декабрь в Исламабаде, отложено.',
    },
    cancelled: {
      on: '2024-11-20',
      text: 'Пятое заседание Казахстанско-пакистанской совместной комиссии по торговле отменено.',
    },
    late: {
      on: '2025-06-11',
      text: 'Пятое заседание Казахстанско-пакистанской совместной комиссии по торговле прошло 10 июня в Исламабаде.',
    },
  },
  ur: {
    promise: {
      on: '2023-03-15',
      text: 'پاکستان اور قازقستان کے مشترکہ کمیشن برائے تجارت کا چوتھا اجلاس 14 مارچ کو آستانہ میں ہوا۔ کمیشن کا اگلا اجلاس 2024 میں اسلام آباد میں ہوگا۔',
    },
    kept: {
      on: '2024-05-21',
      text: 'پاکستان اور قازقستان کے مشترکہ کمیشن برائے تجارت کا پانچواں اجلاس 20 مئی کو اسلام آباد میں ہوا۔',
    },
    elsewhere: {
      on: '2024-05-21',
      text: 'پاکستان اور قازقستان کے مشترکہ کمیشن برائے تجارت کا پانچواں اجلاس 20 مئی کو الماتی میں ہوا۔',
    },
    postponed: {
      on: '2024-11-20',
      text: 'پاکستان اور قازقستان کے مشترکہ کمیشن برائے تجارت کا پانچواں اجلاس، جو دسمبر میں اسلام آباد میں ہونا تھا، ملتوی کر دیا گیا ہے۔',
    },
    cancelled: {
      on: '2024-11-20',
      text: 'پاکستان اور قازقستان کے مشترکہ کمیشن برائے تجارت کا پانچواں اجلاس منسوخ کر دیا گیا۔',
    },
    late: {
      on: '2025-06-11',
      text: 'پاکستان اور قازقستان کے مشترکہ کمیشن برائے تجارت کا پانچواں اجلاس 10 جون کو اسلام آباد میں ہوا۔',
    },
  },
}

const CASES: readonly (readonly [told: readonly string[], asOf: string, verdict: string])[] = [
  [['promise'], '2024-06-01', 'open'],
  [['promise'], '2025-12-01', 'overdue-unwatched'],
  [['promise', 'kept'], '2025-12-01', 'kept'],
  [['promise', 'kept'], '2024-01-01', 'open'],
  [['promise', 'elsewhere'], '2025-12-01', 'kept-elsewhere'],
  [['promise', 'postponed'], '2024-12-15', 'postponed'],
  [['promise', 'cancelled'], '2024-12-15', 'cancelled'],
  [['promise', 'late'], '2025-12-01', 'kept-late'],
  [['promise', 'postponed', 'late'], '2025-12-01', 'kept-late'],
  [['promise', 'cancelled', 'late'], '2025-12-01', 'kept-late'],
]

describe.each(['en', 'ru', 'ur'] as const)('told in %s', (lang) => {
  test.each(CASES)('%j, judged on %s: %s', (told, asOf, verdict) => {
    const drafts = told.flatMap((what) => {
      const { on, text } = TOLD[lang][what]!
      const result = read({ id: `${lang}-${what}`, lang, published: on, publisher: 'Example Times', text })
      return result.ok ? draftsOf(result.reading) : []
    })
    const found = followUps(join(drafts, linksAmong(drafts)).entries, { asOf, coverage: [] })
    expect(found.map((f) => f.verdict)).toEqual([verdict])
  })
})
