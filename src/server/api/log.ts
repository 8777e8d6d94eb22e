/** The logs: what happened to entries, what was judged, which days were read, who came in. */
import { z } from 'zod'
import { daysOf, isoOf } from '../../register/days.ts'
import { inForce } from '../../register/judged.ts'
import { mutable } from './answer.ts'
import { operation } from './operation.ts'
import { cursor, filterShape, limit, numberCursor, numberIn } from './query.ts'
import { auditLine, change, coverage as coverageShape, judgement as judgementShape, pageOf } from './shapes.ts'

const changes = operation({
  id: 'listChanges',
  method: 'get',
  path: '/changes',
  tag: 'Changes',
  summary: 'What was added, corrected, merged, parted and withdrawn, oldest first',
  description:
    'To follow a register: go on with `next` of the last answer; on the last page `last` is where to go on later.',
  query: z.strictObject({
    since: z.iso.datetime({ offset: true }).optional().describe('At or after this moment'),
    limit: limit(1000, 100),
    cursor,
  }),
  answer: pageOf('ChangePage', change, {
    last: z.string().optional().describe('The cursor after the last change given'),
  }),
  async handle({ query: { since, limit, cursor } }, { site: { store } }) {
    const found = await store.changes({
      ...(since ? { since: new Date(since).toISOString() } : {}),
      after: numberIn(cursor) ?? 0,
      limit: limit + 1,
    })
    const shown = found.slice(0, limit)
    const last = shown.at(-1) ? numberCursor(shown.at(-1)!.seq) : cursor
    return {
      body: {
        items: mutable(shown),
        ...(found.length > limit ? { next: numberCursor(shown.at(-1)!.seq) } : {}),
        ...(last === undefined ? {} : { last }),
      },
    }
  },
})

const judgements = operation({
  id: 'listJudgements',
  method: 'get',
  path: '/judgements',
  tag: 'Judgements',
  summary: 'What people decided, oldest first, and whether it is in force',
  query: z.strictObject({ limit: limit(1000, 100), cursor }),
  answer: pageOf('JudgementPage', judgementShape),
  async handle({ query: { limit, cursor } }, { site: { store } }) {
    const all = await store.judgements()
    const force = new Set(inForce(all).map((j) => j.id))
    const from = numberIn(cursor) ?? 0
    return {
      body: {
        items: mutable(all.slice(from, from + limit).map((j) => ({ ...j, inForce: force.has(j.id) }))),
        ...(all.length > from + limit ? { next: numberCursor(from + limit) } : {}),
      },
    }
  },
})

const coverage = operation({
  id: 'getCoverage',
  method: 'get',
  path: '/coverage',
  tag: 'Coverage',
  summary: 'How many reports of which outlet and language were read of which day',
  query: z.strictObject({ from: filterShape.from, to: filterShape.to }),
  answer: pageOf('CoveragePage', coverageShape),
  async handle({ query: { from, to } }, { site: { store } }) {
    const items = await store.coverage({
      ...(from ? { from: isoOf(daysOf(from)!.from) } : {}),
      ...(to ? { to: isoOf(daysOf(to)!.to) } : {}),
    })
    return { body: { items: mutable(items) } }
  },
})

const audit = operation({
  id: 'listAudit',
  method: 'get',
  path: '/audit',
  tag: 'Accounts',
  summary: 'Who came in and what they did, newest first',
  role: 'editor',
  query: z.strictObject({ limit: limit(1000, 100), cursor }),
  answer: pageOf('AuditPage', auditLine),
  async handle({ query: { limit, cursor } }, { site: { store } }) {
    const before = numberIn(cursor)
    const found = await store.audit({ ...(before === undefined ? {} : { before }), limit: limit + 1 })
    const shown = found.slice(0, limit)
    return {
      body: { items: mutable(shown), ...(found.length > limit ? { next: numberCursor(shown.at(-1)!.seq) } : {}) },
    }
  },
})

export const logOperations = [changes, judgements, coverage, audit]
