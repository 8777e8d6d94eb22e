/** The codebook: which PLOVER type, mode and CAMEO leaf each engagement and outcome gets, and why. It also makes docs/codebook.md. */
import type { Codes, EngagementKind, Status } from './reading.ts'

/** Changes whenever the same engagement or outcome may get another code. */
export const CODEBOOK_VERSION = '1'

/** One decision. The first row that fits is taken; an absent condition fits everything. */
export interface CodebookRow {
  readonly what: 'engagement' | 'agreement' | 'commitment'
  readonly kinds?: readonly EngagementKind[]
  readonly statuses?: readonly Status[]
  /** For a commitment: whether it promises an encounter. */
  readonly promises?: boolean
  readonly type: Codes['plover']['type']
  readonly mode?: string
  readonly cameo: string
  readonly rule: string
  readonly example: string
  readonly counter: string
}

/**
 * The rows in their order. Sources: PLOVER manual draft 0.8 and its CAMEO conversion table (openeventdata, 2021); CAMEO 1.1b3.
 * PLOVER has no future: what is planned is AGREE (to meet), with CAMEO 036; the register keeps the status beside it.
 */
export const CODEBOOK: readonly CodebookRow[] = [
  {
    what: 'engagement',
    statuses: ['denied', 'cancelled'],
    type: 'REJECT',
    mode: 'meet',
    cameo: '125',
    rule: 'An encounter that one side refuses, calls off or denies is a rejection to meet.',
    example: 'The talks were called off.',
    counter: 'The talks were put off to May: postponed, still an agreement to meet.',
  },
  {
    what: 'engagement',
    statuses: ['possible'],
    type: 'REQUEST',
    mode: 'meet',
    cameo: '026',
    rule: 'An encounter that is hoped for, offered or invited to is an appeal to meet; nothing is agreed yet.',
    example: 'The president invited his neighbour to the capital.',
    counter: 'The neighbour accepted the invitation: planned.',
  },
  {
    what: 'engagement',
    statuses: ['planned', 'postponed'],
    type: 'AGREE',
    cameo: '036',
    rule: 'An announced encounter, whatever its kind, is an intent to meet or negotiate.',
    example: 'The ministers will meet in June.',
    counter: 'The ministers met in June: CONSULT.',
  },
  {
    what: 'engagement',
    kinds: ['call'],
    type: 'CONSULT',
    mode: 'phone',
    cameo: '041',
    rule: 'Talk without being in one place: by phone, video or letter.',
    example: 'The presidents spoke by phone.',
    counter: 'The president spoke to reporters: no encounter of states.',
  },
  {
    what: 'engagement',
    kinds: ['visit'],
    type: 'CONSULT',
    mode: 'visit',
    cameo: '042',
    rule: 'Somebody travels to a state or body to meet it. The host’s side of the same visit (043) is not entered twice.',
    example: 'The minister arrived in the neighbouring capital.',
    counter: 'The minister visited a hospital at home.',
  },
  {
    what: 'engagement',
    kinds: ['session', 'conference'],
    type: 'CONSULT',
    mode: 'multilateral',
    cameo: '046',
    rule: 'A standing body or a gathering of many sides sits: negotiation.',
    example: 'The joint commission held its seventh session.',
    counter: 'The cabinet held a session: domestic.',
  },
  {
    what: 'engagement',
    kinds: ['meeting'],
    type: 'CONSULT',
    cameo: '040',
    rule: 'Two or more sides meet; where is not looked at. With a third place told, CAMEO would have 044.',
    example: 'The ministers held talks.',
    counter: 'The teams met in the final.',
  },
  {
    what: 'agreement',
    type: 'AGREE',
    cameo: '057',
    rule: 'Sides agreed, decided, signed or adopted something together; signed papers have the leaf of formal agreements.',
    example: 'The two sides signed a treaty.',
    counter: 'A shareholders’ meeting agreed to a sale.',
  },
  {
    what: 'commitment',
    promises: true,
    type: 'AGREE',
    cameo: '036',
    rule: 'A promise of an encounter.',
    example: 'The next session is to be held in the spring.',
    counter: 'A session that is only named ("ahead of the session") is no promise.',
  },
  {
    what: 'commitment',
    type: 'AGREE',
    cameo: '030',
    rule: 'A definite act that a state or body undertakes.',
    example: 'The state will deliver ten helicopters.',
    counter: 'The state is considering a delivery.',
  },
]

/** The codes of an engagement or outcome. Every kind has a row, so there is always an answer. */
export function codesOf(
  what: CodebookRow['what'],
  contexts: readonly string[],
  of: { kind?: EngagementKind; status?: Status; promises?: boolean } = {},
): Codes {
  const row = CODEBOOK.find(
    (r) =>
      r.what === what &&
      (!r.kinds || (of.kind !== undefined && r.kinds.includes(of.kind))) &&
      (!r.statuses || (of.status !== undefined && r.statuses.includes(of.status))) &&
      (r.promises === undefined || r.promises === of.promises),
  )!
  return {
    codebook: CODEBOOK_VERSION,
    plover: {
      type: row.type,
      ...(row.mode ? { mode: row.mode } : {}),
      contexts: contexts.length > 0 ? contexts : ['diplomatic'],
    },
    cameo: row.cameo,
  }
}

/** The codebook as a page of documentation. */
export function codebookPage(): string {
  const rows = CODEBOOK.map((r) => {
    const when = [r.kinds?.join(', '), r.statuses?.join(', '), r.promises ? 'promises an encounter' : undefined]
      .filter(Boolean)
      .join('; ')
    return `| ${r.what} | ${when || 'any other'} | ${r.type} | ${r.mode ?? '–'} | ${r.cameo} | ${r.rule} | ${r.example} | ${r.counter} |`
  })
  return [
    '# Codebook',
    '',
    `Version ${CODEBOOK_VERSION}. Made by \`npx tsx scripts/codebook.ts\`; do not edit. The first row that fits is taken.`,
    '',
    '| entry | when | PLOVER type | mode | CAMEO | rule | example | not this |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
    'Contexts are PLOVER’s (diplomatic, military, economic, terrorism, …): those whose words stand in the evidence, else diplomatic.',
    '',
  ].join('\n')
}
