/** Words and grammar of time: what a language says so that its dates, times, durations and repeated times can be read. */

/**
 * How the words of a rule become a value; the engine (`annotators/times`) knows these and no others.
 *
 * | kind | reads | example |
 * |---|---|---|
 * | `date` | YEAR, MONTH, DAY, WEEKDAY, PART in any measure; YREL a year beside that of publication | 21 March 2018 |
 * | `weekday` | WEEKDAY with REL, PART | last Friday |
 * | `relday` | RELDAY counted from publication, PART | yesterday |
 * | `unit` | REL steps of one UNIT from publication, MOD; PASSING 1: told on a Sunday the week that ends | earlier this month |
 * | `ago` | NUM UNITs from publication, SIGN −1 back or 1 on | two weeks ago |
 * | `shift` | NUM UNITs from the time told before it | two days later |
 * | `duration` | NUM UNIT (NUM2 UNIT2) | for three days |
 * | `set` | every NUM UNIT, or every WEEKDAY | every year |
 * | `ref` | REF: PAST_REF, PRESENT_REF, FUTURE_REF | in recent years |
 * | `clock` | CLOCK or HOUR, MINUTE, AMPM, ZONE (`local` is that of PLACE), with a day if one is told | 5 p.m. Moscow time |
 * | `part` | a PART of the day that is spoken of | in the evening |
 * | `period` | QUARTER, HALF, SEASON, WEEKEND, DECADE, CENTURY or FISCAL year | the first quarter of 2026 |
 * | `hijri` | HIJRI month, DAY, YEAR | 16 Ramadan 1447 |
 * | `feast` | FEAST: a day of the calendar by name (MM-DD) | New Year's Day |
 * | `none` | nothing: these words are no time | Theresa May |
 */
export type TimeKind =
  | 'date'
  | 'weekday'
  | 'relday'
  | 'unit'
  | 'ago'
  | 'shift'
  | 'duration'
  | 'set'
  | 'ref'
  | 'clock'
  | 'part'
  | 'period'
  | 'hijri'
  | 'feast'
  | 'none'

/** Values that a rule adds to those its words carry. */
export type TimeSlots = { readonly [slot: string]: number | string }

/**
 * A rule: its kind, the row of words it matches, and slots it fixes.
 *
 * The row is written in words of the language and names in capitals. A name stands for any word of that list in
 * `words`, or for a number of that shape: DAY (1–31), YEAR (four digits), NUM (any), YY (two digits), DATE
 * (21.03.2018), CLOCK (17:00), DAYTH (a day with the ending it is written with: 21st; also a DAY). `?` makes the part before it optional; `(a | b)` is a choice; `[` and `]` mark the words that are the
 * time, when others must stand beside them. Two pairs of brackets are two times: a month or year that one lacks is
 * taken from the other ("[3] and [5 March]"), unless the rule has the slot APART. The longest row wins; of equals the first.
 */
export type TimeRule = readonly [kind: TimeKind, row: string, slots?: TimeSlots]

/** Signs of tense. A word ending with $ counts only at the end of a clause; one ending with * is a beginning; one beginning with * is an ending (at least two letters before it); two words count together. */
export interface TenseTable {
  /** Whether the verb is looked for after the time only (it ends the clause) or on both sides. */
  readonly side: 'after' | 'both'
  readonly past: readonly string[]
  readonly future: readonly string[]
  /** Endings that look like a tense and are not. */
  readonly neither: readonly string[]
  /** Words that turn the past participle after them to the future: "(to) be held", "будет проведён". */
  readonly passive: readonly string[]
  /** Signs that are names when they are written with a capital letter within a sentence: Will, May. */
  readonly names?: readonly string[]
  /** Words (or two words) that show a plan in a clause of the past: "invited", "to visit", "upcoming". */
  readonly plan?: readonly string[]
  /** Verbs of the past whose matter may be to come: what they "discussed" is not dated by the discussing. */
  readonly topics?: readonly string[]
  /** Words that begin another clause: the search for the verb stops at them. */
  readonly clause: readonly string[]
}

export interface TimeTable {
  /** Lists of words by name; in a word `(a|b)` is a choice of endings: `январ(ь|я|е)`. */
  readonly words: { readonly [list: string]: readonly (readonly [word: string, value: number | string])[] }
  /** Lists whose words count only when written with a capital letter. */
  readonly capital: readonly string[]
  /** Folded words that are others when they carry a pesh: اس this and اُس that. */
  readonly marked?: readonly string[]
  readonly rules: readonly TimeRule[]
  readonly tense: TenseTable
  /** Order of day and month in 03/04/2018. */
  readonly order: 'dmy' | 'mdy'
}
