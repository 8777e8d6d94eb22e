/** Somebody whom reports only quote: the posts that they say, and the exact words. */

import { toPerson, toReport } from '../address.ts'
import type { Quoted, QuotedStatement } from '../find/tellings.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { passage, words as quoted, saidBy } from '../quote.ts'
import { date, inWords, languageName, party } from '../show.ts'
import type { Words } from '../words/words.ts'
import { variantList } from './variants.ts'

/** Statements on a page. */
export const QUOTED_SHOWN = 50

/** `from`: the number of the first statement shown, from 0 on; `most`: how many are. */
export function quotedPage(words: Words, person: Quoted, from = 0, most = QUOTED_SHOWN): Html {
  const { name, country, names, posts, statements } = person
  const own = names.find((n) => n.lang === words.code) ?? names.find((n) => n.name === name)
  const shown = statements.slice(from, from + most)
  const next = from + most
  return html`<article><h1>${own ? inWords(own.name, own.lang) : name}</h1>
<p class="soft">${country ? html`${party(words, country)} · ` : ''}${words.person.onlyQuoted}</p>
${from > 0 ? html`<p class="turn"><a href="${toPerson(words, name, undefined)}">${words.day.first}</a></p>` : ''}
${from === 0 && posts.length > 0 ? postTable(words, person) : ''}
<h2 id="statements">${words.person.statements} <span class="count">${statements.length}</span></h2>
<ul class="receipts">${shown.map((s) => html`<li>${statement(words, s)}</li>`)}</ul>
${statements.length > next ? html`<p class="turn"><a href="${toPerson(words, name, undefined, { from: String(next) })}" rel="next">${words.day.older}</a></p>` : ''}
${from === 0 ? html`<h2>${words.person.variants} <span class="count">${names.length}</span></h2>${variantList(words, names)}` : ''}</article>`
}

function statement(words: Words, { report, source, cue, content }: QuotedStatement): Html {
  const { digest, lang, publisher, published } = report
  return html`${saidBy(html`<span class="soft">${source ? html`${quoted(source.quote, lang)} · ` : ''}${quoted(cue.quote, lang)}</span>`, lang)}<a class="quote" href="${toReport(words, digest, content)}">${passage(content.quote, lang)}</a><footer><bdi>${publisher ?? words.report.unknownOutlet}</bdi> · ${languageName(words, lang)}${published ? html` · <bdi>${date(words, published)}</bdi>` : ''}</footer>`
}

function postTable(words: Words, { posts }: Quoted): Html {
  const f = words.field
  const day = (iso: string | undefined): Html | string => (iso ? html`<bdi>${date(words, iso)}</bdi>` : '')
  return html`<h2>${words.person.posts}</h2><table class="stack"><thead><tr><th scope="col">${f.post}</th><th scope="col">${words.day.from}</th><th scope="col">${words.day.to}</th><th scope="col">${f.documents}</th></tr></thead>
<tbody>${posts.map(
    (p) =>
      html`<tr><td data-label="${f.post}"><a href="${toReport(words, p.at.document, p.at.words)}">${quoted(p.title, p.lang)}</a></td><td data-label="${words.day.from}">${day(p.from)}</td><td data-label="${words.day.to}">${day(p.to)}</td><td data-label="${f.documents}" class="n">${p.documents}</td></tr>`,
  )}</tbody></table>`
}
