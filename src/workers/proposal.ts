/** What a person asks to be decided, in the ids that are shown to people; checked part by part. */
import { z } from 'zod'
import { VERDICTS } from '../model/follow-up.ts'
import { ENGAGEMENT_KINDS, STATUSES } from '../model/reading.ts'
import { daysOf } from '../register/days.ts'
import { markProposals } from './mark-proposal.ts'

const KINDS = [...ENGAGEMENT_KINDS, 'agreement', 'commitment'] as const
const ROLES = ['head', 'member', 'host', 'guest'] as const

const words = z.string().min(1).max(500)
const party = z.string().min(1).max(100).describe('ISO 3166-1 alpha-2, or the short name of a body')
const parties = z.array(party).min(1).max(50)
const date = z
  .string()
  .max(30)
  .refine((d) => daysOf(d) !== undefined, 'not a date; write it as 2018-03-21, 2018-03, 2018-W12 or 2018')
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'not a state code; write it as PK')
  .describe('ISO 3166-1 alpha-2')
const place = z.strictObject({ name: words, country: country.optional() })
const mechanism = z.strictObject({ name: words, parties, subject: words.optional() })
const ordinal = z.int().min(1).max(9999)
const person = z.strictObject({
  name: words,
  type: z.enum(['PER', 'ORG']).optional(),
  party: party.optional(),
  role: z.enum(ROLES).optional(),
  post: words.optional(),
})

const outcome = z.strictObject({
  kind: z.enum(['agreement', 'commitment']),
  by: parties,
  due: date.optional(),
  place: place.optional(),
})

/** The value of each field that can be corrected or added. */
export const VALUES = {
  kind: z.enum(KINDS),
  status: z.enum(STATUSES),
  date,
  place,
  venue: words,
  parties,
  mechanism,
  ordinal,
  people: person,
  outcomes: outcome,
} as const

const entry = z
  .string()
  .regex(
    /^r[0-9a-f]{4,14}$/,
    'no id of an entry: write it as lists show it, or its beginning: r and at least four letters or digits',
  )
  .describe('Id of an entry. An id that it had before it was merged stands for that one report’s draft.')
/** Words of a report. Offsets: UTF-16 code units into its text, end exclusive. */
const passage = z
  .strictObject({
    report: z.string().regex(/^[0-9a-f]{64}$/),
    start: z.int().min(0),
    end: z.int().min(1),
    quote: z.string().min(1).max(5000),
  })
  .describe(
    'Words of a report: UTF-16 code units into its text, end exclusive. They must stand there to the character.',
  )

const fieldNames = Object.keys(VALUES) as [keyof typeof VALUES, ...(keyof typeof VALUES)[]]
/** One form a field, so that each value is checked against its own. */
const valued = <A extends string>(act: A) =>
  fieldNames.map((field) =>
    z.strictObject({
      act: z.literal(act),
      entry,
      field: z.literal(field),
      value: VALUES[field],
      of: words.optional().describe('For people: the name as it is shown; for outcomes: the key.'),
      words: passage.optional(),
    }),
  )

const encounter = z.strictObject({
  kind: z.enum(ENGAGEMENT_KINDS),
  status: z.enum(STATUSES),
  date: date.optional(),
  place: place.optional(),
  venue: words.optional(),
  parties,
  mechanism: mechanism.optional(),
  ordinal: ordinal.optional(),
  people: z.array(person).max(50).optional(),
})

/** A decision as it is asked for. `act` says which. */
export const proposal = z.union([
  z.strictObject({ act: z.enum(['same', 'different', 'unsure']), entries: z.tuple([entry, entry]) }),
  z.union(valued('correct')),
  z.strictObject({
    act: z.literal('correct'),
    promise: z.string().regex(/^c[0-9a-f]{4,14}$/),
    verdict: z.enum(VERDICTS, `not one of ${VERDICTS.join(', ')}`),
  }),
  z.union(valued('add')),
  z
    .strictObject({ act: z.literal('add'), encounter, words: z.array(passage).min(1).max(10) })
    .describe('An encounter that the reader missed, with the words of one report that tell of it.'),
  z
    .strictObject({ act: z.literal('add'), outcome, words: z.array(passage).length(1) })
    .describe('An agreement or promise that the reader missed and that belongs to no encounter, with its words.'),
  z.strictObject({
    act: z.literal('reject'),
    entry,
    field: z.enum(fieldNames).optional(),
    value: z.unknown().optional().describe('For people the name; for outcomes the key.'),
  }),
  z.strictObject({ act: z.literal('accept'), entry, field: z.enum(fieldNames).optional() }),
  z
    .strictObject({ act: z.literal('accept'), report: z.string().regex(/^[0-9a-f]{64}$/) })
    .describe('A whole report was checked: what is known of it now is all that it tells.'),
  ...markProposals,
  z.strictObject({ act: z.literal('withdraw'), judgement: z.string().regex(/^[0-9a-f]{4,64}$/) }),
])
export type Proposal = z.infer<typeof proposal>
export type Passage = z.infer<typeof passage>
