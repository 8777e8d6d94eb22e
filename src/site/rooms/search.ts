/** The page that searches without a server, and the index behind it. */

import { toBody, toFacet, toHome, toPerson, toSearch } from '../../server/address.ts'
import { html } from '../../server/html.ts'
import type { Html } from '../../server/layout.ts'
import { bodyName } from '../../server/pages/bodies.ts'
import { personName } from '../../server/pages/people.ts'
import { parties, party } from '../../server/show.ts'
import type { Words } from '../../server/words/words.ts'
import { type Press, printAll } from '../press.ts'
import type { Index } from '../search/index.ts'
import { nameKeys, partyKeys, personKeys } from '../search/names.ts'

/** Adds states, bodies and people, those told of most first, and prints the page. To be called when all entries are in the index. */
export async function printSearch(press: Press, index: Index): Promise<void> {
  const { survey } = press
  const entries = index.size()
  const thing = (name: Html | string, href: string, more: Html | string): Html =>
    html`<p class="headline"><a href="${href}">${name}</a></p><p class="soft">${more}</p>`
  for (const { value, count } of survey.states.states)
    index.add(partyKeys(value), (words) =>
      thing(party(words, value), toFacet(words, 'party', value), `${words.nav.countries} · ${words.count(count)}`),
    )
  for (const body of survey.bodies.bodies)
    index.add(nameKeys(body.names.map((n) => n.name)), (words) =>
      thing(bodyName(words, body), toBody(words, body.id), html`${words.nav.bodies} · ${parties(words, body.parties)}`),
    )
  for (const [n, person] of survey.persons.entries()) {
    index.add(personKeys(person), (words) =>
      thing(
        personName(words, person),
        toPerson(words, person.name, person.party),
        `${words.nav.people}${person.party ? ` · ${party(words, person.party)}` : ''} · ${words.person.encounters}: ${person.encounters.length}`,
      ),
    )
    if (n % 100 === 0) await press.told('search')
  }
  for (const [n, person] of press.quoted.entries()) {
    index.add(nameKeys(person.names.map((x) => x.name)), (words) =>
      thing(
        personName(words, person),
        toPerson(words, person.name, undefined),
        `${words.nav.people}${person.country ? ` · ${party(words, person.country)}` : ''} · ${words.person.statements}: ${person.statements}`,
      ),
    )
    if (n % 100 === 0) await press.told('search')
  }
  const shards = index.finish()
  printAll(
    press,
    (words) => toSearch(words),
    (words) => ({
      title: words.nav.search,
      room: 'search',
      scripts: ['search.js'],
      body: page(words, shards, entries),
    }),
  )
}

function page(words: Words, shards: number, entries: number): Html {
  const { search } = words
  const rooms = (['days', 'bodies', 'people', 'countries'] as const).map(
    (room) => html`<li><a href="${toHome(words)}${room}">${words.nav[room]}</a></li>`,
  )
  return html`<h1>${words.nav.search}</h1>
<form class="choose" method="get" action="${toSearch(words)}" role="search"><label>${search.label}<input type="search" name="q" dir="auto" maxlength="300"></label><button type="submit">${search.button}</button></form>
<p class="soft small">${search.hintOffline}</p>
<noscript><p>${search.needsScript}</p><ul>${rooms}</ul></noscript>
<p class="soft" role="status" id="status"></p>
<ul class="entries" id="finds" data-lang="${words.code}" data-shards="${shards}" data-entries="${entries}" data-results="${search.results}" data-none="${search.none}" data-unreadable="${search.unreadable}"></ul>
<p class="turn"><button type="button" id="more" hidden>${search.more}</button></p>`
}
