/** The field in which a search begins: on the first page, on that of finds, and where nothing was found at an address. */

import { toSearch } from '../address.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import type { Words } from '../words/words.ts'

/** `kept`: fields that nobody sees, for what was chosen already. */
export const searchForm = (words: Words, query?: string, kept: readonly Html[] = []): Html =>
  html`<form class="choose" method="get" action="${toSearch(words)}" role="search"><label>${words.search.label}<input type="search" name="q"${query === undefined ? '' : html` value="${query}"`} dir="auto" maxlength="300"></label>${kept}<button type="submit">${words.search.button}</button></form>`
