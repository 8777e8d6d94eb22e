/** What a person typed after `judge` → what is asked for. */
import { RoznamchaError } from '../model/error.ts'
import { JUDGED_FIELDS, type JudgedField } from '../model/judgement.ts'
import { type Proposal, proposal } from '../workers/proposal.ts'
import { wrongIn } from '../workers/proposal-fault.ts'

export const ACTS = ['same', 'different', 'unsure', 'correct', 'add', 'reject', 'accept', 'withdraw'] as const

const usage = (message: string): RoznamchaError => new RoznamchaError('usage', message)

/** Throws `usage` for what is no decision. */
export function proposalOf(words: readonly string[], of?: string): Proposal {
  const [act, first, ...rest] = words
  if (!(ACTS as readonly string[]).includes(act!)) throw usage(`judge: "${act}" is not one of ${ACTS.join(', ')}`)
  if (first === undefined) throw usage(`judge ${act} needs the id of an entry`)
  return checked(asked(act!, first, rest, of))
}

function asked(act: string, first: string, rest: readonly string[], of: string | undefined): object {
  switch (act) {
    case 'same':
    case 'different':
    case 'unsure':
      if (rest.length !== 1) throw usage(`judge ${act} needs two ids`)
      return { act, entries: [first, rest[0]] }
    case 'withdraw':
      return { act, judgement: first }
    case 'correct': {
      const field = fieldOf(rest[0])
      if (rest[1] === undefined) throw usage('judge correct needs an id, a field and its right value')
      if (field === 'verdict') {
        if (!/^c[0-9a-f]{4,14}$/.test(first))
          throw usage(`${first} is no promise; "roznamcha promises" shows their ids`)
        return { act, promise: first, verdict: rest[1] }
      }
      return { act, entry: first, field, value: typedValue(field, rest.slice(1)), ...(of === undefined ? {} : { of }) }
    }
    case 'add': {
      const field = fieldOf(rest[0])
      if (rest[1] === undefined) throw usage('judge add needs an id, a field and the value that is missing')
      return { act, entry: first, field, value: typedValue(field, rest.slice(1)) }
    }
    case 'reject': {
      if (rest[0] === undefined) return { act, entry: first }
      const field = fieldOf(rest[0])
      if (rest[1] === undefined) return { act, entry: first, field }
      // A person is rejected by name, an outcome by key.
      const value =
        field === 'people' || field === 'outcomes' ? rest.slice(1).join(' ').trim() : typedValue(field, rest.slice(1))
      return { act, entry: first, field, value }
    }
    default:
      if (/^[0-9a-f]{64}$/.test(first))
        return { act, report: first, ...(rest[0] === undefined ? {} : { layer: rest[0] }) }
      return { act, entry: first, ...(rest[0] === undefined ? {} : { field: fieldOf(rest[0]) }) }
  }
}

/** Says of the first thing that is wrong what it is. */
function checked(given: object): Proposal {
  const parsed = proposal.safeParse(given)
  if (parsed.success) return parsed.data
  throw usage(
    `judge: ${wrongIn(given, parsed.error.issues).replace(/^entries\.([01])/, (_, n) => idGiven(given, Number(n)))}`,
  )
}

/** Which of two ids was typed. */
const idGiven = (given: object, n: number): string =>
  'entries' in given && Array.isArray(given.entries) ? String(given.entries[n]) : 'id'

function fieldOf(word: string | undefined): JudgedField {
  if ((JUDGED_FIELDS as readonly string[]).includes(word ?? '')) return word as JudgedField
  throw usage(`"${word ?? ''}" is no field; the fields are ${JUDGED_FIELDS.join(', ')}`)
}

/** A value as typed: JSON where it is, else by its field: "7", "PK,RU", "Islamabad, PK". Throws `usage` for broken JSON. */
function typedValue(field: JudgedField, words: readonly string[]): unknown {
  const text = words.join(' ').trim()
  if (/^[[{"]/.test(text)) {
    try {
      return JSON.parse(text)
    } catch {
      throw usage(`${text} is not JSON`)
    }
  }
  switch (field) {
    case 'ordinal':
      return /^-?\d+$/.test(text) ? Number(text) : text
    case 'parties':
      return text.split(/[\s,]+/).filter(Boolean)
    case 'place': {
      const [, name, country] = /^(.*?)(?:,\s*([A-Z]{2}))?$/.exec(text)!
      return { name, ...(country ? { country } : {}) }
    }
    case 'mechanism':
    case 'people':
      return { name: text }
    default:
      return text
  }
}
