/** One promise is one line, whether reports tell it as what the sides agreed, as what they will do, or as an encounter that is planned. */
import { describe, expect, test } from 'vitest'
import { read } from '../src/pipeline.ts'
import { draftsOf } from '../src/register/draft.ts'
import { followUps } from '../src/register/follow-up.ts'
import { join } from '../src/register/join.ts'
import { linksAmong } from '../src/register/same.ts'
import { allPromises, promisesMadeAt } from '../src/server/find/promises.ts'
import { openMemory } from '../src/stores/memory/memory.ts'
import { keep } from '../src/workers/keep.ts'
import { readingFrom } from './reading.ts'

type Lang = 'en' | 'ru' | 'ur'
type Told = readonly [lang: Lang, text: string]

const ON = '2024-03-05'
const EN_MET = 'Russian Foreign Minister Sergey Lavrov met his Pakistani counterpart Ishaq Dar in Moscow on Monday.'
const RU_MET =
  'В понедельник в Москве министр иностранных дел России Сергей Лавров встретился с главой МИД Пакистана Исхаком Даром.'
const UR_MET = 'روس کے وزیر خارجہ سرگئی لاوروف نے پیر کو ماسکو میں پاکستان کے وزیر خارجہ اسحاق ڈار سے ملاقات کی۔'
const EN_SESSION =
  'Russia and Pakistan held the seventh session of the Joint Working Group on Counter-Terrorism in Islamabad on Monday.'
const RU_SESSION =
  'В понедельник в Исламабаде состоялось седьмое заседание российско-пакистанской рабочей группы по борьбе с терроризмом.'
const UR_SESSION = 'پاکستان اور روس کے انسدادِ دہشت گردی کے مشترکہ ورکنگ گروپ کا ساتواں اجلاس پیر کو اسلام آباد میں ہوا۔'

const ONE: readonly (readonly [title: string, told: readonly Told[]])[] = [
  [
    'agreed of at a meeting, and to be held',
    [
      ['en', `${EN_MET} The two sides agreed to meet again in Islamabad in June.`],
      ['ru', `${RU_MET} Следующая встреча состоится в Исламабаде в июне.`],
      ['ur', `${UR_MET} اگلی ملاقات جون میں اسلام آباد میں ہوگی۔`],
    ],
  ],
  [
    'the next meeting of those who held a session is its next session',
    [
      ['en', `${EN_SESSION} The two sides agreed to hold the next meeting in Moscow in 2025.`],
      ['ru', `${RU_SESSION} Следующее заседание пройдет в Москве в 2025 году.`],
      ['ur', `${UR_SESSION} گروپ کا اگلا اجلاس 2025 میں ماسکو میں ہوگا۔`],
    ],
  ],
  [
    'promised at a meeting, and told of with no word of it',
    [
      ['en', `${EN_MET} The two sides agreed to meet again in Islamabad in June.`],
      [
        'ru',
        'Министр иностранных дел России Сергей Лавров встретится с главой МИД Пакистана Исхаком Даром в Исламабаде в июне.',
      ],
      [
        'ur',
        'روس کے وزیر خارجہ سرگئی لاوروف جون میں اسلام آباد میں پاکستان کے وزیر خارجہ اسحاق ڈار سے ملاقات کریں گے۔',
      ],
    ],
  ],
]
const TWO: typeof ONE = [
  [
    'a meeting of others in another month',
    [
      ['en', `${EN_SESSION} The two sides agreed to hold the next meeting in Moscow in May.`],
      ['ru', `${RU_SESSION} Следующее заседание пройдет в Москве в 2025 году.`],
    ],
  ],
  [
    'a meeting of ministers beside the next session',
    [
      [
        'en',
        `${EN_SESSION} Foreign Minister Ishaq Dar will meet Russian Foreign Minister Sergey Lavrov in Moscow in 2025.`,
      ],
      ['ru', `${RU_SESSION} Следующее заседание пройдет в Москве в 2025 году.`],
    ],
  ],
  [
    'two visits',
    [
      ['en', 'Pakistani Foreign Minister Ishaq Dar will visit Moscow in April.'],
      ['ru', 'Министр обороны Пакистана Хаваджа Асиф посетит Москву в апреле.'],
    ],
  ],
]

const readings = (told: readonly Told[]) =>
  told.map(([lang, text], i) => {
    const result = read({ id: `${lang}${i}`, lang, published: ON, publisher: `Example ${i}`, text })
    if (!result.ok) throw new Error(result.problem.message)
    return result.reading
  })
const promised = (told: readonly Told[]) => {
  const drafts = readings(told).flatMap(draftsOf)
  return followUps(join(drafts, linksAmong(drafts)).entries, { asOf: '2024-03-06', coverage: [] })
}
const reportsOf = (f: { evidence: readonly { documentId: string }[] }) => [
  ...new Set(f.evidence.map((b) => b.documentId)),
]

describe('is one line with all its sources', () => {
  test.each(ONE)('%s', (_, told) => {
    for (const order of [told, told.toReversed()]) {
      const found = promised(order)
      expect(found).toHaveLength(1)
      expect(reportsOf(found[0]!)).toHaveLength(told.length)
    }
  })
  test.each(ONE)('on its own page too: %s', async (_, told) => {
    const store = openMemory()
    await keep(store, readings(told), '2024-03-05T10:00:00Z')
    const { promises } = await allPromises(store, '2024-03-06')
    expect(promises).toHaveLength(1)
    for await (const entry of store.entries({})) {
      const made = await promisesMadeAt(store, entry, '2024-03-06')
      expect(made).toEqual(entry.id === promises[0]!.madeAt ? promises : [])
    }
  })
})

describe('are two', () => {
  test.each(TWO)('%s', (_, told) => expect(promised(told)).toHaveLength(2))
})

test.each<readonly [Told[0], meant: string, mentioned: string]>([
  [
    'en',
    'Kenya and Oman agreed to hold the Kenya-Oman Strategic Dialogue in Muscat in 2019.',
    'Kenya and Oman agreed to expand trade in fish ahead of the Kenya-Oman Strategic Dialogue to be held in Muscat in 2019.',
  ],
  [
    'ru',
    'Кения и Оман договорились провести переговоры в мае 2019 года в Маскате.',
    'Кения и Оман договорились о подготовке встречи министров в мае 2019 года в Маскате.',
  ],
  [
    'ur',
    'کینیا اور عمان نے مئی 2019 میں مسقط میں مذاکرات کرنے پر اتفاق کیا۔',
    'کینیا اور عمان نے مئی 2019 میں مسقط کے مذاکرات سے پہلے تجارت بڑھانے پر اتفاق کیا۔',
  ],
])('%s: what was agreed is the encounter it tells of, and not one that it only mentions', (lang, meant, mentioned) => {
  const promised = (text: string) =>
    draftsOf(readingFrom({ lang, published: '2018-03-22', text }))
      .flatMap((d) => d.outcomes)
      .map((o) => o.promises !== undefined)
  expect(promised(meant)).toEqual([true])
  expect(promised(mentioned)).toEqual([false])
})

test('who pauses talks has not promised to hold them', () => {
  for (const [lang, text] of [
    ['en', 'Britain said on Tuesday it will pause free trade talks with Israel.'],
    ['ru', 'Великобритания приостановит переговоры с Израилем о свободной торговле.'],
  ] as const)
    for (const f of promised([[lang, text]])) expect(f.verdict).not.toMatch(/postponed|cancelled|kept/)
})
