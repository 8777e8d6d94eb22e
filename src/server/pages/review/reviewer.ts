/** Under which name one judges; where there are no accounts, it can be chosen. */

import { toReview } from '../../address.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import { reviewWords } from '../../words/review/index.ts'
import type { Words } from '../../words/words.ts'

/** `digest`: the report to come back to. */
export function reviewer(words: Words, by: string, free: boolean, digest?: string): Html {
  const r = reviewWords(words).reviewer
  const as = html`${r.as} <strong><bdi>${by}</bdi></strong>`
  if (!free) return html`<p class="reviewer">${as}</p>`
  return html`<details class="reviewer"${by === '' ? html` open` : ''}><summary>${as}</summary>
<form class="choose" method="post" action="${toReview(words, 'name')}"><input type="hidden" name="to" value="${digest ?? ''}"><label>${r.name}<input name="name" value="${by}" maxlength="100" required autocomplete="name" dir="auto"></label><button type="submit">${r.save}</button></form></details>`
}
