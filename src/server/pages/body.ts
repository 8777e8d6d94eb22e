/** One standing body: its sessions in time, gaps, clashes, heads, and its promises and how they ended. */

import type { BodyClash, BodyHead, BodySession, StandingBody } from '../../model/body.ts'
import type { Entry } from '../../model/entry.ts'
import { toBody, toEntry, toPerson } from '../address.ts'
import { inScript } from '../cities.ts'
import { type FoundBody, pagesOf, sessionsOn } from '../find/bodies.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { chain } from '../pictures/chain.ts'
import { type Silence, timeline } from '../pictures/timeline.ts'
import { isolated } from '../quote.ts'
import { date, parties, party, placeWords, wordsOf, workedOut } from '../show.ts'
import type { Words } from '../words/words.ts'
import { bodyName } from './bodies.ts'
import { promiseList } from './promises.ts'
import { variantList } from './variants.ts'

export function bodyPage(words: Words, { body: whole, page = 0, promises, entries }: FoundBody): Html {
  const body = { ...whole, sessions: sessionsOn(whole, page) ?? [] }
  return html`<article><h1>${bodyName(words, body)}</h1>
<p class="soft">${parties(words, body.parties)}</p>
${page > 0 ? html`<p class="turn"><a href="${toBody(words, body.id)}">${words.day.first}</a></p>` : ''}
${sessionsInTime(words, body)}
${sessionTable(words, body, whole.sessions.length, entries)}
${page + 1 < pagesOf(whole) ? html`<p class="turn"><a href="${toBody(words, body.id, { page: String(page + 1) })}" rel="next">${words.day.older}</a></p>` : ''}
${page === 0 ? about(words, whole, promises) : ''}
</article>`
}

function sessionTable(words: Words, body: StandingBody, all: number, entries: FoundBody['entries']): Html {
  const f = words.field
  return html`<h2 id="sessions">${words.body.sessions} <span class="count">${all}</span></h2>
<table class="stack"><thead><tr><th scope="col">${f.ordinal}</th><th scope="col">${f.date}</th><th scope="col">${f.place}</th><th scope="col">${f.status}</th><th scope="col">${words.body.heads}</th></tr></thead>
<tbody>${sessionsWithGaps(words, body, entries)}</tbody></table>`
}

/** What is told of the body beside its sessions. */
function about(words: Words, body: StandingBody, promises: FoundBody['promises']): Html {
  return html`
${body.clashes.length > 0 ? html`<h2>${words.body.clashes}</h2><ul class="plain">${body.clashes.map((c) => html`<li>${c.entries[0] ? html`<a href="${toEntry(words, c.entries[0])}">${clash(words, c)}</a>` : clash(words, c)}</li>`)}</ul>` : ''}
${promises.length > 0 ? html`<h2>${words.nav.promises}</h2>${promiseList(words, promises)}${chain(words, promises)}` : ''}
${headsOverTime(words, body.heads)}
<h2>${words.body.names}</h2>
${variantList(words, fullNames(body))}`
}

function sessionsInTime(words: Words, body: StandingBody): Html {
  const dated = body.sessions.filter((s) => s.date !== undefined)
  const byEntry = new Map(dated.map((s) => [s.entry, s]))
  const silences = body.gaps.flatMap((g): Silence[] => {
    const [from, to] = [
      g.after ? byEntry.get(g.after)?.date : undefined,
      g.before ? byEntry.get(g.before)?.date : undefined,
    ]
    const label = g.from === g.to ? String(g.from) : `${g.from}–${g.to}`
    return from && to ? [{ lane: '', from, to, label: `${label}: ${words.picture.noReport}` }] : []
  })
  const gaps = body.gaps.map((g) => ` ${words.body.gap(g.from, g.to)}${words.stop}`)
  const say = `${words.body.sessions}: ${dated.length}${words.stop}${gaps.join('')}`
  const number = (s: BodySession): string =>
    s.ordinal === undefined ? (s.impliedOrdinal === undefined ? '' : `(${s.impliedOrdinal})`) : String(s.ordinal)
  return timeline(words, {
    id: 'timeline',
    title: words.picture.sessions,
    say,
    lanes: [''],
    silences,
    moments: dated.map((s) => ({
      date: s.date!,
      status: s.status,
      lane: '',
      label: number(s),
      title: [number(s), date(words, s.date!), s.place?.name, words.statusOf(s.status, 'session')]
        .filter(Boolean)
        .join(words.comma),
      href: toEntry(words, s.entry),
    })),
    heads: [words.field.ordinal, words.field.date, words.field.status],
    rows: dated.map((s) => [
      number(s),
      html`<a href="${toEntry(words, s.entry)}">${date(words, s.date!)}</a>`,
      words.statusOf(s.status, 'session'),
    ]),
  })
}

/** The sessions in order, with a row of its own for every gap: what is not known is shown, not hidden. */
function sessionsWithGaps(words: Words, body: StandingBody, entries: ReadonlyMap<string, Entry>): Html[] {
  const f = words.field
  return body.sessions.flatMap((s) => {
    const gaps = body.gaps.filter((g) => g.before === s.entry)
    const row = html`<tr><td data-label="${f.ordinal}">${s.ordinal ?? (s.impliedOrdinal === undefined ? '' : workedOut(words, s.impliedOrdinal, words.entry.countedOn))}</td><td data-label="${f.date}"><a href="${toEntry(words, s.entry)}">${s.date ? html`<bdi>${date(words, s.date)}</bdi>` : words.day.undated}</a></td>
<td data-label="${f.place}">${place(words, s, entries.get(s.entry))}</td><td data-label="${f.status}"><span class="status ${s.status}">${words.statusOf(s.status, 'session')}</span></td>
<td data-label="${words.body.heads}">${heads(words, s, entries.get(s.entry)).map((h, i) => html`${i > 0 ? html`<br>` : ''}${h}`)}</td></tr>`
    return [
      ...gaps.map(
        (g) => html`<tr class="gap"><td colspan="5" class="differs">${words.body.gap(g.from, g.to)}</td></tr>`,
      ),
      row,
    ]
  })
}

/** What clashes, with days as the page writes them. */
function clash(words: Words, { kind, values, ordinal }: BodyClash): string {
  const shown = values.map((v) => (/^\d{4}/.test(v) ? date(words, v) : v || words.day.undated))
  return words.body.clash[kind](shown, ordinal ?? 0)
}

/** Where a session was, in the page's language where a report in it says so. */
function place(words: Words, s: BodySession, entry: Entry | undefined): Html | string {
  if (!s.place) return ''
  const name = placeWords(words, entry?.place ?? { shown: s.place, agreed: true, claims: [] })
  return html`${name}${s.place.country ? html` <span class="soft">${party(words, s.place.country)}</span>` : ''}`
}

/** Who led each side. */
function heads(words: Words, s: BodySession, entry: Entry | undefined): Html[] {
  return s.heads.map((h) => {
    const person = entry?.people.find((p) => p.name.shown === h.name && p.role.shown === 'head')
    const name = person ? wordsOf(words, person.name, (n) => n) : isolated(h.name)
    return html`<span class="soft">${party(words, h.party)}:</span> <a href="${toPerson(words, h.name, h.party)}">${name}</a>`
  })
}

function headsOverTime(words: Words, all: readonly BodyHead[]): Html {
  if (all.length === 0) return html``
  return html`<h2>${words.body.heads}</h2><ul class="entries">${all.map(
    (h) =>
      html`<li><p><a href="${toPerson(words, h.names[0]!, h.party)}"><bdi>${inScript(words, h.names)}</bdi></a> <span class="soft">${party(words, h.party)}${h.from ? html` · <bdi>${date(words, h.from)}${h.to && h.to !== h.from ? html` – ${date(words, h.to)}` : ''}</bdi>` : ''}</span></p>${h.posts[0] ? html`<p class="soft small"><bdi>${inScript(words, h.posts)}</bdi></p>` : ''}</li>`,
  )}</ul>`
}

/** The names worth listing: a bare "group" says nothing where a fuller name is known. */
const fullNames = (body: StandingBody): StandingBody['names'] => {
  const full = body.names.filter((n) => /\s/.test(n.name.trim()))
  return full.length > 0 ? full : body.names
}
