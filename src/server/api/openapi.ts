/** The API's description (OpenAPI 3.1), made from the same operations and shapes that answer. */
import { z } from 'zod'
import { exports } from '../../exports/index.ts'
import type { Operation } from './operation.ts'
import { filterShape } from './query.ts'
import { problemBody, shapes } from './shapes.ts'

type Json = { [key: string]: unknown }

/** A schema as JSON Schema 2020-12; shapes with a name are referred to. */
function schemaOf(schema: z.ZodType): Json {
  const known = shapes.get(schema)
  if (known) return { $ref: `#/components/schemas/${known.id}` }
  const { $schema: _, $defs: __, ...made } = z.toJSONSchema(schema, { unrepresentable: 'any' }) as Json
  return tidied(made) as Json
}

function componentsOf(): Json {
  const made = z.toJSONSchema(shapes, { uri: (id) => `#/components/schemas/${id}`, unrepresentable: 'any' })
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $schema: _, $id: __, id: ___, ...schema }]) => [id, tidied(schema)]),
  )
}

/** Names stand under components; that an integer is a safe one need not be said of each. */
function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidied)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, v]) => !((key === 'minimum' || key === 'maximum') && Math.abs(v as number) === Number.MAX_SAFE_INTEGER),
      )
      .map(([key, v]) => [
        key,
        key === '$ref' && typeof v === 'string' ? v.replace('#/$defs/', '#/components/schemas/') : tidied(v),
      ]),
  )
}

const reference = (id: string) => ({ $ref: `#/components/${id}` })
const PROBLEM = {
  description: 'Something was wrong',
  content: { 'application/problem+json': { schema: schemaOf(problemBody) } },
}

function parametersOf(schema: z.ZodType | undefined, where: 'path' | 'query'): Json[] {
  const shape = (schema as z.ZodObject | undefined)?.shape ?? {}
  return Object.entries(shape).map(([name, part]) => {
    const { description, ...made } = schemaOf(part as z.ZodType)
    return {
      name,
      in: where,
      required: where === 'path' || !(part as z.ZodType).safeParse(undefined).success,
      ...(description ? { description } : {}),
      ...(where === 'query' && made['type'] === 'array' ? { style: 'form', explode: true } : {}),
      schema: made,
    }
  })
}

function pathItem(op: Operation): Json {
  const type = typeof op.answer === 'string' ? op.answer.split(';')[0]! : 'application/json'
  return {
    operationId: op.id,
    tags: [op.tag],
    summary: op.summary,
    ...(op.description ? { description: op.description } : {}),
    ...(op.role && op.role !== 'reader' ? { 'x-role': op.role } : {}),
    parameters: [...parametersOf(op.params, 'path'), ...parametersOf(op.query, 'query')],
    ...(op.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(op.body) } } } }
      : {}),
    responses: {
      [String(op.status ?? 200)]: {
        description: op.summary,
        ...(op.method === 'get' ? { headers: { ETag: { schema: { type: 'string' } } } } : {}),
        content: { [type]: { schema: typeof op.answer === 'string' ? { type: 'string' } : schemaOf(op.answer) } },
      },
      ...(op.method === 'get' ? { '304': { description: 'It is as it was: send If-None-Match' } } : {}),
      default: reference('responses/Problem'),
    },
  }
}

/** The description. `base` is where the day-book stands. */
export function openApi(operations: readonly Operation[], base: string, version: string): Json {
  const paths: { [path: string]: Json } = {}
  for (const op of operations) {
    const path = `/api${op.path === '/' ? '' : op.path.replace(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [op.method]: pathItem(op) }
  }
  const filters = z.strictObject(filterShape)
  for (const { name, mediaType, summary } of exports)
    paths[`/entries.${name}`] = {
      get: {
        operationId: `export_${name}`,
        tags: ['Exports'],
        summary,
        parameters: parametersOf(filters, 'query'),
        responses: {
          '200': { description: summary, content: { [mediaType.split(';')[0]!]: { schema: { type: 'string' } } } },
          default: reference('responses/Problem'),
        },
      },
    }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Roznamcha',
      version,
      summary: 'A register of diplomacy, kept from news reports, with the exact words behind every cell',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: base }],
    security: [{}, { token: [] }],
    paths,
    components: {
      schemas: componentsOf(),
      responses: { Problem: PROBLEM },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  }
}
