/** The codebook: which PLOVER type, mode and CAMEO leaf each engagement, outcome and happening gets, and why. It also makes docs/codebook.md. */
import type { Act, Codes, EngagementKind, Happening, PloverType, Status } from './reading.ts'

/** Changes whenever the same engagement or outcome may get another code. */
export const CODEBOOK_VERSION = '3'

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

/** One kind of happening that is no encounter. */
export interface ActRow {
  readonly act: Act
  readonly type: PloverType
  readonly mode?: string
  readonly cameo: string
  /** The context when no word of another stands in the evidence. */
  readonly context: string
  readonly rule: string
  readonly example: string
  readonly counter: string
}

/** The rows of happenings, one an act. Sources: as `CODEBOOK`. */
export const ACT_ROWS: readonly ActRow[] = [
  {
    act: 'kill',
    type: 'ASSAULT',
    cameo: '190',
    context: 'military',
    rule: 'Somebody is killed by a named force or group.',
    example: 'The army killed ten fighters.',
    counter: 'Ten people died in an accident: nobody acted.',
  },
  {
    act: 'assassinate',
    type: 'ASSAULT',
    mode: 'assassinate',
    cameo: '186',
    context: 'military',
    rule: 'One person is killed for who he is.',
    example: 'The gunmen assassinated the governor.',
    counter: 'A governor died in a fire.',
  },
  {
    act: 'beat',
    type: 'ASSAULT',
    mode: 'beat',
    cameo: '182',
    context: 'rights_freedoms',
    rule: 'Somebody is beaten, tortured or stabbed.',
    example: 'The police beat three students.',
    counter: 'The team beat its rival.',
  },
  {
    act: 'strike',
    type: 'ASSAULT',
    mode: 'aerial',
    cameo: '195',
    context: 'military',
    rule: 'Attack from the air, by rocket, drone or shell.',
    example: 'The air force bombed the camp.',
    counter: 'Workers strike for pay: PROTEST.',
  },
  {
    act: 'attack',
    type: 'ASSAULT',
    cameo: '190',
    context: 'military',
    rule: 'A force acts against a group or place with arms, or an operation against it is under way.',
    example: 'Government forces attacked the group’s camp.',
    counter: 'The minister attacked the plan in parliament: words.',
  },
  {
    act: 'bomb',
    type: 'ASSAULT',
    mode: 'explosives',
    cameo: '183',
    context: 'terrorism',
    rule: 'A bomb is set off by people, not dropped from the air.',
    example: 'The group blew up a convoy.',
    counter: 'Bombs dropped from aircraft: aerial.',
  },
  {
    act: 'abduct',
    type: 'ASSAULT',
    mode: 'abduct',
    cameo: '181',
    context: 'terrorism',
    rule: 'People are taken and held by a group.',
    example: 'The gunmen kidnapped two engineers.',
    counter: 'The police arrested two engineers: COERCE.',
  },
  {
    act: 'seize-territory',
    type: 'COERCE',
    mode: 'seize',
    cameo: '192',
    context: 'military',
    rule: 'A place is taken and held.',
    example: 'The army captured the town.',
    counter: 'The army captured two men: arrest.',
  },
  {
    act: 'seize-property',
    type: 'COERCE',
    mode: 'seize',
    cameo: '171',
    context: 'legal',
    rule: 'Property is seized, frozen or searched.',
    example: 'The navy seized a tanker.',
    counter: 'The army seized a town: territory.',
  },
  {
    act: 'arrest',
    type: 'COERCE',
    mode: 'arrest',
    cameo: '173',
    context: 'legal',
    rule: 'Police or a court detain, arrest or charge.',
    example: 'Police arrested a student.',
    counter: 'A group kidnapped a student: ASSAULT.',
  },
  {
    act: 'deport',
    type: 'COERCE',
    mode: 'deport',
    cameo: '174',
    context: 'legal',
    rule: 'People are sent out of a country.',
    example: 'The state deported a hundred migrants.',
    counter: 'Diplomats are sent out: SANCTION.',
  },
  {
    act: 'sanction',
    type: 'COERCE',
    mode: 'restrict',
    cameo: '163',
    context: 'economic',
    rule: 'Sanctions, an embargo or a boycott are imposed.',
    example: 'The union imposed sanctions on the state.',
    counter: 'The union is considering sanctions: no event. It threatens them: THREATEN.',
  },
  {
    act: 'restrict',
    type: 'COERCE',
    mode: 'ban',
    cameo: '172',
    context: 'rights_freedoms',
    rule: 'A party, rally, paper or way is banned or closed, a curfew or an emergency imposed.',
    example: 'The government banned the march.',
    counter: 'The government lifted the curfew: CONCEDE.',
  },
  {
    act: 'blockade',
    type: 'COERCE',
    mode: 'restrict',
    cameo: '191',
    context: 'military',
    rule: 'A border, a port or a city is closed or besieged.',
    example: 'The army blockaded the port.',
    counter: 'A road is closed by snow.',
  },
  {
    act: 'expel-diplomats',
    type: 'SANCTION',
    mode: 'expel',
    cameo: '166',
    context: 'diplomatic',
    rule: 'Diplomats, observers or aid workers are sent out.',
    example: 'The state expelled two diplomats.',
    counter: 'Migrants are sent out: COERCE.',
  },
  {
    act: 'break-relations',
    type: 'SANCTION',
    mode: 'withdraw',
    cameo: '161',
    context: 'diplomatic',
    rule: 'Ties are cut, an ambassador is recalled, a treaty or talks are left.',
    example: 'The state recalled its ambassador.',
    counter: 'The ambassador came home on leave.',
  },
  {
    act: 'suspend-aid',
    type: 'SANCTION',
    mode: 'discontinue',
    cameo: '162',
    context: 'economic',
    rule: 'Aid, trade or supplies are stopped.',
    example: 'The state suspended military aid.',
    counter: 'Aid ran out.',
  },
  {
    act: 'mobilize',
    type: 'MOBILIZE',
    mode: 'troops',
    cameo: '154',
    context: 'military',
    rule: 'Forces are moved, raised or put on alert; fighters go to or return from a war.',
    example: 'The state deployed troops to the border.',
    counter: 'Troops fought at the border: ASSAULT.',
  },
  {
    act: 'protest',
    type: 'PROTEST',
    mode: 'demo',
    cameo: '141',
    context: 'rights_freedoms',
    rule: 'People rally, march, strike or riot against somebody.',
    example: 'Thousands protested in the capital.',
    counter: 'The ministry protested to the ambassador: ACCUSE.',
  },
  {
    act: 'hunger-strike',
    type: 'PROTEST',
    mode: 'hunger',
    cameo: '142',
    context: 'rights_freedoms',
    rule: 'People refuse food against somebody.',
    example: 'The prisoners began a hunger strike.',
    counter: 'An air strike: ASSAULT.',
  },
  {
    act: 'walkout',
    type: 'PROTEST',
    mode: 'boycott',
    cameo: '143',
    context: 'rights_freedoms',
    rule: 'People strike or boycott.',
    example: 'Dockers went on strike.',
    counter: 'An army strikes a town.',
  },
  {
    act: 'obstruct',
    type: 'PROTEST',
    mode: 'obstruct',
    cameo: '144',
    context: 'rights_freedoms',
    rule: 'People block a road, a border, a building.',
    example: 'Farmers blocked the highway.',
    counter: 'Police blocked the highway.',
  },
  {
    act: 'riot',
    type: 'PROTEST',
    mode: 'riot',
    cameo: '145',
    context: 'rights_freedoms',
    rule: 'People riot, clash with police, throw stones, set something on fire.',
    example: 'Demonstrators clashed with police.',
    counter: 'The army clashed with rebels: ASSAULT.',
  },
  {
    act: 'threaten',
    type: 'THREATEN',
    cameo: '130',
    context: 'diplomatic',
    rule: 'A state or body says that it will do harm.',
    example: 'The state threatened to close the strait.',
    counter: 'The state closed the strait: COERCE.',
  },
  {
    act: 'accuse',
    type: 'ACCUSE',
    mode: 'allege',
    cameo: '112',
    context: 'diplomatic',
    rule: 'A side says that another has done wrong.',
    example: 'The state accused its neighbour of spying.',
    counter: 'The court charged a man: COERCE.',
  },
  {
    act: 'investigate',
    type: 'ACCUSE',
    mode: 'investigate',
    cameo: '090',
    context: 'legal',
    rule: 'A side looks into what another has done.',
    example: 'The tribunal opened an investigation into the killings.',
    counter: 'The ministry calls for an investigation: REQUEST.',
  },
  {
    act: 'condemn',
    type: 'ACCUSE',
    mode: 'disapprove',
    cameo: '111',
    context: 'diplomatic',
    rule: 'A side condemns, criticises or protests to another.',
    example: 'The ministry condemned the raid.',
    counter: 'The people condemned to death: a verdict.',
  },
  {
    act: 'demand',
    type: 'REQUEST',
    mode: 'change',
    cameo: '104',
    context: 'diplomatic',
    rule: 'A side demands or calls on another to do something.',
    example: 'The union called on the state to free the prisoners.',
    counter: 'The state offered talks: an encounter that is possible.',
  },
  {
    act: 'reject',
    type: 'REJECT',
    cameo: '120',
    context: 'diplomatic',
    rule: 'A side turns down a proposal or demand of another.',
    example: 'The state rejected the plan.',
    counter: 'The state called off the talks: an encounter that is cancelled.',
  },
  {
    act: 'veto',
    type: 'REJECT',
    mode: 'yield',
    cameo: '129',
    context: 'diplomatic',
    rule: 'A resolution or law is vetoed.',
    example: 'The state vetoed the resolution.',
    counter: 'The state abstained.',
  },
  {
    act: 'defy',
    type: 'REJECT',
    mode: 'yield',
    cameo: '128',
    context: 'diplomatic',
    rule: 'An order, a ban or an agreement is defied.',
    example: 'The state violated the ceasefire.',
    counter: 'The state attacked the town: ASSAULT.',
  },
  {
    act: 'praise',
    type: 'SUPPORT',
    cameo: '051',
    context: 'diplomatic',
    rule: 'A side praises or backs another.',
    example: 'The state praised its neighbour’s reforms.',
    counter: 'Both sides welcomed the rain.',
  },
  {
    act: 'apologise',
    type: 'SUPPORT',
    cameo: '055',
    context: 'diplomatic',
    rule: 'A side apologises to another.',
    example: 'The state apologised to its neighbour.',
    counter: 'The player apologised to his fans.',
  },
  {
    act: 'recognise',
    type: 'SUPPORT',
    cameo: '054',
    context: 'diplomatic',
    rule: 'A state recognises another, or renews its ties with it.',
    example: 'The state restored relations with its neighbour.',
    counter: 'The state recognised a mistake.',
  },
  {
    act: 'aid',
    type: 'AID',
    cameo: '070',
    context: 'humanitarian',
    rule: 'Aid, arms or relief are given.',
    example: 'The state delivered aid to the island.',
    counter: 'The state promised aid: a commitment.',
  },
  {
    act: 'asylum',
    type: 'AID',
    cameo: '075',
    context: 'humanitarian',
    rule: 'Asylum is granted.',
    example: 'The state granted asylum to two officers.',
    counter: 'The officers asked for asylum: REQUEST.',
  },
  {
    act: 'exercise',
    type: 'COOPERATE',
    cameo: '062',
    context: 'military',
    rule: 'Forces of two sides train together.',
    example: 'The two navies held joint exercises.',
    counter: 'One state’s own exercises: MOBILIZE.',
  },
  {
    act: 'share',
    type: 'COOPERATE',
    cameo: '064',
    context: 'intelligence',
    rule: 'Two sides share what they know, or exchange prisoners.',
    example: 'The state shared intelligence with its neighbour.',
    counter: 'The state shares a border with its neighbour.',
  },
  {
    act: 'extradite',
    type: 'COOPERATE',
    cameo: '063',
    context: 'legal',
    rule: 'A suspect is handed over to the courts of another.',
    example: 'The state extradited a suspect to its neighbour.',
    counter: 'The state expelled a migrant: COERCE.',
  },
  {
    act: 'ceasefire',
    type: 'RETREAT',
    mode: 'ceasefire',
    cameo: '0871',
    context: 'military',
    rule: 'A side declares a truce.',
    example: 'The group declared a ceasefire.',
    counter: 'Both sides agreed on a truce: an agreement.',
  },
  {
    act: 'withdraw',
    type: 'RETREAT',
    mode: 'withdraw',
    cameo: '0874',
    context: 'military',
    rule: 'Forces pull back, or give themselves up.',
    example: 'The army withdrew from the town.',
    counter: 'The state withdrew from the talks: SANCTION.',
  },
  {
    act: 'disarm',
    type: 'RETREAT',
    mode: 'disarm',
    cameo: '0873',
    context: 'military',
    rule: 'Arms are handed over or destroyed.',
    example: 'The rebels handed over their weapons.',
    counter: 'The state handed over weapons to its ally: AID.',
  },
  {
    act: 'release',
    type: 'RETREAT',
    mode: 'release',
    cameo: '0841',
    context: 'legal',
    rule: 'Prisoners or hostages are freed.',
    example: 'The group released ten hostages.',
    counter: 'A film was released.',
  },
  {
    act: 'ease-sanctions',
    type: 'RETREAT',
    cameo: '085',
    context: 'economic',
    rule: 'Sanctions, an embargo or a blockade are lifted or eased, a border is opened.',
    example: 'The union lifted the sanctions.',
    counter: 'The union lifted a curfew: CONCEDE.',
  },
  {
    act: 'allow-access',
    type: 'RETREAT',
    mode: 'access',
    cameo: '086',
    context: 'diplomatic',
    rule: 'Inspectors, peacekeepers or aid are let in.',
    example: 'The state allowed inspectors into the plant.',
    counter: 'The state allows travel.',
  },
  {
    act: 'resign',
    type: 'RETREAT',
    mode: 'resign',
    cameo: '0831',
    context: 'political_institutions',
    rule: 'Somebody in office resigns.',
    example: 'The minister resigned.',
    counter: 'A coach resigned.',
  },
  {
    act: 'ease-restrictions',
    type: 'CONCEDE',
    cameo: '081',
    context: 'rights_freedoms',
    rule: 'A curfew, an emergency, a ban is lifted or eased.',
    example: 'The government lifted the curfew.',
    counter: 'The union lifted sanctions: RETREAT.',
  },
  {
    act: 'concede',
    type: 'CONCEDE',
    cameo: '080',
    context: 'diplomatic',
    rule: 'A side gives in to what another demands, or calls off its protest.',
    example: 'The government accepted the demands of the strikers.',
    counter: 'The government rejected the demands: REJECT.',
  },
]

/** The codes of a happening. Every act has a row. */
export function codesOfAct(act: Act, contexts: readonly string[]): Happening['codes'] {
  const row = ACT_ROWS.find((r) => r.act === act)!
  return {
    codebook: CODEBOOK_VERSION,
    plover: {
      type: row.type,
      ...(row.mode ? { mode: row.mode } : {}),
      contexts: contexts.length > 0 ? contexts : [row.context],
    },
    cameo: row.cameo,
  }
}

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
    '## Happenings',
    '',
    'Read where one sentence states them plainly: who acted is a state, a body, a force or a person who acts for one.',
    'What is planned, possible or denied is left out. The reader’s own name for the act stands first.',
    '',
    '| act | PLOVER type | mode | CAMEO | context | rule | example | not this |',
    '|---|---|---|---|---|---|---|---|',
    ...ACT_ROWS.map(
      (r) =>
        `| ${r.act} | ${r.type} | ${r.mode ?? '–'} | ${r.cameo} | ${r.context} | ${r.rule} | ${r.example} | ${r.counter} |`,
    ),
    '',
    'Contexts are PLOVER’s (diplomatic, military, economic, terrorism, …): those whose words stand in the evidence, else diplomatic.',
    '',
  ].join('\n')
}
