/** The list of standing bodies. */

import { toBody } from '../address.ts'
import type { Bodies, BodyRow } from '../find/bodies.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { words as quoted } from '../quote.ts'
import { number, parties } from '../show.ts'
import type { Words } from '../words/words.ts'

/** A body's name in the page's language, where reports in it gave one. */
export function bodyName(words: Words, body: Pick<BodyRow, 'name' | 'names' | 'parties'>): Html | string {
  const own = body.names.find((n) => n.lang === words.code) ?? body.names.find((n) => n.name === body.name)
  return own ? quoted(own.name, own.lang) : body.name || parties(words, body.parties)
}

export interface BodiesPage extends Pick<Bodies, 'newest'> {
  readonly bodies: readonly BodyRow[]
  /** Address of the page with further bodies. Absent on the last one. */
  readonly further?: string
}

export function bodiesPage(words: Words, { bodies, newest, further }: BodiesPage): Html {
  return html`<h1>${words.nav.bodies}</h1>
${bodies.length === 0 ? html`<p class="soft">${words.body.none}</p>` : ''}
${newest ? html`<p class="soft small">${words.day.ofNewest(number(words, newest))}</p>` : ''}
<ul class="entries">${bodies.map((b) => {
    const [first, last] = [b.first?.slice(0, 4), b.last?.slice(0, 4)]
    const gaps = b.gaps.map((g) => words.body.gap(g.from, g.to)).join(' · ')
    return html`<li><p class="headline"><a href="${toBody(words, b.id)}">${bodyName(words, b)}</a></p>
<p class="soft">${parties(words, b.parties)} · ${words.body.sessions}: ${b.sessions}${first ? html` · <bdi>${first === last ? first : `${first}–${last}`}</bdi>` : ''}${gaps ? html` · <span class="differs">${gaps}</span>` : ''}</p></li>`
  })}</ul>${further ? html`<p class="turn"><a href="${further}" rel="next">${words.body.further}</a></p>` : ''}`
}
