/** Promises and what came of them. */

import { type FollowUp, type PromiseVerdict, VERDICTS } from '../../model/follow-up.ts'
import { toEntry, toPromises, toReport } from '../address.ts'
import type { Covered } from '../find/promises.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { chain } from '../pictures/chain.ts'
import { passage, words as quoted } from '../quote.ts'
import { date, isWorkedOut, number, parties, placeIn, placeWords } from '../show.ts'
import type { Words } from '../words/words.ts'

export interface PromisesPage extends Covered {
  /** Newest first; of the chosen verdict, this page's. */
  readonly promises: readonly FollowUp[]
  readonly counts: ReadonlyMap<PromiseVerdict, number>
  readonly verdict?: PromiseVerdict
  readonly asOf: string
  /** Said when `asOf` was asked for, so that links keep it. */
  readonly asked?: string
  readonly older?: string
  /** No form asks for another day, since nothing would answer it. */
  readonly fixed?: true
}

export function promisesPage(words: Words, page: PromisesPage): Html {
  const { promises, counts, verdict, asOf, asked } = page
  const total = [...counts.values()].reduce((n, c) => n + c, 0)
  const tab = (v: PromiseVerdict | undefined, label: string, n: number): Html =>
    html`<li><a href="${toPromises(words, { verdict: v, 'as-of': asked })}"${v === verdict ? html` aria-current="true"` : ''}>${label} <span class="count">${n}</span></a></li>`
  return html`<h1>${words.nav.promises}</h1>
<p>${words.promise.intro}</p>
${page.newest ? html`<p class="soft small">${words.day.ofNewest(number(words, page.newest))}</p>` : ''}
${
  page.fixed
    ? html`<p class="soft">${words.promise.asOf}: <time datetime="${asOf}"><bdi>${date(words, asOf)}</bdi></time></p>`
    : html`<form class="choose" method="get" action="${toPromises(words)}"><label>${words.promise.asOf}<input type="date" name="as-of" value="${asOf}"></label>${verdict ? html`<input type="hidden" name="verdict" value="${verdict}">` : ''}<button type="submit">${words.day.apply}</button></form>`
}
<nav aria-label="${words.field.verdict}"><ul class="tabs">${tab(undefined, words.promise.all, total)}${VERDICTS.filter((v) => counts.has(v)).map((v) => tab(v, words.verdict[v], counts.get(v)!))}</ul></nav>
${total === 0 ? html`<p class="soft">${words.promise.none}</p>` : promiseList(words, promises)}
${page.older ? html`<p class="turn"><a href="${page.older}" rel="next">${words.day.older}</a></p>` : ''}
${chain(words, promises)}`
}

/** A list of promises, each with its verdict, the words of the promise and those that decided. */
export function promiseList(words: Words, promises: readonly FollowUp[]): Html {
  return html`<ul class="entries promises">${promises.map((p) => html`<li>${promise(words, p)}</li>`)}</ul>`
}

/** In characters: so much of a promise's words stands in the list; the whole opens. */
const SHOWN = 160

/** What was promised, in the words of a report in the page's language where one tells it. */
function promised(words: Words, p: FollowUp): Html {
  const told = p.evidence.filter((e) => e.shows === 'promise')
  const one = told.find((e) => e.lang === words.code) ?? told[0]
  if (!one) return html``
  const all = [...one.evidence.quote.replace(/\s+/g, ' ').trim()]
  const shown =
    all.length > SHOWN
      ? `${all
          .slice(0, SHOWN)
          .join('')
          .replace(/\s\S*$/, '')} …`
      : all.join('')
  return html`<p class="promised">${quoted(shown, one.lang)}</p>`
}

/** Why a person gave this verdict, and which was worked out. */
const byPerson = (words: Words, p: FollowUp): Html =>
  html`<li><bdi>${p.words}</bdi><footer>${words.standing.judged}${p.read ? html` · ${words.standing.implied}: ${words.verdict[p.read]}` : ''}</footer></li>`

function promise(words: Words, p: FollowUp): Html {
  const due = p.due.shown ? date(words, p.duePart ?? p.due.shown) : words.promise.noDate
  const place = placeWords(words, p.place)
  const late = p.lateDays ? html` <span class="soft small">${words.promise.lateBy(p.lateDays)}</span>` : ''
  const came = p.verdict === 'kept' || p.verdict === 'kept-late' || p.verdict === 'kept-elsewhere'
  const fell = p.verdict === 'postponed' || p.verdict === 'cancelled'
  const setbacks = [...new Map(p.setbacks.map((s) => [`${s.entry} ${s.status} ${s.published}`, s])).values()].map(
    (s) =>
      html` · <a href="${toEntry(words, s.entry)}">${words.status[s.status]}${s.published ? html` <bdi>${date(words, s.published)}</bdi>` : ''}</a>`,
  )
  const outcome =
    p.outcome && !(fell && p.setbacks.length > 0)
      ? html` · <a href="${toEntry(words, p.outcome)}">${came ? `${words.picture.came} ` : ''}${p.outcomeDate ? html`<bdi>${date(words, p.outcomeDate)}</bdi>` : words.field.outcome}${p.elsewhere && p.outcomePlace ? html`${words.comma}${placeIn(words, p.outcomePlace.name, undefined)}` : ''}</a>`
      : ''
  return html`<details><summary><span class="verdict ${p.verdict}">${words.verdict[p.verdict]}</span> · <span class="value">${words.promise.due}: <bdi>${due}</bdi>${isWorkedOut(p.due) ? html` <span class="standing-note">${words.standing.implied}</span>` : ''}${place ? html` · ${place}` : ''}</span>${late}${p.judgement ? html` <span class="standing-note">${words.standing.judged}</span>` : ''}</summary>
<ul class="receipts">${p.judgement ? byPerson(words, p) : ''}${p.evidence.map((e) => html`<li><a class="quote" href="${toReport(words, e.document, e.evidence)}">${passage(e.evidence.quote, e.lang)}</a><footer>${words.promise.shows[e.shows]} · <bdi>${e.outlet ?? words.report.unknownOutlet}</bdi>${e.published ? html` · <bdi>${date(words, e.published)}</bdi>` : ''}</footer></li>`)}</ul></details>
${promised(words, p)}<p class="soft small">${parties(words, p.by)}${p.made ? html` · <a href="${toEntry(words, p.madeAt)}">${words.promise.made} <bdi>${date(words, p.made)}</bdi></a>` : ''}${setbacks}${outcome}</p>`
}
