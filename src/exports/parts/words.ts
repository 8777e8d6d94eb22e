/** The claims of an entry with their words, each once, for formats that show the evidence. */
import type { DocumentRef } from '../../model/draft.ts'
import type { Entry, Field } from '../../model/entry.ts'
import type { Evidence } from '../../model/evidence.ts'

export interface Worded {
  /** kind, status, date, place, venue, parties, mechanism, ordinal, person, post, agreement, commitment or statement. */
  readonly field: string
  readonly value: unknown
  readonly standing: 'said' | 'implied'
  readonly evidence: Evidence
  readonly document: DocumentRef
}

const FIELDS = ['kind', 'status', 'date', 'place', 'venue', 'parties', 'mechanism', 'ordinal'] as const

/** Every claim that was not rejected, with each passage it rests on. Claims of judgements rest on no words. */
export function wordsOf(entry: Entry): Worded[] {
  const documents = new Map(entry.documents.map((d) => [d.digest, d]))
  const out = new Map<string, Worded>()
  const put = (field: string, value: unknown, standing: string, evidence: Evidence, digest: string | undefined) => {
    const document = digest === undefined ? undefined : documents.get(digest)
    if (!document || standing === 'judged') return
    const key = `${field} ${JSON.stringify(value)} ${digest} ${evidence.start} ${evidence.end}`
    if (!out.has(key)) out.set(key, { field, value, standing: standing as 'said', evidence, document })
  }
  const take = (name: string, field: Field<unknown>) => {
    for (const c of field.claims)
      if (!c.rejected) for (const e of c.evidence) put(name, c.value, c.standing, e, c.document)
  }
  for (const name of FIELDS) take(name, entry[name])
  for (const p of entry.people) {
    if (p.rejected) continue
    take('person', p.name)
    take('post', p.post)
  }
  for (const o of entry.outcomes) if (!o.rejected) put(o.kind, o.content.quote, 'said', o.content, o.document)
  for (const s of entry.statements) put('statement', s.speaker ?? '', 'said', s.content, s.document)
  return [...out.values()]
}
