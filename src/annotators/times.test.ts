/** Every sentence of every language's corpus of times is read as it must be. */
import { describe, expect, test } from 'vitest'
import { times as en } from '../languages/en/corpus/times.ts'
import { times as ru } from '../languages/ru/corpus/times.ts'
import { CORPUS_DAY, type MustRead } from '../languages/tables/time-corpus.ts'
import { times as ur } from '../languages/ur/corpus/times.ts'
import { readTimes, type Time } from '../times.ts'

const corpora = { en, ru, ur } as const

const typed = (t: Time): string => {
  const value = t.value ?? '–'
  const set = t.type === 'SET' ? 'SET ' : ''
  return `${set}${value}${t.mod ? ` ${t.mod}` : ''}`
}

const typeOf = (expected: string): Time['type'] | undefined => {
  if (expected.startsWith('SET ')) return 'SET'
  if (expected.startsWith('–') || /^[A-Z]+_REF/.test(expected)) return undefined
  if (/^P[^A]/.test(expected)) return 'DURATION'
  return /^\d{4}-[\dW-]+T/.test(expected) ? 'TIME' : 'DATE'
}

/** The sentence without its brackets, and what stands in them. */
function unmarked(sentence: string): { text: string; spans: string[] } {
  return { text: sentence.replace(/[[\]]/g, ''), spans: [...sentence.matchAll(/\[([^\]]*)\]/g)].map((m) => m[1]!) }
}

describe.each(['en', 'ru', 'ur'] as const)('times in %s', (lang) => {
  const { must, mustNot } = corpora[lang]

  test('the corpus is large enough to mean something', () => {
    expect(must.flatMap(([s]) => unmarked(s).spans).length).toBeGreaterThanOrEqual(150)
    expect(mustNot.length).toBeGreaterThanOrEqual(60)
  })

  test.each(must as MustRead[])('%s', (sentence, values) => {
    const { text, spans } = unmarked(sentence)
    const { times } = readTimes(text, { lang, published: CORPUS_DAY })
    const read = times.map((t) => `[${text.slice(t.start, t.end)}] ${typed(t)}`)
    const expected = values.split(' | ')
    expect(read).toEqual(spans.map((s, i) => `[${s}] ${expected[i]}`))
    times.forEach((t, i) => {
      const type = typeOf(expected[i]!)
      if (type) expect(t.type).toBe(type)
    })
  })

  test.each(mustNot.map((s) => [s]))('no time in: %s', (text) => {
    const { times } = readTimes(text, { lang, published: CORPUS_DAY })
    expect(times.map((t) => `[${text.slice(t.start, t.end)}] ${typed(t)}`)).toEqual([])
  })
})
