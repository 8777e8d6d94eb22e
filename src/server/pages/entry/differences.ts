/** Where an entry's reports disagree: side by side, a row a report, a column a field. */

import type { Claim, Entry, Field } from '../../../model/entry.ts'
import { toReport } from '../../address.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import { isolated } from '../../quote.ts'
import { date, inWords, languageName, parties } from '../../show.ts'
import type { Words } from '../../words/words.ts'
import { placeOf, type Show, type Shown } from './cells.ts'

interface Column {
  readonly label: string
  readonly claims: readonly Claim<unknown>[]
  readonly show: (claim: Claim<unknown>) => Shown
}

export function differences(words: Words, entry: Entry): Html {
  const f = words.field
  const column = <T>(label: string, field: Field<T>, show: Show<T>): Column[] =>
    field.agreed
      ? []
      : [
          {
            label,
            claims: field.claims.filter((c) => !c.rejected && c.document),
            show: (c) => show(c.value as T, c.lang),
          },
        ]
  const columns = [
    ...column(f.status, entry.status, (s) => words.statusOf(s, entry.kind.shown)),
    ...column(f.date, entry.date, (d) => html`<bdi>${date(words, d)}</bdi>`),
    ...column(f.place, entry.place, placeOf(words)),
    ...column(f.ordinal, entry.ordinal, (n) => String(n)),
    ...column(f.parties, entry.parties, (p) => parties(words, p)),
    ...column(f.mechanism, entry.mechanism, (m, lang) => inWords(m.name, lang)),
  ]
  if (columns.length === 0) return html``
  const documents = entry.documents.filter((d) => columns.some((c) => c.claims.some((x) => x.document === d.digest)))
  const told = (c: Column, digest: string): Html =>
    html`<td data-label="${c.label}">${c.claims
      .filter((x) => x.document === digest)
      .map((x, i) => {
        const e = x.evidence[0]
        return html`${i > 0 ? html`<br>` : ''}${e ? html`<a href="${toReport(words, digest, e)}">${c.show(x)}</a>` : c.show(x)}${x.standing === 'implied' ? html` <span class="soft small">${words.standing.implied}</span>` : ''}`
      })}</td>`
  return html`<h2 id="differences">${words.entry.differHow}</h2>
<table class="stack"><thead><tr><th scope="col">${f.outlet}</th><th scope="col">${f.language}</th><th scope="col">${f.published}</th>${columns.map((c) => html`<th scope="col">${c.label}</th>`)}</tr></thead>
<tbody>${documents.map(
    (d) =>
      html`<tr><td data-label="${f.outlet}"><a href="${toReport(words, d.digest)}">${isolated(d.outlet ?? words.report.unknownOutlet)}</a></td><td data-label="${f.language}">${languageName(words, d.lang)}</td><td data-label="${f.published}">${d.published ? date(words, d.published) : ''}</td>${columns.map((c) => told(c, d.digest))}</tr>`,
  )}</tbody></table>`
}
