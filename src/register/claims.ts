/** From claims to a field: which value is shown, and why. */
import type { DocumentRef, Draft } from '../model/draft.ts'
import type { Claim, Field } from '../model/entry.ts'
import { canonical } from '../model/id.ts'
import type { JudgedWords } from '../model/judgement.ts'
import type { SourcedField } from '../model/reading.ts'

/** How the values of one field are compared. */
export interface Kind<T> {
  /** Whether two values can both be true: equal, or one more exact. */
  readonly fits: (a: T, b: T) => boolean
  /** Higher is more exact. */
  readonly exactness?: (value: T) => number
  /** Which of two values with equally many voices is shown: the one told first, or (when absent) the one told last. */
  readonly tie?: 'earliest'
}

/** A claim of a draft for one of its fields, with the field's own source when it has one, and the draft's words otherwise. */
export function claimOf<T>(
  draft: Draft,
  field: SourcedField | undefined,
  value: T,
  standing?: 'said' | 'implied',
): Claim<T> {
  const source = field && draft.sources[field]
  const { digest, outlet, lang, published } = draft.document
  const claim: { -readonly [K in keyof Claim<T>]: Claim<T>[K] } = {
    value,
    draft: draft.key,
    document: digest,
    evidence: source?.evidence.length ? source.evidence : draft.evidence,
  } as Claim<T>
  if (outlet !== undefined) claim.outlet = outlet
  claim.lang = lang
  if (published !== undefined) claim.published = published
  claim.voice = draft.voice
  claim.standing = standing ?? source?.standing ?? 'said'
  claim.rule = source?.rule ?? draft.rule ?? ''
  claim.reader = draft.reader
  return claim
}

/** The words that a person pointed at for a value, where there are some. */
export function pointedAt(words: JudgedWords | undefined): Pick<Claim<unknown>, 'evidence' | 'document' | 'lang'> {
  if (!words) return { evidence: [] }
  const { document, lang, start, end, quote } = words
  return { evidence: [{ start, end, quote }], document, lang }
}

interface Group<T> {
  readonly claims: Claim<T>[]
  voices: number
}

/**
 * Chooses the value to show. The rule, in this order: what a person judged; the value told by more independent voices;
 * said before implied; the report's own voice before a quoted one; the later told (for day, place and number the first told:
 * a day is more often shifted in retelling). Of values that fit together the
 * most exact is shown.
 */
export function fieldOf<T>(claims: readonly Claim<T>[], kind: Kind<T>, voice: ReadonlyMap<string, string>): Field<T> {
  const standing = claims.filter((c) => c.rejected === undefined)
  if (standing.length === 0) return { agreed: true, why: 'none', claims }
  if (standing.length === 1) {
    const { value, standing: how } = standing[0]!
    return { shown: value, agreed: true, why: how === 'judged' ? 'judged' : 'only', claims }
  }
  const exactness = kind.exactness ?? (() => 0)
  const byExactness = kind.exactness ? mostExactFirst(standing, kind.exactness) : standing
  const groups: Group<T>[] = []
  for (const claim of byExactness) {
    const home = groups.filter((g) => kind.fits(g.claims[0]!.value, claim.value))
    if (home.length === 0) groups.push({ claims: [claim], voices: 0 })
    else for (const g of home) g.claims.push(claim)
  }
  if (groups.length > 1)
    for (const g of groups)
      g.voices = new Set(g.claims.map((c) => (c.document ? voice.get(c.document) : c.judgement))).size
  const agreed = groups.length === 1
  const judged = standing.filter((c) => c.standing === 'judged').at(-1)
  if (judged) return { shown: judged.value, agreed, why: 'judged', claims }
  const ranked = [...groups].sort(
    (a, b) =>
      b.voices - a.voices ||
      share(b, (c) => c.standing === 'said') - share(a, (c) => c.standing === 'said') ||
      share(b, (c) => c.voice.of === 'report') - share(a, (c) => c.voice.of === 'report') ||
      byTime(a, b, kind.tie) ||
      (canonical(a.claims[0]!.value) < canonical(b.claims[0]!.value) ? -1 : 1),
  )
  const [first, second] = ranked
  const shown = first!.claims[0]!.value
  if (!second) {
    const exact = first!.claims.some((c) => exactness(c.value) < exactness(shown))
    return { shown, agreed, why: standing.length === 1 ? 'only' : exact ? 'more-exact' : 'agreed', claims }
  }
  const why =
    first!.voices > second.voices
      ? 'more-voices'
      : share(first!, (c) => c.standing === 'said') > share(second, (c) => c.standing === 'said')
        ? 'said-over-implied'
        : (kind.tie ?? 'later')
  return { shown, agreed, why, claims }
}

function mostExactFirst<T>(claims: readonly Claim<T>[], exactness: (value: T) => number): Claim<T>[] {
  const all = claims.map((claim) => ({ claim, exact: exactness(claim.value) }))
  return all.sort((a, b) => b.exact - a.exact).map(({ claim }) => claim)
}

const share = <T>(g: Group<T>, test: (c: Claim<T>) => boolean): number => (g.claims.some(test) ? 1 : 0)
const latest = <T>(g: Group<T>): string => latestOf(g.claims.map((c) => c.published ?? ''))

const earliest = <T>(g: Group<T>): string => [...g.claims.map((c) => c.published ?? '9999')].sort()[0] ?? ''
const byTime = <T>(a: Group<T>, b: Group<T>, tie: 'earliest' | undefined): number => {
  const [x, y] = tie === 'earliest' ? [earliest(a), earliest(b)] : [latest(b), latest(a)]
  return x < y ? -1 : x > y ? 1 : 0
}

/** The last of some moments in ISO 8601; empty for none. */
export const latestOf = (moments: readonly string[]): string => [...moments].sort().at(-1) ?? ''

/** Drafts in the order of the register: first published first; by key among those of one moment or none. */
export const byPublication = (
  a: { key: string; document: DocumentRef },
  b: { key: string; document: DocumentRef },
): number => {
  const [x, y] = [a.document.published ?? '9999', b.document.published ?? '9999']
  return x < y ? -1 : x > y ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
