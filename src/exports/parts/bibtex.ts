/** CSL items as BibTeX and as plain text. */
import type { CslDate, CslItem } from './citation.ts'

// What TeX would take for a command. Letters of other scripts stay as they are: biber and modern BibTeX read UTF-8.
const TEX: { readonly [c: string]: string } = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}
const tex = (text: string): string => text.toWellFormed().replace(/[\\{}$&#%_^~]/g, (c) => TEX[c]!)

const iso = (date: CslDate | undefined): string | undefined =>
  date?.['date-parts'].map((p) => p.map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0')).join('-')).join('/')

/** One BibTeX entry (biblatex fields, UTF-8). */
export function bibtexOf(item: CslItem): string {
  const date = iso(item.issued)
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', item.title],
    ['author', item.author?.map((a) => `{${tex(a.literal)}}`).join(' and ')],
    [item.type === 'dataset' ? 'publisher' : 'journaltitle', item['container-title']],
    ['date', date],
    ['year', date?.slice(0, 4)],
    ['version', item.version],
    ['number', item.number],
    ['url', item.URL],
    ['langid', item.language && LANGID[item.language]],
    [
      'note',
      [item.note, item['event-date'] && `event date ${iso(item['event-date'])}`].filter(Boolean).join('; ') ||
        undefined,
    ],
    ['annotation', item.annote],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = {${name === 'author' || name === 'url' ? inUrl(name, value) : tex(value)}}`] : [],
  )
  return `@${item.type === 'dataset' ? 'dataset' : 'article'}{${item.id},\n${lines.join(',\n')}\n}\n`
}

const LANGID: { readonly [code: string]: string } = { en: 'english', ru: 'russian', ur: 'urdu' }

/** Braces would end the field; an address has none once they are percent-encoded. Authors are escaped already. */
const inUrl = (name: string, value: string): string =>
  name === 'url' ? value.replaceAll('{', '%7B').replaceAll('}', '%7D') : value

const LANGUAGE: { readonly [code: string]: string } = { ru: 'in Russian', ur: 'in Urdu' }

/** One line to copy: the words (where quoted), who published them, what, when and where. */
export function textOf(item: CslItem): string {
  const quote = item.annote ? `${item.annote}. ` : ''
  const title = item.title ? `“${item.title}”` : 'untitled'
  const date = iso(item['event-date'] ?? item.issued)
  const parts =
    item.type === 'dataset'
      ? [title, date, item['container-title'], `entry ${item.number}`, `revision ${item.version}`, item.URL]
      : [
          item.author?.map((a) => a.literal).join(', '),
          title,
          item['container-title'],
          date,
          item.language && LANGUAGE[item.language],
          item.URL,
        ]
  return `${quote}${parts.filter(Boolean).join(', ')}.`.toWellFormed()
}
