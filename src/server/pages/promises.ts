/** Promises and what came of them. */
import { html } from 'hono/html'
import type { FollowUp } from '../../model/follow-up.ts'
import type { Html } from '../layout.ts'
import { placeIn } from '../place-in.ts'
import { passage } from '../quote.ts'
import { date, parties } from '../show.ts'
import type { Words } from '../words/words.ts'

export function promisesPage(words: Words, promises: readonly FollowUp[], asOf: string): Html {
  return html`<h1>${words.nav.promises}</h1>
<form class="choose" method="get" action="/${words.code}/promises"><label>${words.promise.asOf}<input type="date" name="as-of" value="${asOf}"></label><button type="submit">${words.day.apply}</button></form>
${promises.length === 0 ? html`<p class="soft">${words.promise.none}</p>` : promiseList(words, promises)}`
}

/** A list of promises, each with its verdict, the words of the promise and those that decided. */
export function promiseList(words: Words, promises: readonly FollowUp[]): Html {
  return html`<ul class="entries">${promises.map((p) => html`<li>${promise(words, p)}</li>`)}</ul>`
}

function promise(words: Words, p: FollowUp): Html {
  const due = p.due.shown ? date(words, p.due.shown) : words.promise.noDate
  const place = p.place.shown?.name
  const outcome = p.outcome
    ? html` · <a href="/${words.code}/entries/${p.outcome}">${p.outcomeDate ? date(words, p.outcomeDate) : words.field.outcome}${p.outcomePlace ? html`, <bdi>${p.outcomePlace.name}</bdi>` : ''}</a>`
    : ''
  return html`<details><summary><span class="value">${words.promise.due}: <bdi>${due}</bdi>${place ? html`, <bdi>${place}</bdi>` : ''}</span> <span class="verdict ${p.verdict}">${words.verdict[p.verdict]}</span></summary>
<ul class="receipts">${p.evidence.map((e) => html`<li><a href="${placeIn(words, e.document, e.evidence)}">${passage(e.evidence.quote, e.lang)}</a><footer>${e.outlet ?? words.report.unknownOutlet}${e.published ? html` · ${date(words, e.published)}` : ''}</footer></li>`)}</ul></details>
<p class="soft">${parties(words, p.by)}${p.made ? html` · <a href="/${words.code}/entries/${p.madeAt}">${date(words, p.made)}</a>` : ''}${outcome}</p>`
}
