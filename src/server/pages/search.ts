/** Search: a field to ask, what was found with the words marked, and what the finds have in common. */

import type { Line } from '../../model/line.ts'
import type { Entity, Reading } from '../../model/reading.ts'
import { SEARCH_SCOPES, type SearchScope } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'
import { subjectsOfBody } from '../../register/bodies.ts'
import { sameName } from '../../register/names.ts'
import { FACETS, type FacetCount } from '../../stores/store.ts'
import { directionOf } from '../../text/direction.ts'
import { toPerson, toReport, toSearch } from '../address.ts'
import { addressQueryOf, type Choice, changed, facetWords } from '../choice.ts'
import { isInScript } from '../cities.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { words as quoted } from '../quote.ts'
import { date, languageName } from '../show.ts'
import type { Words } from '../words/words.ts'
import { chips } from './chooser.ts'
import { line } from './line.ts'
import { searchForm } from './search-form.ts'

/** A find: an entry, or a report or statement with the passage that met the words. */
export type Find =
  | { readonly of: 'entry'; readonly entry: Line }
  | {
      readonly of: 'report' | 'statement'
      readonly digest: string
      readonly reading: Reading
      /** Who says it. */
      readonly speaker?: string
      /** The speaker, where it is a person who has a page. */
      readonly person?: Pick<Entity, 'name' | 'country'>
      /** What may be shown: the whole text, or the statement. */
      readonly within: Span
      /** Where the words stand in the text, in order. */
      readonly matches: readonly Span[]
    }

export interface SearchPage {
  readonly query: string
  readonly scope: SearchScope
  readonly choice: Choice
  readonly total: number
  readonly atLeast: boolean
  readonly finds: readonly Find[]
  readonly facets: readonly FacetCount[]
  readonly next?: string
  /** Where nothing is found: how many finds the other scopes have. */
  readonly elsewhere?: { readonly [other in SearchScope]?: number }
}

export function searchPage(words: Words, page: SearchPage): Html {
  const { query, scope, choice, total, finds, facets } = page
  const kept = { q: query, in: scope === 'entry' ? undefined : scope }
  const tab = (s: SearchScope): Html =>
    html`<li><a href="${toSearch(words, { ...addressQueryOf(choice), q: query, in: s === 'entry' ? undefined : s })}"${s === scope ? html` aria-current="true"` : ''}>${words.search.scope[s]}</a>${page.elsewhere?.[s] ? html` <span class="count">${page.elsewhere[s]}</span>` : ''}</li>`
  const hidden = Object.entries(addressQueryOf(choice)).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : (value ?? [])).map(
      (v) => html`<input type="hidden" name="${name}" value="${v}">`,
    ),
  )
  const status =
    total === 0 ? words.search.none : page.atLeast ? words.search.atLeast(total) : words.search.found(total)
  return html`<h1>${words.nav.search}</h1>
${searchForm(words, query, [...(scope === 'entry' ? [] : [html`<input type="hidden" name="in" value="${scope}">`]), ...hidden])}
<p class="soft small">${words.search.hint}</p>
${
  query === ''
    ? ''
    : html`<nav aria-label="${words.nav.search}"><ul class="tabs">${SEARCH_SCOPES.toSorted((a, b) => (a === 'entry' ? -1 : b === 'entry' ? 1 : 0)).map(tab)}</ul></nav>
${chips(words, toSearch(words), choice, kept)}
<p class="soft" role="status">${status}</p>
${facets.length > 0 ? html`<p class="jump"><a href="#narrow">${words.search.narrow}</a></p>` : ''}
<div class="with-facets"><div>
<ul class="entries">${finds.map((f) => html`<li>${f.of === 'entry' ? line(words, f.entry, true) : passage(words, f)}</li>`)}</ul>
${page.next ? html`<p class="turn"><a href="${page.next}" rel="next">${words.day.older}</a></p>` : ''}
</div>${facets.length > 0 ? facetList(words, page) : ''}</div>`
}`
}

/** Of the spellings of one person the one told most, in the page's script where as many have it. */
function onceEach(words: Words, people: readonly FacetCount[]): FacetCount[] {
  const out: FacetCount[] = []
  const own = (f: FacetCount): number => (isInScript(words, f.value) ? 0 : 1)
  for (const f of [...people].sort((a, b) => b.count - a.count || own(a) - own(b)))
    if (!out.some((o) => sameName(o.value, f.value))) out.push(f)
  return out
}

/** Bodies in the page's script, and of others those that no name in it can stand for: a name says what its body is about. */
function inOneScript(words: Words, bodies: readonly FacetCount[]): readonly FacetCount[] {
  const about = (f: FacetCount): string => [...subjectsOfBody({ name: f.value, parties: [] })].sort().join(' ')
  const told = new Set(bodies.filter((f) => isInScript(words, f.value)).map(about))
  return bodies.filter((f) => isInScript(words, f.value) || about(f) === '' || !told.has(about(f)))
}

/** What the finds have in common: each value a link that narrows the search. */
function facetList(words: Words, { facets, query, scope, choice }: SearchPage): Html {
  const groups = FACETS.flatMap((name) => {
    const all = facets.filter((f) => f.name === name && !choice.facets[name]?.includes(f.value))
    const of = name === 'person' ? onceEach(words, all) : name === 'body' ? inOneScript(words, all) : all
    if (of.length === 0) return []
    const link = (f: FacetCount): Html =>
      html`<li><a href="${toSearch(words, { ...addressQueryOf(changed(choice, name, f.value, true)), q: query, in: scope === 'entry' ? undefined : scope })}"><bdi>${facetWords(words, name, f.value)}</bdi></a> <span class="count">${f.count}</span></li>`
    return html`<section><h3>${words.search.facet[name]}</h3><ul>${of.map(link)}</ul></section>`
  })
  return html`<aside class="facets" aria-labelledby="narrow"><h2 id="narrow">${words.search.narrow}</h2>${groups}</aside>`
}

function passage(
  words: Words,
  { digest, reading, matches, within, speaker, person }: Exclude<Find, { of: 'entry' }>,
): Html {
  const d = reading.document
  const inside = matches.filter((m) => within.start <= m.start && m.end <= within.end)
  const first = inside[0]
  const start = first ?? (speaker === undefined ? undefined : within)
  return html`<p class="headline title"><a href="${toReport(words, digest, start)}">${d.title ? quoted(d.title, d.lang) : html`<bdi>${d.id}</bdi>`}</a></p>
<p class="soft small"><bdi>${d.publisher ?? words.report.unknownOutlet}</bdi> · ${languageName(words, d.lang)}${d.published ? html` · <bdi>${date(words, d.published)}</bdi>` : ''}</p>
${speaker ? html`<p><strong>${person ? html`<a href="${toPerson(words, person.name, person.country)}">${quoted(speaker, d.lang)}</a>` : quoted(speaker, d.lang)}</strong></p>` : ''}
${start ? html`<blockquote lang="${d.lang}" dir="${directionOf(d.lang)}">${around(d.text, start, inside, within)}</blockquote>` : ''}`
}

const BEFORE = 60
const AFTER = 160

/** The words around the first match, within a passage, with every match in them marked. */
function around(text: string, first: Span, matches: readonly Span[], within: Span): Html[] {
  const wish = Math.max(within.start, first.start - BEFORE)
  const space = text.lastIndexOf(' ', wish)
  const from = wish === within.start ? wish : Math.max(within.start, space + 1)
  const to = Math.min(within.end, Math.max(first.start, Math.min(first.end, first.start + AFTER)) + AFTER)
  const end = to === within.end ? to : Math.max(first.start + 1, text.lastIndexOf(' ', to))
  const out: Html[] = [html`${from > within.start ? '… ' : ''}`]
  let at = from
  for (const m of matches) {
    if (m.start < at || m.end > end) continue
    out.push(html`${text.slice(at, m.start)}<mark>${text.slice(m.start, m.end)}</mark>`)
    at = m.end
  }
  out.push(html`${text.slice(at, end)}${end < within.end ? ' …' : ''}`)
  return out
}
