/** chrono-node: what it knows of a result is made into a TIMEX3 value as exact as it says. */
import { readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'
import type { Peer } from './peer.ts'

const { version } = JSON.parse(
  readFileSync(new URL('../../../node_modules/chrono-node/package.json', import.meta.url), 'utf8'),
)
const two = (n: number | null): string => String(n ?? 0).padStart(2, '0')

function timexOf(c: chrono.ParsedComponents): string {
  const day = `${c.get('year')}-${two(c.get('month'))}-${two(c.get('day'))}`
  if (c.isCertain('hour')) return `${day}T${two(c.get('hour'))}:${two(c.get('minute'))}`
  if (c.isCertain('day') || c.isCertain('weekday')) return day
  if (c.isCertain('month')) return day.slice(0, 7)
  return c.isCertain('year') ? day.slice(0, 4) : day
}

export const chronoNode: Peer = {
  name: 'chrono-node',
  version,
  languages: ['en', 'ru'],
  read(texts) {
    const start = performance.now()
    const found = texts.map((t) => {
      const at = new Date(`${t.published?.slice(0, 10) ?? '2000-01-01'}T12:00:00`)
      const reader = t.lang === 'ru' ? chrono.ru : chrono.en
      return reader.parse(t.text, at).flatMap((r) => {
        const whole = { start: r.index, end: r.index + r.text.length, value: timexOf(r.start) }
        if (!r.end) return [whole]
        // A range is two times: the words are shared out at the sign between them.
        const cut = r.text.search(/\s*(?:-|–|to|until|through|по|до|—)\s*/)
        if (cut < 0) return [whole]
        const sign = /^\s*(?:-|–|to|until|through|по|до|—)\s*/.exec(r.text.slice(cut))![0].length
        return [
          { ...whole, end: r.index + cut },
          { start: r.index + cut + sign, end: whole.end, value: timexOf(r.end) },
        ]
      })
    })
    return { found, ms: performance.now() - start }
  },
}
