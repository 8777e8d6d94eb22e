/** The single keys of the review, and the switch that turns them off (WCAG 2.2, 2.1.4). */
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import { reviewWords } from '../../words/review/index.ts'
import type { Words } from '../../words/words.ts'

export function keys(words: Words): Html {
  const { act: a, keys: k } = reviewWords(words)
  const rows: readonly (readonly [string, string])[] = [
    ['j', k.next],
    ['k', k.previous],
    ['a', a.accept],
    ['r', a.reject],
    ['c', a.correct],
    ['p', a.addPerson],
    ['n', a.addEncounter],
    ['m', a.addOutcome],
    ['s', a.same],
    ['d', a.different],
    ['u', a.undo],
    ['e', a.done],
    ['g', a.next],
    ['1–4', reviewWords(words).marks.choose],
    ['t', k.toText],
    ['?', k.help],
  ]
  return html`<details class="keys" id="keys" data-keys><summary>${k.title} <kbd aria-hidden="true">?</kbd></summary>
<p data-switch hidden><label><input type="checkbox" data-keys-on checked> ${k.on}</label> <span class="soft small">${k.hint}</span></p>
<noscript><p class="soft">${k.noScript}</p></noscript>
<dl>${rows.map(([key, what]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}</dl>
<h3>${k.inText}</h3><ul class="plain"><li>${k.move}</li><li>${k.select}</li><li>${k.take}</li><li>${k.leave}</li></ul></details>`
}
