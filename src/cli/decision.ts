/** What a person typed after `judge` → the decision it means. */
import { type Draft, type DraftRef, refOf } from '../model/draft.ts'
import type { Entry } from '../model/entry.ts'
import { RoznamchaError } from '../model/error.ts'
import { type Decision, JUDGED_FIELDS, type JudgedField } from '../model/judgement.ts'
import { ENGAGEMENT_KINDS, STATUSES } from '../model/reading.ts'
import { daysOf } from '../stores/rows.ts'
import type { Store } from '../stores/store.ts'
import { getEntry } from './find-entry.ts'

export const ACTS = ['same', 'different', 'unsure', 'correct', 'add', 'reject', 'accept', 'withdraw'] as const

const usage = (message: string): RoznamchaError => new RoznamchaError('usage', message)

/** Throws `usage` for what is no decision, `not-found` where it is about something that is not in the register. */
export async function decisionOf(store: Store, words: readonly string[], of?: string): Promise<Decision> {
  const [act, first, ...rest] = words
  if (!(ACTS as readonly string[]).includes(act!)) throw usage(`judge: "${act}" is not one of ${ACTS.join(', ')}`)
  if (first === undefined) throw usage(`judge ${act} needs the id of an entry`)
  switch (act) {
    case 'same':
    case 'different':
    case 'unsure': {
      if (rest.length !== 1) throw usage(`judge ${act} needs two ids`)
      const [a, b] = [await targetOf(store, first), await targetOf(store, rest[0]!)]
      if (a.ref.key === b.ref.key)
        throw usage(
          `${first} and ${rest[0]} lead to the same draft; name the reports' own ids: ${a.entry.aliases.join(', ')}`,
        )
      return { act, drafts: [a.ref, b.ref] }
    }
    case 'withdraw':
      return { act, judgement: await judgementId(store, first) }
    case 'correct': {
      const field = fieldOf(rest[0])
      if (rest[1] === undefined) throw usage('judge correct needs an id, a field and its right value')
      if (field === 'verdict') return verdictOf(store, first, rest[1])
      const { entry, ref } = await targetOf(store, first)
      const from = field === 'people' || field === 'outcomes' ? undefined : entry[field].shown
      return {
        act,
        target: ref,
        field,
        ...(of !== undefined ? { of } : {}),
        ...(from !== undefined ? { from } : {}),
        value: judgedValue(field, rest.slice(1)),
      }
    }
    case 'add': {
      const field = fieldOf(rest[0])
      if (rest[1] === undefined) throw usage('judge add needs an id, a field and the value that is missing')
      return { act, target: (await targetOf(store, first)).ref, field, value: judgedValue(field, rest.slice(1)) }
    }
    case 'reject': {
      const { ref } = await targetOf(store, first)
      if (rest[0] === undefined) return { act, target: ref }
      const field = fieldOf(rest[0])
      return { act, target: ref, field, ...(rest[1] !== undefined ? { value: judgedValue(field, rest.slice(1)) } : {}) }
    }
    default: {
      const { ref } = await targetOf(store, first)
      return { act: 'accept', target: ref, ...(rest[0] !== undefined ? { field: fieldOf(rest[0]) } : {}) }
    }
  }
}

/** The entry of an id, and the draft it stands for: an id that an entry has had stands for that one draft of it. */
async function targetOf(store: Store, id: string): Promise<{ entry: Entry; ref: DraftRef; draft: Draft }> {
  const entry = await getEntry(store, id)
  const key = entry.drafts.find((d) => d.startsWith(id.slice(1))) ?? entry.drafts[0]!
  const [draft] = await store.drafts({ keys: [key] })
  if (!draft) throw new RoznamchaError('not-found', `the draft behind ${id} is not kept`)
  return { entry, ref: refOf(draft), draft }
}

function fieldOf(word: string | undefined): JudgedField {
  if ((JUDGED_FIELDS as readonly string[]).includes(word ?? '')) return word as JudgedField
  throw usage(`"${word ?? ''}" is no field; the fields are ${JUDGED_FIELDS.join(', ')}`)
}

/** The judgement of an id or the beginning of one. */
async function judgementId(store: Store, id: string): Promise<string> {
  const found = (await store.judgements()).filter((j) => j.id.startsWith(id))
  if (found.length === 1) return found[0]!.id
  if (found.length === 0)
    throw new RoznamchaError('not-found', `there is no judgement ${id}; "roznamcha log" shows them`)
  throw usage(`${id} fits several judgements; write more of it`)
}

/** A verdict on a promise: the id is that of the promise, as `promises` prints it. */
async function verdictOf(store: Store, id: string, verdict: string): Promise<Decision> {
  const start = /^c[0-9a-f]{4,14}$/.test(id) ? id.slice(1) : undefined
  if (start === undefined) throw usage(`${id} is no promise; "roznamcha promises" shows their ids`)
  for await (const entry of store.entries({ filters: [{ name: 'has', values: ['commitment'] }] })) {
    const outcome = entry.outcomes.find((o) => o.key.startsWith(start))
    if (!outcome) continue
    const [draft] = await store.drafts({ keys: [outcome.draft] })
    if (draft) return { act: 'correct', target: refOf(draft), field: 'verdict', of: outcome.key, value: verdict }
  }
  throw new RoznamchaError('not-found', `there is no promise ${id}; "roznamcha promises" shows their ids`)
}

/** A value as typed: JSON where it is, else by its field: "7", "PK,RU", "Islamabad, PK". Throws `usage` where it cannot be one. */
function judgedValue(field: JudgedField, words: readonly string[]): unknown {
  const text = words.join(' ').trim()
  if (/^[[{"]/.test(text)) {
    try {
      return JSON.parse(text)
    } catch {
      throw usage(`${text} is not JSON`)
    }
  }
  const oneOf = (among: readonly string[]): string => {
    if (among.includes(text)) return text
    throw usage(`"${text}" is not one of ${among.join(', ')}`)
  }
  switch (field) {
    case 'kind':
      return oneOf([...ENGAGEMENT_KINDS, 'agreement', 'commitment'])
    case 'status':
      return oneOf(STATUSES)
    case 'ordinal':
      if (!/^\d{1,4}$/.test(text)) throw usage(`"${text}" is not a number`)
      return Number(text)
    case 'date':
      if (!daysOf(text)) throw usage(`"${text}" is not a date; write it as 2018-03-21, 2018-03 or 2018`)
      return text
    case 'parties':
      return text
        .split(/[\s,]+/)
        .filter(Boolean)
        .sort()
    case 'place': {
      const [, name, country] = /^(.*?)(?:,\s*([A-Z]{2}))?$/.exec(text)!
      return { name, ...(country ? { country } : {}) }
    }
    default:
      return text
  }
}
