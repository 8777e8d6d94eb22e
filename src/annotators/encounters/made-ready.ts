/** Tables of small words made ready to be asked, once for each language. What a language has no word for matches nothing. */
import type { PromisesTable } from '../../languages/tables/promises.ts'
import type { StandingTable } from '../../languages/tables/standing.ts'
import type { StatusesTable } from '../../languages/tables/statuses.ts'
import type { TalksTable } from '../../languages/tables/talks.ts'

/** A table whose lists have become sets, its pairs maps, and whose patterns are all there. */
export type Ready<T> = {
  readonly [K in keyof T]-?: NonNullable<T[K]> extends RegExp
    ? RegExp
    : NonNullable<T[K]> extends string
      ? ReadonlySet<string>
      : ReadonlyMap<string, RegExp>
}

/** Matches nothing. */
export const NEVER = /(?!)/

/** The words of a list parted by "|". */
export const setOf = (words = ''): ReadonlySet<string> => new Set(words.split('|').filter(Boolean))

export const standingOf = (t: StandingTable = {}): Ready<StandingTable> => ({
  doer: setOf(t.doer),
  from: setOf(t.from),
  company: setOf(t.company),
  owners: setOf(t.owners),
  partaking: setOf(t.partaking),
  behalf: setOf(t.behalf),
  things: setOf(t.things),
  relations: setOf(t.relations),
  causes: setOf(t.causes),
  saidThat: setOf(t.saidThat),
  they: setOf(t.they),
  and: setOf(t.and),
  theirs: setOf(t.theirs),
  into: setOf(t.into),
  goalEnding: t.goalEnding ?? NEVER,
  plainEnding: t.plainEnding ?? NEVER,
  unchanged: setOf(t.unchanged),
  settlements: setOf(t.settlements),
})

export const talksOf = (t: TalksTable = {}): Ready<TalksTable> => ({
  speaking: t.speaking ?? NEVER,
  telling: t.telling ?? NEVER,
  toSpeak: setOf(t.toSpeak),
  conversations: setOf(t.conversations),
  discussing: setOf(t.discussing),
  toDiscuss: setOf(t.toDiscuss),
  gathering: t.gathering ?? NEVER,
  gathered: t.gathered ?? NEVER,
  plurals: setOf(t.plurals),
  reviewing: setOf(t.reviewing),
  regarding: setOf(t.regarding),
  spokenTo: setOf(t.spokenTo),
  onDay: setOf(t.onDay),
  toGoal: setOf(t.toGoal),
  ofOwner: setOf(t.ofOwner),
  the: setOf(t.the),
  inviting: setOf(t.inviting),
  uninviting: setOf(t.uninviting),
  heldTalk: setOf(t.heldTalk),
  dialogues: setOf(t.dialogues),
  unheld: setOf(t.unheld),
  holding: setOf(t.holding),
  hosting: setOf(t.hosting),
  hostOwners: setOf(t.hostOwners),
  unhosted: setOf(t.unhosted),
  bodyWords: setOf(t.bodyWords),
  leads: setOf(t.leads),
  delegation: setOf(t.delegation),
  receivedThem: t.receivedThem ?? NEVER,
  willReceive: setOf(t.willReceive),
  mayReceive: setOf(t.mayReceive),
  toReceive: setOf(t.toReceive),
  ofReceiving: t.ofReceiving ?? NEVER,
  received: setOf(t.received),
  receivers: setOf(t.receivers),
  taken: t.taken ?? NEVER,
  beforeGuest: t.beforeGuest ?? NEVER,
  past: t.past ?? NEVER,
})

export const statusesOf = (t: StatusesTable = {}): Ready<StatusesTable> => ({
  pastHolding: setOf(t.pastHolding),
  auxiliaries: setOf(t.auxiliaries),
  goal: setOf(t.goal),
  staying: t.staying ?? NEVER,
  ofEncounter: t.ofEncounter ?? NEVER,
  may: setOf(t.may),
  become: setOf(t.become),
  infinitive: t.infinitive ?? NEVER,
  managed: t.managed ?? NEVER,
  intended: t.intended ?? NEVER,
  at: setOf(t.at),
  atEnding: t.atEnding ?? NEVER,
  betweenEnding: t.betweenEnding ?? NEVER,
  refused: t.refused ?? NEVER,
  attribute: t.attribute ?? NEVER,
  ahead: t.ahead ?? NEVER,
  adjective: t.adjective ?? NEVER,
  small: setOf(t.small),
  past: t.past ?? NEVER,
  open: t.open ?? NEVER,
  whilst: setOf(t.whilst),
  locative: t.locative ?? NEVER,
  passive: setOf(t.passive),
  tomorrows: t.tomorrows ?? NEVER,
  eve: setOf(t.eve),
  pronouns: new Map(t.pronouns),
  stage: t.stage ?? NEVER,
  there: setOf(t.there),
  before: setOf(t.before),
})

export const promisesOf = (t: PromisesTable = {}): Ready<PromisesTable> => ({
  looseParticiple: setOf(t.looseParticiple),
  on: setOf(t.on),
  actOf: setOf(t.actOf),
  lookingOn: setOf(t.lookingOn),
  between: setOf(t.between),
  consenting: t.consenting ?? NEVER,
  actEnding: t.actEnding ?? NEVER,
  ratified: setOf(t.ratified),
  with: setOf(t.with),
  notYet: setOf(t.notYet),
  agreeing: setOf(t.agreeing),
  whoDid: setOf(t.whoDid),
  signers: setOf(t.signers),
  agrees: t.agrees ?? NEVER,
  undertaking: setOf(t.undertaking),
  together: setOf(t.together),
  bareClause: setOf(t.bareClause),
  mustBe: t.mustBe ?? NEVER,
  mustEnding: t.mustEnding ?? NEVER,
  plannedAttribute: t.plannedAttribute ?? NEVER,
  liesAhead: t.liesAhead ?? NEVER,
  promisedThat: setOf(t.promisedThat),
  promisedAct: t.promisedAct ?? NEVER,
  saying: setOf(t.saying),
  travelling: setOf(t.travelling),
  passiveVerb: setOf(t.passiveVerb),
  passiveEnding: t.passiveEnding ?? NEVER,
  pronouns: setOf(t.pronouns),
  agenda: t.agenda ?? NEVER,
  at: setOf(t.at),
  otherwise: setOf(t.otherwise),
  doubt: t.doubt ?? NEVER,
  not: setOf(t.not),
  sure: t.sure ?? NEVER,
})
