/** The people of an entry: the same person under all names and spellings, with party, role and post as claimed. */
import type { Draft, DraftPerson } from '../model/draft.ts'
import type { Claim, Dispute, EntryPerson } from '../model/entry.ts'
import type { JudgedWords } from '../model/judgement.ts'
import type { Role } from '../model/reading.ts'
import { claimOf, fieldOf, type Kind, pointedAt } from './claims.ts'
import type { Anchored } from './judged.ts'
import { mayBeSameName, sameName } from './names.ts'
import type { PersonPutRight } from './put-right.ts'

/** Sides fit when one document's are among the other's: a report may leave some out. */
export const partiesKind: Kind<readonly string[]> = {
  fits: (a, b) => a.every((p) => b.includes(p)) || b.every((p) => a.includes(p)),
  exactness: (v) => v.length,
}

interface Found {
  readonly person: PersonPutRight
  readonly draft: Draft
}

/** Groups the people of all drafts, in the drafts' order. `rejected` maps drafts rejected as a whole to the judgement. */
export function peopleOf(
  drafts: readonly Draft[],
  own: readonly Anchored[],
  rejected: ReadonlyMap<string, string>,
  voice: ReadonlyMap<string, string>,
  disputes: Dispute[],
): EntryPerson[] {
  const groups: Found[][] = []
  for (const draft of drafts)
    for (const person of draft.people) {
      const free = groups.filter((g) => g.every((f) => f.draft !== draft))
      const home =
        free.find((g) => g.some((f) => isOne(f.person, person, sameName))) ??
        free.find((g) => g.some((f) => isOne(f.person, person, mayBeSameName))) ??
        free.find((g) => g.some((f) => isNamesake(f.person, person)))
      if (home) home.push({ person, draft })
      else groups.push([{ person, draft }])
    }
  const people = groups.map((g, i) => personOf(g, `p${i + 1}`, own, rejected, voice, disputes))
  for (const { judgement: j } of own)
    if (j.decision.act === 'add' && 'field' in j.decision && j.decision.field === 'people')
      people.push(addedPerson(j.decision, j.id, j.by, `p${people.length + 1}`, voice))
  return people
}

const isOne = (a: DraftPerson, b: DraftPerson, fits: (x: string, y: string) => boolean): boolean =>
  a.type === b.type && (!a.party || !b.party || a.party === b.party) && fits(a.name, b.name)

/** In one encounter nobody meets a namesake: who has the same full name in two reports is one person, for whom they give two sides. */
const isNamesake = (a: DraftPerson, b: DraftPerson): boolean =>
  a.type === 'PER' && b.type === 'PER' && /\S\s+\S/.test(b.name) && sameName(a.name, b.name)

const EQUAL = { fits: (a: unknown, b: unknown) => a === b }
/** The fuller name is shown: most words that are no initials. */
const NAME: Kind<string> = {
  fits: () => true,
  exactness: (v) => v.split(/\s+/).filter((w) => w.replace(/[.\p{P}]/gu, '').length > 2).length,
}
const POST: Kind<string> = { fits: () => true, exactness: (v) => v.length }

function personOf(
  found: readonly Found[],
  id: string,
  own: readonly Anchored[],
  rejected: ReadonlyMap<string, string>,
  voice: ReadonlyMap<string, string>,
  disputes: Dispute[],
): EntryPerson {
  const names = new Set(found.flatMap(({ person: { name, read } }) => (read === undefined ? [name] : [name, read])))
  const judged = own.filter(
    ({ judgement: { decision: d } }) =>
      'field' in d &&
      d.field === 'people' &&
      names.has(String(d.act === 'correct' ? d.of : 'value' in d ? d.value : '')),
  )
  const gone = judged.find((j) => j.judgement.decision.act === 'reject')?.judgement.id
  if (gone)
    disputes.push({
      judgement: gone,
      about: 'rejected',
      field: 'people',
      judged: [...names][0],
      words: 'people: the reader still gives the rejected name',
    })
  const claims = <T>(pick: (p: DraftPerson) => T | undefined, part: 'name' | 'party' | 'role' | 'post'): Claim<T>[] => {
    const out: Claim<T>[] = []
    for (const { person, draft } of found) {
      const value = pick(person)
      if (value === undefined) continue
      const set = rejected.get(draft.key) ?? gone
      const by = part === 'name' && person.judgement ? { judgement: person.judgement, rule: 'judgement@1' } : {}
      const claim = { ...claimOf(draft, undefined, value), evidence: person.evidence, ...by }
      out.push(set ? { ...claim, rejected: set } : claim)
    }
    for (const { judgement: j } of judged) {
      if (j.decision.act !== 'correct' || !('target' in j.decision)) continue
      const value = (j.decision.value as { [k: string]: unknown })[part]
      if (value === undefined) continue
      if (out.some((c) => c.value !== value))
        disputes.push({
          judgement: j.id,
          about: 'value',
          field: 'people',
          judged: value,
          read: out[0]?.value,
          words: `people: the reader gives another ${part}`,
        })
      out.push({
        value: value as T,
        ...pointedAt(j.decision.words),
        voice: { of: 'speaker', speaker: j.by },
        standing: 'judged',
        rule: 'judgement@1',
        judgement: j.id,
      })
    }
    return out
  }
  return {
    id,
    type: found[0]!.person.type,
    name: fieldOf(
      claims((p) => p.name, 'name'),
      NAME,
      voice,
    ),
    party: fieldOf(
      claims((p) => p.party, 'party'),
      EQUAL,
      voice,
    ),
    role: fieldOf(
      claims((p) => p.role, 'role'),
      EQUAL as Kind<Role>,
      voice,
    ),
    post: fieldOf(
      claims((p) => p.post, 'post'),
      POST,
      voice,
    ),
    ...(gone ? { rejected: gone } : {}),
  }
}

function addedPerson(
  { value, words }: { readonly value: unknown; readonly words?: JudgedWords },
  judgement: string,
  by: string,
  id: string,
  voice: ReadonlyMap<string, string>,
): EntryPerson {
  const given = (typeof value === 'string' ? { name: value } : value) as { [k: string]: string | undefined }
  const claim = <T extends string>(v: T | undefined): Claim<T>[] =>
    v === undefined
      ? []
      : [
          {
            value: v,
            ...pointedAt(words),
            voice: { of: 'speaker', speaker: by },
            standing: 'judged',
            rule: 'judgement@1',
            judgement,
          },
        ]
  return {
    id,
    type: (given['type'] as EntryPerson['type'] | undefined) ?? 'PER',
    name: fieldOf(claim(given['name']), NAME, voice),
    party: fieldOf(claim(given['party']), EQUAL, voice),
    role: fieldOf(claim(given['role'] as Role | undefined), EQUAL as Kind<Role>, voice),
    post: fieldOf(claim(given['post']), POST, voice),
  }
}
