/** What one event word of a report tells, before the words for one encounter are put together. */
import type { EngagementKind, Role, Status } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'

export interface Taking {
  readonly entity: string
  readonly party?: string
  readonly role?: Role
}

/** A field's value with the words it rests on. */
export interface Told<T> {
  readonly value: T
  readonly span: Span
  /** Worked out, not written there. */
  readonly implied?: boolean
  /** The rule by which it was worked out, when that is not the encounter's own. */
  readonly rule?: string
  /** The words name no year; the past one was taken. */
  readonly openYear?: boolean
  /** The words name a weekday alone. */
  readonly openWeek?: boolean
}

export interface PlaceTold {
  /** The whole state, no town in it. */
  readonly state?: boolean
  readonly entity?: string
  readonly name: string
  readonly country?: string
}

/** One telling of an encounter. Token indexes; everything not told is absent. */
export interface Candidate {
  kind: EngagementKind
  status: Status
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly part: 'noun' | 'verb'
  date?: Told<string>
  /** Told of "today" in a report without a day: on a day that nothing else in it tells. */
  readonly openDay?: boolean
  place?: Told<PlaceTold>
  parties: string[]
  people: Taking[]
  mechanism?: Told<string>
  ordinal?: Told<number>
  evidence: Span[]
  /** Says "this meeting", "the talks": may only add to one told before. */
  readonly definite: boolean
  /** Stands with a definite article or pronoun, in a language that has them. */
  readonly the?: boolean
  /** A bare "session" or "round": may only add to what is told before. */
  readonly bare?: boolean
  /** Its sides are those of the encounter told before: "they met again", "the second round". */
  readonly pair?: boolean
  /** "The next meeting": who comes to it is not told. */
  readonly next?: boolean
  /** Only the other side is told. */
  readonly oneSided?: boolean
  /** Told beside a word such as "addressed", so that the people near it took part. */
  readonly attended?: boolean
  /** Says that it belongs to a series told of: "اسی سلسلے کی". */
  readonly series?: boolean
  /** Only opens a list of those who were there: of the encounter told before, if one is near. */
  readonly lists?: boolean
  /** A gathering told of without its name or an article, so that it may be the one told before. */
  readonly unnamed?: boolean
  /** Dated before the day of the report. */
  readonly past?: boolean
  /** The last sentence that told of it by a side. */
  until?: number
  /** From a language whose verb comes last, where a place without a known state may be a mere word. */
  readonly verbLast?: boolean
  /** A standing body's session whose sides may be told later. */
  readonly opens?: boolean
  /** Another one of the kind told just before. Never that one. */
  readonly again?: boolean
  /** The other side is told of as "world leaders": one official and those unnamed are enough. */
  readonly others?: boolean
  /** A gathering whose very word says that states meet: "summit", "meeting of foreign ministers". */
  readonly summit?: boolean
  /** A gathering abroad, told beside words for states or the world, though none of those who meet is named. */
  readonly worldly?: boolean
  /** Speaking with each other: may be the call told of before. */
  readonly talk?: boolean
  /** A gathering at home of which one's own state alone is told, and no word for others. */
  readonly domestic?: boolean
  /** From a language without articles whose names have cases (Russian). */
  readonly cased?: boolean
  /** Something is said or done at it: "на саммите". */
  readonly on?: boolean
  /** Told by a verb of hosting, beside which a gathering may be named. */
  readonly hosted?: boolean
  /** A noun for talks, which a report may go on about without saying whose they are. */
  readonly talks?: boolean
  /** A noun that its clause begins with: what is told there is told of it. */
  readonly heads?: boolean
  /** To a part of the world with several states, none of which is told. */
  readonly region?: boolean
  /** The state whose delegation, told of before, does it. */
  readonly sender?: string
  /** The summit of an alliance, told as one that the reader knows: "at the NATO summit". */
  readonly ofLeague?: boolean
  /** A gathering called by its two sides: "the EU-Norway summit". */
  readonly ofTwo?: boolean
  /** "Four rounds": several, none of them the numbered one. */
  readonly several?: boolean
  /** "ملاقات میں معاملہ اٹھائیں گے": named only as where something is done. Only where the verb comes last. */
  readonly inside?: boolean
  /** Told by a verb of receiving: the host stands first, the guest last. */
  readonly received?: boolean
  /** "اسلام آباد مذاکرات": called by the town where it is held. */
  readonly byTown?: boolean
  /** From a language with articles. */
  readonly articles?: boolean
  /** All who take part are told, each with a side (languages with articles). */
  readonly full?: boolean
  /** Of one who takes part, in a high office, the state is not told: only the other side is known. */
  readonly unknown?: boolean
  statusSpan?: Span
  /** The visit around it. */
  within?: Candidate
  readonly rule: string
}
