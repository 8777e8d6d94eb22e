/** Promises in time, a line each: where it was made, when it was due, and where it came about. */

import type { FollowUp } from '../../model/follow-up.ts'
import { toEntry } from '../address.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { date, parties } from '../show.ts'
import type { Words } from '../words/words.ts'
import { figure } from './figure.ts'
import { signAt } from './marks.ts'
import { timeScale } from './scale.ts'

const WIDTH = 760
const ROW = 34
const LABELS = 170
const MOST = 40

/** Those without any day are left to the list. Drawn are the first 40 of the given. */
export function chain(words: Words, promises: readonly FollowUp[]): Html {
  const shown = promises
    .filter((p) => p.made !== undefined && (p.due.shown ?? p.outcomeDate) !== undefined)
    .slice(0, MOST)
  if (shown.length === 0) return html``
  const rtl = words.direction === 'rtl'
  // Where all are made by the same sides, the day tells one from another.
  const sides = new Set(shown.map((p) => p.by.join(' ')))
  const labelOf = (p: FollowUp): string =>
    sides.size > 1 || shown.length === 1 ? parties(words, p.by.slice(0, 2)) : date(words, p.made!)
  const [from, to] = rtl ? [10, WIDTH - LABELS] : [LABELS, WIDTH - 10]
  const dates = shown.flatMap((p) => [p.made, p.duePart ?? p.due.shown, p.outcomeDate].filter((d) => d !== undefined))
  const scale = timeScale(words, dates, from, to)
  const height = 20 + shown.length * ROW + 26
  const drawing = [
    ...scale.ticks.map(
      (k) =>
        html`<path class="grid" d="M${k.x} 12V${height - 24}"/><text class="tick" x="${k.x}" y="${height - 8}" text-anchor="middle">${k.label}</text>`,
    ),
    ...shown.map((p, i) => line(words, p, labelOf(p), 20 + i * ROW + ROW / 2, scale, rtl)),
  ]
  return figure(words, {
    id: 'chain',
    title: words.picture.chain,
    say: words.picture.chainSay,
    width: WIDTH,
    height,
    drawing,
    heads: [words.field.party, words.picture.made, words.picture.due, words.picture.came, words.field.verdict],
    rows: shown.map((p) => [
      parties(words, p.by),
      html`<a href="${toEntry(words, p.madeAt)}">${date(words, p.made!)}</a>`,
      p.due.shown ? date(words, p.duePart ?? p.due.shown) : '',
      p.outcome
        ? html`<a href="${toEntry(words, p.outcome)}">${p.outcomeDate ? date(words, p.outcomeDate) : words.field.outcome}</a>`
        : '',
      words.verdict[p.verdict],
    ]),
  })
}

function line(
  words: Words,
  p: FollowUp,
  label: string,
  y: number,
  scale: ReturnType<typeof timeScale>,
  rtl: boolean,
): Html {
  const made = scale.x(p.made)!
  const due = p.due.shown ? scale.span(p.duePart ?? p.due.shown) : undefined
  const came = scale.x(p.outcomeDate)
  const fell = p.verdict === 'cancelled' || p.verdict === 'postponed'
  const end = came ?? (due ? (due[0] + due[1]) / 2 : made)
  const title = `${parties(words, p.by)}${words.comma}${date(words, p.made!)}: ${words.verdict[p.verdict]}`
  const bracket = due
    ? html`<path class="due" d="M${due[0]} ${y - 6}v12M${due[0]} ${y}H${Math.max(due[1], due[0] + 1)}M${Math.max(due[1], due[0] + 1)} ${y - 6}v12"/>`
    : ''
  const sign = came !== undefined ? signAt('came', came, y) : fell ? signAt('fell', end, y) : ''
  return html`<text class="lane" x="${rtl ? WIDTH : 0}" y="${y + 5}" text-anchor="start" direction="${words.direction}">${label}</text><a href="${toEntry(words, p.outcome ?? p.madeAt)}" tabindex="-1" aria-label="${title}"><title>${title}</title><path class="tie" d="M${made} ${y}H${end}"/>${bracket}${signAt('ahead', made, y)}${sign}</a>`
}
