/** Which acts whom may do: a crowd protests, forces attack, states and those who speak for them condemn. */
import type { Act } from '../../../model/reading.ts'
import type { Side, SideKind } from './act-sides.ts'
import type { Verb } from './act-words.ts'

type Kinds = ReadonlySet<SideKind>
const kinds = (...k: SideKind[]): Kinds => new Set(k)

const ARMED = kinds('state', 'body', 'force', 'means', 'people')
const HARMING = kinds('state', 'body', 'force', 'means', 'people')
const RULING = kinds('state', 'body', 'force', 'authority', 'person')
const SPEAKING = kinds('state', 'body', 'force', 'authority', 'person', 'people')
const CROWD = kinds('people', 'folk')
const OFFICIAL = kinds('person', 'authority')

const DOERS: Partial<Record<Act, Kinds>> = {
  kill: HARMING,
  assassinate: HARMING,
  strike: ARMED,
  attack: HARMING,
  beat: kinds('force', 'people'),
  bomb: HARMING,
  abduct: HARMING,
  'seize-territory': ARMED,
  'seize-property': kinds('state', 'body', 'force', 'authority'),
  arrest: kinds('state', 'body', 'force', 'authority'),
  deport: kinds('state', 'body', 'force', 'authority'),
  blockade: kinds('state', 'body', 'force', 'authority'),
  protest: CROWD,
  'hunger-strike': CROWD,
  walkout: CROWD,
  obstruct: CROWD,
  riot: CROWD,
  resign: OFFICIAL,
  withdraw: kinds('state', 'body', 'force'),
  disarm: kinds('state', 'body', 'force'),
  ceasefire: kinds('state', 'body', 'force', 'authority'),
  release: kinds('state', 'body', 'force', 'authority', 'person'),
  mobilize: RULING,
  exercise: kinds('state', 'body', 'force'),
}

/** Acts within one state: its police arrest its own people. */
const WITHIN: ReadonlySet<Act> = new Set<Act>([
  'arrest',
  'kill',
  'assassinate',
  'attack',
  'strike',
  'beat',
  'bomb',
  'abduct',
  'protest',
  'riot',
  'walkout',
  'hunger-strike',
  'release',
  'seize-territory',
  'seize-property',
  'restrict',
  'mobilize',
  'demand',
  'investigate',
  'concede',
  'ease-restrictions',
  'obstruct',
  'accuse',
])

/** Acts that only somebody of a known state or body does here: words are cheap, and most that are said concern no state. */
const KNOWN: ReadonlySet<Act> = new Set<Act>([
  'demand',
  'reject',
  'condemn',
  'threaten',
  'veto',
  'defy',
  'investigate',
  'praise',
  'accuse',
  'resign',
  'aid',
  'restrict',
  'suspend-aid',
  'break-relations',
  'share',
  'recognise',
  'concede',
  'ease-restrictions',
  'allow-access',
])

/** A person commands what only forces and states do. */
const COMMANDED: ReadonlySet<Act> = new Set<Act>(['strike', 'kill', 'attack', 'beat', 'seize-territory', 'withdraw'])

/** Words of a body that is no state's count where they name a state. */
const OUTSPOKEN: ReadonlySet<Act> = new Set<Act>(['demand', 'condemn', 'accuse'])

/** Whether these may do this to those, by what each of them is. */
export function mayDo({ act, frame }: Pick<Verb, 'act' | 'frame'>, actor: Side, target: Side | undefined): boolean {
  if (!(DOERS[act] ?? SPEAKING).has(actor.kind)) return false
  if (actor.kind === 'person' && (!actor.party || COMMANDED.has(act))) return false
  if (actor.kind === 'means' && !actor.party) return false
  if (actor.kind === 'body' && !actor.party && !(OUTSPOKEN.has(act) && target?.party)) return false
  if (!target && (frame === 'side' || frame === 'hit')) return false
  if (act === 'sanction' && frame === 'side' && !target?.party) return false
  if (act === 'praise' && !(actor.party && target?.party)) return false
  if (KNOWN.has(act) && !actor.party && !(target?.party && actor.kind !== 'people')) return false
  if (!actor.party && !target?.party && !UNNAMED.has(actor.kind)) return false
  if (target?.party && actor.allies?.includes(target.party) && !WITHIN.has(act)) return false
  if (actor.entity && actor.entity === target?.entity && actor.kind !== 'state') return false
  // A state that condemns or threatens itself is a misreading.
  return !(actor.party && actor.party === target?.party && !WITHIN.has(act))
}

const UNNAMED: Kinds = kinds('force', 'people', 'authority')
