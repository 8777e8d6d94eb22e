import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const reading = (text: string) => {
  return readingFrom({ id: 'x', lang: 'ru', published: '2026-03-10', text })
}
const heads = (text: string): string[] => {
  const { engagements, entities } = reading(text)
  return engagements.flatMap((e) =>
    e.people
      .filter((p) => p.role === 'head')
      .map((p) => `${entities.find((x) => x.id === p.entity)?.name} ${p.party ?? ''}`),
  )
}

test('a dash stands for the verb of leading the other delegation', () => {
  const told = 'В Найроби завершилось пятое заседание норвежско-кенийской комиссии. '
  expect(
    heads(`${told}Кенийскую делегацию возглавлял министр Джозеф Мвенда, норвежскую — замминистра Ларс Хольмен.`),
  ).toEqual(['Джозеф Мвенда KE', 'Ларс Хольмен NO'])
  expect(heads(`${told}Кенийскую сторону возглавил Джозеф Мвенда, а норвежскую – Ларс Хольмен.`)).toEqual([
    'Джозеф Мвенда KE',
    'Ларс Хольмен NO',
  ])
})

test('a dash behind another state makes nobody a head', () => {
  const told = 'В Найроби завершилось пятое заседание норвежско-кенийской комиссии. '
  expect(heads(`${told}Кенийскую делегацию возглавлял Джозеф Мвенда, чилийскую выставку открыл Пабло Сото.`)).toEqual([
    'Джозеф Мвенда KE',
  ])
})

const bodies = (text: string): string[] =>
  reading(text).engagements.map((e) => `${e.kind} ${e.mechanism?.name ?? '–'} ${e.ordinal ?? '–'}`)

test('political and other regular consultations are sessions under their name', () => {
  expect(bodies('В Анкаре прошел третий раунд политических консультаций между Турцией и Грецией.')).toEqual([
    'session политические консультации 3',
  ])
  expect(bodies('В Осло 2 марта состоялись норвежско-чилийские межмидовские консультации по рыбе.')).toEqual([
    'session норвежско-чилийские межмидовские консультации по рыбе –',
  ])
  expect(bodies('Чили и Перу провели консультации о рыбе.')).toEqual(['meeting – –'])
})
