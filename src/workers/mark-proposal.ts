/** What a person asks to be decided about a name, a time or a statement of a report; checked part by part. */
import { z } from 'zod'
import { MARK_LAYERS } from '../model/mark-value.ts'

const offset = z.int().min(0)
const evidence = z
  .strictObject({ start: offset, end: z.int().min(1), quote: z.string().min(1).max(20_000) })
  .describe(
    'Words of the report: UTF-16 code units into its text, end exclusive. They must stand there to the character.',
  )
const name = z.string().trim().min(1).max(500)
const report = z.string().regex(/^[0-9a-f]{64}$/)

/** TIMEX3: a date or moment with unknown parts, a duration, or one of the three words for now, before and after. */
const TIMEX = /^(?:PRESENT_REF|PAST_REF|FUTURE_REF|P[\dXTYMWDHS.NE]{2,20}|[\dX]{3,4}[-\dXWTZ:+A-Z.]{0,30})$/

/** The value of a mark of each layer. */
export const MARK_VALUES = {
  names: z.strictObject({ words: evidence, type: z.enum(['PER', 'ORG', 'LOC']), entity: name.optional() }),
  times: z.strictObject({
    words: evidence,
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string().regex(TIMEX, 'no TIMEX3 value').optional(),
  }),
  statements: z.strictObject({
    source: evidence.optional(),
    cue: evidence,
    content: evidence,
    speaker: name.optional(),
    direct: z.boolean(),
  }),
} as const

const stood = { report, start: offset, end: z.int().min(1) }
const mark = z
  .strictObject({ layer: z.enum(MARK_LAYERS), ...stood })
  .describe('A name, time or statement, by where it stands (a statement: where its content stands).')

const values = MARK_LAYERS.flatMap((layer) => [
  z.strictObject({
    act: z.literal('correct'),
    mark: z.strictObject({ layer: z.literal(layer), ...stood }),
    becomes: MARK_VALUES[layer],
  }),
  z.strictObject({
    act: z.literal('add'),
    layer: z.literal(layer),
    report,
    becomes: MARK_VALUES[layer],
  }),
])

export const markProposals = [
  z.strictObject({ act: z.enum(['accept', 'reject']), mark }),
  z.union(values),
  z
    .strictObject({ act: z.literal('accept'), layer: z.enum(MARK_LAYERS), report })
    .describe('One layer of a report was checked whole: what is known of it now is right, and nothing is missing.'),
] as const
export type MarkProposal = z.infer<(typeof markProposals)[number]>
