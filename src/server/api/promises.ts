/** Promises and what became of them; standing bodies with their sessions. Both are judged from a day. */
import { z } from 'zod'
import { RoznamchaError } from '../../model/error.ts'
import { VERDICTS } from '../../model/follow-up.ts'
import { plainPromise } from '../../register/plain.ts'
import { allBodies, findBody } from '../find/bodies.ts'
import { allPromises, promisesBetween } from '../find/promises.ts'
import { mutable } from './answer.ts'
import { operation } from './operation.ts'
import { asOf, cursor, limit, numberCursor, numberIn } from './query.ts'
import { body, pageOf, plainPromise as promiseShape } from './shapes.ts'

const party = z.array(z.string().min(1).max(100)).max(8).optional().describe('Of this side; several: of all of them')

/** One page of a list that is worked out as a whole. */
function cut<T>(all: readonly T[], from: number, limit: number) {
  return {
    items: all.slice(from, from + limit),
    ...(all.length > from + limit ? { next: numberCursor(from + limit) } : {}),
  }
}

const promises = operation({
  id: 'listPromises',
  method: 'get',
  path: '/promises',
  tag: 'Promises',
  summary: 'What was promised, newest first, and what came of it by a day',
  query: z.strictObject({
    'as-of': asOf,
    verdict: z.array(z.enum(VERDICTS)).optional(),
    party,
    limit: limit(500, 50),
    cursor,
  }),
  answer: pageOf('PromisePage', promiseShape),
  async handle({ query }, { site }) {
    const day = query['as-of']?.slice(0, 10) ?? site.today()
    const sides = query.party ?? []
    const found =
      sides.length > 0 ? await promisesBetween(site.store, sides, day) : (await allPromises(site.store, day)).promises
    const all = found
      .filter((p) => !query.verdict || query.verdict.includes(p.verdict))
      .filter((p) => sides.every((side) => p.by.includes(side)))
      .sort((a, b) =>
        (a.made ?? '') < (b.made ?? '') ? 1 : (a.made ?? '') > (b.made ?? '') ? -1 : a.id < b.id ? -1 : 1,
      )
    const page = cut(all, numberIn(query.cursor) ?? 0, query.limit)
    return { body: mutable({ ...page, items: page.items.map(plainPromise) }) }
  },
})

const mechanisms = operation({
  id: 'listMechanisms',
  method: 'get',
  path: '/mechanisms',
  tag: 'Bodies',
  summary: 'Standing bodies: sessions in order, gaps, clashes, who led each side',
  query: z.strictObject({ 'as-of': asOf, party, limit: limit(200, 50), cursor }),
  answer: pageOf('MechanismPage', body),
  async handle({ query }, { site }) {
    const day = query['as-of']?.slice(0, 10) ?? site.today()
    const all = (await allBodies(site.store, day)).bodies.filter((b) =>
      (query.party ?? []).every((side) => b.parties.includes(side)),
    )
    return { body: mutable(cut(all, numberIn(query.cursor) ?? 0, query.limit)) }
  },
})

const mechanism = operation({
  id: 'getMechanism',
  method: 'get',
  path: '/mechanisms/:id',
  tag: 'Bodies',
  summary: 'One standing body, with its promises',
  params: z.strictObject({ id: z.string().regex(/^b[0-9a-f]{4,16}$/) }),
  query: z.strictObject({ 'as-of': asOf }),
  answer: z.strictObject({ body, promises: z.array(promiseShape) }),
  async handle({ params, query }, { site }) {
    const day = query['as-of']?.slice(0, 10) ?? site.today()
    const found = await findBody(site.store, params.id, day, 0)
    if (!found) throw new RoznamchaError('not-found', `there is no standing body ${params.id}`)
    return { body: mutable({ body: found.body, promises: found.promises.map(plainPromise) }) }
  },
})

export const promiseOperations = [promises, mechanisms, mechanism]
