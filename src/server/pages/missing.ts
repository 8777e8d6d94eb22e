/** What stands where a page cannot: each leads on from there. */

import { toHome } from '../address.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import type { Words } from '../words/words.ts'
import { searchForm } from './search-form.ts'

/** At an address at which there is nothing. */
export const missingPage = (words: Words): Html =>
  html`<h1>${words.notFound}</h1><p>${words.notFoundMore}</p>${searchForm(words)}${toFirst(words)}`

/** Where the server failed. */
export const failedPage = (words: Words): Html =>
  html`<h1>${words.failed}</h1><p>${words.failedMore}</p>${toFirst(words)}`

/** The way to the first page. */
export const toFirst = (words: Words): Html =>
  html`<p class="turn"><a href="${toHome(words)}">${words.home.title}</a></p>`
