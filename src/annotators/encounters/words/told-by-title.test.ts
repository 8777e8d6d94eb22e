import { describe, expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const PUBLISHED = '2019-05-16'
/** Kind, sides, place, day and people of what a report tells, and the words each rests on. */
function told(title: string, text: string): string[] {
  const { engagements, entities } = readingFrom({ lang: 'ru', published: PUBLISHED, title, text })
  return engagements.map((g) => {
    const people = g.people.map((p) => entities.find((e) => e.id === p.entity)!.name).join(', ')
    const words = g.evidence.map((e) => text.slice(e.start, e.end)).join(' … ')
    return [g.kind, g.date ?? '–', g.place?.name ?? '–', g.parties.join('+'), people, words].join(' | ')
  })
}

describe('what only a Russian title tells whole', () => {
  test('rests on the words of the text that go on about it', () => {
    expect(
      told(
        'В Осло президент Норвегии принял премьер-министра Непала',
        'Беседа длилась два часа. Говорили о гидроэнергетике и туризме.',
      ),
    ).toEqual(['meeting | – | Осло | NO+NP |  | Беседа'])
    expect(
      told(
        'Завершился визит премьер-министра Непала Рама Тапы в Осло',
        'Главный итог поездки: построят две гидростанции.',
      ),
    ).toEqual(['visit | – | Осло | NP+NO |  | поездки'])
  })

  test('gives its people, place and day to what the first sentence tells', () => {
    expect(
      told(
        'Премьер-министры Непала и Норвегии провели переговоры в Бергене',
        'Премьер Непала Рам Тапа и премьер Норвегии Кнут Хольм говорили о рыбе. Переговоры Непала и Норвегии длились час.',
      ).join(),
    ).toContain('Берген')
  })

  test('rests on the pronoun by which the first sentence goes on about the traveller, and on nobody else there', () => {
    const title = 'Премьер-министр Перу Хуан Кастро утром прилетел в Осло'
    expect(told(title, 'Сейчас он осматривает новый порт. Погода тёплая.')).toEqual([
      'visit | 2019-05-16 | Осло | PE+NO |  | он осматривает новый порт.',
    ])
    expect(told(title, 'Король Норвегии болен, и он никого не ждёт.')).toEqual([])
  })

  test('goes on past a line that a page left of its own', () => {
    expect(
      told('Первая леди Непала приехала в Осло', 'Снег на улицах столицы убран,\nВести Юга.\nПоездка заняла два дня.'),
    ).toEqual(['visit | – | Осло | NP+NO |  | Поездка'])
  })

  test('is left out where the text goes on about something else', () => {
    expect(told('Премьер-министр Непала прибыл в Осло', 'В столице Норвегии перекрыты улицы и сняты урны.')).toEqual([])
    expect(
      told(
        'Премьер-министр Непала встретился с королём Норвегии',
        'Предстоящая встреча с финским премьером намечена на июнь.',
      ).filter((line) => line.includes('NO')),
    ).toEqual([])
  })

  test('is not told twice where the text tells it', () => {
    expect(
      told(
        'Премьер-министр Непала встретился с королём Норвегии',
        'Премьер-министр Непала встретился в Бергене с королём Норвегии. Встреча длилась час.',
      ),
    ).toHaveLength(1)
  })
})

describe('who discusses something with an official', () => {
  const sides = (text: string): string[] => told('', text).map((line) => line.split(' | ').slice(0, 5).join(' | '))
  test('meets him, and nobody who is only talked about', () => {
    expect(sides('Президент Финляндии обсудил с премьер-министром Непала Рамом Тапой отношения с Индией.')).toEqual([
      'meeting | – | – | FI+NP | Рам Тапа',
    ])
  })
  test('meets no state where he discusses it with his own ministers or with the press', () => {
    expect(sides('Президент Финляндии обсудил с министрами отношения с Индией.')).toEqual([])
    expect(sides('Президент Финляндии обсудил с журналистами помощь Непалу.')).toEqual([])
  })
  test('holds talks as a bare state too, but plays as a team', () => {
    expect(sides('Непал ведёт переговоры с Индией о воде.')).toEqual(['meeting | – | – | NP+IN | '])
    expect(sides('Непал встретится с Индией.')).toEqual([])
  })
})
