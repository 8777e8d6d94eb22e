/** The ways in which reports write one name, from the claims of entries. */
import type { LanguageCode } from '../model/document.ts'
import { type Attendance, type NamingClaim, placeOfName } from '../model/outline.ts'
import type { NameSighting, NameVariant } from '../model/variant.ts'
import { scriptOf } from '../names/phones.ts'

/** A claim of a name, and the entry it was made in. */
export interface NameClaim {
  readonly name: string
  readonly claim: NamingClaim<unknown>
  readonly entry: Pick<Attendance, 'documents'>
}

/** English, Russian, Urdu: the order of their codes; what is in no known language comes last. */
export const byLanguage = (a: LanguageCode | undefined, b: LanguageCode | undefined): number => {
  if (a === b) return 0
  return a === undefined || (b !== undefined && a > b) ? 1 : -1
}

/** Each name once for each language, with the reports that write it so; in the order in which they come. Rejected claims are left out. */
export function variantsOf(claims: Iterable<NameClaim>): NameVariant[] {
  const found = new Map<string, { name: string; claim: NamingClaim<unknown>; seen: Map<string, NameSighting> }>()
  for (const { name, claim, entry } of claims) {
    if (claim.rejected) continue
    const key = `${claim.lang ?? ''} ${name}`
    let one = found.get(key)
    if (!one) found.set(key, (one = { name, claim, seen: new Map() }))
    const digest = claim.document
    if (digest === undefined || one.seen.has(digest)) continue
    const span = placeOfName(claim, name)
    one.seen.set(digest, {
      document: digest,
      id: entry.documents.find((d) => d.digest === digest)?.id ?? digest,
      ...(claim.published ? { published: claim.published } : {}),
      ...(claim.outlet ? { outlet: claim.outlet } : {}),
      ...(span ? { span } : {}),
    })
  }
  return [...found.values()].map(({ name, claim, seen }) => {
    const sightings = [...seen.values()].sort(byDay)
    const days = sightings.flatMap((s) => (s.published ? [s.published.slice(0, 10)] : []))
    const script = scriptOf(name)
    return {
      name,
      ...(claim.lang ? { lang: claim.lang } : {}),
      ...(script === 'Arab' || script === 'Cyrl' || script === 'Latn' ? { script } : {}),
      ...(days.length > 0 ? { first: days[0]!, last: days.at(-1)! } : {}),
      documents: sightings.length,
      seen: sightings,
    }
  })
}

const byDay = (a: NameSighting, b: NameSighting): number => {
  const [x, y] = [`${a.published ?? '9999'} ${a.id}`, `${b.published ?? '9999'} ${b.id}`]
  return x < y ? -1 : x > y ? 1 : 0
}
