/** The frame of a picture: a caption, the drawing with its title and description, and the table that says the same. */
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import type { Words } from '../words/words.ts'

export interface Figure {
  /** Unique on its page. */
  readonly id: string
  readonly title: string
  /** What there is to see, in a sentence. */
  readonly say: string
  readonly width: number
  readonly height: number
  /** What is drawn, in units of `width` and `height`. */
  readonly drawing: Html | readonly Html[]
  /** The same as rows: heads and cells. */
  readonly heads: readonly string[]
  readonly rows: readonly (readonly (Html | string | number)[])[]
  /** A legend or a remark below. */
  readonly note?: Html | string
}

/**
 * A picture. Links inside are for the pointer; who comes by keyboard or ear finds them in the table. Nothing in it is styled
 * inline, so that the page's own policy holds, and colours come from the style sheet, light or dark.
 */
export function figure(words: Words, f: Figure): Html {
  return html`<figure class="picture">
<figcaption><h2 id="${f.id}">${f.title}</h2></figcaption>
<div class="scroll" role="region" aria-labelledby="${f.id}" tabindex="0">
<svg viewBox="0 0 ${f.width} ${f.height}" width="${f.width}" height="${f.height}" role="group" aria-labelledby="${f.id}-title ${f.id}-desc" direction="ltr"><title id="${f.id}-title">${f.title}</title><desc id="${f.id}-desc">${f.say}</desc>${f.drawing}</svg>
</div>
<p class="soft small">${f.say}${f.note ? html` ${f.note}` : ''}</p>
<details class="behind"><summary>${words.picture.table}</summary>
<div class="scroll" role="region" aria-label="${f.title}: ${words.picture.table}" tabindex="0"><table><thead><tr>${f.heads.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead>
<tbody>${f.rows.map((r) => html`<tr>${r.map((c) => html`<td>${c}</td>`)}</tr>`)}</tbody></table></div></details>
</figure>`
}
