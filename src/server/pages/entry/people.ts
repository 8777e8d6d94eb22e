/** Who took part in an entry, for whom, and in which post. */

import type { Entry, EntryPerson } from '../../../model/entry.ts'
import { toPerson } from '../../address.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import { inWords, party } from '../../show.ts'
import type { Words } from '../../words/words.ts'
import { opened, openedName } from './cells.ts'

export function people(words: Words, entry: Entry): Html {
  const shown = entry.people.filter((p) => !p.rejected)
  if (shown.length === 0) return html``
  const f = words.field
  const roles = shown.some((p) => p.role.shown)
  const row = (p: EntryPerson): Html => html`<tr>
<td data-label="${f.name}">${openedName(words, entry, p.name, inWords)}${p.type === 'PER' && p.name.shown ? html`<a class="small soft" href="${toPerson(words, p.name.shown, p.party.shown)}" aria-label="${words.person.encounters}: ${p.name.shown}">${words.person.encounters}</a>` : ''}</td>
<td data-label="${f.party}">${p.party.shown ? opened(words, entry, p.party, (v) => party(words, v)) : ''}</td>
${roles ? html`<td data-label="${f.role}">${p.role.shown ? words.role[p.role.shown] : ''}</td>` : ''}
<td data-label="${f.post}">${p.post.shown ? openedName(words, entry, p.post, inWords) : ''}</td></tr>`
  return html`<h2 id="people">${words.entry.who}</h2>
<table class="stack"><thead><tr><th scope="col">${f.name}</th><th scope="col">${f.party}</th>${roles ? html`<th scope="col">${f.role}</th>` : ''}<th scope="col">${f.post}</th></tr></thead>
<tbody>${shown.map(row)}</tbody></table>`
}
