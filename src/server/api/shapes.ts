/** The shapes of the API's answers, checked against the model by the compiler, and made into its description. */

import { z } from 'zod'
import { ROLES } from '../../model/account.ts'
import { LANGUAGE_CODES } from '../../model/document.ts'
import { DRAFT_KINDS } from '../../model/draft.ts'
import { VERDICTS } from '../../model/follow-up.ts'
import { STATUSES } from '../../model/reading.ts'
import { PLAIN_FIELDS } from '../../register/as-judged.ts'
import { DOUBTS } from '../../register/doubts.ts'
import { FACETS } from '../../stores/store.ts'

/** Every named shape: its name is that in the description. */
export const shapes = z.registry<{ id: string }>()
const named = <T extends z.ZodType>(id: string, schema: T): T => {
  const made = schema.meta({ ...schema.meta(), id })
  shapes.add(made, { id })
  return made
}

const lang = z.enum(LANGUAGE_CODES).describe('BCP 47')
const isoDate = z.string().describe('ISO 8601, as exact as told: 2019, 2018-03, 2018-03-21, 2018-W12')
const duePart = z
  .string()
  .describe('The half, quarter or season of the year due that the words tell: 2019-H1, 2019-Q3, 2019-SP')
const kind = z.enum(DRAFT_KINDS)
const status = z.enum(STATUSES)
const party = z.string().describe('ISO 3166-1 alpha-2, or the short name of a body')
const role = z.enum(['head', 'member', 'host', 'guest'])
const entityType = z.enum(['PER', 'ORG', 'LOC'])
const digest = z.string().describe('SHA-256, hexadecimal: the name of a report')

export const place = named('Place', z.strictObject({ name: z.string(), country: z.string().optional() }))
export const mechanism = named(
  'Mechanism',
  z.strictObject({ name: z.string(), parties: z.array(party), subject: z.string().optional() }),
)
export const evidence = named(
  'Evidence',
  z
    .strictObject({ start: z.int(), end: z.int(), quote: z.string() })
    .describe('Words of a report: UTF-16 code units into its text, end exclusive'),
)
const voice = named('Voice', z.strictObject({ of: z.enum(['report', 'speaker']), speaker: z.string().optional() }))

/** `unit` says in every answer what numbers count. */
export const UNIT = 'utf-16' as const
const unit = z.literal(UNIT).describe('What start and end count: UTF-16 code units')

export const plainEntry = named(
  'Entry',
  z.strictObject({
    id: z.string(),
    kind,
    status,
    date: isoDate.optional(),
    place: place.optional(),
    venue: z.string().optional(),
    parties: z.array(party),
    people: z.array(
      z.strictObject({
        name: z.string(),
        type: entityType,
        party: party.optional(),
        role: role.optional(),
        post: z.string().optional(),
        names: z.array(z.string()).describe('All names claimed, the shown one first'),
      }),
    ),
    mechanism: mechanism.optional(),
    ordinal: z.int().optional(),
    documents: z.array(z.string()).describe('Ids of the reports as they were given'),
    languages: z.array(lang),
    outlets: z.array(z.string()),
    voices: z.int().describe('Independent voices: reprints and reports of one agency count once'),
    disagreements: z.record(z.string(), z.array(z.unknown())),
    agreed: z.array(z.strictObject({ content: z.string(), by: z.array(party), document: z.string() })),
    promised: z.array(
      z.strictObject({
        content: z.string(),
        by: z.array(party),
        due: isoDate.optional(),
        place: place.optional(),
        document: z.string(),
      }),
    ),
    subjects: z.array(z.string()),
  }),
)

const claim = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    draft: z.string().optional(),
    document: digest.optional(),
    evidence: z.array(evidence),
    outlet: z.string().optional(),
    lang: lang.optional(),
    published: z.string().optional(),
    voice,
    standing: z.enum(['said', 'implied', 'judged']),
    rule: z.string(),
    reader: z.string().optional(),
    judgement: z.string().optional(),
    rejected: z.string().optional(),
  })
const field = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    shown: value.optional(),
    agreed: z.boolean(),
    why: z.string(),
    claims: z.array(claim(value)),
  })

export const documentRef = named(
  'ReportRef',
  z.strictObject({
    digest,
    id: z.string(),
    lang,
    outlet: z.string().optional(),
    published: z.string().optional(),
    url: z.string().optional(),
    title: z.string().optional(),
    agency: z.string().optional(),
    reprintOf: digest.optional(),
  }),
)
const statement = named(
  'Statement',
  z.strictObject({
    key: z.string(),
    draft: z.string(),
    document: digest,
    lang,
    speaker: z.string().optional(),
    party: party.optional(),
    post: z.string().optional(),
    cue: evidence,
    content: evidence,
    direct: z.boolean(),
    judgement: z.string().optional(),
    polarity: z.enum(['affirmed', 'denied']).optional(),
  }),
)
const reason = named(
  'Reason',
  z.strictObject({
    part: z.string(),
    fit: z.enum(['fits', 'differs', 'unknown']),
    points: z.number(),
    code: z.string().optional().describe('What is said of it; `args` are its arguments'),
    args: z.array(z.union([z.string(), z.number(), z.array(z.string())])).optional(),
    words: z.string().describe('The same in English'),
  }),
)

export const revision = named(
  'Revision',
  z.strictObject({
    name: z.string().describe('The id under which any part of it first stood in the register; never changes'),
    sequence: z.int().describe('0 when it was added; rises with every change'),
    added: z.string().optional(),
    changed: z.string().optional(),
  }),
)

export const wholeEntry = named(
  'EntryWithClaims',
  z.strictObject({
    unit,
    revision,
    id: z.string(),
    aliases: z.array(z.string()).describe('Ids that lead here'),
    kind: field(kind),
    status: field(status),
    date: field(isoDate),
    place: field(place),
    venue: field(z.string()),
    parties: field(z.array(party)),
    mechanism: field(mechanism),
    ordinal: field(z.int()),
    impliedOrdinal: z.int().optional(),
    subjects: z.array(z.string()),
    people: z.array(
      z.strictObject({
        id: z.string(),
        type: entityType,
        name: field(z.string()),
        party: field(party),
        role: field(role),
        post: field(z.string()),
        rejected: z.string().optional(),
      }),
    ),
    outcomes: z.array(
      z.strictObject({
        key: z.string(),
        kind: z.enum(['agreement', 'commitment']),
        group: z.string().describe('Tellings of one outcome have one group'),
        draft: z.string(),
        document: digest,
        content: evidence,
        lang,
        by: z.array(party),
        due: isoDate.optional(),
        duePart: duePart.optional(),
        place: place.optional(),
        condition: evidence.optional(),
        toSign: z.literal(true).optional(),
        signed: z.strictObject({ on: isoDate, said: z.boolean().describe('Whether the day is told') }).optional(),
        promises: z.string().optional(),
        voice,
        judgement: z.string().optional(),
        rejected: z.string().optional(),
      }),
    ),
    statements: z.array(statement),
    history: z.array(z.strictObject({ status, published: z.string().optional(), draft: z.string(), document: digest })),
    documents: z.array(documentRef),
    voices: z.int(),
    languages: z.array(lang),
    drafts: z.array(z.string()),
    joins: z.array(
      z.strictObject({
        a: z.string(),
        b: z.string(),
        by: z.enum(['comparison', 'judgement']),
        judgement: z.string().optional(),
        score: z.number().optional(),
        reasons: z.array(reason),
      }),
    ),
    judgements: z.array(z.string()),
    disputes: z.array(
      z.strictObject({
        judgement: z.string(),
        about: z.enum(['same', 'different', 'value', 'rejected', 'not-found']),
        field: z.string().optional(),
        judged: z.unknown().optional(),
        read: z.unknown().optional(),
        words: z.string(),
      }),
    ),
    withdrawn: z.boolean(),
  }),
)

export const watch = named(
  'Watch',
  z
    .strictObject({
      from: z.string(),
      to: z.string(),
      days: z.int(),
      daysRead: z.int(),
      months: z.int(),
      monthsRead: z.int(),
      documents: z.int(),
      outlets: z.array(z.string()),
      languages: z.array(lang),
    })
    .describe('What was read in those days: a silence counts only where somebody was listening'),
)

export const plainPromise = named(
  'Promise',
  z.strictObject({
    id: z.string(),
    made: isoDate.optional(),
    madeAt: z.string().describe('Id of the entry at which it was promised'),
    kind,
    content: z.string(),
    by: z.array(party),
    due: isoDate.optional(),
    duePart: duePart.optional(),
    place: place.optional(),
    mechanism: z.string().optional(),
    ordinal: z.int().optional(),
    verdict: z.enum(VERDICTS),
    outcome: z.string().optional(),
    outcomeDate: isoDate.optional(),
    outcomePlace: place.optional(),
    lateDays: z.int().optional(),
    elsewhere: z.boolean().optional(),
    words: z.string(),
    asOf: z.string(),
    watch: watch.optional(),
    setbacks: z
      .array(
        z.strictObject({
          status: z.enum(['postponed', 'cancelled']),
          entry: z.string(),
          published: z.string().optional(),
        }),
      )
      .optional(),
    judgement: z.string().optional().describe('The judgement by which a person gave this verdict.'),
    read: z.enum(VERDICTS).optional().describe('The verdict that was worked out, where a person gave another.'),
    evidence: z.array(
      z.strictObject({
        document: z.string(),
        outlet: z.string().optional(),
        lang,
        published: z.string().optional(),
        quote: z.string(),
        start: z.int(),
        end: z.int(),
        shows: z.string(),
        entry: z.string(),
      }),
    ),
  }),
)

const nameVariant = z.strictObject({
  name: z.string(),
  lang: lang.optional(),
  script: z.enum(['Arab', 'Cyrl', 'Latn']).optional().describe('ISO 15924'),
  first: z.string().optional().describe('The first day on which a report that writes it so was published'),
  last: z.string().optional(),
  documents: z.int().describe('How many reports write it so'),
  seen: z
    .array(
      z.strictObject({
        document: digest,
        id: z.string(),
        published: z.string().optional(),
        outlet: z.string().optional(),
        span: z.strictObject({ start: z.int(), end: z.int() }).optional(),
      }),
    )
    .describe('Those reports, in order of day, with the place of the words'),
})

export const body = named(
  'StandingBody',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    names: z.array(nameVariant.extend({ lang })),
    parties: z.array(party),
    subject: z.string().optional(),
    subjects: z.array(z.string()),
    sessions: z.array(
      z.strictObject({
        entry: z.string(),
        ordinal: z.int().optional(),
        impliedOrdinal: z.int().optional(),
        status,
        date: isoDate.optional(),
        place: place.optional(),
        heads: z.array(z.strictObject({ party, name: z.string(), post: z.string().optional() })),
        documents: z.int(),
        voices: z.int(),
        languages: z.array(lang),
      }),
    ),
    gaps: z.array(
      z.strictObject({
        from: z.int(),
        to: z.int(),
        after: z.string().optional(),
        before: z.string().optional(),
        words: z.string(),
      }),
    ),
    clashes: z.array(
      z.strictObject({
        kind: z.enum(['ordinal-twice', 'ordinal-disputed', 'date-disputed', 'order']),
        entries: z.array(z.string()),
        ordinal: z.int().optional(),
        values: z.array(z.string()),
        words: z.string(),
      }),
    ),
    heads: z.array(
      z.strictObject({
        party,
        names: z.array(z.string()),
        posts: z.array(z.string()),
        from: z.string().optional(),
        to: z.string().optional(),
        sessions: z.array(z.string()),
      }),
    ),
  }),
)

export const person = named(
  'Person',
  z.strictObject({
    id: z.string(),
    aliases: z.array(z.string()),
    name: z.string(),
    names: z.array(nameVariant),
    party: party.optional(),
    posts: z.array(
      z.strictObject({
        title: z.string(),
        titles: z.array(z.string()),
        party: party.optional(),
        from: isoDate.optional(),
        to: isoDate.optional(),
        entries: z.array(z.string()),
      }),
    ),
    encounters: z.array(
      z.strictObject({
        entry: z.string(),
        kind,
        status,
        date: isoDate.optional(),
        place: place.optional(),
        parties: z.array(party),
        role: role.optional(),
        post: z.string().optional(),
        met: z.array(z.strictObject({ person: z.string(), name: z.string(), party: party.optional() })),
      }),
    ),
    statements: z.array(statement.extend({ entry: z.string() })),
  }),
)

export const reportRow = named(
  'Report',
  z.strictObject({
    digest,
    id: z.string(),
    lang,
    outlet: z.string().optional(),
    published: z.string().optional(),
    url: z.string().optional(),
    title: z.string().optional(),
    added: z.string().describe('When it came into the register'),
    reader: z.string(),
  }),
)
export const wholeReport = named(
  'ReportWithReading',
  z.strictObject({
    unit,
    digest,
    added: z.string(),
    reading: z
      .looseObject({
        reader: z.string(),
        document: z.looseObject({ id: z.string(), lang, text: z.string() }),
        mentions: z.array(z.looseObject({ start: z.int(), end: z.int() })),
        entities: z.array(z.looseObject({ id: z.string(), name: z.string() })),
        times: z.array(z.looseObject({ start: z.int(), end: z.int() })),
        attributions: z.array(z.looseObject({ cue: z.looseObject({}) })),
        engagements: z.array(z.looseObject({ id: z.string() })),
        outcomes: z.array(z.looseObject({ kind: z.string() })),
      })
      .describe('As `roznamcha read` prints it'),
    entries: z.array(z.string()).describe('Ids of the entries it tells of'),
  }),
)

export const hit = named(
  'Hit',
  z.strictObject({
    in: z.enum(['report', 'statement', 'entry']),
    score: z.number(),
    entry: plainEntry.optional(),
    report: reportRow.optional(),
    speaker: z.string().optional(),
    quote: evidence.optional().describe('What is shown of the report'),
    marks: z.array(z.strictObject({ start: z.int(), end: z.int() })).optional(),
  }),
)

export const change = named(
  'Change',
  z.strictObject({
    seq: z.int(),
    at: z.string(),
    what: z.enum(['added', 'corrected', 'merged', 'parted', 'withdrawn']),
    entry: z.string(),
    into: z.array(z.string()).optional(),
    fields: z
      .array(z.strictObject({ field: z.string(), from: z.unknown().optional(), to: z.unknown().optional() }))
      .optional(),
    why: z.string(),
  }),
)

export const judgement = named(
  'Judgement',
  z.strictObject({
    id: z.string(),
    at: z.string(),
    by: z.string(),
    reason: z.string(),
    decision: z.looseObject({ act: z.string() }),
    previous: z.string().optional(),
    inForce: z.boolean().describe('False once it was taken back'),
  }),
)

export const suggestion = named(
  'Suggestion',
  z.strictObject({
    a: z.string(),
    b: z.string(),
    score: z.number(),
    reasons: z.array(reason),
    entries: z.array(plainEntry).length(2),
  }),
)

export const waiting = named(
  'Waiting',
  z.strictObject({
    report: documentRef,
    page: z.string().describe('The address of its review'),
    doubts: z.array(
      z.strictObject({
        reason: z.enum(DOUBTS),
        weight: z.number(),
        draft: z.string().optional().describe('Absent where it is about the report'),
        field: z.enum(PLAIN_FIELDS).optional(),
        count: z.number().optional(),
      }),
    ),
    weight: z.number().describe('The weights of the doubts added up'),
    drafts: z.int(),
    judged: z.int().describe('How many of the drafts were judged'),
  }),
)

export const facet = named('FacetCount', z.strictObject({ name: z.enum(FACETS), value: z.string(), count: z.int() }))
export const coverage = named(
  'Coverage',
  z.strictObject({ day: z.string(), outlet: z.string(), lang: z.string(), reports: z.int() }),
)
export const counts = named(
  'Counts',
  z.strictObject({
    reports: z.int(),
    drafts: z.int(),
    entries: z.int(),
    judgements: z.int(),
    statements: z.int(),
  }),
)
export const auditLine = named(
  'AuditLine',
  z.strictObject({
    seq: z.int(),
    at: z.string(),
    who: z.string(),
    act: z.string(),
    about: z.string(),
    origin: z.string(),
  }),
)
export const me = named('Me', z.strictObject({ name: z.string(), role: z.enum(ROLES), by: z.string() }))
export const problemBody = named(
  'Problem',
  z
    .strictObject({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      detail: z.string(),
      code: z.string(),
      errors: z.array(z.strictObject({ where: z.string(), message: z.string() })).optional(),
    })
    .describe('RFC 9457'),
)

/** A page of a list. */
export const pageOf = <T extends z.ZodType>(id: string, item: T, more: { [name: string]: z.ZodType } = {}) =>
  named(
    id,
    z.strictObject({
      items: z.array(item),
      next: z.string().optional().describe('The cursor of the next page; absent on the last'),
      ...more,
    }),
  )
