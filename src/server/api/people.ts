/** People, by name in any script. */
import { z } from 'zod'
import { peopleCalled, peopleLately, statementsAt } from '../find/people.ts'
import { mutable } from './answer.ts'
import { operation } from './operation.ts'
import { cursor, limit, numberCursor, numberIn } from './query.ts'
import { facet, pageOf, person } from './shapes.ts'

const people = operation({
  id: 'findPeople',
  method: 'get',
  path: '/people',
  tag: 'People',
  summary: 'Everybody who may be called so, in any script: posts, encounters and statements',
  query: z.strictObject({
    name: z.string().min(1).max(200).optional().describe('As written anywhere; those told of lately when left out'),
    party: z.string().max(100).optional().describe('Only those who act for this side'),
    limit: limit(100, 20),
    cursor,
  }),
  answer: pageOf('PersonPage', person),
  async handle({ query: { name, party, limit, cursor } }, { site: { store } }) {
    const all = await (name === undefined ? peopleLately(store) : peopleCalled(store, name))
    const found = all.filter((p) => party === undefined || p.party === party)
    const from = numberIn(cursor) ?? 0
    const next = found.length > from + limit ? { next: numberCursor(from + limit) } : {}
    const items = []
    for (const p of found.slice(from, from + limit))
      items.push({ ...p, statements: await statementsAt(store, p.statements) })
    return { body: { items: mutable(items), ...next } }
  },
})

const bodies = operation({
  id: 'listBodies',
  method: 'get',
  path: '/bodies',
  tag: 'Bodies',
  summary: 'Names of bodies and organisations that met or took part, most often named first',
  query: z.strictObject({ limit: limit(300, 100) }),
  answer: pageOf('BodyNamePage', facet),
  async handle({ query: { limit } }, { site: { store } }) {
    return { body: { items: mutable(await store.facets({}, ['body'], limit)) } }
  },
})

export const peopleOperations = [people, bodies]
