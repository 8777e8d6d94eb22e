/** Words of a report inside a page: escaped, in their own language and direction, isolated from what stands around them. */

import { findLanguage } from '../languages/index.ts'
import type { LanguageCode } from '../model/document.ts'
import { html } from './html.ts'
import type { Html } from './layout.ts'

/** The writing direction of a language's script. */
export const directionOf = (lang: LanguageCode): 'ltr' | 'rtl' => findLanguage(lang)?.script.direction ?? 'ltr'

/** A few words in a line of text. The isolate ends whatever direction marks they hold. */
export const words = (text: string, lang: LanguageCode): Html =>
  html`<bdi class="words" lang="${lang}" dir="${directionOf(lang)}">${text}</bdi>`

/** Who says it and with which word: a line of its own, set as the report writes. */
export const saidBy = (inside: Html, lang: LanguageCode): Html =>
  html`<p class="said-by" lang="${lang}" dir="${directionOf(lang)}">${inside}</p>`

/** A passage as a block of its own. */
export const passage = (text: string, lang: LanguageCode): Html =>
  html`<blockquote lang="${lang}" dir="${directionOf(lang)}">${text}</blockquote>`
