/** Time on a line: days to places, with ticks at round years or months. Mirrored for right-to-left pages. */
import { daysOf } from '../../register/days.ts'
import type { Words } from '../words/words.ts'

const DAY_MS = 86_400_000

export interface Tick {
  readonly x: number
  readonly label: string
}

export interface TimeScale {
  /** Where a date stands: the middle of the days it can mean. Absent: undefined for what is no date. */
  x(date: string | undefined): number | undefined
  /** First and last place of the days it can mean, in order from start to end of the page's direction. */
  span(date: string): readonly [number, number] | undefined
  readonly ticks: readonly Tick[]
}

/** A scale from the first to the last of `dates` (ISO 8601, as exact as they are), with a little room, from `from` to `to`. */
export function timeScale(words: Words, dates: readonly string[], from: number, to: number): TimeScale {
  const all = dates.flatMap((d) => daysOf(d) ?? [])
  const first = Math.min(...all.map((d) => d.from * DAY_MS))
  const last = Math.max(...all.map((d) => d.to * DAY_MS))
  const room = Math.max((last - first) * 0.03, 20 * DAY_MS)
  const [start, end] = [first - room, last + room]
  const mirrored = words.direction === 'rtl'
  const place = (t: number): number => {
    const part = (t - start) / (end - start)
    return round(from + (mirrored ? 1 - part : part) * (to - from))
  }
  return {
    x(date) {
      const days = daysOf(date)
      return days ? place(((days.from + days.to) / 2) * DAY_MS) : undefined
    },
    span(date) {
      const days = daysOf(date)
      if (!days) return undefined
      const ends = [place(days.from * DAY_MS), place(days.to * DAY_MS)].sort((a, b) => a - b)
      return [ends[0]!, ends[1]!]
    },
    ticks: Number.isFinite(first) ? ticksOf(start, end).map(({ t, label }) => ({ x: place(t), label })) : [],
  }
}

export const round = (n: number): number => Math.round(n * 10) / 10

const MOST_TICKS = 9

function ticksOf(start: number, end: number): { t: number; label: string }[] {
  const years = (end - start) / (365.25 * DAY_MS)
  const out: { t: number; label: string }[] = []
  if (years >= 2) {
    const step = [1, 2, 5, 10, 20, 50, 100].find((s) => years / s <= MOST_TICKS) ?? 200
    const y = Math.ceil(new Date(start).getUTCFullYear() / step) * step
    for (let year = y; ; year += step) {
      const t = Date.UTC(year, 0, 1)
      if (t > end) return out
      if (t >= start) out.push({ t, label: String(year) })
    }
  }
  const step = [1, 2, 3, 6].find((s) => (years * 12) / s <= MOST_TICKS) ?? 6
  const begin = new Date(start)
  for (let month = begin.getUTCFullYear() * 12 + begin.getUTCMonth(); ; month++) {
    const t = Date.UTC(Math.floor(month / 12), month % 12, 1)
    if (t > end) return out
    if (t >= start && (month % 12) % step === 0) out.push({ t, label: new Date(t).toISOString().slice(0, 7) })
  }
}
