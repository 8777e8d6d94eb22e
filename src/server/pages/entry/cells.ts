/** A cell of an entry: the value, and behind it every claim with its exact words. */

import type { LanguageCode } from '../../../model/document.ts'
import type { Claim, Entry, Field } from '../../../model/entry.ts'
import type { Evidence } from '../../../model/evidence.ts'
import type { Place } from '../../../model/reading.ts'
import { toReport } from '../../address.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import { isolated, passage } from '../../quote.ts'
import { date, isWorkedOut, languageName, party, placeIn, shownIn } from '../../show.ts'
import type { Words } from '../../words/words.ts'

export type Shown = Html | string
/** Shows a value that a report in `lang` gives. */
export type Show<T> = (value: T, lang: LanguageCode | undefined) => Shown

/** A row of the table of cells. Nothing where nothing is told. */
export function cell<T>(words: Words, entry: Entry, label: string, field: Field<T>, show: Show<T>): Html {
  return row(label, opened(words, entry, field, show))
}

/** The same of a name, which stands in the page's own language where a report in it tells it. */
export function namedCell<T>(words: Words, entry: Entry, label: string, field: Field<T>, show: Show<T>): Html {
  return row(label, openedName(words, entry, field, show))
}

const row = (label: string, value: Html): Html =>
  value.text === '' ? value : html`<tr><th scope="row">${label}</th><td>${value}</td></tr>`

/** A value that opens to its claims. It is the same in every language of the page: what the register shows, not what one report says. */
export function opened<T>(words: Words, entry: Entry, field: Field<T>, show: Show<T>): Html {
  return field.shown === undefined ? html`` : details(words, entry, field, show, show(field.shown, undefined))
}

/** A name that opens to its claims. */
export function openedName<T>(words: Words, entry: Entry, field: Field<T>, show: Show<T>): Html {
  const chosen = shownIn(words, field)
  return chosen ? details(words, entry, field, show, show(chosen.value, chosen.lang)) : html``
}

function details<T>(words: Words, entry: Entry, field: Field<T>, show: Show<T>, value: Shown): Html {
  const differs = field.agreed ? '' : html` <span class="differs">${words.entry.differ}</span>`
  const implied = isWorkedOut(field)
  const all = field.claims.map((c) => receipt(words, entry, c, field.agreed ? undefined : show(c.value, c.lang)))
  return html`<details><summary><span class="value${implied ? ' worked-out' : ''}">${value}</span>${implied ? html` <span class="standing-note">${words.standing.implied}</span>` : ''}${differs}</summary>
<ul class="receipts">${all.map((r) => html`<li>${r}</li>`)}</ul></details>`
}

/** One claim: its words, whose they are, and how the value was got from them. */
function receipt<T>(words: Words, entry: Entry, claim: Claim<T>, value: Shown | undefined): Html {
  const { lang, document } = claim
  const source = claim.outlet ?? outletOf(words, entry, document)
  const by = claim.standing === 'judged' && claim.voice.of === 'speaker' ? claim.voice.speaker : undefined
  const facts: Shown[] = [
    isolated(by ?? source),
    lang ? languageName(words, lang) : '',
    claim.published ? date(words, claim.published) : '',
    words.standing[claim.standing],
    claim.rejected ? words.entry.rejected : '',
  ].filter(Boolean)
  return html`${value === undefined ? '' : html`<strong class="differs">${value}</strong>`}${
    lang && document ? claim.evidence.map((e) => quoteOf(words, document, e, lang)) : ''
  }<footer>${facts.map((f, i) => html`${i > 0 ? ' · ' : ''}${f}`)} · ${words.entry.rule} <code>${claim.rule}</code></footer>`
}

/** Exact words, leading to where they stand. */
export const quoteOf = (words: Words, document: string, e: Evidence, lang: LanguageCode): Html =>
  html`<a class="quote" href="${toReport(words, document, e)}">${passage(e.quote, lang)}</a>`

export const outletOf = (words: Words, entry: Entry, digest: string | undefined): string =>
  entry.documents.find((d) => d.digest === digest)?.outlet ?? words.report.unknownOutlet

export const placeOf =
  (words: Words): Show<Place> =>
  (place, lang) =>
    html`${placeIn(words, place.name, lang)}${place.country ? html` <span class="soft">${party(words, place.country)}</span>` : ''}`
