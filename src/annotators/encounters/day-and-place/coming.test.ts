import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const reading = (lang: string, text: string) => {
  return readingFrom({ id: 'x', lang, published: '2026-03-10', text })
}
const met = (lang: string, text: string): string[] =>
  reading(lang, text).engagements.map((e) => `${e.kind} ${e.status} ${e.date ?? '–'}`)
const dues = (lang: string, text: string): string[] =>
  reading(lang, text).outcomes.map((o) => `${o.kind} ${o.by.join('+')} ${o.due ?? '–'}`)

test('what is put off lies ahead on the day to which it is put off', () => {
  expect(met('en', 'The meeting of the foreign ministers of Egypt and Cyprus has been postponed to January.')).toEqual([
    'meeting postponed 2027-01',
  ])
  expect(met('ru', 'Встреча глав МИД Египта и Кипра перенесена на январь.')).toEqual(['meeting postponed 2027-01'])
  expect(met('ru', 'Визит президента Перу в Осло перенесен с мая на октябрь.')).toEqual(['visit postponed 2026-10'])
})

test('the day for which a postponed one had been meant stays where it was', () => {
  expect(met('ru', 'Намеченная на январь встреча президентов Чили и Перу отложена.')).toEqual([
    'meeting postponed 2026-01',
  ])
})

test('what may be held lies ahead', () => {
  expect(met('ru', 'В Осло не исключили встречи президентов Норвегии и Перу в январе.')).toEqual([
    'meeting possible 2027-01',
  ])
})

test('news has the day of the report only where the text says so', () => {
  expect(met('ru', 'Глава МИД Перу провел телефонный разговор с главой МИД Чили.')).toEqual(['call held –'])
  expect(met('ru', 'В Осло прошел второй раунд переговоров между Норвегией и Перу.')).toEqual(['session held –'])
  expect(met('ru', 'Глава МИД Перу сегодня провел телефонный разговор с главой МИД Чили.')).toEqual([
    'call held 2026-03-10',
  ])
})

test('what is promised for a season, a half or a quarter is due in its year, and for a term on its last day', () => {
  expect(dues('en', 'Norway pledged to deliver three boats to Ghana in the autumn of 2027.')).toEqual([
    'commitment NO 2027',
  ])
  expect(dues('ru', 'Норвегия обязалась поставить Гане три катера во втором полугодии 2027 года.')).toEqual([
    'commitment NO 2027',
  ])
  expect(dues('ru', 'Норвегия обязалась поставить Гане три катера в течение двух месяцев.')).toEqual([
    'commitment NO 2026-05-10',
  ])
})

test('what is agreed to be done by the end of the year, or in a month named without its year, is still to come', () => {
  expect(dues('ru', 'Норвегия и Исландия условились создать комиссию до конца года.')).toEqual(['agreement NO+IS 2026'])
  expect(dues('ru', 'Норвегия и Исландия условились провести учения в январе.')).toEqual(['agreement NO+IS 2027-01'])
  expect(dues('ru', 'Норвегия и Исландия подписали в январе договор о рыбе.')).toEqual(['agreement NO+IS –'])
})

test('who travels promises a visit, and not the state that is visited', () => {
  expect(dues('en', 'President Boric of Chile will visit Oslo on April 3.')).toEqual(['commitment CL 2026-04-03'])
  expect(dues('ru', 'Президент Чили принял приглашение премьер-министра Норвегии посетить Осло в июне.')).toEqual([
    'commitment CL 2026-06',
  ])
})
