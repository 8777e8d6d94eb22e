/** Posts of those who take part are shown in the nominative, in whatever case a Russian report has them. */
import { expect, test } from 'vitest'
import { read } from '../../../pipeline.ts'

const posts = (text: string) => {
  const result = read({ id: 'x', lang: 'ru', published: '2026-03-10', text })
  if (!result.ok) throw new Error(result.problem.message)
  return result.reading.engagements.flatMap((e) => e.people.map((p) => p.post))
}

test.each([
  [
    'В Осло прошли переговоры министра рыбы Чили Альберто Диаса с премьер-министром Перу Хуаном Кастро.',
    ['министр рыбы Чили', 'премьер-министр Перу'],
  ],
  ['Президент Чили Габриэль Борич принял главу МИД Перу Хуана Кастро.', ['Президент Чили', 'глава МИД Перу']],
  [
    'Посол Чили Альберто Диас встретился с первым заместителем министра рыбы Перу Хуаном Кастро.',
    ['Посол Чили', 'первый заместитель министра рыбы Перу'],
  ],
  [
    'Посол Чили Альберто Диас встретился с генеральным секретарём ООН Хуаном Кастро.',
    ['Посол Чили', 'генеральный секретарь ООН'],
  ],
])('%s', (text, want) => expect(posts(text)).toEqual(want))

test('what depends on the noun of a post stays in its case', () =>
  expect(posts('Премьер Чили Альберто Диас встретился с помощником президента Перу Хуаном Кастро.')).toEqual([
    'Премьер Чили',
    'помощник президента Перу',
  ]))
