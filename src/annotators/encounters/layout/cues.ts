/** A language's encounter words, made ready for finding. */

import type { Language } from '../../../languages/language.ts'
import { DEALING } from '../../../languages/tables/dealing.ts'
import { MORE_PHRASES, NEEDED_PHRASES } from '../../../languages/tables/encounter-phrases.ts'
import type { AgreedCue, EncounterTable, EventCue, PromisedCue } from '../../../languages/tables/encounters.ts'
import { GATHERING } from '../../../languages/tables/gathering.ts'
import { LAYOUT } from '../../../languages/tables/layout.ts'
import { OUTCOMES } from '../../../languages/tables/outcomes.ts'
import { PACTS } from '../../../languages/tables/pacts.ts'
import { PLEDGING } from '../../../languages/tables/pledging.ts'
import { POSTS } from '../../../languages/tables/posts.ts'
import { PROMISES } from '../../../languages/tables/promises.ts'
import { type Ready, ready, split } from '../../../languages/tables/ready.ts'
import { SMALL } from '../../../languages/tables/small.ts'
import { STANDING } from '../../../languages/tables/standing.ts'
import { STATUSES } from '../../../languages/tables/statuses.ts'
import { TALKS } from '../../../languages/tables/talks.ts'
import type { TokenMark } from '../../../model/marks.ts'
import type { Status } from '../../../model/reading.ts'
import { foldPhrase } from '../../../text/fold.ts'
import { type Phrases, phrases } from '../../../text/phrases.ts'
import { wordTest } from '../../../text/spellings.ts'
import { isOfMany } from '../bodies/alliances.ts'

/** Tables of one language as `Phrases`, one for each question asked of a text. */
export interface Cues extends Ready<typeof NEEDED_PHRASES>, Ready<typeof MORE_PHRASES> {
  readonly table: EncounterTable
  readonly events: Phrases<EventCue>
  readonly status: Phrases<Status>
  readonly dealings: Phrases<readonly string[]>
  readonly ordinals: Phrases<number>
  readonly tens: Phrases<number>
  readonly combining: Phrases<string>
  readonly parties: Phrases<string>
  readonly seats: Phrases<string>
  readonly headOffices: Phrases<string>
  readonly houseHeads: Phrases<string>
  readonly led: Phrases<'after' | 'before'>
  readonly agreed: Phrases<AgreedCue>
  readonly promised: Phrases<PromisedCue>
  readonly outcomes: Ready<typeof OUTCOMES>
  readonly layout: Ready<typeof LAYOUT>
  readonly pacts: Ready<typeof PACTS>
  readonly posts: Ready<typeof POSTS>
  readonly promises: Ready<typeof PROMISES>
  readonly small: Ready<typeof SMALL>
  readonly gathering: Ready<typeof GATHERING>
  readonly dealing: Ready<typeof DEALING>
  readonly pledging: Ready<typeof PLEDGING>
  readonly standing: Ready<typeof STANDING>
  readonly statuses: Ready<typeof STATUSES>
  readonly talks: Ready<typeof TALKS>
  readonly contexts: Phrases<string>
  /** Names of news outlets: whoever talks to one meets nobody. */
  readonly outlets: Phrases<true>
  readonly buildings: Phrases<string>
  /** Whether a state, a place or a people may begin with a token's word. */
  readonly beginsState: (token: TokenMark) => boolean
  /** Folded names of well-known people, and for whom they act. */
  readonly leaders: ReadonlyMap<string, string>
  /** Folded names of international bodies that have heads, and their short ones. */
  readonly headed: ReadonlyMap<string, string>
  /** Folded names of alliances and armed groups, and their short ones. */
  readonly alliances: ReadonlyMap<string, string>
}

const made = new WeakMap<EncounterTable, Cues>()

/** The cues of `language`, made once for each table. */
export function cuesOf(language: Language): Cues {
  const known = made.get(language.encounters)
  if (known) return known
  const t = language.encounters
  const cues: Cues = {
    ...ready(NEEDED_PHRASES, t),
    ...ready(MORE_PHRASES, t),
    table: t,
    events: phrases(t.events.map(([cue, phrase]) => [phrase, cue] as const)),
    status: rows(Object.entries(t.status) as [Status, string][]),
    dealings: rows(t.dealings?.map(([sides, l]) => [sides.split('+'), l] as const)),
    ordinals: phrases(t.ordinals),
    tens: phrases(t.tens ?? []),
    combining: phrases((t.combining ?? []).flatMap(([state, l]) => split(l).map((p) => [p, state] as const))),
    parties: rows(t.parties),
    seats: phrases(t.seats.map(([name, p]) => [p, name] as const)),
    headOffices: rows(t.headOffices),
    houseHeads: rows(t.houseHeads),
    led: rows(t.led),
    agreed: rows(t.agreed),
    promised: rows(t.promised),
    outcomes: ready(OUTCOMES, t.outcomes),
    layout: ready(LAYOUT, t.layout),
    pacts: ready(PACTS, t.pacts),
    posts: ready(POSTS, t.posts),
    promises: ready(PROMISES, t.promises),
    small: ready(SMALL, t.small),
    gathering: ready(GATHERING, t.gathering),
    dealing: ready(DEALING, t.dealing),
    pledging: ready(PLEDGING, t.pledging),
    standing: ready(STANDING, t.standing),
    statuses: ready(STATUSES, t.statuses),
    talks: ready(TALKS, t.talks),
    contexts: rows(t.contexts),
    outlets: phrases(
      language.bodies.flatMap(([phrase, body]) => (body.kind === 'outlet' ? [[phrase, true as const] as const] : [])),
    ),
    buildings: rows(t.buildings),
    beginsState: wordTest(language.countries.begins),
    leaders: new Map(
      t.leaders.flatMap(([code, l]) => split(l).map((n) => [foldPhrase(n.replace(/[-’']/g, ' ')), code] as const)),
    ),
    headed: new Map(
      language.bodies.flatMap(([phrase, { key, kind }]) =>
        key && kind === 'international' ? [[foldPhrase(phrase), key] as const] : [],
      ),
    ),
    alliances: new Map([
      ...language.bodies.flatMap(([phrase, { key }]) =>
        key && isOfMany(key) ? [[foldPhrase(phrase), key] as const] : [],
      ),
      ...t.parties.flatMap(([code, l]) => split(l).map((n) => [foldPhrase(n), code] as const)),
    ]),
  }
  made.set(t, cues)
  return cues
}

/** Rows of what phrases stand for, and those phrases. */
const rows = <T>(table: readonly (readonly [T, string])[] = []): Phrases<T> =>
  phrases(table.flatMap(([value, list]) => split(list).map((p) => [p, value] as const)))
