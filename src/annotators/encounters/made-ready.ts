/** Tables of small words made ready to be asked, once for each language. What a language has no word for matches nothing. */
import type { StandingTable } from '../../languages/tables/standing.ts'
import type { TalksTable } from '../../languages/tables/talks.ts'

/** A table whose lists have become sets, and whose patterns are all there. */
export type Ready<T> = {
  readonly [K in keyof T]-?: NonNullable<T[K]> extends RegExp ? RegExp : ReadonlySet<string>
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
