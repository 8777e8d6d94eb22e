/** Reasons in the language of the page. */
import { REASONS, type Reason, type ReasonArg, type ReasonArgKind } from '../../../model/reason.ts'
import { ordinalWord } from '../../../register/ordinals.ts'
import { reasonText } from '../../../register/reason-words.ts'
import { type Html, html } from '../../html.ts'
import { date, kindOf, party } from '../../show.ts'
import type { Words } from '../words.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { ur } from './ur.ts'
import type { ReasonWords } from './words.ts'

const ALL: { readonly [code in Words['code']]: ReasonWords } = { en, ur, ru }

/** One line. Reasons of registers that were made before there were codes stay in English. */
export function reasonIn(words: Words, reason: Reason): Html {
  const { code, args = [] } = reason
  if (!code) return isolated(reasonText(reason))
  const own = ALL[words.code]
  const kinds: readonly ReasonArgKind[] = REASONS[code]
  // What stands between braces is an argument: every second part.
  return html`${own.sentences[code].split(/\{(\d)\}/).map((part, i) => (i % 2 === 0 ? part : shownArg(words, own, kinds[Number(part)]!, args[Number(part)] ?? '')))}`
}

/** A name in any script, apart from the direction of the words around it, whatever marks it holds. */
const isolated = (text: string): Html => html`<bdi>${text}</bdi>`

function shownArg(words: Words, own: ReasonWords, kind: ReasonArgKind, arg: ReasonArg): Html | string {
  const each = typeof arg === 'object' ? arg : [String(arg)]
  const comma = words.code === 'ur' ? '، ' : ', '
  const joined = (texts: readonly string[], by: string): Html =>
    html`${texts.map((t, i) => html`${i > 0 ? by : ''}${isolated(t)}`)}`
  switch (kind) {
    case 'kind':
      return arg === '' ? own.something : inSentence(words, kindOf(words, arg as never))
    case 'party':
    case 'parties':
      return joined(
        each.map((p) => party(words, p)),
        comma,
      )
    case 'subjects':
      return each.map((s) => own.subjects[s] ?? s).join(comma)
    case 'ranks':
      return each.map((r) => own.ranks[r] ?? r).join(comma)
    case 'organ':
      return own.organs[String(arg)] ?? String(arg)
    case 'date':
      return isolated(date(words, String(arg)))
    case 'number':
      return words.code === 'en' && typeof arg === 'number' ? ordinalWord(arg) : String(arg)
    case 'names':
      return joined([...new Set(each)], ' = ')
    default:
      return joined(each, comma)
  }
}

/** A kind's name does not begin a sentence here. */
const inSentence = (words: Words, text: string): string => text.toLocaleLowerCase(words.code)
