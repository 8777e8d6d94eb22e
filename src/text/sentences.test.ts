import { expect, it } from 'vitest'
import { sentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

const cut = (text: string) =>
  sentences(text, tokenize(text), { abbreviations: new Set() }).map((s) => text.slice(s.start, s.end))

it('goes on a sentence over a line break before a small letter or a mark', () => {
  expect(cut('Посол Иван Белов приехал в\nпорт Видин. Он выступил.')).toHaveLength(2)
  expect(cut('Порт закрыт в\n, сообщил мэр\n.')).toHaveLength(1)
  expect(cut('The harbour was shut\nby the mayor.')).toHaveLength(1)
  expect(cut('Глава партии "Волна"\nи мэр выступили.')).toHaveLength(1)
})

it('ends a sentence at a line break elsewhere', () => {
  expect(cut('Мэр открыл порт\nИван Белов приехал')).toHaveLength(2)
  expect(cut('Мэр открыл порт.\nначал работу')).toHaveLength(2)
  expect(cut('Мэр сказал:\nпорт открыт')).toHaveLength(2)
  expect(cut('Мэр открыл порт\n\nначал работу')).toHaveLength(2)
  expect(cut('Мэр открыл порт\n24 мая')).toHaveLength(2)
  expect(cut('Мэр открыл порт\nthumb|Порт')).toHaveLength(2)
  expect(cut('میئر نے بندرگاہ کھولی\nسفیر آئے')).toHaveLength(2)
})

it('ends a sentence behind initials where a word follows that opens one', () => {
  const english = (text: string) =>
    sentences(text, tokenize(text), { abbreviations: new Set(), openers: new Set(['the']) })
  expect(english('They met in Washington, D.C. The leaders smiled.')).toHaveLength(2)
  expect(english('They met U.S. President Biden.')).toHaveLength(1)
})
