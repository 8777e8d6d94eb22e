/** Standing bodies: the list, and one body with its sessions, gaps, clashes and heads. */
import { html } from 'hono/html'
import type { BodySession, StandingBody } from '../../model/body.ts'
import type { Entry } from '../../model/entry.ts'
import type { FollowUp } from '../../model/follow-up.ts'
import type { Html } from '../layout.ts'
import { words as quoted } from '../quote.ts'
import { date, parties, party, wordsOf } from '../show.ts'
import type { Words } from '../words/words.ts'
import { promiseList } from './promises.ts'

/** A body's name in the page's language, where reports in it gave one. */
function nameOf(words: Words, body: StandingBody): Html | string {
  const own = body.names.find((n) => n.lang === words.code) ?? body.names.find((n) => n.name === body.name)
  return own ? quoted(own.name, own.lang) : body.name
}

export function bodiesPage(words: Words, bodies: readonly StandingBody[]): Html {
  return html`<h1>${words.nav.bodies}</h1>
${bodies.length === 0 ? html`<p class="soft">${words.body.none}</p>` : ''}
<ul class="entries">${bodies.map((b) => {
    const days = b.sessions.flatMap((s) => s.date ?? []).sort()
    const [first, last] = [days[0]?.slice(0, 4), days.at(-1)?.slice(0, 4)]
    const gaps = b.gaps.map((g) => words.body.gap(g.from, g.to)).join(' · ')
    return html`<li><p class="headline"><a href="/${words.code}/bodies/${b.id}">${nameOf(words, b)}</a></p>
<p class="soft">${parties(words, b.parties)} · ${words.body.sessions}: ${b.sessions.length}${first ? html` · <bdi>${first === last ? first : `${first}–${last}`}</bdi>` : ''}${gaps ? html` · <span class="differs">${gaps}</span>` : ''}</p></li>`
  })}</ul>`
}

/** `entries` holds the entry of every session, by id. */
export function bodyPage(
  words: Words,
  body: StandingBody,
  promises: readonly FollowUp[],
  entries: ReadonlyMap<string, Entry>,
): Html {
  const f = words.field
  return html`<article><h1>${nameOf(words, body)}</h1>
<p class="soft">${parties(words, body.parties)}</p>
<h2 id="sessions">${words.body.sessions}</h2>
<div class="scroll" role="region" aria-labelledby="sessions" tabindex="0"><table><thead><tr><th scope="col">${f.ordinal}</th><th scope="col">${f.date}</th><th scope="col">${f.place}</th><th scope="col">${f.status}</th><th scope="col">${words.body.heads}</th></tr></thead>
<tbody>${sessionsWithGaps(words, body, entries)}</tbody></table></div>
${body.clashes.length > 0 ? html`<h2>${words.body.clashes}</h2><ul lang="en" dir="ltr">${body.clashes.map((c) => html`<li>${c.words}</li>`)}</ul>` : ''}
${promises.length > 0 ? html`<h2>${words.nav.promises}</h2>${promiseList(words, promises)}` : ''}
<h2>${words.body.names}</h2>
<ul class="entries">${fullNames(body).map((n) => html`<li>${quoted(n.name, n.lang)} <span class="soft small">${words.languages[n.lang]}${n.first ? html` · <bdi>${n.first === n.last || !n.last ? n.first : `${n.first} – ${n.last}`}</bdi>` : ''}</span></li>`)}</ul>
</article>`
}

/** The sessions in order, with a row of its own for every gap: what is not known is shown, not hidden. */
function sessionsWithGaps(words: Words, body: StandingBody, entries: ReadonlyMap<string, Entry>): Html[] {
  const gapBefore = (s: BodySession) => body.gaps.find((g) => g.before === s.entry)
  return body.sessions.flatMap((s) => {
    const gap = gapBefore(s)
    const number = s.ordinal ?? s.impliedOrdinal
    const row = html`<tr><td>${number ?? ''}</td><td><a href="/${words.code}/entries/${s.entry}">${s.date ? date(words, s.date) : words.day.undated}</a></td>
<td>${place(words, s, entries.get(s.entry))}</td><td>${words.status[s.status]}</td>
<td>${heads(words, s, entries.get(s.entry)).map((h, i) => html`${i > 0 ? html`<br>` : ''}${h}`)}</td></tr>`
    return gap
      ? [html`<tr class="gap"><td colspan="5" class="differs">${words.body.gap(gap.from, gap.to)}</td></tr>`, row]
      : [row]
  })
}

/** Where a session was, in the page's language where a report in it says so. */
function place(words: Words, s: BodySession, entry: Entry | undefined): Html | string {
  if (!s.place) return ''
  const name = entry ? wordsOf(words, entry.place, (p) => p.name) : html`<bdi>${s.place.name}</bdi>`
  return html`${name}${s.place.country ? html` <span class="soft">${party(words, s.place.country)}</span>` : ''}`
}

/** Who led each side. */
function heads(words: Words, s: BodySession, entry: Entry | undefined): Html[] {
  return s.heads.map((h) => {
    const person = entry?.people.find((p) => p.name.shown === h.name && p.role.shown === 'head')
    const name = person ? wordsOf(words, person.name, (n) => n) : html`<bdi>${h.name}</bdi>`
    return html`<span class="soft">${party(words, h.party)}:</span> ${name}`
  })
}

/** The names worth listing: a bare "group" says nothing where a fuller name is known. */
const fullNames = (body: StandingBody): StandingBody['names'] => {
  const full = body.names.filter((n) => /\s/.test(n.name.trim()))
  return full.length > 0 ? full : body.names
}
