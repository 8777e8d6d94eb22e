/** What a form about a name, a time or a statement asks for → a proposal, as programs send it. */
import { evidence } from '../../model/evidence.ts'
import { MARK_LAYERS, type MarkLayer } from '../../model/mark-value.ts'
import type { Reading } from '../../model/reading.ts'
import { type Span, slice } from '../../model/span.ts'
import { foldPhrase } from '../../text/fold.ts'
import type { Sent } from './form.ts'
import { spanSent } from './passages.ts'

/** A place, as addresses and forms write it: "12-20". */
export const spanName = ({ start, end }: Span): string => `${start}-${end}`

export const layerOf = (name: string | undefined): MarkLayer | undefined => MARK_LAYERS.find((l) => l === name)

/** The acts that are about marks. */
export const isAboutMarks = (act: string | undefined): boolean => act?.startsWith('mark-') ?? false

/** Throws nothing: what makes no sense is `wrong`. The rest is checked by the proposal's own shape. */
export function markAskedFor(sent: Sent, report: string, reading: Reading): object {
  const layer = layerOf(sent['layer'])
  const m = /^(\d{1,9})-(\d{1,9})$/.exec(sent['at'] ?? '')
  const mark = m && { layer, report, start: Number(m[1]), end: Number(m[2]) }
  if (!layer) return { wrong: 'value' }
  switch (sent['act']) {
    case 'mark-done':
      return { act: 'accept', layer, report }
    case 'mark-accept':
    case 'mark-reject':
      return { act: sent['act'].slice(5), mark }
    case 'mark-correct':
    case 'mark-add': {
      const becomes = layer === 'statements' ? statement(sent, reading) : single(layer, sent, reading)
      if ('wrong' in becomes) return becomes
      return sent['act'] === 'mark-add' ? { act: 'add', layer, report, becomes } : { act: 'correct', mark, becomes }
    }
    default:
      return { wrong: 'value' }
  }
}

function single(layer: 'names' | 'times', sent: Sent, reading: Reading): object {
  const { text } = reading.document
  const found = spanSent(text, sent)
  if (found === false) return { wrong: 'words' }
  if (!found) return { wrong: 'noWords' }
  const words = evidence(text, found)
  const { type } = sent
  if (layer === 'times') return { words, type, ...some('value', sent['value']) }
  return { words, type, entity: sent['entity']?.trim() || meantBy(words.quote, reading) }
}

/** Who else is called by the same words in the report; or the words themselves. */
function meantBy(quote: string, reading: Reading): string {
  const folded = foldPhrase(quote)
  const known = reading.mentions.find((m) => foldPhrase(slice(reading.document.text, m)) === folded)
  return reading.entities.find((e) => e.id === known?.entity)?.name ?? quote.replace(/\s+/g, ' ').trim()
}

function statement(sent: Sent, reading: Reading): object {
  const { text } = reading.document
  const part = (name: string): Span | undefined | false =>
    spanSent(
      text,
      Object.fromEntries(['words', 'selected', 'typed', 'nth'].map((f) => [f, sent[`${name}-${f}`]] as const)),
    )
  const [content, cue, source] = [part('content'), part('cue'), part('source')]
  if (content === false || cue === false || source === false) return { wrong: 'words' }
  if (!content || !cue) return { wrong: 'noWords' }
  return {
    ...(source ? { source: evidence(text, source) } : {}),
    cue: evidence(text, cue),
    content: evidence(text, content),
    ...some('speaker', sent['speaker']),
    direct: sent['direct'] === 'yes',
  }
}

const some = (name: string, value: string | undefined): object => (value?.trim() ? { [name]: value.trim() } : {})
