/** Encounters on a line of time, one lane a kind, level or body; gaps between numbered sessions as broken lines. */

import type { Status } from '../../model/reading.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import type { Words } from '../words/words.ts'
import { type Figure, figure } from './figure.ts'
import { legend, signAt, signOf } from './marks.ts'
import { timeScale } from './scale.ts'

export interface Moment {
  readonly date: string
  readonly status: Status | undefined
  readonly lane: string
  /** Shown above the sign: the number of a session. */
  readonly label?: string
  /** Said of it: what and when. */
  readonly title: string
  readonly href: string
}

/** A stretch between two dates of a lane of which no report tells. */
export interface Silence {
  readonly lane: string
  readonly from: string
  readonly to: string
  readonly label: string
}

export interface Timeline extends Pick<Figure, 'id' | 'title' | 'say' | 'heads' | 'rows'> {
  readonly moments: readonly Moment[]
  /** In order from top. A lane without a name has no label. */
  readonly lanes: readonly string[]
  readonly silences?: readonly Silence[]
}

const WIDTH = 760
const LANE = 46
const LABELS = 150

export function timeline(words: Words, t: Timeline): Html {
  if (t.moments.length === 0) return html``
  const named = t.lanes.some((l) => l !== '')
  const rtl = words.direction === 'rtl'
  const [from, to] = named ? (rtl ? [10, WIDTH - LABELS] : [LABELS, WIDTH - 10]) : [10, WIDTH - 10]
  const scale = timeScale(
    words,
    t.moments.map((m) => m.date),
    from,
    to,
  )
  const height = 24 + t.lanes.length * LANE + 26
  const y = (lane: string): number => 24 + t.lanes.indexOf(lane) * LANE + LANE / 2
  const base = height - 24
  const drawing = [
    ...scale.ticks.map(
      (k) =>
        html`<path class="grid" d="M${k.x} 14V${base}"/><text class="tick" x="${k.x}" y="${height - 8}" text-anchor="middle">${k.label}</text>`,
    ),
    ...t.lanes.map((lane) => {
      const at = y(lane)
      const label = named
        ? html`<text class="lane" x="${rtl ? WIDTH : 0}" y="${at + 5}" text-anchor="${rtl ? 'end' : 'start'}">${lane}</text>`
        : ''
      return html`<path class="lane" d="M${from} ${at}H${to}"/>${label}`
    }),
    ...(t.silences ?? []).flatMap((s) => {
      const ends = [scale.x(s.from), scale.x(s.to)]
      if (ends[0] === undefined || ends[1] === undefined) return []
      const [a, b] = [Math.min(ends[0], ends[1]), Math.max(ends[0], ends[1])]
      return html`<path class="silence" d="M${a + 8} ${y(s.lane)}H${b - 8}"/><text class="silence" x="${(a + b) / 2}" y="${y(s.lane) + 19}" text-anchor="middle" direction="${words.direction}">${s.label}</text>`
    }),
    ...placed(t.moments, (m) => scale.x(m.date), y).map(
      ({ moment: m, x, up }) =>
        html`<a href="${m.href}" tabindex="-1" aria-label="${m.title}"><title>${m.title}</title>${signAt(signOf(m.status), x, y(m.lane) - up)}${
          m.label
            ? html`<text class="number" x="${x}" y="${y(m.lane) - up - 10}" text-anchor="middle">${m.label}</text>`
            : ''
        }</a>`,
    ),
  ]
  return figure(words, { ...t, width: WIDTH, height, drawing, note: legend(words) })
}

/** Signs that would cover each other are set one above the other, three high at most. */
function placed(
  moments: readonly Moment[],
  x: (m: Moment) => number | undefined,
  y: (lane: string) => number,
): { moment: Moment; x: number; up: number }[] {
  const last = new Map<number, { x: number; level: number }>()
  const at = moments.flatMap((moment) => {
    const place = x(moment)
    return place === undefined ? [] : [{ moment, x: place }]
  })
  return at
    .sort((a, b) => a.x - b.x)
    .map(({ moment, x: place }) => {
      const lane = y(moment.lane)
      const before = last.get(lane)
      const level = before && place - before.x < 9 ? (before.level + 1) % 3 : 0
      last.set(lane, { x: place, level })
      return { moment, x: place, up: level * 10 }
    })
}
