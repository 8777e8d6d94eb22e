/** An event word as it is found, before what stands around it is read. */
import type { EventCue } from '../../languages/tables/encounters.ts'
import type { Found } from '../../text/phrases.ts'

/** An event word and the tokens that may tell of it. */
export interface Hit {
  readonly cue: EventCue
  readonly first: number
  readonly last: number
  readonly sentence: number
  /** The clause, and the token at which talk of the topic begins (the clause's end when there is none). */
  readonly from: number
  readonly to: number
  readonly topic: number
  /** Neighbouring event words in the clause: what lies beyond them is theirs. */
  readonly before: number
  readonly after: number
  /** Another one of the kind told just before, by an ordinal alone. */
  readonly again?: true
}

/** Words that tell of an encounter, as they are found. */
export type Event = Found<EventCue> & {
  /** An ordinal that stands for an event word before it opens a clause of its own. */
  readonly opens?: true
}
