/** A language's encounter words, made ready for finding. */

import type { Language } from '../../languages/language.ts'
import type { AgreedCue, EncounterTable, EventCue, PromisedCue } from '../../languages/tables/encounters.ts'
import type { LayoutTable } from '../../languages/tables/layout.ts'
import { OUTCOME_WORDS, type OutcomeTable, type OutcomeWord } from '../../languages/tables/outcomes.ts'
import { PACTS } from '../../languages/tables/pacts.ts'
import { POSTS } from '../../languages/tables/posts.ts'
import { PROMISES } from '../../languages/tables/promises.ts'
import { STANDING } from '../../languages/tables/standing.ts'
import { STATUSES } from '../../languages/tables/statuses.ts'
import { TALKS } from '../../languages/tables/talks.ts'
import type { TokenMark } from '../../model/marks.ts'
import type { Status } from '../../model/reading.ts'
import { foldPhrase } from '../../text/fold.ts'
import { type Phrases, phrases } from '../../text/phrases.ts'
import { wordTest } from '../../text/spellings.ts'
import { type Ready, ready, setOf } from './made-ready.ts'

/** Tables of one language as `Phrases`, one for each question asked of a text. */
export interface Cues {
  readonly table: EncounterTable
  readonly events: Phrases<EventCue>
  readonly notEvents: Phrases<true>
  readonly unofficial: Phrases<true>
  readonly status: Phrases<Status>
  readonly starts: Phrases<true>
  readonly ends: Phrases<true>
  readonly endsBeforeSign: Phrases<true>
  readonly topic: Phrases<true>
  readonly place: Phrases<true>
  readonly destination: Phrases<true>
  readonly other: Phrases<true>
  readonly side: Phrases<true>
  readonly counterpart: Phrases<true>
  readonly delegation: Phrases<true>
  readonly delegates: Phrases<true>
  readonly teams: Phrases<true>
  readonly manyOthers: Phrases<true>
  readonly rosters: Phrases<true>
  readonly heads: Phrases<true>
  readonly joined: Phrases<true>
  readonly hosts: Phrases<true>
  readonly guests: Phrases<true>
  readonly dealings: Phrases<readonly string[]>
  readonly during: Phrases<true>
  readonly afterwards: Phrases<true>
  readonly bodies: Phrases<true>
  readonly bodyGlue: Phrases<true>
  readonly notBodies: Phrases<true>
  readonly ordinals: Phrases<number>
  readonly ordinalEndings: Phrases<true>
  readonly parties: Phrases<string>
  readonly seats: Phrases<string>
  readonly residences: Phrases<true>
  readonly headOffices: Phrases<string>
  readonly houseHeads: Phrases<string>
  readonly aides: Phrases<true>
  readonly former: Phrases<true>
  readonly ledBy: Phrases<true>
  readonly adjuncts: Phrases<true>
  readonly nearOnly: Phrases<true>
  readonly parted: Phrases<true>
  readonly partedBy: Phrases<true>
  readonly overPhone: Phrases<true>
  readonly phoning: Phrases<true>
  readonly phonedFor: Phrases<true>
  readonly domestic: Phrases<true>
  readonly definite: Phrases<true>
  readonly light: Phrases<true>
  readonly verbStops: Phrases<true>
  readonly notVerbs: Phrases<true>
  readonly members: Phrases<true>
  readonly envoys: Phrases<true>
  readonly firstPerson: Phrases<true>
  readonly pairs: Phrases<true>
  readonly participles: Phrases<true>
  readonly format: Phrases<true>
  readonly between: Phrases<true>
  readonly withMarks: Phrases<true>
  readonly attending: Phrases<true>
  readonly sidelines: Phrases<true>
  readonly led: Phrases<'after' | 'before'>
  readonly relatives: Phrases<true>
  readonly where: Phrases<true>
  readonly next: Phrases<true>
  readonly under: Phrases<true>
  readonly agreed: Phrases<AgreedCue>
  readonly promised: Phrases<PromisedCue>
  readonly outcomes: { readonly [W in OutcomeWord]: Phrases<true> }
  readonly notPromised: Phrases<true>
  readonly consequence: Phrases<true>
  readonly attributive: Phrases<true>
  readonly genitives: Phrases<true>
  readonly layout: Layout
  readonly pacts: Ready<typeof PACTS>
  readonly posts: Ready<typeof POSTS>
  readonly promises: Ready<typeof PROMISES>
  readonly standing: Ready<typeof STANDING>
  readonly statuses: Ready<typeof STATUSES>
  readonly talks: Ready<typeof TALKS>
  readonly since: Phrases<true>
  readonly reciprocals: Phrases<true>
  readonly consented: Phrases<true>
  readonly caseMarks: Phrases<true>
  readonly recipients: Phrases<true>
  readonly copulas: Phrases<true>
  readonly pointers: Phrases<true>
  readonly correlates: Phrases<true>
  readonly subjectMarks: Phrases<true>
  readonly weakPromise: Phrases<true>
  readonly stative: Phrases<true>
  readonly views: Phrases<true>
  readonly definiteActs: Phrases<true>
  readonly leading: Phrases<true>
  readonly breaks: Phrases<true>
  readonly that: Phrases<true>
  readonly infinitives: Phrases<true>
  readonly conditions: Phrases<true>
  readonly contexts: Phrases<string>
  readonly officials: Phrases<true>
  /** Names of news outlets: whoever talks to one meets nobody. */
  readonly outlets: Phrases<true>
  readonly homographs: Phrases<true>
  readonly reasons: Phrases<true>
  readonly buildings: Phrases<string>
  readonly others: Phrases<true>
  readonly causing: Phrases<true>
  readonly told: Phrases<true>
  readonly sport: Phrases<true>
  readonly offices: Phrases<true>
  readonly addressing: Phrases<true>
  readonly organs: Phrases<true>
  readonly untold: Phrases<true>
  readonly spokesmen: Phrases<true>
  readonly notDated: Phrases<true>
  readonly opinions: Phrases<true>
  readonly within: Phrases<true>
  readonly convened: Phrases<true>
  readonly venues: Phrases<true>
  readonly unofficials: Phrases<true>
  readonly held: Phrases<true>
  readonly occasions: Phrases<true>
  readonly present: Phrases<true>
  readonly idle: Phrases<true>
  readonly series: Phrases<true>
  readonly invited: Phrases<true>
  readonly neighbours: Phrases<true>
  readonly homeOrgans: Phrases<true>
  readonly worldly: Phrases<true>
  readonly treaties: Phrases<true>
  readonly opining: Phrases<true>
  readonly observers: Phrases<true>
  readonly several: Phrases<true>
  readonly pledges: Phrases<true>
  readonly seated: Phrases<true>
  readonly seatTown: Phrases<true>
  readonly denials: Phrases<true>
  readonly hearsay: Phrases<true>
  readonly purpose: Phrases<true>
  readonly efforts: Phrases<true>
  /** Whether a state, a place or a people may begin with a token's word. */
  readonly beginsState: (token: TokenMark) => boolean
  /** Folded names of well-known people, and for whom they act. */
  readonly leaders: ReadonlyMap<string, string>
}

/** The words of `LayoutTable`, ready to be asked. */
export interface Layout extends Pick<LayoutTable, 'peoplesEnding' | 'counting' | 'nameEnding' | 'sureEnding'> {
  readonly towns: ReadonlySet<string>
  readonly beside: Phrases<true>
  readonly inside: ReadonlySet<string>
  readonly afterState: ReadonlySet<string>
  readonly marks: ReadonlySet<string>
  readonly owner: ReadonlySet<string>
  readonly saying: ReadonlySet<string>
  readonly together: ReadonlySet<string>
  readonly relative: ReadonlySet<string>
  readonly unfinished: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly generations: ReadonlySet<string>
}

const layoutOf = (t: LayoutTable = {}): Layout => ({
  ...t,
  towns: setOf(t.towns),
  beside: list(t.beside),
  inside: setOf(t.inside),
  afterState: setOf(t.afterState),
  marks: setOf(t.marks),
  owner: setOf(t.owner),
  saying: setOf(t.saying),
  together: setOf(t.together),
  relative: setOf(t.relative),
  unfinished: setOf(t.unfinished),
  between: setOf(t.between),
  generations: setOf(t.generations),
})

const made = new WeakMap<EncounterTable, Cues>()

/** The cues of `language`, made once for each table. */
export function cuesOf(language: Language): Cues {
  const known = made.get(language.encounters)
  if (known) return known
  const t = language.encounters
  const cues: Cues = {
    table: t,
    events: phrases(t.events.map(([cue, phrase]) => [phrase, cue] as const)),
    notEvents: list(t.notEvents),
    unofficial: list(t.unofficial),
    status: phrases(Object.entries(t.status).flatMap(([s, l]) => split(l!).map((p) => [p, s as Status] as const))),
    starts: list(t.clauseStarts),
    ends: list(t.clauseEnds),
    endsBeforeSign: list(t.clauseEndsBeforeSign),
    topic: list(t.topic),
    place: list(t.placeMarks),
    destination: list(t.destinationMarks),
    other: list(t.otherMarks),
    side: list(t.sideMarks),
    counterpart: list(t.counterpart),
    delegation: list(t.delegation),
    delegates: list(t.delegates),
    teams: list(t.teams),
    manyOthers: list(t.manyOthers),
    rosters: list(t.rosters),
    heads: list(t.heads),
    joined: list(t.joined),
    hosts: list(t.hosts),
    guests: list(t.guests),
    dealings: phrases((t.dealings ?? []).flatMap(([sides, l]) => split(l).map((p) => [p, sides.split('+')] as const))),
    during: list(t.during),
    afterwards: list(t.afterwards),
    bodies: list(t.bodies),
    bodyGlue: list(t.bodyGlue),
    notBodies: list(t.notBodies),
    ordinals: phrases(t.ordinals),
    ordinalEndings: list(t.ordinalEndings),
    parties: phrases(t.parties.flatMap(([name, l]) => split(l).map((p) => [p, name] as const))),
    seats: phrases(t.seats.map(([name, p]) => [p, name] as const)),
    residences: list(t.residences),
    aides: list(t.aides),
    former: list(t.former),
    headOffices: phrases((t.headOffices ?? []).flatMap(([office, l]) => split(l).map((p) => [p, office] as const))),
    houseHeads: phrases((t.houseHeads ?? []).flatMap(([office, l]) => split(l).map((p) => [p, office] as const))),
    ledBy: list(t.ledBy),
    adjuncts: list(t.adjuncts),
    nearOnly: list(t.nearOnly),
    parted: list(t.parted),
    partedBy: list(t.partedBy),
    overPhone: list(t.overPhone),
    phoning: list(t.phoning),
    phonedFor: list(t.phonedFor),
    domestic: list(t.domestic),
    definite: list(t.definite),
    light: list(t.light),
    verbStops: list(t.verbStops),
    notVerbs: list(t.notVerbs),
    members: list(t.members),
    envoys: list(t.envoys),
    firstPerson: list(t.firstPerson),
    pairs: list(t.pairs),
    participles: list(t.participles),
    format: list(t.format),
    between: list(t.between),
    withMarks: list(t.withMarks),
    attending: list(t.attending),
    sidelines: list(t.sidelines),
    led: phrases(t.led.flatMap(([side, l]) => split(l).map((p) => [p, side] as const))),
    relatives: list(t.relatives),
    where: list(t.where),
    next: list(t.next),
    under: list(t.under),
    agreed: phrases(t.agreed.flatMap(([cue, l]) => split(l).map((p) => [p, cue] as const))),
    promised: phrases(t.promised.flatMap(([cue, l]) => split(l).map((p) => [p, cue] as const))),
    outcomes: outcomeCues(t.outcomes),
    notPromised: list(t.notPromised),
    consequence: list(t.consequence),
    attributive: list(t.attributive),
    genitives: list(t.genitives),
    layout: layoutOf(t.layout),
    pacts: ready(PACTS, t.pacts),
    posts: ready(POSTS, t.posts),
    promises: ready(PROMISES, t.promises),
    standing: ready(STANDING, t.standing),
    statuses: ready(STATUSES, t.statuses),
    talks: ready(TALKS, t.talks),
    since: list(t.since),
    reciprocals: list(t.reciprocals),
    consented: list(t.consented),
    caseMarks: list(t.caseMarks),
    recipients: list(t.recipients),
    copulas: list(t.copulas),
    pointers: list(t.pointers),
    correlates: list(t.correlates),
    subjectMarks: list(t.subjectMarks),
    weakPromise: list(t.weakPromise),
    stative: list(t.stative),
    views: list(t.views),
    definiteActs: list(t.definiteActs),
    leading: list(t.leading),
    breaks: list(t.breaks),
    that: list(t.that),
    infinitives: list(t.infinitives),
    conditions: list(t.conditions),
    contexts: phrases(t.contexts.flatMap(([name, l]) => split(l).map((p) => [p, name] as const))),
    officials: list(t.officials),
    outlets: phrases(
      language.bodies.flatMap(([phrase, body]) => (body.kind === 'outlet' ? [[phrase, true as const] as const] : [])),
    ),
    homographs: list(t.homographs),
    reasons: list(t.reasons),
    buildings: phrases((t.buildings ?? []).flatMap(([state, l]) => split(l).map((p) => [p, state] as const))),
    others: list(t.others),
    causing: list(t.causing),
    told: list(t.told),
    sport: list(t.sport),
    offices: list(t.offices),
    addressing: list(t.addressing),
    organs: list(t.organs),
    untold: list(t.untold),
    spokesmen: list(t.spokesmen),
    notDated: list(t.notDated),
    opinions: list(t.opinions),
    within: list(t.within),
    convened: list(t.convened ?? ''),
    venues: list(t.venues ?? ''),
    unofficials: list(t.unofficials ?? ''),
    held: list(t.held),
    occasions: list(t.occasions),
    present: list(t.present),
    idle: list(t.idle),
    series: list(t.series),
    invited: list(t.invited),
    neighbours: list(t.neighbours),
    homeOrgans: list(t.homeOrgans),
    worldly: list(t.worldly),
    treaties: list(t.treaties),
    opining: list(t.opining),
    observers: list(t.observers),
    several: list(t.several),
    pledges: list(t.pledges),
    seated: list(t.seated),
    seatTown: list(t.seatTown),
    denials: list(t.denials),
    hearsay: list(t.hearsay),
    purpose: list(t.purpose),
    efforts: list(t.efforts),
    beginsState: wordTest(language.countries.begins),
    leaders: new Map(
      t.leaders.flatMap(([code, l]) => split(l).map((n) => [foldPhrase(n.replace(/[-’']/g, ' ')), code] as const)),
    ),
  }
  made.set(t, cues)
  return cues
}

const split = (l: string): string[] => l.split('|').filter(Boolean)
const list = (l = ''): Phrases<true> => phrases(split(l).map((p) => [p, true as const] as const))
const outcomeCues = (t: OutcomeTable = {}): Cues['outcomes'] =>
  Object.fromEntries(OUTCOME_WORDS.map((w) => [w, list(t[w])])) as Cues['outcomes']
