/** The API: operations become routes, requests are checked part by part, and everything that goes wrong has one shape. */
import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import type { z } from 'zod'
import { RoznamchaError } from '../../model/error.ts'
import { refusal } from '../access/guard.ts'
import type { Env, Site } from '../app.ts'
import { problem, problemOf } from '../problem-json.ts'
import { openApi } from './openapi.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'
import { queryIn } from './query.ts'

/** The version of the API: its first part changes when a program written for it may break. */
export const API_VERSION = '1.0.0'

export function api(site: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.use(etag())
  app.get('/openapi.json', (c) => c.json(openApi(operations, baseOf(site, c), API_VERSION)))
  for (const op of operations) app.on(op.method.toUpperCase(), op.path, (c) => answer(op, c, site))
  app.all('*', (c) => {
    const known = operations.some((o) => new RegExp(`^/api${o.path.replace(/:\w+/g, '[^/]+')}$`).test(c.req.path))
    return known
      ? problem('not-allowed', `${c.req.method} is not done at ${c.req.path}`)
      : problem('not-found', `there is nothing at ${c.req.path}; /api/openapi.json says what there is`)
  })
  app.onError((error, c) => {
    if (error instanceof RoznamchaError) return problemOf(error)
    console.error(`serve: ${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`)
    return problem('internal', 'see the log of the server')
  })
  return app
}

const baseOf = (site: Site, c: Context<Env>): string => site.address ?? new URL(c.req.url).origin

async function answer(op: Operation, c: Context<Env>, site: Site): Promise<Response> {
  const visitor = c.get('visitor')
  const refused = refusal(visitor, op.role ?? 'reader')
  if (refused) {
    if (visitor.name)
      await site.store.write((w) =>
        w.putAudit({ at: nowOf(site), who: visitor.name, act: 'refused', about: op.id, origin: c.get('client') }),
      )
    return refused
  }
  const url = new URL(c.req.url)
  const wrong: Wrong[] = []
  const params = checked('path', op.params, c.req.param(), wrong)
  const query = op.query ? checked('query', op.query, queryIn(url.searchParams, op.query as z.ZodObject), wrong) : {}
  const body = op.body && wrong.length === 0 ? checked('body', op.body, await bodyOf(c), wrong) : undefined
  if (wrong.length > 0)
    return problem(
      op.body && wrong.every((w) => w.where.startsWith('body')) ? 'invalid' : 'usage',
      wrong.map((w) => `${w.where}: ${w.message}`).join('; '),
      { errors: wrong },
    )
  const asked = { site, visitor, client: c.get('client'), now: nowOf(site), url, base: baseOf(site, c) }
  const made = await op.handle({ params, query, body }, asked)
  if (made instanceof Response) return made
  return new Response(JSON.stringify(made.body), {
    status: made.status ?? 200,
    headers: { 'Content-Type': 'application/json', ...made.headers },
  })
}

const nowOf = (site: Site): string => site.now?.() ?? new Date().toISOString()

interface Wrong {
  readonly where: string
  readonly message: string
}

/** Checks one part of a request; what is wrong is added to the list. */
function checked(part: string, schema: z.ZodType | undefined, given: unknown, wrong: Wrong[]): unknown {
  if (!schema) return {}
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues.slice(0, 10))
    wrong.push({ where: [part, ...issue.path].join('.'), message: issue.message })
  return undefined
}

/** Throws `usage` for what is not JSON. A content type of its own makes browsers ask first before they send it. */
async function bodyOf(c: Context<Env>): Promise<unknown> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
    throw new RoznamchaError('usage', 'send JSON: Content-Type: application/json')
  try {
    return await c.req.json()
  } catch (error) {
    throw new RoznamchaError('usage', 'what was sent is not JSON', { cause: error })
  }
}
