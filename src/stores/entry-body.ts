/**
 * Entries as the stores keep them: what the claims of one draft have in common, and words that several claims rest on, stand once.
 * An entry's JSON is then less than half as long, and packed in as much less time.
 */
import type { Claim, Entry, EntryPerson, Field } from '../model/entry.ts'
import type { Evidence } from '../model/evidence.ts'
import { pack, unpack } from './body.ts'

/** What all claims of one draft say alike. */
type Common = Omit<Claim<unknown>, 'value' | 'evidence' | 'standing' | 'rule' | 'rejected' | 'judgement'>
/** A claim: value, which common part, which words, standing, rule, and the judgement that set it aside. */
type Slim = readonly [unknown, number, number, Claim<unknown>['standing'], string, string?]
/** What tells of a draft beside the claims: the number of its common part, and what is its own. */
interface Told {
  readonly draft: string
  readonly document: string
}
type SlimTold = readonly [number, object]
type SlimEvidence = readonly [number, number, string]
/** An entry in slim form: plain JSON, to be made whole by `wholeEntry`. */
export type SlimEntry = Omit<Entry, 'statements' | 'outcomes' | 'history'> & {
  readonly statements: readonly (Told | SlimTold)[]
  readonly outcomes: readonly (Told | SlimTold)[]
  readonly history: readonly (Told | SlimTold)[]
  readonly commons?: Common[]
  readonly words?: (readonly (Evidence | SlimEvidence)[])[]
}

const FIELDS = ['kind', 'status', 'date', 'place', 'venue', 'parties', 'mechanism', 'ordinal'] as const
const PERSON_FIELDS = ['name', 'party', 'role', 'post'] as const
const TELLINGS = ['statements', 'outcomes', 'history'] as const

/** An entry in slim form. What stands in it as an object of its own (a judgement's claim) is kept as it is. */
export function slimEntry(entry: Entry): object {
  const commons: Common[] = []
  const words: (readonly (Evidence | SlimEvidence)[])[] = []
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
    // One draft's words are told by where they stand.
    const place = evidence.every(isBare) ? evidence.reduce((s, e) => `${s} ${e.start} ${e.end}`, String(n)) : evidence
    const w = numberOf(place, words, () =>
      place === evidence ? evidence : evidence.map((e) => [e.start, e.end, e.quote]),
    )
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
  const told = (telling: Told & { readonly lang?: string }, isStep: boolean): Told | SlimTold => {
    const n = numbers.get(telling.draft)
    const common = n === undefined ? undefined : commons[n]!
    if (common?.document !== telling.document || (!isStep && common.lang !== telling.lang)) return telling
    const { draft: _, document: __, lang: ___, ...own } = telling
    return [n!, own]
  }
  for (const f of TELLINGS) out[f] = entry[f].map((telling) => told(telling, f === 'history'))
  return Object.assign(out, { commons, words })
}

/** An entry as it is kept in a file. */
export const packEntry = (entry: Entry): string | Buffer => pack(slimEntry(entry))

const isBare = (e: Evidence): boolean => Object.keys(e).length === 3

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
export const unpackEntry = (body: string | Uint8Array): Entry => wholeEntry(unpack<SlimEntry>(body))

/** The entry from its slim form; also from that of an earlier version, and one that was never slim. */
export function wholeEntry({ commons, words, ...kept }: SlimEntry): Entry {
  if (!commons || !words) return kept as unknown as Entry
  const evidence = words.map((list) =>
    list.map((e): Evidence => (isSlimEvidence(e) ? { start: e[0], end: e[1], quote: e[2] } : e)),
  )
  const claimOf = (claim: Claim<unknown> | Slim): Claim<unknown> => {
    if (!isSlim(claim)) return claim
    const [value, n, w, standing, rule, rejected] = claim
    return {
      value,
      ...commons[n]!,
      evidence: evidence[w]!,
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
  for (const f of TELLINGS)
    out[f] = kept[f].map((telling) => {
      if (!isSlimTold(telling)) return telling
      const { draft, document, lang } = commons[telling[0]]!
      return { draft, document, ...(f === 'history' || lang === undefined ? {} : { lang }), ...telling[1] }
    })
  return out as unknown as Entry
}

const isSlim = (claim: Claim<unknown> | Slim): claim is Slim => Array.isArray(claim)
const isSlimTold = (telling: Told | SlimTold): telling is SlimTold => Array.isArray(telling)
const isSlimEvidence = (e: Evidence | SlimEvidence): e is SlimEvidence => Array.isArray(e)
