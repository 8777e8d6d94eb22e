/** What a form of the review asks for → a proposal, as programs send it. */
import type { Reading } from '../../model/reading.ts'
import { type Span, slice } from '../../model/span.ts'
import { type Passage, type Proposal, proposal } from '../../workers/proposal.ts'
import { wrongIn } from '../../workers/proposal-fault.ts'
import { isAboutMarks, markAskedFor } from './mark-form.ts'
import { offeredFor, spanSent } from './passages.ts'

/** The fields of a form that was sent. */
export type Sent = { readonly [name: string]: string | undefined }

/** What is wrong with a form that was sent, as the page says it. */
export interface Fault {
  readonly wrong: 'words' | 'noWords' | 'value' | 'notHere' | 'known' | 'gone'
  readonly detail?: string
}

/** Throws nothing: a form that makes no sense is a fault. */
export function proposalFrom(sent: Sent, digest: string, reading: Reading): Proposal | Fault {
  const asked = isAboutMarks(sent['act']) ? markAskedFor(sent, digest, reading) : draftAskedFor(sent, digest, reading)
  if ('wrong' in asked) return asked as Fault
  const parsed = proposal.safeParse(asked)
  if (parsed.success) return parsed.data
  return { wrong: 'value', detail: wrongIn(asked, parsed.error.issues) }
}

function draftAskedFor(sent: Sent, digest: string, reading: Reading): object {
  const { text } = reading.document
  const found = spanSent(text, sent)
  if (found === false) return { wrong: 'words' }
  const words: Passage | undefined = found && { report: digest, ...found, quote: slice(text, found) }
  return askedFor(sent, words, found, reading)
}

function askedFor(sent: Sent, words: Passage | undefined, span: Span | undefined, reading: Reading): object {
  const { act, entry, field, of } = sent
  switch (act) {
    case 'same':
    case 'different':
    case 'unsure':
      return { act, entries: [entry, entryIn(sent['other'])] }
    case 'accept':
      return { act, entry }
    case 'reject':
      return { act, entry }
    case 'drop':
      return { act: 'reject', entry, field, value: of ?? json(sent['value']) }
    case 'withdraw':
      return { act, judgement: sent['judgement'] }
    case 'correct':
    case 'add': {
      if (!words) return { wrong: 'noWords' }
      const value = fieldValue(field ?? '', sent, words, span, reading)
      return { act, entry, field, value, words, ...(of ? { of } : {}) }
    }
    case 'encounter': {
      if (!words) return { wrong: 'noWords' }
      const { kind, status, date } = sent
      return {
        act: 'add',
        words: [words],
        encounter: {
          kind,
          status,
          parties: listed(sent['by']),
          ...some({ date }),
          ...placed(sent['place'], sent['country']),
        },
      }
    }
    case 'outcome': {
      if (!words) return { wrong: 'noWords' }
      const outcome = outcomeOf(sent)
      if (entry) return { act: 'add', entry, field: 'outcomes', value: outcome, words }
      return { act: 'add', outcome, words: [words] }
    }
    default:
      return { wrong: 'value' }
  }
}

/** The id of an entry, or that in an address of its page. */
const entryIn = (text: string | undefined): string | undefined =>
  /r[0-9a-f]{4,14}(?![0-9a-z])/.exec(text ?? '')?.[0] ?? text

/** A field's value. What is left empty is taken from the words: what they were read as, or they themselves. */
function fieldValue(field: string, sent: Sent, words: Passage, span: Span | undefined, reading: Reading): unknown {
  const value = sent['value']?.trim() || undefined
  const readAs = (f: 'date' | 'place' | 'people'): string | undefined =>
    offeredFor(reading, f, span ? [span] : []).find((o) => o.start === span?.start && o.end === span.end)?.value
  const inLine = words.quote.replace(/\s+/g, ' ').trim()
  switch (field) {
    case 'date':
      return value ?? readAs('date')
    case 'place':
      return {
        name: value ?? inLine,
        ...some({ country: code(sent['country']) ?? (value ? undefined : readAs('place')) }),
      }
    case 'venue':
      return value ?? inLine
    case 'parties':
      return listed(value)
    case 'mechanism':
      return { name: value ?? inLine, parties: listed(sent['by']) }
    case 'ordinal':
      return value === undefined ? undefined : Number(value)
    case 'people':
      return {
        name: value ?? readAs('people') ?? inLine,
        ...some({ type: sent['type'], party: sent['party'], role: sent['role'], post: sent['post'] }),
      }
    case 'outcomes':
      return outcomeOf(sent)
    default:
      return value
  }
}

const outcomeOf = (sent: Sent): object => ({
  kind: sent['kind'],
  by: listed(sent['by']),
  ...some({ due: sent['due'] }),
  ...placed(sent['place'], sent['country']),
})

/** Only what is not empty. */
const some = (given: Sent): { [name: string]: string } =>
  Object.fromEntries(Object.entries(given).flatMap(([k, v]) => (v?.trim() ? [[k, v.trim()] as const] : [])))

const code = (text: string | undefined): string | undefined => text?.trim().toUpperCase() || undefined

const placed = (name: string | undefined, country: string | undefined): object =>
  name?.trim() ? { place: { name: name.trim(), ...some({ country: code(country) }) } } : {}

/** "PK, RU" or, as one writes in Urdu, with another comma. */
const listed = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[,،;]/)
    .map((p) => p.trim())
    .filter(Boolean)
    .map((p) => (/^[a-z]{2}$/.test(p) ? p.toUpperCase() : p))

function json(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return text
  }
}
