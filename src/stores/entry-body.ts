/**
 * Entries as the stores keep them: what the claims of one draft have in common, and words that several claims rest on, stand once.
 * An entry's JSON is then half as long, and packed in half the time.
 */
import type { Claim, Entry, EntryPerson, Field } from '../model/entry.ts'
import type { Evidence } from '../model/evidence.ts'
import { pack, unpack } from './body.ts'

/** What all claims of one draft say alike. */
type Common = Omit<Claim<unknown>, 'value' | 'evidence' | 'standing' | 'rule' | 'rejected' | 'judgement'>
/** A claim: value, which common part, which words, standing, rule, and the judgement that set it aside. */
type Slim = readonly [unknown, number, number, Claim<unknown>['standing'], string, string?]
type Kept = Omit<Entry, 'id'> & {
  readonly id: string
  readonly commons?: Common[]
  readonly words?: (readonly Evidence[])[]
}

const FIELDS = ['kind', 'status', 'date', 'place', 'venue', 'parties', 'mechanism', 'ordinal'] as const
const PERSON_FIELDS = ['name', 'party', 'role', 'post'] as const

/** An entry as it is kept. What stands in it as an object of its own (a judgement's claim) is kept as it is. */
export function packEntry(entry: Entry): string | Buffer {
  const commons: Common[] = []
  const words: (readonly Evidence[])[] = []
  const numbers = new Map<unknown, number>()
  const numberOf = <T>(key: unknown, list: T[], item: () => T): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, list.length)
    return list.push(item()) - 1
  }
  const slim = (claim: Claim<unknown>): Slim | Claim<unknown> => {
    const { value, evidence, standing, rule, rejected, judgement, ...common } = claim
    if (claim.draft === undefined || judgement !== undefined) return claim
    const n = numberOf(claim.draft, commons, () => common)
    if (!isLike(commons[n]!, common)) return claim
    const w = numberOf(evidence, words, () => evidence)
    return rejected === undefined ? [value, n, w, standing, rule] : [value, n, w, standing, rule, rejected]
  }
  const slimmed = (field: Field<unknown>) => ({ ...field, claims: field.claims.map(slim) })
  const out: { [name: string]: unknown } = { ...entry }
  for (const f of FIELDS) out[f] = slimmed(entry[f])
  out['people'] = entry.people.map((p) => {
    const person: { [name: string]: unknown } = { ...p }
    for (const f of PERSON_FIELDS) person[f] = slimmed(p[f])
    return person
  })
  return pack({ ...out, commons, words })
}

const isLike = (a: Common, b: Common): boolean =>
  a === b ||
  (a.document === b.document &&
    a.outlet === b.outlet &&
    a.lang === b.lang &&
    a.published === b.published &&
    a.reader === b.reader &&
    a.voice.of === b.voice.of &&
    a.voice.speaker === b.voice.speaker)

/** The entry that was packed; also one that was kept whole. */
export function unpackEntry(body: string | Uint8Array): Entry {
  const { commons, words, ...kept } = unpack<Kept>(body)
  if (!commons || !words) return kept
  const claimOf = (claim: Claim<unknown> | Slim): Claim<unknown> => {
    if (!isSlim(claim)) return claim
    const [value, n, w, standing, rule, rejected] = claim
    return {
      value,
      ...commons[n]!,
      evidence: words[w]!,
      standing,
      rule,
      ...(rejected === undefined ? {} : { rejected }),
    }
  }
  const whole = (field: Field<unknown>) => ({ ...field, claims: field.claims.map(claimOf) })
  const out: { [name: string]: unknown } = { ...kept }
  for (const f of FIELDS) out[f] = whole(kept[f])
  out['people'] = kept.people.map((p: EntryPerson) => {
    const person: { [name: string]: unknown } = { ...p }
    for (const f of PERSON_FIELDS) person[f] = whole(p[f])
    return person
  })
  return out as unknown as Entry
}

const isSlim = (claim: Claim<unknown> | Slim): claim is Slim => Array.isArray(claim)
