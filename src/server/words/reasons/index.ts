/** Reasons in the language of the page. */
import { REASONS, type Reason, type ReasonArg, type ReasonArgKind } from '../../../model/reason.ts'
import { ordinalWord } from '../../../register/ordinals.ts'
import { filled, reasonText } from '../../../register/reason-words.ts'
import { date, kindOf, party } from '../../show.ts'
import type { Words } from '../words.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { ur } from './ur.ts'
import type { ReasonWords } from './words.ts'

const ALL: { readonly [code in Words['code']]: ReasonWords } = { en, ur, ru }

/** A name in any script, apart from the direction of the words around it. */
const isolated = (text: string): string => `\u2068${text}\u2069`

/** One line of text. Reasons of registers that were made before there were codes stay in English. */
export function reasonIn(words: Words, reason: Reason): string {
  const { code, args = [] } = reason
  if (!code) return isolated(reasonText(reason))
  const own = ALL[words.code]
  const kinds: readonly ReasonArgKind[] = REASONS[code]
  const shown = kinds.map((kind, i) => shownArg(words, own, kind, args[i] ?? ''))
  return filled(own.sentences[code], shown)
}

function shownArg(words: Words, own: ReasonWords, kind: ReasonArgKind, arg: ReasonArg): string {
  const each = typeof arg === 'object' ? arg : [String(arg)]
  const comma = words.code === 'ur' ? '، ' : ', '
  switch (kind) {
    case 'kind':
      return arg === '' ? own.something : inSentence(words, kindOf(words, arg as never))
    case 'party':
    case 'parties':
      return each.map((p) => isolated(party(words, p))).join(comma)
    case 'subjects':
      return each.map((s) => own.subjects[s] ?? s).join(comma)
    case 'date':
      return isolated(date(words, String(arg)))
    case 'number':
      return words.code === 'en' && typeof arg === 'number' ? ordinalWord(arg) : String(arg)
    case 'names':
      return [...new Set(each)].map(isolated).join(' = ')
    default:
      return each.map(isolated).join(comma)
  }
}

/** A kind's name does not begin a sentence here. */
const inSentence = (words: Words, text: string): string => text.toLocaleLowerCase(words.code)
