/** The form that narrows entries, and what is chosen, each with a way to take it back. */

import { DRAFT_KINDS } from '../../model/draft.ts'
import { STATUSES } from '../../model/reading.ts'
import { FACETS } from '../../stores/store.ts'
import { withQuery } from '../address.ts'
import { addressQueryOf, type Choice, chosen, facetWords } from '../choice.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import type { Words } from '../words/words.ts'

/** Facets that have a field of their own in the form; the others come by links. */
const FIELDS: ReadonlySet<string> = new Set(['kind', 'status', 'party'])

export interface Chooser {
  /** Where the form leads, without a query. */
  readonly action: string
  readonly choice: Choice
  /** States for the choice, by code and name, in the order of the names. */
  readonly states: readonly { readonly code: string; readonly name: string }[]
}

export function chooser(words: Words, { action, choice, states }: Chooser): Html {
  const select = (name: 'kind' | 'status' | 'party', options: readonly (readonly [string, string])[]): Html => {
    const [now, ...more] = choice.facets[name] ?? []
    return html`<label>${words.search.facet[name]}<select name="${name}"><option value="">${words.day.any}</option>${options.map(
      ([value, label]) => html`<option value="${value}"${value === now ? html` selected` : ''}>${label}</option>`,
    )}</select></label>${more.map((v) => html`<input type="hidden" name="${name}" value="${v}">`)}`
  }
  const kept = FACETS.filter((f) => !FIELDS.has(f)).flatMap((f) =>
    (choice.facets[f] ?? []).map((v) => html`<input type="hidden" name="${f}" value="${v}">`),
  )
  return html`<form class="choose" method="get" action="${action}" aria-label="${words.day.filter}">
<label>${words.day.from}<input type="date" name="from" value="${choice.from ?? ''}"></label>
<label>${words.day.to}<input type="date" name="to" value="${choice.to ?? ''}"></label>
${select(
  'kind',
  DRAFT_KINDS.map((k) => [k, facetWords(words, 'kind', k)] as const),
)}
${select(
  'status',
  STATUSES.map((s) => [s, words.status[s]] as const),
)}
${select(
  'party',
  states.map((s) => [s.code, s.name] as const),
)}
${kept}<button type="submit">${words.day.apply}</button>
</form>
${chips(words, action, choice)}`
}

/** What is chosen, as links that take it back. */
export function chips(words: Words, action: string, choice: Choice, query = {}): Html {
  const all = chosen(words, choice)
  if (all.length === 0) return html``
  return html`<p class="chips"><span class="soft">${words.search.chosen}:</span> ${all.map(
    (c) =>
      html`<a href="${withQuery(action, { ...addressQueryOf(c.without), ...query })}" aria-label="${words.day.without(c.label)}"><bdi>${c.label}</bdi> <span aria-hidden="true">×</span></a> `,
  )}</p>`
}
