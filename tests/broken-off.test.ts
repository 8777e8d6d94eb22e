/** Texts that break off in the midst of a sentence, or begin in one: they are read, and every span stays inside them. */
import { describe, expect, test } from 'vitest'
import { encounters as en } from '../src/languages/en/corpus/encounters.ts'
import { encounters as ru } from '../src/languages/ru/corpus/encounters.ts'
import { encounters as ur } from '../src/languages/ur/corpus/encounters.ts'
import type { LanguageCode } from '../src/model/document.ts'
import { read } from '../src/pipeline.ts'

const SENTENCES: readonly (readonly [LanguageCode, readonly string[]])[] = [
  ['en', en.must.map(([, text]) => text)],
  ['ru', ru.must.map(([, text]) => text)],
  ['ur', ur.must.map(([, text]) => text)],
]

/** Every span anywhere in a value. */
function spansIn(value: unknown, out: { start: number; end: number; quote?: string }[] = []): typeof out {
  if (typeof value !== 'object' || value === null) return out
  if ('start' in value && 'end' in value) out.push(value as (typeof out)[number])
  for (const one of Object.values(value)) spansIn(one, out)
  return out
}

function faultsOf(lang: LanguageCode, text: string): string[] {
  const result = read({ id: 'x', lang, text, published: '2021-05-12' })
  if (!result.ok) return []
  const { document, ...layers } = result.reading
  return spansIn(layers).flatMap(({ start, end, quote }) => {
    const inside = Number.isInteger(start) && start >= 0 && start < end && end <= document.text.length
    return inside && (quote === undefined || quote === document.text.slice(start, end))
      ? []
      : [`${start}–${end}: ${text}`]
  })
}

describe('a text cut anywhere', () => {
  test.each(SENTENCES)(
    '%s',
    (lang, sentences) => {
      const faults: string[] = []
      for (const [n, text] of sentences.entries()) {
        // Another place in each sentence, so that all of them together are cut everywhere.
        const at = 1 + ((n * 37) % (text.length - 1))
        faults.push(...faultsOf(lang, text.slice(0, at)), ...faultsOf(lang, text.slice(at)))
      }
      expect(faults).toEqual([])
    },
    60_000,
  )

  test('right behind the name of an encounter', () => {
    expect(faultsOf('en', 'The sixth Chile-Norway Intergovernmental Consultations')).toEqual([])
  })
})
