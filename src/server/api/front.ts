/** The API's front door: what is here, and who asks. */
import { z } from 'zod'
import { exports } from '../../exports/index.ts'
import { operation } from './operation.ts'
import { counts, me } from './shapes.ts'

const front = operation({
  id: 'getFront',
  method: 'get',
  path: '/',
  tag: 'Front',
  summary: 'Where everything is, and how much there is of it',
  answer: z.strictObject({
    name: z.string(),
    description: z.string().describe('Address of the OpenAPI description'),
    counts,
    exports: z.array(
      z.strictObject({ name: z.string(), mediaType: z.string(), summary: z.string(), href: z.string() }),
    ),
  }),
  async handle(_, { site: { store }, base }) {
    return {
      body: {
        name: 'Roznamcha',
        description: `${base}/api/openapi.json`,
        counts: await store.counts(),
        exports: exports.map(({ name, mediaType, summary }) => ({
          name,
          mediaType,
          summary,
          href: `${base}/entries.${name}`,
        })),
      },
    }
  },
})

const whoAmI = operation({
  id: 'getMe',
  method: 'get',
  path: '/me',
  tag: 'Accounts',
  summary: 'Who asks, and as what',
  answer: me,
  async handle(_, { visitor }) {
    return { body: { name: visitor.name, role: visitor.role ?? 'reader', by: visitor.by } }
  },
})

export const frontOperations = [front, whoAmI]
