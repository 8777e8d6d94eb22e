import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const told = (text: string): string[] => {
  const { entities, engagements } = readingFrom({ id: 'x', lang: 'ru', published: '2024-05-15', text })
  const name = (id: string) => entities.find((e) => e.id === id)!.name
  return engagements.map(
    (e) => `${e.kind} ${[...e.parties].sort().join('+')} ${e.people.map((p) => name(p.entity)).sort()}`,
  )
}

test('who opens a Russian clause in another case than the subject behind the verb is the other side, by name', () => {
  expect(told('Министру рыбы Чили Альберто Диасу сегодня позвонил премьер Перу Хуан Кастро.')).toEqual([
    'call CL+PE Альберто Диас,Хуан Кастро',
  ])
  expect(told('С премьером Перу Хуаном Кастро встретился президент Чили Габриэль Борич.')).toEqual([
    'meeting CL+PE Габриэль Борич,Хуан Кастро',
  ])
  // Whose adviser it is, and after whose leaving it was, takes no part.
  expect(told('Советник президента Чили Габриэля Борича встретился с премьером Перу Хуаном Кастро.')).toEqual([
    'meeting CL+PE Хуан Кастро',
  ])
  expect(told('После отставки Диаса с премьером Перу встретился президент Чили Габриэль Борич.')).toEqual([
    'meeting CL+PE Габриэль Борич',
  ])
})

test('a second talk told right behind a call is a call as well, one of another day is not', () => {
  const call = 'Президент Чили Габриэль Борич провёл телефонный разговор с премьером Перу Хуаном Кастро.'
  expect(told(`${call} Борич также поговорил с послом Норвегии Пером Хансеном.`).at(-1)).toMatch(/^call CL\+NO/)
  expect(told(`${call} Рыба подорожала. Борич поговорил с послом Норвегии Пером Хансеном.`).at(-1)).toMatch(
    /^meeting CL\+NO/,
  )
})
