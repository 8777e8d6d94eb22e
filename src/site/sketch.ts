/** What lists, pictures and people need of an entry, without the words it rests on: small enough to hold all of a register. */
import type { Claim, Entry, EntryPerson, Field } from '../model/entry.ts'

/** An entry whose claims have no evidence, but those of people’s names. It stands in lists; a page of its own is made from the whole entry. */
export const sketchOf = (entry: Entry): Entry => ({
  ...entry,
  kind: bare(entry.kind),
  status: bare(entry.status),
  date: bare(entry.date),
  place: bare(entry.place),
  venue: { ...entry.venue, claims: [] },
  parties: { ...entry.parties, claims: [] },
  mechanism: bare(entry.mechanism),
  ordinal: { ...entry.ordinal, claims: [] },
  people: entry.people.map(
    (p): EntryPerson => ({
      ...p,
      name: { ...p.name, claims: p.name.claims.map(naming) },
      party: { ...p.party, claims: [] },
      role: { ...p.role, claims: [] },
      post: bare(p.post),
    }),
  ),
  outcomes: [],
  history: [],
  joins: [],
})

/** Live claims, once each: their values and where they come from. */
function bare<T>(field: Field<T>): Field<T> {
  return {
    ...field,
    claims: field.claims.map(bareClaim),
  }
}

const bareClaim = <T>({ value, voice, standing, rule, lang, published, rejected, draft }: Claim<T>): Claim<T> => ({
  value,
  voice,
  standing,
  rule,
  evidence: [],
  ...(lang ? { lang } : {}),
  ...(published ? { published } : {}),
  ...(rejected ? { rejected } : {}),
  ...(draft ? { draft } : {}),
})

/** With the report that writes the name so, and the place: pages of people lead to them. */
const naming = (claim: Claim<string>): Claim<string> => {
  const words = claim.evidence.find((e) => e.quote.includes(claim.value)) ?? claim.evidence[0]
  return {
    ...bareClaim(claim),
    evidence: words ? [words] : [],
    ...(claim.document ? { document: claim.document } : {}),
    ...(claim.outlet ? { outlet: claim.outlet } : {}),
  }
}
