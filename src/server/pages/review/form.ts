/** The form in which a value is put right, or what was missed is added: the value, and the words of the report that say so. */

import type { JudgedField } from '../../../model/judgement.ts'
import type { MarkLayer } from '../../../model/mark-value.ts'
import { ENGAGEMENT_KINDS, type Mechanism, type Place, STATUSES } from '../../../model/reading.ts'
import type { Span } from '../../../model/span.ts'
import type { DraftAsJudged } from '../../../register/as-judged.ts'
import { toReview } from '../../address.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import type { Fault, Sent } from '../../review/form.ts'
import type { DraftLook, ReportLook } from '../../review/look.ts'
import { offeredFor } from '../../review/passages.ts'
import { reviewWords } from '../../words/review/index.ts'
import type { Words } from '../../words/words.ts'
import { select, text } from './controls.ts'
import { draftName } from './values.ts'
import { typedHint, wordsChoice } from './words-choice.ts'

/** What is being put right: a field of a draft, one person or outcome of it, or something new of the report. */
export interface Doing {
  readonly draft?: string
  readonly field?: JudgedField
  /** Name of a person, key of an outcome. */
  readonly of?: string
  readonly add?: 'encounter' | 'outcome'
  /** What is being checked. Absent: encounters and outcomes. */
  readonly layer?: MarkLayer
  /** The mark being put right, by its place ("12-20"); `new` for one that was missed. */
  readonly mark?: string
}

export interface FormState {
  readonly sent?: Sent
  readonly fault?: Fault
}

/** As exact as it is known. */
const DATES = '2018-03-21, 2018-03, 2018-W12, 2018'
const ROLES = ['head', 'member', 'host', 'guest'] as const

/** For a field of a draft. `now` are the words that say it now. */
export function fieldForm(
  words: Words,
  look: ReportLook,
  draft: DraftLook,
  { field, of }: { readonly field: JudgedField; readonly of?: string },
  now: readonly Span[],
  state: FormState,
): Html {
  const adds = (field === 'people' || field === 'outcomes') && of === undefined
  const act = adds ? (field === 'outcomes' ? 'outcome' : 'add') : 'correct'
  return html`<form class="correct" id="form" method="post" action="${toReview(words, look.digest)}">
<input type="hidden" name="act" value="${act}"><input type="hidden" name="entry" value="${draft.id}"><input type="hidden" name="field" value="${field}">${of === undefined ? '' : html`<input type="hidden" name="of" value="${of}">`}
${wrong(words, state)}
${wordsChoice(words, look.reading, { offered: offeredFor(look.reading, field, now), now: now[0] }, state.sent)}
${typedHint(words)}
<div class="values">${controls(words, field, draft.judged, of, state.sent)}</div>
${ending(words, `${toReview(words, look.digest)}#d-${draft.judged.draft.key}`)}
</form>`
}

/** For what was missed. */
export function missedForm(words: Words, look: ReportLook, add: 'encounter' | 'outcome', state: FormState): Html {
  const r = reviewWords(words)
  const f = words.field
  const sent = state.sent ?? {}
  const value = (name: string): string => sent[name] ?? ''
  const kinds = add === 'encounter' ? ENGAGEMENT_KINDS.map((k) => [k, words.kind[k]] as const) : outcomeKinds(words)
  return html`<form class="correct" id="form" method="post" action="${toReview(words, look.digest)}">
<h3>${add === 'encounter' ? r.act.addEncounter : r.act.addOutcome}</h3>
<input type="hidden" name="act" value="${add}">
${wrong(words, state)}
${wordsChoice(words, look.reading, { offered: offeredFor(look.reading, add === 'encounter' ? 'kind' : 'outcomes') }, state.sent)}
${typedHint(words)}
<div class="values">
${select(f.kind, 'kind', kinds, value('kind'))}
${
  add === 'encounter'
    ? select(
        f.status,
        'status',
        STATUSES.map((s) => [s, words.status[s]] as const),
        value('status'),
      )
    : ''
}
${text(add === 'encounter' ? f.parties : f.by, 'by', value('by'), { hint: r.form.partiesHint, example: 'PK, RU, SCO', code: true, required: true })}
${add === 'encounter' ? text(f.date, 'date', value('date'), { example: DATES, code: true }) : text(f.due, 'due', value('due'), { example: DATES, code: true })}
${text(f.place, 'place', value('place'))}${text(r.form.country, 'country', value('country'), { code: true, short: true })}
${add === 'outcome' && look.drafts.length > 0 ? select(r.form.belongsTo, 'entry', [['', r.form.alone] as const, ...look.drafts.map((d, i) => [d.id, `${i + 1}. ${draftName(words, d.judged)}`] as const)], value('entry')) : ''}
</div>
${ending(words, `${toReview(words, look.digest)}#drafts`)}
</form>`
}

const outcomeKinds = (words: Words) => (['agreement', 'commitment'] as const).map((k) => [k, words.outcome[k]] as const)

export function wrong(words: Words, { fault }: FormState): Html {
  if (!fault) return html``
  const r = reviewWords(words)
  return html`<p class="wrong" role="alert" tabindex="-1" data-focus><strong>${r.wrong[fault.wrong]}</strong>${fault.detail ? html` <bdi lang="en" dir="ltr">${fault.detail}</bdi>` : ''}</p>`
}

/** Why, and the two ways out of a form. `back`: where one lands who leaves it as it was. */
export function ending(words: Words, back: string): Html {
  const r = reviewWords(words)
  return html`<label class="why">${r.form.reason}<input name="reason" maxlength="1000"></label>
<p class="acts"><button type="submit">${r.act.save}</button> <a href="${back}" data-key="escape">${r.act.cancel}</a></p>`
}

function controls(
  words: Words,
  field: JudgedField,
  judged: DraftAsJudged,
  of: string | undefined,
  sent: Sent | undefined,
): Html {
  const r = reviewWords(words)
  const f = words.field
  const { values, draft } = judged
  const at = (name: string, otherwise: unknown): string =>
    sent?.[name] ?? (otherwise === undefined ? '' : String(otherwise))
  switch (field) {
    case 'kind':
      return select(
        r.form.value,
        'value',
        [...ENGAGEMENT_KINDS.map((k) => [k, words.kind[k]] as const), ...outcomeKinds(words)],
        at('value', values.kind),
      )
    case 'status':
      return select(
        r.form.value,
        'value',
        STATUSES.map((s) => [s, words.status[s]] as const),
        at('value', values.status),
      )
    case 'date':
      return text(r.form.value, 'value', at('value', undefined), {
        hint: r.form.emptyIsMark,
        example: DATES,
        code: true,
      })
    case 'place':
      return html`${text(r.form.value, 'value', at('value', undefined), { hint: r.form.emptyIsWords })}${text(r.form.country, 'country', at('country', (values.place as Place | undefined)?.country), { code: true, short: true })}`
    case 'parties':
      return text(r.form.value, 'value', at('value', draft.parties.join(', ')), {
        hint: r.form.partiesHint,
        example: 'PK, RU, SCO',
        code: true,
        required: true,
      })
    case 'mechanism':
      return html`${text(f.mechanism, 'value', at('value', undefined), { hint: r.form.emptyIsWords })}${text(f.parties, 'by', at('by', ((values.mechanism as Mechanism | undefined)?.parties ?? draft.parties).join(', ')), { hint: r.form.partiesHint, example: 'PK, RU, SCO', code: true, required: true })}`
    case 'ordinal':
      return text(r.form.value, 'value', at('value', values.ordinal), { number: true, required: true, short: true })
    case 'people': {
      const p = judged.people.find((x) => x.name === of)
      return html`${text(f.name, 'value', at('value', p?.name), { hint: p ? undefined : r.form.emptyIsMark })}${text(f.party, 'party', at('party', p?.party), { code: true, short: true })}
${select(f.role, 'role', [['', r.form.noRole] as const, ...ROLES.map((x) => [x, words.role[x]] as const)], at('role', p?.role))}${text(f.post, 'post', at('post', p?.post))}`
    }
    case 'outcomes': {
      const o = judged.outcomes.find((x) => x.key === of)
      return html`${select(f.kind, 'kind', outcomeKinds(words), at('kind', o?.kind ?? 'commitment'))}${text(f.by, 'by', at('by', (o?.by ?? draft.parties).join(', ')), { hint: r.form.partiesHint, example: 'PK, RU, SCO', code: true, required: true })}
${text(f.due, 'due', at('due', o?.due), { example: DATES, code: true })}${text(f.place, 'place', at('place', o?.place?.name))}${text(r.form.country, 'country', at('country', o?.place?.country), { code: true, short: true })}`
    }
    default:
      return text(r.form.value, 'value', at('value', undefined), { hint: r.form.emptyIsWords })
  }
}
