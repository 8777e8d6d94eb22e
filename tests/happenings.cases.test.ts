/** The example sentences of the languages: what must be told of who did what to whom, and what must not. */
import { describe, expect, test } from 'vitest'
import { happenings as en } from '../src/languages/en/corpus/happenings.ts'
import { happenings as ru } from '../src/languages/ru/corpus/happenings.ts'
import { happenings as ur } from '../src/languages/ur/corpus/happenings.ts'
import { holds } from '../src/model/evidence.ts'
import type { EventSide } from '../src/model/reading.ts'
import { readingFrom } from './reading.ts'

const told = (lang: string, text: string): string => {
  const { document, events = [] } = readingFrom({ id: 'x', lang, published: '2024-05-15', text })
  const side = (s: EventSide | undefined) => s?.party ?? (s ? document.text.slice(s.span.start, s.span.end) : '-')
  for (const e of events) expect(e.evidence.every((v) => holds(document.text, v))).toBe(true)
  return events.map((e) => `${e.act} ${side(e.actor)}>${side(e.target)}`).join('; ')
}

for (const [lang, corpus] of Object.entries({ en, ru, ur }))
  describe(`happenings in ${lang}`, () => {
    test.each(corpus.must.map(([want, text]) => [text, want]))('%s', (text, want) => {
      expect(told(lang, text)).toBe(want)
    })
    test.each(corpus.mustNot.map((text) => [text]))('nothing: %s', (text) => {
      expect(told(lang, text)).toBe('')
    })
  })
