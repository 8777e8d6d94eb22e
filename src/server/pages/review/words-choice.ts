/** The words of a report that a form sends: selected in the text (with JavaScript), one of those offered, or written by hand. */

import type { Reading } from '../../../model/reading.ts'
import { type Span, slice } from '../../../model/span.ts'
import { directionOf } from '../../../text/direction.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import { words as quoted } from '../../quote.ts'
import type { Sent } from '../../review/form.ts'
import { type Offered, occurrence } from '../../review/passages.ts'
import { reviewWords } from '../../words/review/index.ts'
import type { Words } from '../../words/words.ts'

export interface WordsChoice {
  /** Stands before the names of the fields, where a form asks for several passages: "cue-". */
  readonly part?: string
  readonly legend?: string
  readonly offered: readonly Offered[]
  /** The words that say it now. */
  readonly now?: Span | undefined
  /** Offers that no words say it. */
  readonly none?: string
}

export function wordsChoice(words: Words, reading: Reading, choice: WordsChoice, sent: Sent | undefined): Html {
  const r = reviewWords(words)
  const { part = '', now, none } = choice
  const { text: all, lang } = reading.document
  const at = (name: string): string => sent?.[`${part}${name}`] ?? ''
  const chosen = sent ? at('words') : now ? `${now.start}-${now.end}` : none ? 'none' : ''
  const option = (value: string): Html =>
    html`<input type="radio" name="${part}words" value="${value}"${chosen === value ? html` checked` : ''}>`
  const which = (s: Span): Html => {
    const { n, of } = occurrence(all, s)
    return of > 1 ? html` <span class="soft small">${n}/${of}</span>` : html``
  }
  return html`<fieldset class="words" data-words><legend>${choice.legend ?? r.form.words}</legend>
<label class="selected" data-selected hidden>${option('selected')} ${r.form.selected} <bdi class="words" lang="${lang}" dir="${directionOf(lang)}" data-quote></bdi></label><input type="hidden" name="${part}selected" value="${at('selected')}" data-span>
<div class="offered">${choice.offered.map(
    (o) =>
      html`<label>${option(`${o.start}-${o.end}`)} ${quoted(shortened(slice(all, o)), lang)}${which(o)}${o.value ? html` <span class="soft small">${words.direction === 'rtl' ? '←' : '→'} <bdi>${o.value}</bdi></span>` : ''}</label>`,
  )}${none ? html`<label>${option('none')} <span class="soft">${none}</span></label>` : ''}</div>
<div class="typed"><label>${option('typed')} ${r.form.typed}</label> <input name="${part}typed" lang="${lang}" dir="${directionOf(lang)}" value="${at('typed')}" aria-label="${r.form.typed}" aria-describedby="typed-hint"> <label class="nth">${r.form.nth} <input name="${part}nth" type="number" min="1" max="99" value="${at('nth') || '1'}"></label></div>
</fieldset>`
}

/** How words are written by hand; once in a form. */
export const typedHint = (words: Words): Html =>
  html`<p class="soft small" id="typed-hint">${reviewWords(words).form.typedHint}</p>`

const LONGEST = 140
export const shortened = (quote: string): string =>
  quote.length <= LONGEST ? quote : `${[...quote].slice(0, 90).join('')} … ${[...quote].slice(-40).join('')}`
