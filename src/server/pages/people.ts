/** People: the list, and one person with posts over time, encounters and statements. */
import { html } from 'hono/html'
import type { Person, PersonEncounter } from '../../model/person.ts'
import type { Html } from '../layout.ts'
import { placeIn } from '../place-in.ts'
import { passage, words as quoted } from '../quote.ts'
import { date, inWords, parties, party } from '../show.ts'
import type { Words } from '../words/words.ts'

/** The person's name in the page's language, where reports in it wrote one. */
export function personName(words: Words, person: Person): Html | string {
  const own = person.names.find((n) => n.lang === words.code) ?? person.names.find((n) => n.name === person.name)
  return own ? inWords(own.name, own.lang) : person.name
}

export function peoplePage(words: Words, people: readonly Person[]): Html {
  const f = words.field
  return html`<h1>${words.nav.people}</h1>
${people.length === 0 ? html`<p class="soft">${words.person.none}</p>` : ''}
<div class="scroll" role="region" aria-label="${words.nav.people}" tabindex="0"><table><thead><tr><th scope="col">${f.name}</th><th scope="col">${f.party}</th><th scope="col">${words.person.encounters}</th><th scope="col">${f.post}</th></tr></thead>
<tbody>${people.map(
    (p) =>
      html`<tr><td><a href="/${words.code}/people/${p.id}">${personName(words, p)}</a></td><td>${p.party ? party(words, p.party) : ''}</td><td>${p.encounters.length}</td><td><bdi>${p.posts.at(-1)?.title ?? ''}</bdi></td></tr>`,
  )}</tbody></table></div>`
}

export function personPage(words: Words, person: Person): Html {
  const others = person.names.filter((n) => n.name !== person.name)
  return html`<article><h1>${personName(words, person)}</h1>
<p class="soft">${person.party ? party(words, person.party) : ''}</p>
${others.length > 0 ? html`<p class="soft">${words.person.variants}: ${person.names.map((n, i) => html`${i > 0 ? ' · ' : ''}${inWords(n.name, n.lang)}`)}</p>` : ''}
${
  person.posts.length > 0
    ? html`<h2>${words.person.posts}</h2><ul class="entries">${person.posts.map(
        (p) =>
          html`<li><p><bdi>${p.title}</bdi> <span class="soft">${p.from ? html`<bdi>${p.from === p.to || !p.to ? p.from : `${p.from} – ${p.to}`}</bdi>` : ''}</span></p></li>`,
      )}</ul>`
    : ''
}
<h2>${words.person.encounters}</h2>
<ul class="entries">${person.encounters.map((e) => html`<li>${encounter(words, e)}</li>`)}</ul>
${
  person.statements.length > 0
    ? html`<h2>${words.person.statements}</h2><ul class="receipts">${person.statements.map(
        (s) =>
          html`<li><a href="${placeIn(words, s.document, s.content)}">${passage(s.content.quote, s.lang)}</a><footer><a href="/${words.code}/entries/${s.entry}">${words.field.outcome}</a> · ${quoted(s.cue.quote, s.lang)}</footer></li>`,
      )}</ul>`
    : ''
}</article>`
}

function encounter(words: Words, e: PersonEncounter): Html {
  const kind = e.kind === 'agreement' || e.kind === 'commitment' ? words.outcome[e.kind] : words.kind[e.kind]
  return html`<p class="headline"><a href="/${words.code}/entries/${e.entry}">${kind}: ${parties(words, e.parties)}</a> <span class="status ${e.status}">${words.status[e.status]}</span></p>
<p class="soft">${e.date ? html`<time datetime="${e.date}">${date(words, e.date)}</time>` : words.day.undated}${e.place ? html` · <bdi>${e.place.name}</bdi>` : ''}${
    e.role ? html` · ${words.role[e.role]}` : ''
  }${e.met.map((m) => html` · <a href="/${words.code}/people/${m.person}"><bdi>${m.name}</bdi></a>`)}</p>`
}
