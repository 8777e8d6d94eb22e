/** The review of one report: its text and its drafts side by side. */

import type { Judgement } from '../../../model/judgement.ts'
import { MARK_LAYERS, type MarkLayer } from '../../../model/mark-value.ts'
import { toReport, toReview } from '../../address.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import { words as quoted } from '../../quote.ts'
import type { ReportLook } from '../../review/look.ts'
import { date, languageName } from '../../show.ts'
import { reviewWords } from '../../words/review/index.ts'
import type { Words } from '../../words/words.ts'
import { act, draftPart, judgementOf } from './draft.ts'
import { type Doing, type FormState, missedForm } from './form.ts'
import { keys } from './keys.ts'
import { marksPart } from './marks.ts'
import { reviewer } from './reviewer.ts'
import { draftMarks, layerMarks, reportText } from './text.ts'
import { judgementLine } from './values.ts'

export interface ReviewPage {
  readonly look: ReportLook
  readonly by: string
  /** Whether the name can be chosen: where there are no accounts. */
  readonly free: boolean
  readonly doing: Doing
  readonly state: FormState
  /** What was done last. */
  readonly done?: Judgement
  /** Which one that took back. */
  readonly undone?: Judgement
}

export function reviewPage(words: Words, page: ReviewPage): Html {
  const { look, doing, state } = page
  const r = reviewWords(words)
  const d = look.reading.document
  const checkedBy = doing.layer ? look.marks[doing.layer].checkedBy : look.checkedBy
  return html`<div class="review" data-review data-chosen="${r.keys.chosen}" data-next-part="${r.marks.nextPart}">
<h1><a class="back" href="${toReview(words)}">${r.title}</a> ${d.title ? quoted(d.title, d.lang) : html`<bdi>${d.id}</bdi>`}</h1>
<p class="soft"><bdi>${d.publisher ?? words.report.unknownOutlet}</bdi> · ${languageName(words, d.lang)}${d.published ? html` · <bdi>${date(words, d.published)}</bdi>` : ''} · <a href="${toReport(words, look.digest)}">${words.report.page}</a>${checkedBy.length > 0 ? html` · ${r.checkedBy} <bdi>${checkedBy.join(words.comma)}</bdi>` : ''}</p>
${done(words, page)}
${state.fault ? html`<p class="wrong" role="alert"><strong>${r.wrong[state.fault.wrong]}</strong></p>` : ''}
<div class="sides">
<section class="side-text" aria-labelledby="head-text"><h2 id="head-text">${r.text}</h2>
${reportText(words, look, doing.layer ? layerMarks(look.marks[doing.layer].marks) : draftMarks(look))}</section>
<section class="side-drafts" id="drafts" tabindex="-1" aria-labelledby="head-drafts"><h2 id="head-drafts">${r.drafts}</h2>
${layerTabs(words, page)}
${doing.layer ? marksPart(words, { look, layer: doing.layer, doing, state }) : drafts(words, page)}
${log(words, page)}
</section></div>
${reviewer(words, page.by, page.free, look.digest)}
${keys(words)}
<p class="visually-hidden" aria-live="polite" data-live></p>
</div>`
}

/** What is being checked: each layer of the report by itself. */
function layerTabs(words: Words, { look, doing }: ReviewPage): Html {
  const r = reviewWords(words).marks
  const tab = (layer: MarkLayer | undefined, n: number, key: number): Html =>
    html`<li><a href="${toReview(words, look.digest, { layer })}#drafts"${doing.layer === layer ? html` aria-current="page"` : ''} data-key="${key}">${r.layers[layer ?? 'drafts']} <span class="count">${n}</span> <kbd aria-hidden="true">${key}</kbd></a></li>`
  return html`<nav aria-label="${r.choose}"><ul class="tabs">${tab(undefined, look.drafts.length, 1)}${MARK_LAYERS.map((l, i) => tab(l, look.marks[l].marks.length, i + 2))}</ul></nav>`
}

function drafts(words: Words, { look, doing, state }: ReviewPage): Html {
  const r = reviewWords(words)
  const open = look.drafts.filter((x) => x.judged.standing === 'unjudged').length
  return html`${look.drafts.length === 0 ? html`<p class="soft">${r.noDrafts}</p>` : ''}
${look.drafts.map((draft, i) => draftPart(words, { look, draft, number: i + 1, doing, state }))}
<div class="missed"><p><a href="${toReview(words, look.digest, { add: 'encounter' })}#form" data-key="n">${r.act.addEncounter} <kbd aria-hidden="true">n</kbd></a><br>
<a href="${toReview(words, look.digest, { add: 'outcome' })}#form" data-key="m">${r.act.addOutcome} <kbd aria-hidden="true">m</kbd></a></p>
${doing.add ? missedForm(words, look, doing.add, state) : ''}</div>
<div class="acts" id="end">${act(words, look, 'done', open === 0 ? r.act.done : r.act.doneOthers(open), {}, { key: 'e' })}<a class="button" href="${toReview(words, 'next', { not: look.digest })}" data-key="g">${r.act.next} <kbd aria-hidden="true">g</kbd></a></div>`
}

/** What was done, with a way back. */
function done(words: Words, { look, doing, done: j, undone }: ReviewPage): Html {
  const r = reviewWords(words)
  if (!j) return html``
  const line = judgementLine(words, j, undone)
  return html`<div class="done" role="status" data-done="${line}"><span>${line}</span> ${act(words, look, 'withdraw', r.act.undo, { judgement: j.id, ...inLayer(doing) }, { key: 'u', about: line })}</div>`
}

/** An act of a layer leads back to it. */
const inLayer = ({ layer }: Doing): { layer?: string } => (layer ? { layer } : {})

function log(words: Words, { look, doing }: ReviewPage): Html {
  const r = reviewWords(words)
  const back = (j: Judgement): Html =>
    html`<li>${judgementOf(words, j)} ${act(words, look, 'withdraw', r.act.takeBack, { judgement: j.id, ...inLayer(doing) }, { about: judgementLine(words, j), plain: true })}</li>`
  return html`${look.lost.length > 0 ? html`<h3>${r.lost}</h3><ul class="plain listed">${look.lost.map(back)}</ul>` : ''}
${look.mine.length > 0 ? html`<h3>${r.mine} <span class="count">${look.mine.length}</span></h3><ul class="plain listed">${look.mine.map(back)}</ul>` : ''}`
}
