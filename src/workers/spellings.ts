/** How a name is spelled elsewhere in the register, in any script. */
import type { Attendance, Outline } from '../model/outline.ts'
import { nameIndex } from '../names/lookup.ts'
import { mistyped } from '../names/slips.ts'
import { mayBeSameName } from '../register/names.ts'
import type { View } from '../stores/store.ts'
import { nameTerms } from '../text/terms.ts'

/** How many entries are looked at to learn how a name is spelled elsewhere. */
const SPELLINGS_FROM = 200

/** How many names of the register are looked through for one that was mistyped. */
const NAMES_LOOKED_AT = 20_000

/** All spellings in the register of a name that sounds like this one, in any script; the name itself is among them. */
export async function spellingsOf(store: View, name: string, type: 'PER' | 'ORG'): Promise<string[]> {
  const found = await soundingLike(store, name, type)
  if (type === 'ORG') return found
  // What sounds unlike any term may still be one person's name: typing mistakes, other transcriptions.
  const facets = await store.facets({}, ['person'], NAMES_LOOKED_AT)
  const known = facets.map((f) => f.value)
  const same = nameIndex(known)
    .find(name)
    .filter((hit) => hit.verdict === 'same')
    .map((hit) => known[hit.index]!)
  const near = same.length > 0 || found.length > 1 ? same : known.filter((spelling) => mistyped(name, spelling))
  const out = new Set(found)
  for (const spelling of near)
    if (!out.has(spelling)) {
      out.add(spelling)
      for (const other of await soundingLike(store, spelling, type)) out.add(other)
    }
  return [...out]
}

/** Ids of the entries that hold a name of these sounds in a row, the best found first. */
async function entriesNaming(store: View, terms: readonly string[], limit: number): Promise<string[]> {
  const { hits } = await store.search({
    scope: 'entry',
    parts: [{ alternatives: [{ terms, field: 'names' }] }],
    limit,
  })
  return hits.map((h) => h.ref)
}

/** The spellings of entries that hold a name of these sounds. */
async function soundingLike(store: View, name: string, type: 'PER' | 'ORG'): Promise<string[]> {
  const out = new Set([name])
  const terms = nameTerms(name)
  if (terms.length === 0) return [...out]
  const ids = await entriesNaming(store, terms, SPELLINGS_FROM)
  if (ids.length === 0) return [...out]
  const names = (e: Outline): string[][] =>
    type === 'ORG' ? [e.mechanism.claims.map((c) => c.value.name), ...peopleNames(e, 'ORG')] : peopleNames(e, 'PER')
  for await (const entry of store.outlines({ ids }))
    for (const spellings of names(entry))
      if (spellings.some((s) => sounds(s, terms))) for (const s of spellings) out.add(s)
  return [...out]
}

const peopleNames = (e: Attendance, type: string): string[][] =>
  e.people.filter((p) => p.type === type && !p.rejected).map((p) => p.name.claims.map((c) => c.value))

/** Whether a name has these sounds in a row. */
function sounds(name: string, terms: readonly string[]): boolean {
  const own = nameTerms(name)
  return own.some((_, i) => terms.every((t, k) => own[i + k] === t))
}

/** How the speakers of statements who may be called so are written, in any script. Of a name spoken by very many, the best found. */
export async function speakersOf(store: View, name: string): Promise<string[]> {
  const terms = nameTerms(name)
  if (terms.length === 0) return []
  const { hits } = await store.search({
    scope: 'statement',
    // Each of the words, in any order and with others between: Khawaja Asif is Khawaja Muhammad Asif.
    parts: terms.map((term) => ({ alternatives: [{ terms: [term], field: 'names' as const }] })),
    limit: SPELLINGS_FROM,
  })
  if (hits.length === 0) return []
  const out = new Set<string>()
  for await (const { reading } of store.reports({ digests: [...new Set(hits.map((h) => h.ref))] })) {
    const speakers = new Set(reading.attributions.map((a) => a.speaker))
    for (const e of reading.entities)
      if (e.type === 'PER' && speakers.has(e.id) && mayBeSameName(e.name, name)) out.add(e.name)
  }
  return [...out]
}

/** Entries that are looked at for namesakes. */
const NAMESAKES_FROM = 60

/** The spellings of those people in the register who may be called so, the name itself among them; by sounds in a row, quickly. */
export async function namesakesOf(store: View, name: string): Promise<string[]> {
  const out = new Set([name])
  const terms = nameTerms(name)
  if (terms.length === 0) return [...out]
  const ids = await entriesNaming(store, terms, NAMESAKES_FROM)
  if (ids.length === 0) return [...out]
  for await (const entry of store.attendances({ ids }))
    for (const p of entry.people) {
      const claims = p.name.claims.filter((c) => !c.rejected).map((c) => c.value)
      if (p.type === 'PER' && !p.rejected && claims.some((c) => mayBeSameName(c, name)))
        for (const c of claims) out.add(c)
    }
  return [...out]
}
