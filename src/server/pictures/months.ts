/** Entries by month: a row a year, a column a month, a dot whose area is the number. */

import type { Tally } from '../../stores/store.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { date, monthName } from '../show.ts'
import type { Words } from '../words/words.ts'
import { figure } from './figure.ts'

export interface Months {
  readonly id: string
  readonly title: string
  /** By month, oldest first. */
  readonly tally: readonly Tally[]
  readonly say: (n: number, first: string, last: string) => string
  /** What a month leads to. */
  readonly href?: (month: string) => string
  readonly counted: string
}

const YEARS = 30
const COLUMN = 50
const ROW = 28
const LABEL = 60

export function months(words: Words, m: Months): Html {
  const counts = new Map(m.tally.map((t) => [t.period, t.entries]))
  const years = [...new Set(m.tally.map((t) => t.period.slice(0, 4)))].sort()
  if (years.length === 0) return html``
  // Years of which nothing is told are left out: a line says that there is a gap.
  const shown = years.slice(-YEARS)
  const most = Math.max(...m.tally.map((t) => t.entries))
  const rtl = words.direction === 'rtl'
  const width = LABEL + 12 * COLUMN
  const height = 30 + shown.length * ROW + 6
  const x = (i: number): number => {
    const at = LABEL + (i + 0.5) * COLUMN
    return rtl ? width - at : at
  }
  const edge = rtl ? width : 0
  const drawing = [
    ...Array.from(
      { length: 12 },
      (_, i) => html`<text class="tick" x="${x(i)}" y="16" text-anchor="middle">${monthName(words, i, 'short')}</text>`,
    ),
    ...shown.map((year, row) => {
      const y = 30 + row * ROW + ROW / 2
      const skipped = row > 0 && Number(year) - Number(shown[row - 1]) > 1
      const line = html`<path class="${skipped ? 'break' : 'grid'}" d="M0 ${y - ROW / 2}H${width}"/>`
      const label = html`<text class="year" x="${edge}" y="${y + 5}" text-anchor="${rtl ? 'end' : 'start'}">${year}</text>`
      const dots = Array.from({ length: 12 }, (_, i) => {
        const month = `${year}-${String(i + 1).padStart(2, '0')}`
        const n = counts.get(month) ?? 0
        if (n === 0) return html`<circle class="none" cx="${x(i)}" cy="${y}" r="1.2"/>`
        const r = Math.round((3.4 + 8 * Math.sqrt(n / most)) * 10) / 10
        const title = `${date(words, month)}: ${n}`
        const dot = html`<title>${title}</title><circle class="came" cx="${x(i)}" cy="${y}" r="${r}"/>`
        return m.href
          ? html`<a href="${m.href(month)}" tabindex="-1" aria-label="${title}">${dot}</a>`
          : html`<g>${dot}</g>`
      })
      return html`${line}${label}${dots}`
    }),
  ]
  const total = m.tally.reduce((n, t) => n + t.entries, 0)
  return figure(words, {
    id: m.id,
    title: m.title,
    say: m.say(total, date(words, m.tally[0]!.period), date(words, m.tally.at(-1)!.period)),
    width,
    height,
    drawing,
    heads: [words.picture.period, m.counted],
    rows: m.tally
      .slice(-400)
      .map((t) => [
        m.href ? html`<a href="${m.href(t.period)}">${date(words, t.period)}</a>` : date(words, t.period),
        t.entries,
      ]),
  })
}
