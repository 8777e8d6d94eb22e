import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const told = (text: string): string[] => {
  const { entities, engagements } = readingFrom({ id: 'x', lang: 'ru', published: '2024-05-15', text })
  const name = (id: string) => entities.find((e) => e.id === id)!.name
  return engagements.map((e) => `${e.kind} ${e.people.map((p) => `${name(p.entity)} ${p.party}`)}`)
}

test('of a Russian office that several hold each has the state told in the same place', () => {
  expect(told('Главы МИД Чили и Перу Альберто Диас и Хуан Кастро встретились в Осло.')).toEqual([
    'meeting Альберто Диас CL,Хуан Кастро PE',
  ])
  expect(told('Главы МИД Чили, Перу и Боливии Хуан Гомес, Педро Диас и Карлос Руис встретились в Осло.')).toEqual([
    'meeting Хуан Гомес CL,Педро Диас PE,Карлос Руис BO',
  ])
  // As many people as states: else it is not told whose each is.
  expect(told('Главы МИД Чили, Перу и Боливии Хуан Гомес и Педро Диас встретились в Осло.').join()).not.toMatch(
    /CL.*PE/,
  )
})

test('a conversation of two who spoke by telephone is their call', () => {
  const call = 'Президент Чили Габриэль Борич и премьер Перу Хуан Кастро поговорили по телефону.'
  expect(told(`${call} Беседа Борича и Кастро длилась час.`)).toHaveLength(1)
  expect(told(`Беседа Борича и Кастро удивила прессу. ${call}`)).toHaveLength(1)
  expect(told(`${call} В Осло прошла беседа Борича с послом Норвегии Пером Хансеном.`)).toHaveLength(2)
})

test('who acts for a body in a town acts for the body', () => {
  expect(told('В Осло побывал прокурор Международного уголовного суда в Гааге Карим Хан.')).toEqual([
    'visit Карим Хан ICC',
  ])
})

test('whom a visitor meets, told by an office without a state, is of the state that he visits', () => {
  const visit = 'Министр рыбы Перу Хуан Кастро посетит Чили.'
  expect(told(`${visit} Он проведёт переговоры с президентом Габриэлем Боричем.`).at(-1)).toBe(
    'meeting Хуан Кастро PE,Габриэль Борич CL',
  )
  expect(told(`${visit} Он проведёт переговоры с президентом Кении Джоном Мвангой.`).at(-1)).toMatch(/Джон Мванга KE/)
})

test('who represents a side leads it', () => {
  const heads = (text: string) => {
    const { entities, engagements } = readingFrom({ id: 'x', lang: 'ru', published: '2024-05-15', text })
    const name = (id: string) => entities.find((e) => e.id === id)!.name
    return engagements.flatMap((e) =>
      e.people.filter((p) => p.role === 'head').map((p) => `${name(p.entity)} ${p.party}`),
    )
  }
  const talks = 'В Осло прошли переговоры делегаций Чили и Перу.'
  expect(
    heads(`${talks} Чилийскую сторону представлял министр рыбы Альберто Диас, перуанскую — посол Хуан Кастро.`),
  ).toEqual(['Альберто Диас CL', 'Хуан Кастро PE'])
  expect(heads(`${talks} Министр рыбы Альберто Диас представил доклад.`)).toEqual([])
  expect(heads('Делегацию Чили на переговорах с Перу в Осло возглавил министр рыбы Альберто Диас.')).toEqual([
    'Альберто Диас CL',
  ])
})

test('somebody named in full is told again by the surname alone', () => {
  expect(told('Министр рыбы Чили Альберто Диас прибыл в Осло. Завтра Диас встретится с премьером Перу.').at(-1)).toBe(
    'meeting Альберто Диас CL',
  )
})

test('of two full names of one person that in the nominative is shown', () => {
  const call = 'Премьер Норвегии Пер Хансен поговорил по телефону с французским президентом Франсуа Олландом.'
  expect(told(`${call} Лидеры Германии и Франции Ангела Меркель и Франсуа Олланд встретились в Осло.`).at(-1)).toBe(
    'meeting Ангела Меркель DE,Франсуа Олланд FR',
  )
})
