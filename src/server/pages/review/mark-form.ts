/** The form in which a name, a time or a statement is put right, or one that was missed is added. */

import type { MarkLayer, MarkValue, NameValue, StatementValue, TimeValue } from '../../../model/mark-value.ts'
import type { EntityType, TimeType } from '../../../model/reading.ts'
import type { Span } from '../../../model/span.ts'
import type { JudgedMark } from '../../../register/judged-marks.ts'
import { toReview } from '../../address.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import type { Sent } from '../../review/form.ts'
import type { ReportLook } from '../../review/look.ts'
import { spanName } from '../../review/mark-form.ts'
import { offeredFor } from '../../review/passages.ts'
import { reviewWords } from '../../words/review/index.ts'
import type { Words } from '../../words/words.ts'
import { select, text } from './controls.ts'
import { ending, type FormState, wrong } from './form.ts'
import { typedHint, type WordsChoice, wordsChoice } from './words-choice.ts'

const NAMES: readonly EntityType[] = ['PER', 'ORG', 'LOC']
const TIMES: readonly TimeType[] = ['DATE', 'TIME', 'DURATION', 'SET']

/** `mark`: the one to be put right. Absent: one is added. */
export function markForm(
  words: Words,
  look: ReportLook,
  layer: MarkLayer,
  mark: JudgedMark | undefined,
  state: FormState,
): Html {
  const r = reviewWords(words).marks
  const { sent } = state
  const at = mark && spanName(mark.at)
  return html`<form class="correct" id="form" method="post" action="${toReview(words, look.digest)}">
${mark ? '' : html`<h3>${r.missed[layer]}</h3>`}
<input type="hidden" name="act" value="${mark ? 'mark-correct' : 'mark-add'}"><input type="hidden" name="layer" value="${layer}">${at ? html`<input type="hidden" name="at" value="${at}">` : ''}
${wrong(words, state)}
${layer === 'statements' ? parts(words, look, mark?.value as StatementValue | undefined, sent) : wordsChoice(words, look.reading, { offered: mark ? [(mark.value as NameValue).words] : [], now: mark && (mark.value as NameValue).words }, sent)}
${typedHint(words)}
<div class="values">${controls(words, look, layer, mark?.value, sent)}</div>
${ending(words, `${toReview(words, look.digest, { layer })}#${at ? `m-${at}` : 'drafts'}`)}
</form>`
}

/** The three passages of a statement, each chosen by itself. */
function parts(words: Words, look: ReportLook, value: StatementValue | undefined, sent: Sent | undefined): Html {
  const r = reviewWords(words).marks
  const { reading } = look
  const one = (part: string, legend: string, now: Span | undefined, more: Partial<WordsChoice> = {}): Html =>
    wordsChoice(words, reading, { part: `${part}-`, legend, offered: now ? [now] : [], now, ...more }, sent)
  const named = offeredFor(reading, 'people', value?.source ? [value.source] : [])
  return html`${one('content', r.content, value?.content)}${one('cue', r.cue, value?.cue)}${one('source', r.source, value?.source, { offered: named, none: r.nowhere })}`
}

function controls(
  words: Words,
  look: ReportLook,
  layer: MarkLayer,
  value: MarkValue | undefined,
  sent: Sent | undefined,
): Html {
  const r = reviewWords(words).marks
  const at = (name: string, otherwise: string | undefined): string => sent?.[name] ?? otherwise ?? ''
  const types = (all: readonly (EntityType | TimeType)[], now: string | undefined): Html =>
    select(
      r.type,
      'type',
      all.map((t) => [t, r.types[t]] as const),
      at('type', now),
    )
  const among = (kinds: readonly EntityType[]): readonly string[] => [
    ...new Set(look.reading.entities.filter((e) => kinds.includes(e.type)).map((e) => e.name)),
  ]
  if (layer === 'names') {
    const name = value as NameValue | undefined
    return html`${types(NAMES, name?.type)}${text(r.meant, 'entity', at('entity', name?.entity), { hint: reviewWords(words).form.emptyIsWords, among: among(NAMES) })}`
  }
  if (layer === 'times') {
    const time = value as TimeValue | undefined
    return html`${types(TIMES, time?.type)}${text(r.timex, 'value', at('value', time?.value), { hint: r.timexHint, example: '2018-03-21, 2018-03, P2D, PRESENT_REF', code: true })}`
  }
  const said = value as StatementValue | undefined
  return html`${text(r.speaker, 'speaker', at('speaker', said?.speaker), { among: among(['PER', 'ORG', 'LOC']) })}${select(
    r.how,
    'direct',
    [
      ['no', r.reported],
      ['yes', r.direct],
    ],
    at('direct', said?.direct ? 'yes' : 'no'),
  )}`
}
