/** The ways in which reports write a name: by script, with language and days, each leading to the words. */

import type { NameSighting, NameVariant } from '../../model/variant.ts'
import { toReport } from '../address.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { date, inWords, languageName } from '../show.ts'
import type { Words } from '../words/words.ts'

/** Reports that one spelling links to; the number of the others is told. */
export const LINKED = 5
const SCRIPTS = ['Latn', 'Cyrl', 'Arab', undefined] as const

export function variantList(words: Words, names: readonly NameVariant[]): Html {
  const byScript = SCRIPTS.map((script) => names.filter((n) => n.script === script)).filter((list) => list.length > 0)
  return html`<ul class="entries variants">${byScript.map((list) => list.map((n) => html`<li>${variant(words, n)}</li>`))}</ul>`
}

function byOutlet(seen: readonly NameSighting[]): [string, NameSighting[]][] {
  const out = new Map<string, NameSighting[]>()
  for (const s of seen) out.set(s.outlet ?? s.id, [...(out.get(s.outlet ?? s.id) ?? []), s])
  return [...out]
}

function variant(words: Words, n: NameVariant): Html {
  const days = n.first ? (n.first === n.last || !n.last ? [n.first] : [n.first, n.last]) : []
  const about = [
    n.lang ? languageName(words, n.lang) : '',
    days.length > 0
      ? html`<bdi>${days.map((d, i) => html`${i > 0 ? ' – ' : ''}<time datetime="${d}">${date(words, d)}</time>`)}</bdi>`
      : '',
    words.reportCount(n.documents),
  ].filter((part) => part !== '')
  const links = byOutlet(n.seen.slice(0, LINKED)).map(([outlet, seen], i) => {
    const link = (s: NameSighting, label: string): Html =>
      html`<a href="${toReport(words, s.document, s.span)}"><bdi>${label}</bdi></a>`
    if (seen.length === 1) return html`${i > 0 ? words.comma : ' '}${link(seen[0]!, outlet)}`
    // The same outlet again and again says nothing: its reports are told by their days.
    return html`${i > 0 ? words.comma : ' '}<bdi>${outlet}</bdi> (${seen.map((s, k) => html`${k > 0 ? words.comma : ''}${link(s, s.published ? date(words, s.published) : s.id)}`)})`
  })
  const more = n.documents > LINKED ? html` <span>+${n.documents - LINKED}</span>` : ''
  return html`<p>${inWords(n.name, n.lang)}</p><p class="soft small">${about.map((part, i) => html`${i > 0 ? ' · ' : ''}${part}`)}:${links}${more}</p>`
}
