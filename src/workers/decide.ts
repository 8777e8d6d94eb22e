/** What a person asks for → the decision it means: ids of entries become the drafts they stand for. */
import { type Draft, type DraftRef, refOf } from '../model/draft.ts'
import type { Entry } from '../model/entry.ts'
import { RoznamchaError } from '../model/error.ts'
import { type Evidence, evidence } from '../model/evidence.ts'
import type { Decision, JudgedField, JudgedWords } from '../model/judgement.ts'
import type { Engagement, Entity, Outcome, Reading } from '../model/reading.ts'
import { isSound } from '../model/span.ts'
import { draftsOf } from '../register/draft.ts'
import { equal } from '../register/field-kinds.ts'
import type { OutcomeValue } from '../register/judged-outcomes.ts'
import type { Report, View } from '../stores/store.ts'
import { decideMark } from './decide-mark.ts'
import { getEntry } from './find-entry.ts'
import type { Passage, Proposal } from './proposal.ts'

/**
 * Throws `not-found` where it is about something that is not in the register, `usage` where two ids stand for one draft or one id
 * for several, `invalid` where words do not stand in their report. `by` is who asks: of names, times and statements only that
 * person's own judgements are looked at; absent, those of all.
 */
export async function decide(store: View, p: Proposal, by?: string): Promise<Decision> {
  if ('mark' in p || 'layer' in p) return decideMark(store, p, by)
  switch (p.act) {
    case 'same':
    case 'different':
    case 'unsure': {
      const [a, b] = [await targetOf(store, p.entries[0]), await targetOf(store, p.entries[1])]
      if (a.ref.key === b.ref.key)
        throw new RoznamchaError(
          'usage',
          `${p.entries[0]} and ${p.entries[1]} lead to the same draft; name the reports' own ids: ${a.entry.aliases.join(', ')}`,
        )
      return { act: p.act, drafts: [a.ref, b.ref] }
    }
    case 'withdraw':
      return { act: 'withdraw', judgement: await judgementId(store, p.judgement) }
    case 'correct':
      return 'promise' in p ? verdictOf(store, p.promise, p.verdict) : corrected(store, p)
    case 'add':
      if (!('entry' in p)) return { act: 'add', draft: await draftByHand(store, p) }
      if (p.field === 'outcomes' && p.words === undefined)
        throw new RoznamchaError('invalid', 'an agreement or promise needs the words that tell of it')
      return {
        act: 'add',
        target: (await targetOf(store, p.entry)).ref,
        field: p.field,
        value: inOrder(p.field, p.value),
        ...(await wordsOf(store, p.words)),
      }
    case 'reject': {
      const { draft, entry } = await targetOf(store, p.entry)
      return {
        act: 'reject',
        target: refOf(draft),
        ...(p.field === undefined ? {} : { field: p.field, value: toldOf(p.entry, entry, draft, p.field, p.value) }),
        ...stoodAt(draft, p.field, p.value),
      }
    }
    case 'accept': {
      if ('report' in p) {
        for await (const { digest } of store.reports({ digests: [p.report], limit: 1 }))
          return { act: 'accept', document: digest }
        throw new RoznamchaError('not-found', `there is no report ${p.report} in the register`)
      }
      const { draft } = await targetOf(store, p.entry)
      return {
        act: 'accept',
        target: refOf(draft),
        ...(p.field === undefined ? {} : { field: p.field }),
        read: readAs(draft, p.field),
      }
    }
  }
}

async function corrected(store: View, p: Extract<Proposal, { act: 'correct'; entry: string }>): Promise<Decision> {
  const { draft } = await targetOf(store, p.entry)
  const from = p.field === 'people' || p.field === 'outcomes' ? undefined : draft[p.field]
  return {
    act: 'correct',
    target: refOf(draft),
    field: p.field,
    ...(p.of === undefined ? {} : { of: p.of }),
    ...(from === undefined ? {} : { from }),
    value: inOrder(p.field, p.value),
    ...(await wordsOf(store, p.words)),
    ...stoodAt(draft, p.field, p.of),
  }
}

/**
 * The value of an entry's field that is to be set aside: the one given, or else the one that the draft tells or the entry shows. It may
 * be set aside already: reviewers judge apart. Throws `not-found` where nobody tells it, `usage` where it is not said which of several.
 */
function toldOf(id: string, entry: Entry, draft: Draft, field: RejectedField, given: unknown): unknown {
  const nothing = (what: string): RoznamchaError =>
    new RoznamchaError(
      'not-found',
      `${id} tells ${what}: there is nothing to reject; "roznamcha show ${id}" shows what it tells`,
    )
  if (field === 'people' || field === 'outcomes') {
    if (given === undefined)
      throw new RoznamchaError(
        'usage',
        `say which of the ${field}: ${field === 'people' ? 'the name as it is shown' : 'the key'}`,
      )
    const told =
      field === 'people'
        ? [...entry.people.flatMap((p) => p.name.claims.map((c) => c.value)), ...draft.people.map((p) => p.name)]
        : [...entry.outcomes, ...draft.outcomes].map((o) => o.key)
    if (!told.includes(String(given)))
      throw nothing(field === 'people' ? `of nobody called ${given}` : `no outcome ${given}`)
    return given
  }
  const value = given === undefined ? (draft[field] ?? entry[field].shown) : inOrder(field, given)
  if (value === undefined) throw nothing(`no ${field}`)
  const told: readonly unknown[] = [draft[field], ...entry[field].claims.map((c) => c.value)]
  if (!told.some((v) => v !== undefined && equal<unknown>(v, value))) throw nothing(`no such ${field}`)
  return value
}
type RejectedField = NonNullable<Extract<Proposal, { act: 'reject'; entry: string }>['field']>

const READ = ['kind', 'status', 'date', 'place', 'venue', 'parties', 'mechanism', 'ordinal'] as const

/** What a draft says of one field, or of all of them. */
function readAs(draft: Draft, field: string | undefined): { readonly [F in JudgedField]?: unknown } {
  const named = READ.filter((f) => (field === undefined || f === field) && draft[f] !== undefined)
  return Object.fromEntries(named.map((f) => [f, draft[f]]))
}

/** Where an outcome of a draft stood when it was judged. Throws `not-found` where the draft has none of this key. */
function stoodAt(draft: Draft, field: string | undefined, key: unknown): { was?: JudgedWords } {
  if (field !== 'outcomes') return {}
  const found = draft.outcomes.find((o) => o.key === key)
  if (!found) return {}
  return { was: { ...found.content, document: draft.document.digest, lang: draft.document.lang } }
}

/** Parties stand in the order of the alphabet, as everywhere in the register. */
const inOrder = (field: string | undefined, value: unknown): unknown =>
  field === 'parties' && Array.isArray(value) ? [...value].sort() : value

/** The entry of an id, and the draft it stands for: an id that an entry has had stands for that one draft of it. */
async function targetOf(store: View, id: string): Promise<{ entry: Entry; ref: DraftRef; draft: Draft }> {
  const entry = await getEntry(store, id)
  const key = entry.drafts.find((d) => d.startsWith(id.slice(1))) ?? entry.drafts[0]!
  const [draft] = await store.drafts({ keys: [key] })
  if (!draft) throw new RoznamchaError('not-found', `the draft behind ${id} is not kept`)
  return { entry, ref: refOf(draft), draft }
}

/** The judgement of an id or the beginning of one. */
async function judgementId(store: View, id: string): Promise<string> {
  const found = (await store.judgements()).filter((j) => j.id.startsWith(id))
  if (found.length === 1) return found[0]!.id
  if (found.length === 0)
    throw new RoznamchaError('not-found', `there is no judgement ${id}; "roznamcha log" shows them`)
  throw new RoznamchaError('usage', `${id} fits several judgements; write more of it`)
}

/** A verdict on a promise: the id is that of the promise, as `promises` prints it. */
async function verdictOf(store: View, id: string, verdict: string): Promise<Decision> {
  for await (const entry of store.entries({ filters: [{ name: 'has', values: ['commitment'] }] })) {
    const outcome = entry.outcomes.find((o) => o.key.startsWith(id.slice(1)))
    if (!outcome) continue
    const [draft] = await store.drafts({ keys: [outcome.draft] })
    if (draft) return { act: 'correct', target: refOf(draft), field: 'verdict', of: outcome.key, value: verdict }
  }
  throw new RoznamchaError('not-found', `there is no promise ${id}; "roznamcha promises" shows their ids`)
}

/** Words that were pointed at, checked to the character. */
async function wordsOf(store: View, words: Passage | undefined) {
  if (words === undefined) return {}
  const { reading } = await reportOf(store, words)
  return { words: { ...evidence(reading.document.text, words), document: words.report, lang: reading.document.lang } }
}

async function reportOf(store: View, words: Passage): Promise<Report> {
  for await (const report of store.reports({ digests: [words.report], limit: 1 })) {
    const { text } = report.reading.document
    if (!isSound(text, words) || text.slice(words.start, words.end) !== words.quote)
      throw new RoznamchaError('invalid', `the words at ${words.start}–${words.end} are not those of the report`)
    return report
  }
  throw new RoznamchaError('not-found', `there is no report ${words.report} in the register`)
}

/** What the reader missed, as a draft of its report, made the way the reader's own are. */
async function draftByHand(store: View, p: Extract<Proposal, { act: 'add'; words: unknown[] }>): Promise<Draft> {
  const report = await reportOf(store, p.words[0]!)
  if (p.words.some((w) => w.report !== p.words[0]!.report))
    throw new RoznamchaError('invalid', 'the words must all be of one report')
  for (const w of p.words) await reportOf(store, w)
  const { document } = report.reading
  const spans = p.words.map((w) => evidence(document.text, w))
  const told = 'encounter' in p ? encounterByHand(p.encounter, spans) : outcomeByHand(p.outcome, spans[0]!)
  const reading = { reader: 'hand@1', document, mentions: [], entities: [], times: [], attributions: [] }
  const [draft] = draftsOf({ ...reading, engagements: [], outcomes: [], ...told })
  if (!draft) throw new RoznamchaError('invalid', 'no draft can be made of this')
  const [known] = await store.drafts({ keys: [draft.key] })
  if (known) throw new RoznamchaError('conflict', 'something of this kind is known from these words already')
  return draft
}

function encounterByHand(
  encounter: Extract<Proposal, { encounter: unknown }>['encounter'],
  spans: readonly Evidence[],
): Partial<Reading> {
  const { start, end } = spans[0]!
  const people = encounter.people ?? []
  const entities: Entity[] = people.map((p, i) => ({
    id: `e${i + 1}`,
    type: p.type ?? 'PER',
    name: p.name,
    ...(p.post ? { posts: [{ title: p.post, span: { start, end } }] } : {}),
  }))
  const engagement: Engagement = {
    id: 'g1',
    ...encounter,
    parties: [...encounter.parties].sort(),
    people: people.map(({ party, role, post }, i) => ({
      entity: `e${i + 1}`,
      ...(party ? { party } : {}),
      ...(role ? { role } : {}),
      ...(post ? { post } : {}),
    })),
    evidence: spans,
    rule: 'hand@1',
  }
  const mentions = entities.map((e) => ({ start, end, type: e.type, entity: e.id }))
  return { mentions, entities, engagements: [engagement] }
}

function outcomeByHand(outcome: OutcomeValue, words: Evidence): Partial<Reading> {
  const { start, end } = words
  const told: Outcome = { ...outcome, by: [...outcome.by].sort(), content: { start, end }, rule: 'hand@1' }
  return { outcomes: [told] }
}
