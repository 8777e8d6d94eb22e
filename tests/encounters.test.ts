/** What encounters promise beyond single sentences: ordinals in every form, one entry for one encounter, sound evidence, calm on odd input. */
import { describe, expect, it } from 'vitest'
import { holds } from '../src/model/evidence.ts'
import type { Reading } from '../src/model/reading.ts'
import { read } from '../src/pipeline.ts'
import { readingFrom } from './reading.ts'

const reading = (lang: string, text: string, published = '2024-05-15'): Reading => {
  return readingFrom({ id: 'x', lang, published, text })
}

describe('encounters', () => {
  it.each([
    ['en', 'The seventh session of the Pakistan-Russia Joint Commission was held in Moscow.'],
    ['en', 'The 7th session of the Pakistan-Russia Joint Commission was held in Moscow.'],
    ['ru', 'Седьмое заседание совместной комиссии России и Пакистана состоялось в Москве.'],
    ['ru', '7-е заседание совместной комиссии России и Пакистана состоялось в Москве.'],
    ['ru', 'VII заседание совместной комиссии России и Пакистана состоялось в Москве.'],
    ['ur', 'پاکستان اور روس کے مشترکہ کمیشن کا ساتواں اجلاس ماسکو میں ہوا۔'],
    ['ur', 'پاکستان اور روس کے مشترکہ کمیشن کا 7واں اجلاس ماسکو میں ہوا۔'],
  ])('number a session in %s: %s', (lang, text) => {
    expect(reading(lang, text).engagements).toMatchObject([{ kind: 'session', ordinal: 7 }])
  })

  it.each([
    ['Барак Обама ждал гостей. Весной американский президент посетит Перу.', ['Барак Обама']],
    ['Барак Обама ждал гостей. Весной хозяин Белого дома посетит Перу.', ['Барак Обама']],
    ['Барак Обама и Дональд Трамп спорили. Весной американский президент посетит Перу.', []],
    ['Барак Обама ждал гостей. Весной советник американского президента посетит Перу.', []],
  ])('name whom an office means where one holder of it is named: %s', (text, names) => {
    const r = reading('ru', text)
    const people = r.engagements.flatMap((e) => e.people.map((p) => r.entities.find((x) => x.id === p.entity)!.name))
    expect(people).toEqual(names)
  })

  it.each([
    ['На саммите АТЭС в Лиме президент Перу встретил гостей.', 'саммит АТЭС'],
    ['Вопрос обсудят на заседании Совета ЕС 3 июня.', 'Совет ЕС'],
    ['В Риге прошла встреча министров иностранных дел ЕС.', 'встреча министров иностранных дел ЕС'],
    [
      'Тему саммита «Большой восьмёрки», который пройдёт в июне в Токио, назвали в Париже.',
      'саммит «Большой восьмёрки»',
    ],
  ])('name a Russian body in the nominative: %s', (text, name) => {
    expect(reading('ru', text).engagements.map((e) => e.mechanism?.name)).toContain(name)
  })

  it('take the sides of talks from a Russian title where the text names no state, and never from one that tells of no talks', () => {
    const under = (title: string, text: string) => {
      const result = read({ id: 'x', lang: 'ru', published: '2024-05-15', title, text })
      return result.ok ? result.reading.engagements.map((e) => ({ kind: e.kind, parties: [...e.parties].sort() })) : []
    }
    const text = 'Переговоры прошли в Осло. Стороны говорили о рыболовстве.'
    expect(under('Переговоры Польши и Норвегии завершились', text)).toEqual([
      { kind: 'meeting', parties: ['NO', 'PL'] },
    ])
    expect(under('Польша поставит Норвегии яблоки', text)).toEqual([])
    expect(
      under(
        'Президент Польши провёл встречу с премьером Норвегии',
        'Это вторая встреча Анджея Новака и Ларса Хольмена.',
      ),
    ).toEqual([{ kind: 'meeting', parties: ['NO', 'PL'] }])
  })

  it('enter an encounter once, however often it is named', () => {
    const r = reading(
      'en',
      'Pakistani Foreign Minister Ishaq Dar met Russian Foreign Minister Sergei Lavrov in Moscow on Tuesday. The talks lasted two hours. Dar met Lavrov at the ministry.',
    )
    expect(r.engagements).toHaveLength(1)
    expect(r.engagements[0]).toMatchObject({ kind: 'meeting', status: 'held', date: '2024-05-14' })
  })

  it('count those among the people who joined a call, told in a later sentence', () => {
    const r = reading(
      'en',
      'Prime Minister Trudeau of Canada spoke today with President Boric of Chile about a kelp fund. Foreign Minister Mélanie Joly joined the call.',
    )
    const names = r.entities.map((e) => [e.id, e.name] as const)
    const [call] = r.engagements
    expect(call!.people.map((p) => names.find(([id]) => id === p.entity)![1])).toContain('Mélanie Joly')
  })

  it('rest on words that stand in the text, for every field', () => {
    const r = reading('en', 'Turkish President Recep Tayyip Erdogan will visit Moscow in June.')
    expect(r.engagements.length).toBeGreaterThan(0)
    for (const e of r.engagements) {
      expect(e.evidence.every((v) => holds(r.document.text, v))).toBe(true)
      for (const s of Object.values(e.sources ?? {}))
        expect(s.evidence.every((v) => holds(r.document.text, v))).toBe(true)
    }
    expect(r.outcomes).toMatchObject([{ kind: 'commitment', due: '2024-06', promises: r.engagements[0]!.id }])
  })

  it.each(['', '...', 'met met met with with', 'x'.repeat(5000), 'will '.repeat(2000), '«"\'«"\''])(
    'stay calm on odd input',
    (text) => {
      expect(() => read({ id: 'x', lang: 'en', text })).not.toThrow()
    },
  )
})
