/** One draft under review: each field with its words, what can be done about it, and what it may be the same as. */

import { entryIdOf } from '../../../model/entry.ts'
import type { Evidence } from '../../../model/evidence.ts'
import type { JudgedField, Judgement } from '../../../model/judgement.ts'
import { PLAIN_FIELDS, type PlainField } from '../../../register/as-judged.ts'
import { toEntry, toReview } from '../../address.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import { words as quoted } from '../../quote.ts'
import type { DraftLook, Pair, ReportLook } from '../../review/look.ts'
import { date, headline, inWords, languageName, number, parties, party } from '../../show.ts'
import { reasonIn } from '../../words/reasons/index.ts'
import { reviewWords } from '../../words/review/index.ts'
import type { Words } from '../../words/words.ts'
import { type Doing, type FormState, fieldForm } from './form.ts'
import { draftName, judgementLine, shownValue } from './values.ts'

export interface DraftPart {
  readonly look: ReportLook
  readonly draft: DraftLook
  /** From 1 on. */
  readonly number: number
  readonly doing: Doing
  readonly state: FormState
}

const OUTCOMES: ReadonlySet<unknown> = new Set(['agreement', 'commitment'])

export function draftPart(words: Words, part: DraftPart): Html {
  const { draft, number, look } = part
  const r = reviewWords(words)
  const { judged, id } = draft
  const { key } = judged.draft
  const name = draftName(words, judged)
  const byHand = judged.draft.reader.startsWith('hand@')
  const alone = OUTCOMES.has(judged.draft.kind)
  return html`<article class="draft ${judged.standing}" id="d-${key}" tabindex="-1" aria-labelledby="h-${key}" data-draft>
<h3 id="h-${key}"><span class="number">${number}</span> ${name} <span class="standing">${r.standing[judged.standing]}${byHand ? html` · ${r.byHand}` : ''}</span></h3>
<div class="acts">${act(words, look, 'accept', r.act.accept, { entry: id }, { key: 'a', about: name })}${act(words, look, 'reject', r.act.reject, { entry: id }, { key: 'r', about: name })}</div>
${alone ? '' : fields(words, part)}
${alone ? '' : people(words, part)}
${outcomes(words, part)}
${draft.pairs.length > 0 ? pairs(words, look, draft, name) : ''}
${joinTo(words, look, draft, name)}
${draft.others.length > 0 ? html`<details class="others"><summary>${r.others} <span class="count">${draft.others.length}</span></summary><ul class="plain">${draft.others.map((j) => html`<li>${judgementOf(words, j)}</li>`)}</ul></details>` : ''}
</article>`
}

/** A button that does one thing, as a form of its own. */
export function act(
  words: Words,
  look: Pick<ReportLook, 'digest'>,
  name: string,
  label: string,
  fields: { readonly [name: string]: string },
  { key, about, plain }: { readonly key?: string; readonly about?: string; readonly plain?: boolean } = {},
): Html {
  return html`<form method="post" action="${toReview(words, look.digest)}"><input type="hidden" name="act" value="${name}">${Object.entries(fields).map(([n, v]) => html`<input type="hidden" name="${n}" value="${v}">`)}<button type="submit"${plain ? html` class="plain-act"` : ''}${key ? html` data-key="${key}"` : ''}>${label}${about ? html`<span class="visually-hidden">: ${about}</span>` : ''}${key ? html` <kbd aria-hidden="true">${key}</kbd>` : ''}</button></form>`
}

/** Who judged what, and when. */
export const judgementOf = (words: Words, j: Judgement): Html =>
  html`<bdi>${j.by}</bdi> · <bdi>${date(words, j.at)}</bdi> · ${judgementLine(words, j)}`

/** The words that say a field, shown where they stand in the text beside. */
const wordsOf = (look: ReportLook, evidence: readonly Evidence[]): Html =>
  html`${evidence.slice(0, 3).map((e) => html` <a class="at" href="#t-${e.start}" data-span="${e.start}-${e.end}">${quoted(short(e.quote), look.reading.document.lang)}</a>`)}`

const short = (quote: string): string => (quote.length <= 90 ? quote : `${[...quote].slice(0, 80).join('')}…`)

function evidenceOf({ judged }: DraftLook, field: PlainField): readonly Evidence[] {
  const words = judged.words[field]
  if (words) return [{ start: words.start, end: words.end, quote: words.quote }]
  if (field === 'kind') return judged.draft.evidence
  return judged.draft.sources[field]?.evidence ?? []
}

function fields(words: Words, { look, draft, doing, state }: DraftPart): Html {
  const r = reviewWords(words)
  const { judged } = draft
  const { key, document } = judged.draft
  const told = PLAIN_FIELDS.filter((f) => judged.values[f] !== undefined || isOpen(f))
  const missing = PLAIN_FIELDS.filter((f) => !told.includes(f))
  function isOpen(f: PlainField): boolean {
    return doing.draft === key && doing.field === f
  }
  const to = (f: JudgedField): string => `${toReview(words, look.digest, { draft: key, field: f })}#form`
  const row = (f: PlainField): Html => {
    const evidence = evidenceOf(draft, f)
    const value = judged.values[f]
    const implied = judged.fields[f] === undefined && judged.draft.sources[f]?.standing === 'implied'
    const standing = judged.fields[f]
    return html`<tr><th scope="row">${words.field[f]}</th><td>${value === undefined ? html`<span class="soft">${r.notTold}</span>` : html`<span class="value">${shownValue(words, f, value, document.lang)}</span>`}${implied ? html` <span class="soft small">${words.standing.implied}</span>` : ''}${standing && standing !== 'accepted' ? html` <span class="standing">${r.standing[standing]}</span>` : ''}${wordsOf(look, evidence)}</td>
<td class="do"><a href="${to(f)}" data-key="c" aria-label="${value === undefined ? r.act.add : r.act.correct}: ${words.field[f]}">${value === undefined ? r.act.add : r.act.correct}</a>${value === undefined || f === 'kind' || f === 'status' ? '' : act(words, look, 'drop', r.act.drop, { entry: draft.id, field: f, value: JSON.stringify(value) }, { about: words.field[f], plain: true })}</td></tr>${isOpen(f) ? html`<tr class="form"><td colspan="3">${fieldForm(words, look, draft, { field: f }, evidence, state)}</td></tr>` : ''}`
  }
  return html`<table class="fields"><tbody>${told.map(row)}</tbody></table>
${missing.length > 0 ? html`<p class="missing"><span class="soft">${r.notTold}:</span> ${missing.map((f, i) => html`${i > 0 ? ' · ' : ''}<a href="${to(f)}" aria-label="${r.act.add}: ${words.field[f]}">${words.field[f]}</a>`)}</p>` : ''}`
}

function people(words: Words, { look, draft, doing, state }: DraftPart): Html {
  const r = reviewWords(words)
  const { judged, id } = draft
  const { key, document } = judged.draft
  const to = (of?: string): string => `${toReview(words, look.digest, { draft: key, field: 'people', of })}#form`
  const mine = doing.draft === key && doing.field === 'people'
  const line = (p: (typeof judged.people)[number]): Html =>
    html`<li${p.rejected ? html` class="gone"` : ''}><strong>${inWords(p.name, document.lang)}</strong>${p.party ? html` · ${party(words, p.party)}` : ''}${p.role ? html` · ${words.role[p.role]}` : ''}${p.post ? html` · ${inWords(p.post, document.lang)}` : ''}${p.rejected ? html` <span class="standing">${r.standing.rejected}</span>` : html` <span class="do"><a href="${to(p.name)}" aria-label="${r.act.correct}: ${p.name}">${r.act.correct}</a>${act(words, look, 'drop', r.act.drop, { entry: id, field: 'people', of: p.name }, { about: p.name, plain: true })}</span>`}${mine && doing.of === p.name ? fieldForm(words, look, draft, { field: 'people', of: p.name }, p.evidence, state) : ''}</li>`
  return html`<h4>${words.field.people}</h4><ul class="plain listed">${judged.people.map(line)}</ul>
<p><a href="${to()}" data-key="p">${r.act.addPerson} <kbd aria-hidden="true">p</kbd></a></p>${mine && doing.of === undefined ? fieldForm(words, look, draft, { field: 'people' }, [], state) : ''}`
}

function outcomes(words: Words, { look, draft, doing, state }: DraftPart): Html {
  const r = reviewWords(words)
  const { judged, id } = draft
  const { key, document } = judged.draft
  if (judged.outcomes.length === 0) return html``
  const mine = doing.draft === key && doing.field === 'outcomes'
  return html`<h4>${words.entry.outcomes}</h4><ul class="plain listed">${judged.outcomes.map((o) => {
    const to = `${toReview(words, look.digest, { draft: key, field: 'outcomes', of: o.key })}#form`
    const name = words.outcome[o.kind]
    return html`<li${o.rejected ? html` class="gone"` : ''}><strong>${name}</strong> <span class="soft">${parties(words, o.by)}${o.due ? html` · <bdi>${date(words, o.due)}</bdi>` : ''}${o.place ? html` · ${inWords(o.place.name, document.lang)}` : ''}</span>${wordsOf(look, [o.content])}${o.rejected ? html` <span class="standing">${r.standing.rejected}</span>` : html` <span class="do"><a href="${to}" aria-label="${r.act.correct}: ${name}">${r.act.correct}</a>${act(words, look, 'drop', r.act.drop, { entry: id, field: 'outcomes', of: o.key }, { about: name, plain: true })}</span>`}${mine && doing.of === o.key ? fieldForm(words, look, draft, { field: 'outcomes', of: o.key }, [o.content], state) : ''}</li>`
  })}</ul>`
}

function pairs(words: Words, look: ReportLook, draft: DraftLook, name: string): Html {
  const r = reviewWords(words)
  const one = (p: Pair): Html => {
    const about = { entry: p.own, other: p.other }
    const against = p.link?.reasons.filter((x) => x.fit === 'differs').map((x) => reasonIn(words, x)) ?? []
    const other = p.entry.kind.claims.find((c) => c.draft !== undefined && entryIdOf(c.draft) === p.other)
    const report = p.entry.documents.find((x) => x.digest === other?.document)
    return html`<li><p><span class="soft">${p.joined ? r.merger.joined : r.merger.maybe}</span> <a href="${toEntry(words, p.entry.id)}">${headline(words, p.entry)}</a>${p.entry.date.shown ? html` · <bdi>${date(words, p.entry.date.shown)}</bdi>` : ''}${p.link ? html` · <span class="soft small">${r.merger.score} ${number(words, p.link.score)}</span>` : ''}</p>
${report ? html`<p class="soft small"><a href="${toReview(words, report.digest)}#d-${other!.draft}"><bdi>${report.outlet ?? words.report.unknownOutlet}</bdi></a> · ${languageName(words, report.lang)}${report.published ? html` · <bdi>${date(words, report.published)}</bdi>` : ''}</p>` : ''}
${against.length > 0 ? html`<p class="soft small">${against.map((a, i) => html`${i > 0 ? (words.code === 'ur' ? '؛ ' : '; ') : ''}${a}`)}</p>` : ''}
<div class="acts">${p.joined ? '' : act(words, look, 'same', r.act.same, about, { key: 's', about: name })}${act(words, look, 'different', r.act.different, about, { key: 'd', about: name })}${act(words, look, 'unsure', r.act.unsure, about, { about: name })}</div></li>`
  }
  return html`<ul class="plain pairs">${draft.pairs.map(one)}</ul>`
}

/** What the comparison did not find alike, and somebody who knows better does. */
function joinTo(words: Words, look: ReportLook, { id, judged }: DraftLook, name: string): Html {
  const { act: a, merger: m } = reviewWords(words)
  const field = `other-${judged.draft.key}`
  return html`<details class="join"><summary>${m.another}</summary><form method="post" action="${toReview(words, look.digest)}"><input type="hidden" name="act" value="same"><input type="hidden" name="entry" value="${id}"><label for="${field}">${m.which}</label> <input id="${field}" name="other" dir="ltr" required maxlength="500" autocapitalize="none" spellcheck="false" placeholder="r0123456789abc"> <button type="submit">${a.same}<span class="visually-hidden">: ${name}</span></button></form></details>`
}
