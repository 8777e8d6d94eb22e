/** Words of a report inside a page: escaped, in their own language and direction, isolated from what stands around them. */

import type { LanguageCode } from '../model/document.ts'
import { directionOf } from '../text/direction.ts'
import { html } from './html.ts'
import type { Html } from './layout.ts'

/** A few words in a line of text. The isolate ends whatever direction marks they hold. */
export const words = (text: string, lang: LanguageCode): Html =>
  html`<bdi class="${isLong(text) ? 'words long' : 'words'}" lang="${lang}" dir="${directionOf(lang)}">${text}</bdi>`

/** Words whose language is not known, in a line of text. */
export const isolated = (text: string): Html => html`<bdi${isLong(text) ? html` class="long"` : ''}>${text}</bdi>`

/** In characters: a word that is longer may break anywhere, so that no table or page grows as wide as it. */
const LONGEST_WORD = 30

/** By hand: it is asked of every name on every page. */
function isLong(text: string): boolean {
  if (text.length <= LONGEST_WORD) return false
  let start = 0
  for (let i = 0; i <= text.length; i++)
    if (i === text.length || text.charCodeAt(i) === 0x20) {
      if (i - start > LONGEST_WORD) return true
      start = i + 1
    }
  return false
}

/** Who says it and with which word: a line of its own, set as the report writes. */
export const saidBy = (inside: Html, lang: LanguageCode): Html =>
  html`<p class="said-by" lang="${lang}" dir="${directionOf(lang)}">${inside}</p>`

/** A passage as a block of its own. */
export const passage = (text: string, lang: LanguageCode): Html =>
  html`<blockquote${isLong(text) ? html` class="long"` : ''} lang="${lang}" dir="${directionOf(lang)}">${text}</blockquote>`
