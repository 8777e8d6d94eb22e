/** The texts with times marked by hand that readers are measured on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Marked {
  readonly start: number
  readonly end: number
  readonly type: string
  /** Null where the annotators gave none. */
  readonly value: string | null
}

export interface Text {
  readonly id: string
  readonly lang: 'en' | 'ru' | 'ur'
  readonly published?: string
  readonly text: string
  readonly times: readonly Marked[]
}

/** The reports annotated for this project: `DIR/*.json`. Absent directory: no texts. */
export function reports(dir: string): Text[] {
  if (!existsSync(dir)) return []
  return readdirSync(dir)
    .filter((f) => f.endsWith('.json'))
    .sort()
    .map((f) => {
      const { id, lang, published, text, times } = JSON.parse(readFileSync(join(dir, f), 'utf8'))
      return { id, lang, ...(published ? { published } : {}), text, times }
    })
}

/**
 * The English part of MEANTIME (Wikinews, CAT XML, CC BY 4.0): the title and the five sentences after it that were
 * annotated. Words are put together again with the usual spaces. Absent directory: no texts.
 */
export function meantime(dir: string): Text[] {
  const root = join(dir, 'meantime/intra-doc_annotation')
  if (!existsSync(root)) return []
  return readdirSync(root)
    .filter((d) => d.startsWith('corpus_'))
    .sort()
    .flatMap((d) =>
      readdirSync(join(root, d))
        .filter((f) => f.endsWith('.xml') && !f.startsWith('.'))
        .sort()
        .map((f) => catText(`${d}/${f}`, readFileSync(join(root, d, f), 'utf8'))),
    )
}

const LAST_ANNOTATED = 5
const plain = (s: string): string =>
  s
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

/** A few files write the day of the report as 03-02-2009. */
const isoOf = (value: string): string => value.slice(0, 10).replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$2-$1')

/** One CAT XML file. */
export function catText(id: string, xml: string): Text {
  let text = ''
  const places = new Map<string, { start: number; end: number }>()
  let sentence = '0'
  let open = false
  for (const m of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const number = /sentence="(\d+)"/.exec(m[1]!)![1]!
    if (Number(number) > LAST_ANNOTATED) break
    const word = plain(m[2]!)
    if (number !== sentence) text += '\n'
    else if (text !== '' && !open && !/^([.,;:!?)\]%”’]|'s|n't|'re|'ve|'ll|'d|'|''|\.\.\.)$/.test(word)) text += ' '
    sentence = number
    open = /^([([$£€“‘]|``)$/.test(word)
    places.set(/t_id="(\d+)"/.exec(m[1]!)![1]!, { start: text.length, end: text.length + word.length })
    text += word
  }
  let published: string | undefined
  const times: Marked[] = []
  for (const m of xml.matchAll(/<TIMEX3 ([^>]*[^/])>([\s\S]*?)<\/TIMEX3>|<TIMEX3 ([^>]*)\/>/g)) {
    const attributes = m[1] ?? m[3]!
    const get = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
    if (get('functionInDocument') === 'CREATION_TIME') published ??= isoOf(get('value'))
    const spans = [...(m[2] ?? '').matchAll(/t_id="(\d+)"/g)]
      .map((t) => places.get(t[1]!))
      .filter((p) => p !== undefined)
    if (spans.length === 0) continue
    const start = Math.min(...spans.map((s) => s.start))
    const end = Math.max(...spans.map((s) => s.end))
    times.push({ start, end, type: get('type'), value: get('value') || null })
  }
  times.sort((a, b) => a.start - b.start)
  return { id, lang: 'en', ...(published ? { published } : {}), text, times }
}
