/** By which keys the rooms are kept ready, and in which form. */
import type { PromiseVerdict } from '../../model/follow-up.ts'
import type { BodyRank } from '../../register/body.ts'
import type { Followed } from './followed.ts'
import type { Covered } from './promises.ts'

/** The form in which rooms are kept: another where it, or what is worked out, is another. What is kept in an older form is not looked at. */
export const FORM = 4

/** Holds only as long as no entry changed: without it none of the others is shown. */
export const HEAD = `rooms ${FORM}`
export interface Head extends Covered {
  /** The day from which it was judged, ISO 8601. */
  readonly asOf: string
}

/** A body in the list: its rank, and its sides. */
export interface KeptBody extends BodyRank {
  readonly sides: readonly string[]
}

/** In which order the rows of the rooms stand. It and the rows are kept until they are made anew. */
export const LISTS = `rooms in order ${FORM}`
export interface Lists {
  /** Those made last first. */
  readonly promises: readonly (readonly [id: string, verdict: PromiseVerdict])[]
  readonly bodies: readonly KeptBody[]
}

/** The row of a promise: a `FollowUp`, but for the day from which it was judged, which the head tells of all. */
export const promiseKey = (id: string): string => `promise ${id}`
/** The row of a body: a `BodyRow`. */
export const bodyKey = (id: string): string => `body ${id}`

/** What is remembered, so that only what changed is worked out again. */
export const STATE = 'rooms remembered'
export interface State {
  readonly form: number
  readonly asOf: string
  /** The number of the last change that went in. */
  readonly change: number
  /** What people judged of promises: by the promise or outcome, a digest of it. */
  readonly judged: readonly (readonly [of: string, digest: string])[]
  readonly all: Followed
  readonly sessions: Followed
  /** How many reports were read on each day that any promise was watched on. */
  readonly read: readonly (readonly [day: string, reports: number])[]
}
