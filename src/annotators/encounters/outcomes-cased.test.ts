import { expect, test } from 'vitest'
import { readingFrom } from '../../../tests/reading.ts'

const told = (text: string): string[] => {
  const { outcomes, document } = readingFrom({ id: 'x', lang: 'ru', published: '2026-03-10', text })
  return outcomes.map(
    (o) => `${o.kind} ${o.by.join('+')} ${o.due ?? '-'} | ${document.text.slice(o.content.start, o.content.end)}`,
  )
}

test('whoever acts may stand behind the verb, and what stands before it is no side', () => {
  expect(told('В мае Чили посетит президент Перу.')).toEqual([
    'commitment PE 2026-05 | В мае Чили посетит президент Перу',
  ])
  expect(
    told('Вместе с президентом Чили в переговорах будут участвовать президент Перу и канцлер Австрии.').map((o) =>
      o.slice(0, 18),
    ),
  ).toEqual(['commitment PE+AT -'])
  expect(told('Президент Чили в мае посетит Перу.')).toEqual([
    'commitment CL 2026-05 | Президент Чили в мае посетит Перу',
  ])
})

test('one who goes to a gathering promises for himself, and a gathering is not that of the state where it is held', () => {
  expect(told('Президент Ирана примет участие в саммите ОДКБ, который пройдет в мае в Ереване.')).toEqual([
    'commitment IR 2026-05 | Президент Ирана примет участие в саммите ОДКБ, который пройдет в мае в Ереване',
  ])
  expect(told('Саммит ОДКБ пройдет в мае в Армении.')).toEqual([
    'commitment CSTO 2026-05 | Саммит ОДКБ пройдет в мае в Армении',
  ])
})

test('when something was done is no day by which anything is due', () => {
  expect(told('Чили закупит у Перу медь по контракту, подписанному в пятницу.')[0]).toMatch(/^commitment CL - /)
  expect(told('Чили закупит у Перу медь в пятницу.')[0]).toMatch(/^commitment CL 2026-03-13 /)
  expect(told('Чили выделит Перу миллион долларов в течение пяти лет.')[0]).toMatch(/^commitment CL 2031 /)
})

test('what was agreed is told without when, where and on what occasion', () => {
  expect(told('Чили и Перу заключили соглашение о визах 6 марта.')).toEqual(['agreement CL+PE - | соглашение о визах'])
  expect(told('Чили и Перу приняли совместное заявление и обменялись подарками.')).toEqual([
    'agreement CL+PE - | совместное заявление',
  ])
  expect(told('Президенты Чили и Перу провели переговоры. Об этом они договорились в Вене.')).toEqual([])
  expect(told('Президенты Чили и Перу провели переговоры. Соглашение об этом достигнуто раньше.')).toEqual([])
  expect(told('Президенты Чили и Перу договорились в Вене построить порт.')).toEqual([
    'agreement CL+PE - | построить порт',
  ])
  expect(told('Страны НАТО приняли решение о закупке самолетов.')).toEqual(['agreement NATO - | закупке самолетов'])
})

test('a treaty that one side ratifies is that of the two', () => {
  expect(told('Парламент Ирана ратифицировал договор о границе с Перу.')).toEqual([
    'agreement IR+PE - | договор о границе с Перу',
  ])
  expect(told('Парламент Ирана ратифицировал договор о морском праве.')).toEqual([])
})

test('sides that are not named agree to meet again, and two bind themselves', () => {
  expect(told('Стороны условились собраться вновь в Алма-Ате в сентябре.')).toEqual([
    'agreement  2026-09 | собраться вновь в Алма-Ате в сентябре',
  ])
  expect(told('Стороны условились молчать.')).toEqual([])
  expect(told('Чили и Перу обязались выполнить договор в течение шести месяцев.')).toEqual([
    'commitment CL+PE 2026-09-10 | выполнить договор в течение шести месяцев',
  ])
  expect(told('Чили обязалась беречь леса.')).toEqual([])
})

test('acts towards another state are promises, threats and idioms are none', () => {
  expect(told('Чили снимет запрет на ввоз рыбы из Перу.')[0]).toMatch(/^commitment CL - /)
  expect(told('Чили будет поставлять Перу медь.')[0]).toMatch(/^commitment CL - /)
  expect(told('Следующее заседание чилийско-перуанской комиссии планируется провести в Лиме в мае.')[0]).toMatch(
    /^commitment CL\+PE 2026-05 /,
  )
  expect(told('Чили пообещала применить к Перу жесткие меры.')).toEqual([])
  expect(told('Спор поставит Чили перед выбором.')).toEqual([])
  expect(told('Чили снимет фильм в Перу.')).toEqual([])
  expect(told('Когда в Лиме начнется заседание чилийско-перуанской комиссии?')).toEqual([])
})

test('whoever only invites is no side of a promise', () => {
  expect(told('Президент Чили по приглашению короля Иордании будет присутствовать на параде в Аммане.')[0]).toMatch(
    /^commitment CL - /,
  )
})

test('a body of many states signs and approves for its members', () => {
  expect(told('Страны СНГ подписали соглашение о единой карте рек.')).toEqual([
    'agreement CIS - | соглашение о единой карте рек',
  ])
  expect(told('Совет ЕС одобрил пакет санкций против Чили.')).toEqual(['agreement EU - | пакет санкций против Чили'])
  expect(told('Евросоюз одобрил вакцину из Чили.')).toEqual([])
  expect(told('Парламент Чили одобрил план министра.')).toEqual([])
})

test('sides reach agreements and exchange notes', () => {
  expect(told('Чили и Перу достигли соглашения о перемирии на границе.')).toEqual([
    'agreement CL+PE - | перемирии на границе',
  ])
  expect(told('Чили и Перу обменялись нотами об открытии границы.')).toEqual(['agreement CL+PE - | открытии границы'])
  expect(told('Чили и Перу обменялись упреками.')).toEqual([])
})

test('what is given to a part of the world, or told as a new package, is a promise', () => {
  expect(told('Китай выделит странам Центральной Азии миллион юаней.')[0]).toMatch(/^commitment CN - /)
  expect(told('Китай выделит пенсионерам миллион юаней.')).toEqual([])
  expect(told('Правительство Чили объявило о новом пакете военной помощи Перу.')).toEqual([
    'commitment CL - | новом пакете военной помощи Перу',
  ])
})
