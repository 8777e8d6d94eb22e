/** Coverage: which outlets and languages were read, when. */

import type { LanguageCode } from '../../model/document.ts'
import type { Tally } from '../../stores/store.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { months } from '../pictures/months.ts'
import { isolated } from '../quote.ts'
import { date, languageName, number } from '../show.ts'
import type { Words } from '../words/words.ts'

export interface Covered {
  readonly outlet: string
  readonly lang: LanguageCode
  readonly reports: number
  readonly days: number
  readonly first?: string
  readonly last?: string
}

export interface CoveragePage {
  readonly rows: readonly Covered[]
  /** Reports by month of publication. */
  readonly months: readonly Tally[]
}

export function coveragePage(words: Words, { rows, months: tally }: CoveragePage): Html {
  const f = words.field
  return html`<h1>${words.nav.coverage}</h1><p>${words.coverage.intro}</p>
${months(words, {
  id: 'months',
  title: words.picture.coverage,
  tally,
  say: (n, first, last) => `${words.reportCount(n)} (${first}${first === last ? '' : ` – ${last}`})${words.stop}`,
  counted: words.coverage.reports,
})}
<table class="stack"><thead><tr><th scope="col">${f.outlet}</th><th scope="col">${f.language}</th><th scope="col">${words.coverage.reports}</th><th scope="col">${words.day.from}</th><th scope="col">${words.day.to}</th></tr></thead>
<tbody>${rows.map((r) => html`<tr><td data-label="${f.outlet}">${isolated(r.outlet || words.report.unknownOutlet)}</td><td data-label="${f.language}">${languageName(words, r.lang)}</td><td data-label="${words.coverage.reports}" class="n">${number(words, r.reports)}</td><td data-label="${words.day.from}">${r.first ? html`<bdi>${date(words, r.first)}</bdi>` : ''}</td><td data-label="${words.day.to}">${r.last ? html`<bdi>${date(words, r.last)}</bdi>` : ''}</td></tr>`)}</tbody></table>`
}
