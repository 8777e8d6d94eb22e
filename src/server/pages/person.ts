/** One person: posts over time, encounters, whom they met, and what they said. */

import { toEntry, toPerson, toReport } from '../address.ts'
import { inScript } from '../cities.ts'
import type { PersonCard, Said, ShownEncounter } from '../find/people.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { timeline } from '../pictures/timeline.ts'
import { isolated, passage, words as quoted, saidBy } from '../quote.ts'
import { date, kindOf, languageName, parties, party, placeIn } from '../show.ts'
import type { Words } from '../words/words.ts'
import { personName } from './people.ts'
import { variantList } from './variants.ts'

/** What is shown of a person at once. */
export interface PersonPage {
  readonly card: PersonCard
  /** Newest first. Absent where statements alone are shown. */
  readonly encounters?: readonly ShownEncounter[]
  /** Newest first. Absent where encounters alone are shown. */
  readonly said?: readonly Said[]
  /** Address of the page with earlier encounters, or statements. Absent on the last one. */
  readonly older?: string
  readonly saidBefore?: string
}

export function personPage(words: Words, page: PersonPage): Html {
  const { card: person, encounters, said } = page
  const first = encounters !== undefined && said !== undefined
  return html`<article><h1>${personName(words, person)}</h1>
<p class="soft">${person.party ? party(words, person.party) : ''}</p>
${first ? '' : html`<p class="turn"><a href="${toPerson(words, person.name, person.party)}">${words.day.first}</a></p>`}
${first ? posts(words, person) : ''}
${
  encounters
    ? html`${encountersInTime(words, encounters)}
<h2>${words.person.encounters} <span class="count">${person.encounters}</span></h2>
<ul class="entries">${encounters.map((e) => html`<li>${encounter(words, e, person.posts)}</li>`)}</ul>${turn(words, page.older)}`
    : ''
}
${
  first
    ? html`${met(words, person)}
<h2>${words.person.variants} <span class="count">${person.names.length}</span></h2>
${variantList(words, person.names)}`
    : ''
}
${said && person.statements > 0 ? statements(words, person, said, page.saidBefore) : ''}</article>`
}

const turn = (words: Words, older: string | undefined): Html =>
  older ? html`<p class="turn"><a href="${older}" rel="next">${words.day.older}</a></p>` : html``

function statements(words: Words, person: PersonCard, said: readonly Said[], before: string | undefined): Html {
  return html`<h2>${words.person.statements} <span class="count">${person.statements}</span></h2>
<ul class="receipts">${said.map(
    (s) =>
      html`<li>${saidBy(html`<span class="soft">${quoted(s.cue.quote, s.lang)}</span>`, s.lang)}<a class="quote" href="${toReport(words, s.document, s.content)}">${passage(s.content.quote, s.lang)}</a><footer><a href="${toEntry(words, s.entry)}">${words.entry.one}</a> · ${languageName(words, s.lang)}</footer></li>`,
  )}</ul>${turn(words, before)}`
}

function posts(words: Words, person: PersonCard): Html {
  if (person.posts.length === 0) return html``
  return html`<h2>${words.person.posts}</h2><table class="stack"><thead><tr><th scope="col">${words.field.post}</th><th scope="col">${words.day.from}</th><th scope="col">${words.day.to}</th><th scope="col">${words.person.encounters}</th></tr></thead>
<tbody>${person.posts.map(
    (p) =>
      html`<tr><td data-label="${words.field.post}">${isolated(inScript(words, p.titles))}</td><td data-label="${words.day.from}"><bdi>${p.from ? date(words, p.from) : ''}</bdi></td><td data-label="${words.day.to}"><bdi>${p.to ? date(words, p.to) : ''}</bdi></td><td data-label="${words.person.encounters}" class="n">${p.entries}</td></tr>`,
  )}</tbody></table>`
}

function encountersInTime(words: Words, encounters: readonly ShownEncounter[]): Html {
  const dated = encounters.filter((e) => e.date !== undefined)
  if (dated.length < 2) return html``
  const lanes = [...new Set(dated.map((e) => kindOf(words, e.kind)))]
  const title = (e: ShownEncounter): string =>
    [kindOf(words, e.kind), parties(words, e.parties), date(words, e.date!), words.statusOf(e.status, e.kind)].join(
      words.comma,
    )
  return timeline(words, {
    id: 'timeline',
    title: words.picture.encounters,
    say: `${words.person.encounters}: ${dated.length}${words.stop}`,
    lanes,
    moments: dated.map((e) => ({
      date: e.date!,
      status: e.status,
      lane: kindOf(words, e.kind),
      title: title(e),
      href: toEntry(words, e.entry),
    })),
    heads: [words.field.date, words.field.kind, words.field.parties, words.field.status],
    rows: dated.map((e) => [
      html`<a href="${toEntry(words, e.entry)}">${date(words, e.date!)}</a>`,
      kindOf(words, e.kind),
      parties(words, e.parties),
      words.statusOf(e.status, e.kind),
    ]),
  })
}

function encounter(words: Words, e: ShownEncounter, posts: PersonCard['posts']): Html {
  // A post told in another script stands in the page's own where some report writes it so.
  const post = e.post && inScript(words, [e.post, ...(posts.find((p) => p.titles.includes(e.post!))?.titles ?? [])])
  return html`<p class="headline"><a href="${toEntry(words, e.entry)}">${kindOf(words, e.kind)}: ${parties(words, e.parties)}</a> <span class="status ${e.status}">${words.statusOf(e.status, e.kind)}</span></p>
<p class="soft">${e.date ? html`<time datetime="${e.date}"><bdi>${date(words, e.date)}</bdi></time>` : words.day.undated}${e.place ? html` · ${placeIn(words, e.place.name, undefined)}` : ''}${
    e.role ? html` · ${words.role[e.role]}` : ''
  }${post ? html` · <bdi>${post}</bdi>` : ''}</p>`
}

/** Whom this person met, most often first. */
function met(words: Words, { met: rows }: PersonCard): Html {
  if (rows.length === 0) return html``
  const shownName = (m: PersonCard['met'][number]): Html | string => {
    const own = m.named?.[words.code]
    return own ? quoted(own, words.code) : isolated(m.name)
  }
  return html`<h2>${words.person.met}</h2><table class="stack"><thead><tr><th scope="col">${words.field.name}</th><th scope="col">${words.field.party}</th><th scope="col">${words.person.times}</th></tr></thead>
<tbody>${rows.map(
    (m) =>
      html`<tr><td data-label="${words.field.name}"><a href="${toPerson(words, m.name, m.party)}">${shownName(m)}</a></td><td data-label="${words.field.party}">${m.party ? party(words, m.party) : ''}</td><td data-label="${words.person.times}" class="n">${m.times}</td></tr>`,
  )}</tbody></table>`
}
