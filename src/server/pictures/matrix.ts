/** Who meets whom: a square for each two states, stronger the more entries they share. */

import { toPair } from '../address.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { party } from '../show.ts'
import type { Words } from '../words/words.ts'
import { figure } from './figure.ts'

/** How many entries two parties share. */
export interface Meeting {
  readonly a: string
  readonly b: string
  readonly entries: number
}

const CELL = 38
const LABEL = 170

/** `states` in the order in which they stand, by code. */
export function matrix(words: Words, states: readonly string[], meetings: readonly Meeting[]): Html {
  if (states.length < 2) return html``
  const known = new Map(meetings.map((m) => [[m.a, m.b].sort().join('-'), m.entries]))
  const most = Math.max(1, ...meetings.map((m) => m.entries))
  const rtl = words.direction === 'rtl'
  const size = states.length * CELL
  const [width, height] = [LABEL + size, 30 + size]
  const x = (i: number): number => (rtl ? width - LABEL - (i + 1) * CELL : LABEL + i * CELL)
  const edge = rtl ? width : 0
  const drawing = states.flatMap((a, row) => {
    const y = 30 + row * CELL
    const labels = html`<text class="tick" x="${x(row) + CELL / 2}" y="18" text-anchor="middle">${a}</text><text class="lane" x="${edge}" y="${y + CELL / 2 + 5}" text-anchor="${rtl ? 'end' : 'start'}">${party(words, a)}</text>`
    const cells = states.map((b, column) => {
      const place = html`<rect class="cell" x="${x(column) + 1}" y="${y + 1}" width="${CELL - 2}" height="${CELL - 2}"/>`
      const n = known.get([a, b].sort().join('-')) ?? 0
      if (a === b) return html`<path class="grid" d="M${x(column) + 1} ${y + 1}l${CELL - 2} ${CELL - 2}"/>`
      if (n === 0) return place
      const title = `${words.country.between(party(words, a), party(words, b))}: ${n}`
      const strength = 1 + Math.min(4, Math.floor((4.99 * Math.log1p(n)) / Math.log1p(most)))
      return html`<a href="${toPair(words, a, b)}" tabindex="-1" aria-label="${title}"><title>${title}</title>${place}<rect class="heat h${strength}" x="${x(column) + 1}" y="${y + 1}" width="${CELL - 2}" height="${CELL - 2}"/><text class="heat h${strength}" x="${x(column) + CELL / 2}" y="${y + CELL / 2 + 5}" text-anchor="middle">${n}</text></a>`
    })
    return [labels, ...cells]
  })
  return figure(words, {
    id: 'matrix',
    title: words.picture.matrix,
    say: words.picture.matrixSay,
    width,
    height,
    drawing,
    heads: [words.country.pair, words.country.together],
    rows: [...meetings]
      .sort((a, b) => b.entries - a.entries)
      .map((m) => [
        html`<a href="${toPair(words, m.a, m.b)}">${words.country.between(party(words, m.a), party(words, m.b))}</a>`,
        m.entries,
      ]),
  })
}
