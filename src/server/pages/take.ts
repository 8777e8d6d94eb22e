/** What programs find on a page, and what people can take along from it: feeds, files, citations, linked data. */

import type { Source } from '../../exports/export.ts'
import { pageEvent } from '../../exports/jsonld.ts'
import { inLine } from '../../exports/parts/headline.ts'
import type { Entry } from '../../model/entry.ts'
import type { Span } from '../../model/span.ts'
import { withQuery } from '../address.ts'
import type { Choice } from '../choice.ts'
import { html, raw } from '../html.ts'
import type { Html } from '../layout.ts'
import { plainHeadline } from '../show.ts'
import type { Words } from '../words/words.ts'

type Link = readonly [label: string, href: string]

const line = (label: string, links: readonly Link[]): Html =>
  html`<p class="small soft take">${label}: ${links.map(([name, href], i) => html`${i > 0 ? ' · ' : ''}<a href="${href}"><bdi>${name}</bdi></a>`)}</p>`

/** The export of a choice of entries. */
const exportOf = (words: Words, { facets, from, to }: Choice, name: string): string =>
  withQuery(`/entries.${name}`, {
    ...facets,
    from,
    to,
    ...(name === 'ics' || name === 'atom' ? { hl: words.code } : {}),
  })

/** For the head of a list of entries: where programs subscribe to it. */
export const choiceHead = (words: Words, choice: Choice): Html =>
  html`<link rel="alternate" type="application/atom+xml" title="${words.title}" href="${exportOf(words, choice, 'atom')}">
<link rel="alternate" type="text/calendar" title="${words.title}" href="${exportOf(words, choice, 'ics')}">
`

/** Below a list of entries. */
export const takeChoice = (words: Words, choice: Choice): Html =>
  line(
    words.take.entries,
    (
      [
        [words.take.calendar, 'ics'],
        [words.take.feed, 'atom'],
        ['CSV', 'csv'],
        ['JSON Lines', 'jsonl'],
        ['PLOVER', 'plover'],
        ['CAMEO', 'cameo'],
        ['FollowTheMoney', 'ftm'],
        ['JSON-LD', 'jsonld'],
        ['STIX', 'stix'],
        ['BibTeX', 'bib'],
      ] as const
    ).map(([label, name]): Link => [label, exportOf(words, choice, name)]),
  )

/** Data inside a page: nothing in it can end the element it stands in. */
const inScript = (value: unknown): string =>
  JSON.stringify(value)
    .toWellFormed()
    .replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** For the head of an entry's page: the entry as schema.org, and where programs find more. `site` is where the day-book stands. */
export const entryHead = (words: Words, entry: Entry, site: string): Html =>
  html`<link rel="alternate" type="application/json" href="/api/entries/${entry.id}">
<link rel="alternate" type="application/ld+json" href="/api/entries/${entry.id}/evidence">
${linkedData(words, entry, { site })}`

/** An entry as schema.org. */
export const linkedData = (words: Words, entry: Entry, at: Pick<Source, 'site' | 'entryPage'>): Html =>
  eventScript(pageEvent(entry, { ...at, headline: (e) => plainHeadline(words, e) }))

/** The same for one page after the other: all but the name is alike in every language. */
export function linkedDataIn(entry: Entry, at: Pick<Source, 'site' | 'entryPage'>): (words: Words) => Html {
  const event = pageEvent(entry, at)
  return (words) => eventScript({ ...event, name: inLine(plainHeadline(words, entry)) })
}

const eventScript = (event: object): Html =>
  html`<script type="application/ld+json">${raw(inScript(event))}</script>
`

/** Citations to copy, below a page that is a file. */
export const citations = (words: Words, text: string, bibtex: string): Html =>
  html`<details class="behind take"><summary>${words.take.cite}</summary><h3>${words.take.text}</h3><pre class="cited" dir="auto" tabindex="0">${text}</pre><h3>BibTeX</h3><pre class="cited" dir="ltr" tabindex="0">${bibtex}</pre></details>`

const cited = (words: Words, path: string, query: { readonly [name: string]: string } = {}): Html =>
  line(
    words.take.cite,
    (
      [
        [words.take.text, 'txt'],
        ['BibTeX', 'bib'],
        ['CSL-JSON', 'csl'],
      ] as const
    ).map(([label, format]): Link => [label, withQuery(`${path}/citation`, { ...query, format })]),
  )

/** Below an entry. */
export const citeEntry = (words: Words, id: string): Html => cited(words, `/api/entries/${id}`)

/** Below a report; of the words that are marked, where some are. */
export const citeReport = (words: Words, digest: string, at: Span | undefined): Html =>
  cited(words, `/api/reports/${digest}`, at ? { at: `${at.start}-${at.end}` } : {})
