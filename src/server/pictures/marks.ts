/** The signs by which pictures tell what came about from what was only announced or fell through: by shape, not by colour alone. */

import type { Status } from '../../model/reading.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import type { Words } from '../words/words.ts'

export type Sign = 'came' | 'ahead' | 'fell'

export const signOf = (status: Status | undefined): Sign =>
  status === 'held' || status === 'ongoing'
    ? 'came'
    : status === 'planned' || status === 'possible' || status === undefined
      ? 'ahead'
      : 'fell'

/** A disc, a ring or a cross around a point. */
export function signAt(sign: Sign, x: number, y: number, r = 5): Html {
  if (sign === 'came') return html`<circle class="came" cx="${x}" cy="${y}" r="${r}"/>`
  if (sign === 'ahead') return html`<circle class="ahead" cx="${x}" cy="${y}" r="${r - 1}"/>`
  const d = r - 1
  return html`<path class="fell" d="M${x - d} ${y - d}l${2 * d} ${2 * d}M${x - d} ${y + d}l${2 * d} ${-2 * d}"/>`
}

/** What the signs mean, in words. */
export function legend(words: Words): Html {
  const p = words.picture
  const one = (sign: Sign, label: string): Html =>
    html`<span class="sign"><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${signAt(sign, 6, 6)}</svg> ${label}</span>`
  return html`<span class="legend">${one('came', p.cameAbout)} ${one('ahead', p.toCome)} ${one('fell', p.fellThrough)}</span>`
}
