/** A document laid out for finding encounters: who and what stands at which token, and where clauses begin. */
import type { Language } from '../../languages/language.ts'
import type { SentenceMark, TokenMark } from '../../model/marks.ts'
import type { Attribution, Entity, Time } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import { holding } from '../../text/holding.ts'
import type { Marked } from '../annotator.ts'
import { clausesOf } from './layout/clauses.ts'
import { type Cues, cuesOf } from './layout/cues.ts'
import { itemsOf } from './layout/items.ts'
import { titlePair, titleStates, titleTalks, titleTwo } from './layout/title.ts'

/** A person, place, state, body or time at a token. `first` and `last` (exclusive) are token indexes. */
export interface Item {
  readonly first: number
  readonly last: number
  readonly kind: 'person' | 'place' | 'state' | 'body' | 'time'
  readonly entity?: string
  /** ISO 3166-1 alpha-2, or the short name of a body: for whom this acts or to whom it belongs. */
  readonly party?: string
  readonly time?: Time
  /** Found by a pronoun or a post, not by a name. */
  readonly implied?: boolean
  /** Stands only as owner or inside a post of what follows; no side of its own. */
  readonly owner?: boolean
}

/** One document, ready to be asked. Token arrays have one entry for each token. */
export interface Scene {
  readonly text: string
  readonly published?: string
  readonly tokens: readonly TokenMark[]
  readonly sentences: readonly SentenceMark[]
  /** Of each sentence, whether it tells of sport: nobody meets in it for a state. */
  readonly sport: readonly boolean[]
  readonly attributions: readonly Attribution[]
  /** Indexes of the attributions whose content holds an offset, in the order of the text; of very many within each other the innermost. */
  readonly saidAt: (offset: number) => number[]
  /** Indexes of the attributions whose source holds an offset. */
  readonly toldBy: (offset: number) => number[]
  readonly entities: ReadonlyMap<string, Entity>
  readonly items: readonly Item[]
  /** Index into `items` of the item at a token, or -1. */
  readonly itemAt: Int32Array
  /** First token of the clause of each token. */
  readonly clauseStart: Int32Array
  /** Token after the clause of each token. */
  readonly clauseEnd: Int32Array
  readonly cues: Cues
  readonly language: Language
  /** Whether the state whose press this is is named at all. */
  readonly atHome: boolean
  /** The two states of a Russian title. Absent: it does not name two. */
  readonly titled?: readonly string[]
  /** The same, of a title that tells of their talks. */
  readonly titledTalks?: readonly string[]
  /** The two states of an English title that tells of talks. */
  readonly titledTwo?: readonly string[]
  /** For whom people act whose side was worked out from an encounter; filled while reading. */
  readonly acting: Map<string, string>
}

/** How many statements within each other are asked: no report nests more, and a text without full stops nests every one in all before it. */
const DEEPEST = 8

export type Needs =
  | 'tokens'
  | 'sentences'
  | 'quotations'
  | 'times'
  | 'mentions'
  | 'entities'
  | 'references'
  | 'attributions'

const NOWHERE: Span = { start: 0, end: 0 }

/** Lays out a document. Linear in its tokens and marks. */
export function sceneOf(marked: Marked<Needs>, language: Language): Scene {
  const { document, tokens } = marked
  const cues = cuesOf(language)
  const entities = new Map(marked.entities.map((e) => [e.id, e]))
  const items = itemsOf(marked, cues, entities, language, titleStates(document.title, entities, cues, language))
  const itemAt = new Int32Array(tokens.length).fill(-1)
  items.forEach((item, n) => {
    for (let i = item.first; i < item.last; i++) itemAt[i] = n
  })
  const startsItem = (i: number) => itemAt[i]! < 0 || items[itemAt[i]!]!.first === i
  const sentences = parted(marked.sentences, tokens, isCased({ language }), startsItem)
  const { clauseStart, clauseEnd } = clausesOf(tokens, sentences, items, itemAt, cues)
  const titled = titlePair(document.title, language)
  const titledTalks = titleTalks(document.title, language, cues)
  return {
    text: document.text,
    published: document.published || undefined,
    tokens,
    sentences,
    sport: sentences.map((s) => cues.sport.all(tokens, s.first, s.last).length > 0),
    attributions: marked.attributions,
    saidAt: holding(
      marked.attributions.map((a) => a.content),
      DEEPEST,
    ),
    toldBy: holding(marked.attributions.map((a) => a.source ?? NOWHERE)),
    entities,
    items,
    itemAt,
    clauseStart,
    clauseEnd,
    cues,
    language,
    atHome: items.some((i) => i.party === cues.table.home) || opensAtHome(tokens, items, itemAt, cues),
    titled,
    titledTalks,
    titledTwo: titleTwo(document.title, language, cues),
    acting: new Map(),
  }
}

/** Within how many tokens of its beginning a report names the office that it is about. */
const OPENING = 3

/**
 * "وزیر خارجہ X تاشقند پہنچ گئیں": a report that opens with an office of no state, and with its holder's name that is known nowhere else, is of
 * the press's own state, be it named or not; an office alone may be anybody's (docs/decisions/0094). Only where the verb comes last.
 */
function opensAtHome(tokens: readonly TokenMark[], items: readonly Item[], itemAt: Int32Array, cues: Cues): boolean {
  if (cues.table.order !== 'verb-last') return false
  for (let i = 0; i < Math.min(OPENING, tokens.length); i++) {
    const item = items[itemAt[i]!]
    if (item && !item.implied) return false
    const office = cues.offices.at(tokens, i)
    if (!office) continue
    const next = items[itemAt[office.last] ?? -1]
    return next?.kind === 'person' && next.party === undefined
  }
  return false
}

/** No sentence of a report has so many tokens; the bound keeps odd input linear. */
const LONGEST_SENTENCE = 600

/** Sentences parted where they are longer than any, and, where asked, at semicolons: each item of a digest ("в выпуске: …; …") tells of its own people. */
function parted(
  sentences: readonly SentenceMark[],
  tokens: readonly TokenMark[],
  atSemicolons: boolean,
  mayPart: (token: number) => boolean,
): SentenceMark[] {
  const out: SentenceMark[] = []
  for (const s of sentences) {
    let rest = s
    for (let i = s.first + 1; i < s.last - 1; i++) {
      const long = i + 1 - rest.first >= LONGEST_SENTENCE && mayPart(i + 1)
      if (!long && !(atSemicolons && tokens[i]!.norm === ';')) continue
      out.push({ ...rest, last: i + 1, end: tokens[i]!.end })
      rest = { ...s, first: i + 1, start: tokens[i + 1]!.start }
    }
    out.push(rest)
  }
  return out
}

/** Whether the endings of names tell where from whither, and nouns have no articles: Russian. */
export const isCased = (scene: Pick<Scene, 'language'>): boolean => scene.language.script.code === 'Cyrl'

/** The span of tokens `first` to `last` (exclusive). */
export const spanOf = (scene: Pick<Scene, 'tokens'>, first: number, last: number): Span => ({
  start: scene.tokens[first]!.start,
  end: scene.tokens[last - 1]!.end,
})
