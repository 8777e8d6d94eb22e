import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const reading = (text: string) => {
  return readingFrom({ id: 'x', lang: 'ru', published: '2026-03-10', text })
}
const outcomes = (text: string): string[] =>
  reading(text).outcomes.map((o) => `${o.kind} ${o.by.join('+')} ${o.due ?? '–'}${o.condition ? ' if' : ''}`)
const met = (text: string): string[] =>
  reading(text).engagements.map(
    (e) =>
      `${e.kind} ${e.status} ${e.date ?? '–'} ${e.place?.name ?? '–'} ${e.ordinal ?? '–'} ${e.mechanism?.name ?? '–'}`,
  )

test('sides that nobody names agree to meet again', () => {
  expect(outcomes('Стороны договорились провести следующее заседание комиссии в Осло в 2027 году.')).toEqual([
    'agreement  2027',
  ])
  expect(outcomes('Стороны договорились покрасить забор к 2027 году.')).toEqual([])
})

test('a definite act promised in so many words is kept with its condition', () => {
  expect(
    outcomes('Норвегия обещала ратифицировать соглашение до 1 июля 2026 года, если его одобрит парламент.'),
  ).toEqual(['commitment NO 2026-07-01 if'])
  expect(outcomes('Премьер Норвегии обещала отправить в отставку министра, если он сорвет переговоры с Перу.')).toEqual(
    [],
  )
  expect(outcomes('Норвегия поставит Перу катера, если их построят.')).toEqual([])
})

test('"not later" denies nothing, and what is done in another state’s town concerns it', () => {
  expect(outcomes('Норвегия направит в Перу три катера не позднее 1 мая.')).toEqual(['commitment NO 2026-05-01'])
  expect(outcomes('Норвегия не направит в Перу три катера 1 мая.')).toEqual([])
  expect(outcomes('Норвегия откроет консульство в Лиме 1 мая.')).toEqual(['commitment NO 2026-05-01'])
  expect(outcomes('Норвегия откроет больницу в Осло 1 мая.')).toEqual([])
  expect(outcomes('Когда вывоз норвежской рыбы через Перу будет прекращен, страна потеряет не только деньги.')).toEqual(
    [],
  )
})

test('an ordinal alone tells of the next session in words of its own', () => {
  expect(
    met(
      'Второе заседание чилийско-перуанской комиссии прошло в Лиме в 2025 году, третье состоится в Осло в мае 2026 года.',
    ),
  ).toEqual([
    'session held 2025 Лима 2 чилийско-перуанская комиссия',
    'session planned 2026-05 Осло 3 чилийско-перуанская комиссия',
  ])
})

test('where a body meets is no part of its name, and where somebody is on a visit is its place', () => {
  const again = 'Стороны договорились провести следующее заседание рабочей группы в Осло в 2027 году.'
  expect(met(`В Лиме встретились министры рыбы Чили и Перу. ${again}`)).toContain(
    'session planned 2027 Осло – рабочая группа',
  )
  expect(met('Президент Анголы находится в Осло с трехдневным визитом.')).toEqual(['visit ongoing – Осло – –'])
})
