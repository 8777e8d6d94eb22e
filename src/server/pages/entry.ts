/** One entry: who, when, where, in which post; each cell opens to the exact words of its sources. */
import { html } from 'hono/html'
import type { LanguageCode } from '../../model/document.ts'
import type { Claim, Entry, EntryOutcome, EntryPerson, Field } from '../../model/entry.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { FollowUp } from '../../model/follow-up.ts'
import type { Mechanism, Place } from '../../model/reading.ts'
import type { Html } from '../layout.ts'
import { placeIn } from '../place-in.ts'
import { passage, words as quoted } from '../quote.ts'
import { date, headline, inWords, parties, party, shownIn } from '../show.ts'
import type { Words } from '../words/words.ts'
import { promiseList } from './promises.ts'

type Shown = Html | string
/** Shows a value that a report in `lang` gives. */
type Show<T> = (value: T, lang: LanguageCode | undefined) => Shown

/** `promises` are those made at this encounter, followed up. */
export function entryPage(words: Words, entry: Entry, promises: readonly FollowUp[]): Html {
  const f = words.field
  return html`<article>
<h1>${headline(words, entry)}</h1>
<table class="cells"><tbody>
${cell(words, entry, f.status, entry.status, (s) => words.status[s])}
${cell(words, entry, f.date, entry.date, (d) => date(words, d))}
${cell(words, entry, f.place, entry.place, placeOf(words))}
${cell(words, entry, f.venue, entry.venue, inWords)}
${cell(words, entry, f.parties, entry.parties, (p) => parties(words, p))}
${cell(words, entry, f.mechanism, entry.mechanism, (m: Mechanism, lang) => inWords(m.name, lang))}
${cell(words, entry, f.ordinal, entry.ordinal, (n) => String(n))}
</tbody></table>
${people(words, entry)}
${outcomes(words, entry)}
${promises.length > 0 ? html`<h2>${words.entry.promises}</h2>${promiseList(words, promises)}` : ''}
${statements(words, entry)}
${reports(words, entry)}
${joins(words, entry)}
</article>`
}

/** A row of the table: the value, and behind it every claim with its words. */
function cell<T>(words: Words, entry: Entry, label: string, field: Field<T>, show: Show<T>): Html {
  if (field.shown === undefined) return html``
  return html`<tr><th scope="row">${label}</th><td>${opened(words, entry, field, show)}</td></tr>`
}

function opened<T>(words: Words, entry: Entry, field: Field<T>, show: Show<T>): Html {
  const chosen = shownIn(words, field)
  if (!chosen) return html``
  const differs = field.agreed ? '' : html` <span class="differs">${words.entry.differ}</span>`
  return html`<details><summary><span class="value">${show(chosen.value, chosen.lang)}</span>${differs}</summary>
<ul class="receipts">${field.claims.map((c) => html`<li>${receipt(words, entry, c, field.agreed ? undefined : show(c.value, c.lang))}</li>`)}</ul></details>`
}

/** One claim: its words, whose they are, and how the value was got from them. */
function receipt<T>(words: Words, entry: Entry, claim: Claim<T>, value: Shown | undefined): Html {
  const shown = value === undefined ? '' : html`<strong class="differs">${value}</strong>`
  const lang = claim.lang
  const quotes = lang && claim.document ? claim.evidence.map((e) => quoteOf(words, claim.document!, e, lang)) : ''
  const standing = claim.standing === 'judged' ? '' : ` · ${words.standing[claim.standing]}`
  const day = claim.published ? ` · ${date(words, claim.published)}` : ''
  const source =
    claim.outlet ?? entry.documents.find((d) => d.digest === claim.document)?.outlet ?? words.report.unknownOutlet
  return html`${shown}${quotes}<footer>${source}${lang ? html` · ${words.languages[lang]}` : ''}${day}${standing} · ${words.entry.rule} <code>${claim.rule}</code></footer>`
}

function quoteOf(words: Words, document: string, e: Evidence, lang: LanguageCode): Html {
  return html`<a href="${placeIn(words, document, e)}">${passage(e.quote, lang)}</a>`
}

const placeOf =
  (words: Words): Show<Place> =>
  (place, lang) =>
    html`${inWords(place.name, lang)}${place.country ? html` <span class="soft">${party(words, place.country)}</span>` : ''}`

function people(words: Words, entry: Entry): Html {
  const shown = entry.people.filter((p) => !p.rejected)
  if (shown.length === 0) return html``
  const f = words.field
  const row = (p: EntryPerson): Html => html`<tr>
<td>${opened(words, entry, p.name, inWords)}${p.type === 'PER' && p.name.shown ? html` <a class="small soft" href="/${words.code}/people?name=${encodeURIComponent(p.name.shown)}">${words.person.encounters}</a>` : ''}</td>
<td>${p.party.shown ? party(words, p.party.shown) : ''}</td>
<td>${p.role.shown ? words.role[p.role.shown] : ''}</td>
<td>${p.post.shown ? opened(words, entry, p.post, inWords) : ''}</td></tr>`
  return html`<h2 id="people">${words.entry.who}</h2>
<div class="scroll" role="region" aria-labelledby="people" tabindex="0"><table><thead><tr><th scope="col">${f.name}</th><th scope="col">${f.party}</th><th scope="col">${f.role}</th><th scope="col">${f.post}</th></tr></thead>
<tbody>${shown.map(row)}</tbody></table></div>`
}

function outcomes(words: Words, entry: Entry): Html {
  const groups = new Map<string, EntryOutcome[]>()
  for (const o of entry.outcomes.filter((x) => !x.rejected)) groups.set(o.group, [...(groups.get(o.group) ?? []), o])
  if (groups.size === 0) return html``
  const one = (tellings: readonly EntryOutcome[]): Html => {
    const first = tellings[0]!
    const due = tellings.find((o) => o.due)?.due
    const where = tellings.find((o) => o.place)
    return html`<li><p><strong>${words.outcome[first.kind]}</strong> <span class="soft">${parties(words, first.by)}${due ? html` · ${words.promise.due}: ${date(words, due)}` : ''}${
      where?.place ? html` · ${quoted(where.place.name, where.lang)}` : ''
    }</span></p>
<ul class="receipts">${tellings.map((o) => html`<li>${quoteOf(words, o.document, o.content, o.lang)}<footer>${outletOf(words, entry, o.document)}</footer></li>`)}</ul></li>`
  }
  return html`<h2>${words.entry.outcomes}</h2><ul class="entries">${[...groups.values()].map(one)}</ul>`
}

const outletOf = (words: Words, entry: Entry, digest: string): string =>
  entry.documents.find((d) => d.digest === digest)?.outlet ?? words.report.unknownOutlet

function statements(words: Words, entry: Entry): Html {
  if (entry.statements.length === 0) return html``
  return html`<h2>${words.entry.statements}</h2><ul class="receipts">${entry.statements.map(
    (s) =>
      html`<li>${s.speaker ? html`<strong>${quoted(s.speaker, s.lang)}</strong> ` : ''}${quoteOf(words, s.document, s.content, s.lang)}<footer>${outletOf(words, entry, s.document)} · ${quoted(s.cue.quote, s.lang)}</footer></li>`,
  )}</ul>`
}

function reports(words: Words, entry: Entry): Html {
  return html`<h2>${words.entry.reports}</h2><ul class="entries">${entry.documents.map((d) => {
    const original = entry.documents.find((o) => o.digest === d.reprintOf)
    return html`<li><p><a href="/${words.code}/reports/${d.digest}">${d.title ? quoted(d.title, d.lang) : d.id}</a></p>
<p class="soft small">${d.outlet ?? words.report.unknownOutlet} · ${words.languages[d.lang]}${d.published ? html` · ${date(words, d.published)}` : ''}${
      original
        ? html` · ${words.entry.reprint} ${original.outlet ?? original.id}`
        : d.reprintOf
          ? html` · ${words.entry.reprint} …`
          : ''
    }</p></li>`
  })}</ul>`
}

function joins(words: Words, entry: Entry): Html {
  if (entry.joins.length === 0) return html``
  const outletOfDraft = (key: string): string => {
    const claim = [...entry.kind.claims].find((c) => c.draft === key)
    return claim?.document ? outletOf(words, entry, claim.document) : key
  }
  return html`<h2>${words.entry.joined}</h2><ul class="entries">${entry.joins.map(
    (j) => html`<li><details><summary>${outletOfDraft(j.a)} + ${outletOfDraft(j.b)}</summary>
<ul lang="en" dir="ltr">${j.reasons.filter((r) => r.fit !== 'unknown').map((r) => html`<li>${r.words} <span class="soft">(${r.points > 0 ? '+' : ''}${r.points})</span></li>`)}</ul></details></li>`,
  )}</ul>`
}
