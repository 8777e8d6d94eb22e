/** How far reviewers agree, pair by pair and field by field. */

import type { Agreement, FieldAgreement } from '../../../register/agreement.ts'
import { toReview } from '../../address.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import { reviewWords } from '../../words/review/index.ts'
import type { Words } from '../../words/words.ts'

export function agreementPage(words: Words, agreements: readonly Agreement[]): Html {
  const r = reviewWords(words)
  const a = r.agreement
  const name = (f: FieldAgreement): string =>
    a.fields[f.field] ?? (f.field in words.field ? words.field[f.field as keyof Words['field']] : f.field)
  const row = (f: FieldAgreement): Html => html`<tr><th scope="row" data-label="${a.field}">${name(f)}</th>
<td data-label="${a.both}">${f.both}</td><td data-label="${a.alike}">${f.alike}</td><td data-label="${a.percent}">${((100 * f.alike) / f.both).toFixed(1)}</td><td data-label="${a.kappa}">${f.kappa === undefined ? '–' : f.kappa.toFixed(2)}</td></tr>`
  const table = ({ reviewers: [x, y], fields }: Agreement): Html => html`<h2><bdi>${x}</bdi> · <bdi>${y}</bdi></h2>
<table class="stack"><thead><tr><th scope="col">${a.field}</th><th scope="col">${a.both}</th><th scope="col">${a.alike}</th><th scope="col">${a.percent}</th><th scope="col">${a.kappa}</th></tr></thead>
<tbody>${fields.filter((f) => f.both > 0).map(row)}</tbody></table>`
  return html`<h1>${a.title}</h1>
<p>${a.intro}</p>
${agreements.length === 0 ? html`<p>${a.none}</p>` : agreements.map(table)}
<p class="soft small">${a.kappaHint}</p>
<p><a href="${toReview(words)}">${r.act.back}</a></p>`
}
