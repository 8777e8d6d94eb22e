/** Coverage: which outlets and languages were read, when. */
import { html } from 'hono/html'
import type { LanguageCode } from '../../model/document.ts'
import type { Html } from '../layout.ts'
import type { Words } from '../words/words.ts'

export interface Covered {
  readonly outlet: string
  readonly lang: LanguageCode
  readonly reports: number
  readonly days: number
  readonly first?: string
  readonly last?: string
}

export function coveragePage(words: Words, rows: readonly Covered[]): Html {
  const f = words.field
  return html`<h1>${words.nav.coverage}</h1><p>${words.coverage.intro}</p>
<div class="scroll" role="region" aria-label="${words.nav.coverage}" tabindex="0"><table><thead><tr><th scope="col">${f.outlet}</th><th scope="col">${f.language}</th><th scope="col">${words.coverage.reports}</th><th scope="col">${words.day.from}</th><th scope="col">${words.day.to}</th></tr></thead>
<tbody>${rows.map((r) => html`<tr><td><bdi>${r.outlet || words.report.unknownOutlet}</bdi></td><td>${words.languages[r.lang]}</td><td>${r.reports}</td><td><bdi>${r.first ?? ''}</bdi></td><td><bdi>${r.last ?? ''}</bdi></td></tr>`)}</tbody></table></div>`
}
