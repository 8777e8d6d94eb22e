/** The names, times or statements of a report under review: each with its words, and what can be done about it. */

import type { Evidence } from '../../../model/evidence.ts'
import type { MarkLayer, MarkValue } from '../../../model/mark-value.ts'
import { placeOf } from '../../../model/mark-value.ts'
import type { JudgedMark } from '../../../register/judged-marks.ts'
import { toReview } from '../../address.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import { words as quoted } from '../../quote.ts'
import type { ReportLook } from '../../review/look.ts'
import { spanName } from '../../review/mark-form.ts'
import { date, inWords } from '../../show.ts'
import { reviewWords } from '../../words/review/index.ts'
import type { Words } from '../../words/words.ts'
import { act, judgementOf } from './draft.ts'
import type { Doing, FormState } from './form.ts'
import { markForm } from './mark-form.ts'
import { shortened } from './words-choice.ts'

export interface MarksPart {
  readonly look: ReportLook
  readonly layer: MarkLayer
  readonly doing: Doing
  readonly state: FormState
}

export function marksPart(words: Words, part: MarksPart): Html {
  const { look, layer, doing, state } = part
  const r = reviewWords(words)
  const { marks, others } = look.marks[layer]
  const open = marks.filter((m) => m.standing === 'unjudged').length
  const add = toReview(words, look.digest, { layer, mark: 'new' })
  return html`${marks.length === 0 ? html`<p class="soft">${r.marks.none[layer]}</p>` : ''}
${marks.map((m, i) => one(words, part, m, i + 1))}
<div class="missed"><p><a href="${add}#form" data-key="n">${r.marks.missed[layer]} <kbd aria-hidden="true">n</kbd></a></p>
${doing.mark === 'new' ? markForm(words, look, layer, undefined, state) : ''}</div>
<div class="acts" id="end">${act(words, look, 'mark-done', open === 0 ? r.act.done : r.act.doneOthers(open), { layer }, { key: 'e' })}<a class="button" href="${toReview(words, 'next', { not: look.digest })}" data-key="g">${r.act.next} <kbd aria-hidden="true">g</kbd></a></div>
${others.length > 0 ? html`<details class="others"><summary>${r.others} <span class="count">${others.length}</span></summary><ul class="plain">${others.map((j) => html`<li>${judgementOf(words, j)}</li>`)}</ul></details>` : ''}`
}

/** One mark. Judged ones show what stands; what the reader gives otherwise now is told under it. */
function one(words: Words, { look, layer, doing, state }: MarksPart, m: JudgedMark, number: number): Html {
  const r = reviewWords(words)
  const { lang } = look.reading.document
  const at = spanName(m.at)
  const name = 'content' in m.value ? m.value.content : m.value.words
  const about = { layer, at }
  const label = `${r.marks.one[layer]} ${number}: ${shortened(name.quote)}`
  const open = m.standing === 'unjudged'
  return html`<article class="draft mark ${m.standing}" id="m-${at}" tabindex="-1" aria-labelledby="h-${at}" data-draft>
<h3 id="h-${at}"><span class="number">${number}</span> <span class="value">${quoted(shortened(name.quote), lang)}</span> <span class="standing">${m.read ? '' : html`${r.byHand} · `}${r.standing[m.standing]}</span></h3>
${told(words, look, m.value)}
${m.changed ? html`<div class="wrong small">${m.read ? html`${r.marks.readNow} ${told(words, look, m.read)}` : r.marks.readNoMore}</div>` : ''}
<div class="acts">${open ? act(words, look, 'mark-accept', r.act.accept, about, { key: 'a', about: label }) : ''}${m.standing === 'rejected' ? '' : act(words, look, 'mark-reject', r.act.reject, about, { key: 'r', about: label })}<a class="button" href="${toReview(words, look.digest, { layer, mark: at })}#form" data-key="c">${r.act.correct}<span class="visually-hidden">: ${label}</span> <kbd aria-hidden="true">c</kbd></a>${m.judgement ? act(words, look, 'withdraw', r.act.takeBack, { judgement: m.judgement, layer }, { about: label, plain: true }) : ''}</div>
${doing.mark === at ? markForm(words, look, layer, m, state) : ''}
</article>`
}

/** What it was read as, or put right to. */
function told(words: Words, look: ReportLook, value: MarkValue): Html {
  const r = reviewWords(words).marks
  const { lang } = look.reading.document
  const link = (e: Evidence): Html =>
    html`<a class="at" href="#t-${e.start}" data-span="${spanName(e)}">${quoted(shortened(e.quote), lang)}</a>`
  if ('content' in value)
    return html`<dl class="told"><div><dt>${r.source}</dt><dd>${value.source ? link(value.source) : html`<span class="soft">${r.nowhere}</span>`}</dd></div><div><dt>${r.cue}</dt><dd>${link(value.cue)}</dd></div><div><dt>${r.speaker}</dt><dd>${value.speaker ? html`<strong>${inWords(value.speaker, lang)}</strong>` : html`<span class="soft">${r.unnamed}</span>`} <span class="soft small">${value.direct ? r.direct : r.reported}</span></dd></div></dl>`
  const meant = 'entity' in value ? value.entity : 'value' in value ? value.value : undefined
  const shown =
    meant === undefined || meant === value.words.quote
      ? ''
      : value.type in DATED
        ? html` · <bdi>${date(words, meant)}</bdi>${date(words, meant) === meant ? '' : html` <code>${meant}</code>`}`
        : html` · ${inWords(meant, lang)}`
  const { start, end } = placeOf(value)
  return html`<p class="soft told"><a class="at inline" href="#t-${start}" data-span="${start}-${end}">${r.types[value.type]}</a>${shown}</p>`
}

const DATED = { DATE: true, TIME: true, DURATION: true, SET: true } as const
