/** Values of drafts and judgements as the review shows them. */
import { inLine } from '../../../exports/parts/headline.ts'
import type { LanguageCode } from '../../../model/document.ts'
import type { Draft } from '../../../model/draft.ts'
import type { JudgedField, Judgement } from '../../../model/judgement.ts'
import type { Mechanism, Place } from '../../../model/reading.ts'
import type { DraftAsJudged, PlainField } from '../../../register/as-judged.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import { date, inWords, kindOf, parties, party } from '../../show.ts'
import { reviewWords } from '../../words/review/index.ts'
import type { Words } from '../../words/words.ts'

/** A field's value, in the page's language where it has one; '' for none. */
export function shownValue(words: Words, field: PlainField, value: unknown, lang: LanguageCode): Html | string {
  if (value === undefined || value === null) return ''
  switch (field) {
    case 'kind':
      return kindOf(words, value as Draft['kind'])
    case 'status':
      return words.status[value as Draft['status']] ?? ''
    case 'date':
      return html`<bdi>${date(words, String(value))}</bdi>`
    case 'place': {
      const { name, country } = value as Place
      return html`${inWords(name, lang)}${country ? html` <span class="soft">${party(words, country)}</span>` : ''}`
    }
    case 'parties':
      return parties(words, value as readonly string[])
    case 'mechanism':
      return inWords((value as Mechanism).name, lang)
    case 'venue':
      return inWords(String(value), lang)
    default:
      return String(value)
  }
}

/** What a draft is, in plain text: for headings, labels of buttons and what is read out. */
export const draftName = (words: Words, { values }: Pick<DraftAsJudged, 'values'>): string =>
  [
    kindOf(words, values.kind as Draft['kind']),
    parties(words, (values.parties as readonly string[] | undefined) ?? []),
    values.date ? date(words, String(values.date)) : '',
  ]
    .filter(Boolean)
    .join(words.comma)

/** A field by name; people and outcomes by what the page calls them. */
export const fieldName = (words: Words, field: JudgedField): string =>
  field === 'people'
    ? words.field.people
    : field === 'outcomes'
      ? words.field.outcome
      : field === 'verdict'
        ? words.field.verdict
        : words.field[field]

/** What a judgement says, in one line of text. `about`: the one that it takes back. */
export function judgementLine(words: Words, { decision: d }: Judgement, about?: Judgement): string {
  const r = reviewWords(words)
  if ('document' in d) return r.told.done
  if (d.act === 'withdraw') return about ? `${r.told.withdraw}: ${judgementLine(words, about)}` : r.told.withdraw
  if ('layer' in d) return `${r.told.done}: ${r.marks.layers[d.layer]}`
  if ('mark' in d) {
    const value = 'becomes' in d ? d.becomes : d.read
    const quote = value && ('content' in value ? value.content : value.words).quote
    return `${r.told[d.act]}: ${r.marks.one[d.mark.layer]}${quote ? `: ${inLine(quote)}` : ''}`
  }
  if ('drafts' in d) return r.told[d.act]
  if ('draft' in d) return `${r.told.add}: ${draftName(words, { values: d.draft })}`
  const kind = kindOf(words, d.target.kind)
  const field = d.field === undefined ? '' : `${words.comma}${fieldName(words, d.field)}`
  const value = 'value' in d && d.value !== undefined && d.field !== 'outcomes' ? `: ${plainValue(words, d.value)}` : ''
  return `${r.told[d.act]}: ${kind}${field}${value}`
}

function plainValue(words: Words, value: unknown): string {
  if (Array.isArray(value)) return parties(words, value as string[])
  if (typeof value === 'object' && value !== null) return String((value as { name?: unknown }).name ?? '')
  const named: { readonly [name: string]: string } = {
    ...words.kind,
    ...words.status,
    ...words.outcome,
    ...words.verdict,
  }
  const text = String(value)
  return Object.hasOwn(named, text) ? named[text]! : /^\d{4}-\d{2}/.test(text) ? date(words, text) : text
}
