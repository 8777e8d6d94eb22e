/** Entries: a list by filters, one with all its claims, its evidence, its citation, its history. */
import { z } from 'zod'
import { annotationsOf } from '../../exports/anno.ts'
import { entryItem, reportItem } from '../../exports/parts/citation.ts'
import type { Entry } from '../../model/entry.ts'
import { RoznamchaError } from '../../model/error.ts'
import { plainEntry } from '../../register/plain.ts'
import { withWords } from '../../register/reason-words.ts'
import { FACETS } from '../../stores/store.ts'
import { getEntry } from '../../workers/find-entry.ts'
import { gather } from '../../workers/gather.ts'
import { sourceOf } from '../../workers/source.ts'
import { afterOf, cursorAfter } from '../cursor.ts'
import { citationFormat, cited, media, mutable } from './answer.ts'
import { operation } from './operation.ts'
import { cursor, entryQueryOf, filterShape, limit } from './query.ts'
import { change, facet, pageOf, plainEntry as plainShape, UNIT, wholeEntry } from './shapes.ts'

const id = z.strictObject({
  id: z
    .string()
    .regex(/^r[0-9a-f]{4,14}$/)
    .describe('Id of an entry, or its beginning; an id it had before it was merged leads to it'),
})

const list = operation({
  id: 'listEntries',
  method: 'get',
  path: '/entries',
  tag: 'Entries',
  summary: 'Entries by day, narrowed by any filter',
  query: z.strictObject({
    ...filterShape,
    since: z.iso.datetime({ offset: true }).optional().describe('Added or changed at or after this moment'),
    order: z.enum(['oldest', 'newest']).default('newest').describe('By day; those without a day come last'),
    limit: limit(500, 50),
    cursor,
  }),
  answer: pageOf('EntryPage', plainShape),
  async handle({ query: { since, order, limit, cursor, ...filters } }, { site: { store } }) {
    const after = afterOf(cursor)
    if (cursor !== undefined && !after.after)
      throw new RoznamchaError('usage', 'cursor: this is not one that was given out')
    const found = await gather(
      store.entries({
        ...(await entryQueryOf(store, filters)),
        ...(since ? { changedSince: new Date(since).toISOString() } : {}),
        ...after,
        order,
        limit: limit + 1,
      }),
    )
    const shown = found.slice(0, limit)
    return {
      body: {
        items: shown
          .filter((e) => !e.withdrawn || filters.has?.includes('withdrawn'))
          .map((e) => mutable(plainEntry(e))),
        ...(found.length > limit ? { next: cursorAfter(shown.at(-1)!) } : {}),
      },
    }
  },
})

const facets = operation({
  id: 'countEntries',
  method: 'get',
  path: '/facets',
  tag: 'Entries',
  summary: 'How often each value stands in the entries of a choice',
  query: z.strictObject({
    ...filterShape,
    facet: z
      .array(z.enum(FACETS))
      .max(FACETS.length)
      .default([...FACETS])
      .describe('Which facets'),
    limit: limit(300, 20),
  }),
  answer: pageOf('FacetPage', facet),
  async handle({ query: { facet, limit, ...filters } }, { site: { store } }) {
    return { body: { items: await store.facets(await entryQueryOf(store, filters), facet, limit) } }
  },
})

const one = operation({
  id: 'getEntry',
  method: 'get',
  path: '/entries/:id',
  tag: 'Entries',
  summary: 'One entry, with all that is claimed of it and the words of every claim',
  params: id,
  answer: wholeEntry,
  async handle({ params }, { site: { store }, base }) {
    const entry = await getEntry(store, params.id)
    const revisions = await sourceOf(store).revisions([entry])
    return {
      body: mutable({ unit: UNIT, revision: revisions.get(entry.id)!, ...given(entry) }),
      headers: { 'Content-Location': `${base}/api/entries/${entry.id}` },
    }
  },
})

const evidence = operation({
  id: 'getEntryEvidence',
  method: 'get',
  path: '/entries/:id/evidence',
  tag: 'Entries',
  summary: 'The words behind an entry, as W3C Web Annotations',
  params: id,
  answer: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  async handle({ params }, { site, base }) {
    const entry = await getEntry(site.store, params.id)
    const items = await annotationsOf(entry, { ...sourceOf(site.store), site: base })
    const page = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${base}/api/entries/${entry.id}/evidence`,
      type: 'AnnotationPage',
      items,
    }
    return media('application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"', JSON.stringify(page))
  },
})

const citation = operation({
  id: 'citeEntry',
  method: 'get',
  path: '/entries/:id/citation',
  tag: 'Citations',
  summary: 'How to cite an entry at its revision, and each report that tells of it',
  params: id,
  query: z.strictObject({ format: citationFormat }),
  answer: 'text/plain; charset=utf-8',
  async handle({ params, query }, { site: { store }, base }) {
    const entry = await getEntry(store, params.id)
    const source = { ...sourceOf(store), site: base }
    const revisions = await source.revisions([entry])
    return cited([entryItem(entry, revisions.get(entry.id)!, source), ...entry.documents.map(reportItem)], query.format)
  },
})

const history = operation({
  id: 'getEntryChanges',
  method: 'get',
  path: '/entries/:id/changes',
  tag: 'Entries',
  summary: 'What happened to an entry since it was added, and why',
  params: id,
  answer: pageOf('EntryChanges', change),
  async handle({ params }, { site: { store } }) {
    const entry = await getEntry(store, params.id)
    return { body: { items: mutable(await store.changes({ entries: entry.aliases })) } }
  },
})

export const entryOperations = [list, one, evidence, citation, history, facets]

/** Hashes for counting reprints are of no use outside. */
/** As programs are given it: reasons with their English, reports without the hashes that reprints are found by. */
function given(entry: Entry): Entry {
  return {
    ...entry,
    documents: entry.documents.map(({ sketch: _, ...d }) => d),
    joins: entry.joins.map((j) => ({ ...j, reasons: j.reasons.map(withWords) })),
  }
}
