/** Why two drafts are, or are not, one event: a code and its arguments. What is said of it is made where it is shown. */

/** What each argument of a reason is, so that it can be shown in any language. `list` holds names, `names` those that are one. */
export type ReasonArgKind =
  | 'kind'
  | 'parties'
  | 'party'
  | 'name'
  | 'names'
  | 'list'
  | 'date'
  | 'number'
  | 'count'
  | 'subjects'
  | 'ranks'
  | 'organ'

export const REASONS = {
  'document.one': [],
  'voice.same': ['names'],
  'act.same': ['kind'],
  'act.untold': [],
  'act.differ': ['kind', 'kind'],
  'kind.same': ['kind'],
  'kind.differ': ['kind', 'kind'],
  'kind.talks': ['kind', 'kind'],
  'parties.untold': [],
  'parties.differ': ['parties', 'parties'],
  'parties.same': ['parties'],
  'parties.with': ['parties'],
  'parties.further': ['parties'],
  'parties.only': ['parties'],
  'place.untold': [],
  'place.same': ['names'],
  'place.within': ['names'],
  'place.differ': ['names'],
  'people.same': ['name', 'name'],
  'people.differ': ['party', 'list', 'list'],
  'rank.same': ['ranks'],
  'rank.differ': ['ranks', 'ranks'],
  'words.same': [],
  'sole.both': [],
  'subject.same': ['subjects'],
  'subject.differ': ['subjects', 'subjects'],
  'ordinal.same': ['number'],
  'ordinal.differ': ['number', 'number'],
  'body.same': ['name', 'name'],
  'body.organ': ['organ'],
  'body.organs': ['organ', 'organ'],
  'date.promise': [],
  'date.over': ['date', 'date'],
  'date.on': ['date'],
  'date.fit': ['date', 'date'],
  'date.together': ['date'],
  'date.next': ['date', 'date'],
  'date.hardly': ['date', 'date'],
  'date.apart': ['date', 'date', 'count'],
  'date.differ': ['date', 'date'],
  'date.far': [],
  'date.one-over': [],
  'date.early': [],
  'date.after': [],
  'date.soon': [],
  'date.off': [],
  'date.untold': [],
  'date.published': [],
  'date.none': [],
} as const satisfies { readonly [code: string]: readonly ReasonArgKind[] }
export type ReasonCode = keyof typeof REASONS

/** In the order of `REASONS`; a list where several are meant. */
export type ReasonArg = string | number | readonly string[]

/** One part of a comparison: what was compared, how it came out, and its weight in the score. */
export interface Reason {
  /** kind, parties, date, place, people, rank, body, ordinal, subject, act, words, sole, voice, document: the first half of the code. */
  readonly part: string
  readonly fit: 'fits' | 'differs' | 'unknown'
  /** In points; the score is their sum. Negative speaks against. */
  readonly points: number
  /** Absent only in registers that were made before there were codes. */
  readonly code?: ReasonCode
  readonly args?: readonly ReasonArg[]
  /** In plain English: only in such older registers. */
  readonly words?: string
}
