/** The controls of the review's forms: a choice, and a line of text. */
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'

export function select(
  label: string,
  name: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
): Html {
  return html`<label>${label}<select name="${name}">${options.map(([value, shown]) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${shown}</option>`)}</select></label>`
}

interface TextOptions {
  readonly hint?: string | undefined
  /** Codes, which run from left to right. */
  readonly example?: string
  /** Codes and dates run from left to right whatever the page does. */
  readonly code?: boolean
  readonly number?: boolean
  readonly required?: boolean
  readonly short?: boolean
  /** What may be meant, offered while one writes. */
  readonly among?: readonly string[]
}

export function text(label: string, name: string, value: string, o: TextOptions = {}): Html {
  const id = `hint-${name}`
  const about = o.hint !== undefined || o.example !== undefined
  return html`<label${o.short ? html` class="short"` : ''}>${label}<input name="${name}" value="${value}"${o.number ? html` type="number" min="1" max="9999"` : html` maxlength="500"`}${o.code ? html` dir="ltr" autocapitalize="none" spellcheck="false"` : html` dir="auto"`}${o.required ? html` required` : ''}${about ? html` aria-describedby="${id}"` : ''}${o.among ? html` list="among-${name}"` : ''}>${o.among ? html`<datalist id="among-${name}">${o.among.map((a) => html`<option value="${a}"></option>`)}</datalist>` : ''}${about ? html`<span class="hint soft small" id="${id}">${o.hint ?? ''}${o.example ? html` <bdi dir="ltr">${o.example}</bdi>` : ''}</span>` : ''}</label>`
}
