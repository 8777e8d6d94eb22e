/**
 * Markup from templates: html`<p>${text}</p>` escapes everything that is not markup already.
 *
 * A helper of our own, since a page is some thousand small pieces: this one joins strings and does nothing else.
 */

/** Markup. What it holds is safe to stand between tags and inside quoted attributes. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

/** What can stand in a template. Nothing is written for what is false, null or undefined, as for true. */
export type Piece = Html | string | number | boolean | null | undefined | readonly Piece[]

/** Text that is markup already: only for what was made here, never for words of a report. */
export const raw = (text: string): Html => new Html(text)

export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let out = strings[0]!
  for (let i = 0; i < pieces.length; i++) out += written(pieces[i]) + strings[i + 1]!
  return new Html(out)
}

function written(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece)
  if (piece instanceof Html) return piece.text
  if (typeof piece === 'number') return String(piece)
  if (Array.isArray(piece)) {
    let out = ''
    for (const one of piece) out += written(one)
    return out
  }
  return ''
}

const SPECIAL = /[&<>'"]/
const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
}

/** Text for between tags and inside quoted attributes. */
export const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[&<>'"]/g, (c) => ENTITIES[c]!) : text
