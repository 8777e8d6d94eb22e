/** What waits for a review, with the reasons for doubt. */

import type { DoubtReason } from '../../../register/doubts.ts'
import { QUEUE_ENTRIES, type Waiting } from '../../../workers/review-queue.ts'
import { toReview } from '../../address.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import { words as quoted } from '../../quote.ts'
import { date, languageName } from '../../show.ts'
import { reviewWords } from '../../words/review/index.ts'
import type { Words } from '../../words/words.ts'
import { reviewer } from './reviewer.ts'
import { fieldName } from './values.ts'

export interface QueuePage {
  readonly waiting: readonly Waiting[]
  readonly mine: boolean
  readonly by: string
  readonly free: boolean
}

/** So many are shown: the rest come up as these are done. */
export const MOST_SHOWN = 50

export function queuePage(words: Words, { waiting, mine, by, free }: QueuePage): Html {
  const r = reviewWords(words)
  const shown = waiting.slice(0, MOST_SHOWN)
  const tab = (label: string, current: boolean, to: string): Html =>
    html`<li><a href="${to}"${current ? html` aria-current="page"` : ''}>${label}</a></li>`
  return html`<h1>${r.title}</h1>
<p class="lead">${r.intro}</p>
${reviewer(words, by, free)}
<ul class="tabs">${tab(r.queue.nobody, !mine, toReview(words))}${tab(r.queue.me, mine, toReview(words, undefined, { by: 'me' }))}${tab(r.agreement.title, false, toReview(words, 'agreement'))}</ul>
${shown.length === 0 ? html`<p>${r.queue.empty}</p>` : ''}
<ol class="entries queue">${shown.map((w) => html`<li>${item(words, w)}</li>`)}</ol>
<p class="soft small">${waiting.length > shown.length ? `${r.queue.more(shown.length, waiting.length)} ` : ''}${r.queue.newest(QUEUE_ENTRIES)}</p>`
}

function item(words: Words, { document: d, doubts, drafts, judged }: Waiting): Html {
  const r = reviewWords(words)
  const told = new Map<DoubtReason, { n: number; readonly fields: Set<string> }>()
  for (const { reason, field } of doubts) {
    const one = told.get(reason) ?? { n: 0, fields: new Set() }
    one.n++
    if (field) one.fields.add(fieldName(words, field))
    told.set(reason, one)
  }
  return html`<p class="headline title"><a href="${toReview(words, d.digest)}">${d.title ? quoted(d.title, d.lang) : html`<bdi>${d.id}</bdi>`}</a></p>
<p class="soft"><bdi>${d.outlet ?? words.report.unknownOutlet}</bdi> · ${languageName(words, d.lang)}${d.published ? html` · <bdi>${date(words, d.published)}</bdi>` : ''} · ${r.queue.judged(judged, drafts)}</p>
${told.size > 0 ? html`<p class="doubts"><span class="visually-hidden">${r.queue.why}: </span>${[...told].map(([reason, { n, fields }], i) => html`${i > 0 ? ' · ' : ''}${r.doubt[reason]}${fields.size > 0 ? html` (${[...fields].join(words.comma)})` : n > 1 ? html` <span class="count">×${n}</span>` : ''}`)}</p>` : ''}`
}
