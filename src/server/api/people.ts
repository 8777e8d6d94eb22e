/** People, by name in any script. */
import { z } from 'zod'
import { sameName } from '../../register/names.ts'
import { personsOf } from '../../register/person.ts'
import { spellingsOf } from '../../workers/spellings.ts'
import { gather } from '../gather.ts'
import { mutable } from './answer.ts'
import { operation } from './operation.ts'
import { limit } from './query.ts'
import { facet, pageOf, person } from './shapes.ts'

/** Of somebody in more entries, the newest that many are looked at. */
const MOST_ENTRIES = 2_000

const people = operation({
  id: 'findPeople',
  method: 'get',
  path: '/people',
  tag: 'People',
  summary: 'Everybody who may be called so, in any script: posts, encounters and statements',
  query: z.strictObject({
    name: z.string().min(1).max(200),
    party: z.string().max(100).optional().describe('Only those who act for this side'),
  }),
  answer: pageOf('PersonPage', person),
  async handle({ query: { name, party } }, { site: { store } }) {
    const filters = [{ name: 'person' as const, values: await spellingsOf(store, name, 'PER') }]
    const entries = await gather(store.entries({ filters, order: 'newest', limit: MOST_ENTRIES }))
    const found = personsOf(entries)
      .filter((p) => p.names.some((n) => sameName(n.name, name)) && (party === undefined || p.party === party))
      .sort((a, b) => b.encounters.length - a.encounters.length || (a.id < b.id ? -1 : 1))
    return { body: { items: mutable(found) } }
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
