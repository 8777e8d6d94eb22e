/** Finds offices in a text: title, body and country, and who holds them. */
import type { TitleTable } from '../../languages/tables/titles.ts'
import { type Ground, isCapital, norm, type PostMark } from './ground.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { Composer, Draft } from './post-parts.ts'
import { casedOffice } from './posts-cased.ts'
import { linkedOffice } from './posts-linked.ts'
import { markedOffice } from './posts-marked.ts'
import { postsOfSeveral } from './posts-of-several.ts'

const COMPOSERS: { readonly [owners in TitleTable['owners']]: Composer } = {
  linked: linkedOffice,
  cased: casedOffice,
  marked: markedOffice,
}

/** The offices of a document, in order, without overlaps. */
export function postsOf(ground: Ground): PostMark[] {
  const lexicon = lexiconOf(ground.language)
  const out: PostMark[] = []
  for (const sentence of ground.sentences) {
    let done = sentence.first
    for (let i = sentence.first; i < sentence.last; i++) {
      if (i < done || ground.nameAt[i]) continue
      let counterpart = lexicon.counterparts.at(ground.tokens, i, sentence.last)
      // "его коллегой госсекретарем США Керри": the office is told, the word adds nothing to it.
      if (counterpart && lexicon.titles.at(ground.tokens, counterpart.last, sentence.last)) counterpart = undefined
      const title = counterpart ? undefined : titleAt(ground, lexicon, i, sentence.last)
      const found = counterpart ?? title
      if (!found || (title && !stands(ground, lexicon, i, title.last))) continue
      const least = Math.max(sentence.first, done)
      // "Deputy" before another title is a part of that one.
      const modifier = lexicon.modifiers.at(ground.tokens, i, sentence.last)
      if (
        title &&
        modifier &&
        lexicon.titles.at(ground.tokens, modifier.last, sentence.last) &&
        title.last <= modifier.last
      )
        continue
      const draft = COMPOSERS[ground.language.titles.owners](ground, lexicon, i, found.last, least, sentence.last)
      const value = title?.value
      const before = out.at(-1)
      if (before && sharesHolder(ground, lexicon, before, draft)) {
        out[out.length - 1] = { ...before, holder: draft.holder! }
        if (before.country) draft.country ??= before.country
      } else if (before && value?.rank !== undefined && value.rank > 2 && joinsOffices(ground, lexicon, before, draft))
        draft.country = before.country
      const post: PostMark = {
        titleFirst: i,
        titleLast: found.last,
        kind: value?.kind ?? 'title',
        rank: value?.rank ?? 9,
        counterpart: counterpart !== undefined,
        ...draft,
        ...(draft.country || !value?.country ? {} : { country: value.country, soleState: true as const }),
      }
      out.push(...postsOfSeveral(ground, lexicon, post, sentence.last))
      done = Math.max(draft.last, found.last)
      i = done - 1
    }
  }
  return out
}

/** The title that begins at `i`; where nouns have cases also one that its state's adjective parts: "глава немецкой дипломатии". */
function titleAt(g: Ground, x: Lexicon, i: number, end: number): ReturnType<Lexicon['titles']['at']> {
  const plain = x.titles.at(g.tokens, i, end)
  if (g.language.titles.owners !== 'cased' || !plain || plain.last !== i + 1) return plain
  if (!g.language.countries.demonym([norm(g, i + 1)])) return plain
  const parted = x.titles.at([g.tokens[i]!, ...g.tokens.slice(i + 2, Math.min(end, i + 6))], 0)
  return parted && parted.last > 1 ? { ...parted, last: i + 1 + parted.last } : plain
}

/** "Latvian Energy Minister and Deputy Prime Minister Janis Ozols": two offices of one person. */
function sharesHolder(g: Ground, x: Lexicon, before: PostMark, draft: Draft): boolean {
  if (g.language.titles.owners !== 'linked' || !draft.holder || draft.country || before.holder || before.counterpart)
    return false
  return (
    before.country !== undefined &&
    before.last === draft.first - 1 &&
    x.offices.and.has(norm(g, before.last)) &&
    isCapital(g, before.titleFirst) &&
    isCapital(g, draft.first) &&
    !x.offices.notJoined.has(norm(g, before.first - 1))
  )
}

/** "ترکی کے نائب صدر اور وزیر خزانہ X": a deputy of the head who holds a ministry as well. Where the owner stands before both offices. */
const joinsOffices = (g: Ground, x: Lexicon, before: PostMark, draft: Draft): boolean =>
  g.language.titles.owners === 'marked' &&
  draft.holder !== undefined &&
  !draft.country &&
  before.kind === 'vice' &&
  !before.holder &&
  !before.counterpart &&
  before.country !== undefined &&
  before.last === draft.first - 1 &&
  x.offices.and.has(norm(g, before.last))

/** Whether a title at tokens `first` to `last` (exclusive) is an office, and no adjective or abstract noun that begins so. */
function stands({ text, tokens }: Ground, { offices }: Lexicon, first: number, last: number): boolean {
  const token = tokens[first]!
  if (offices.abstract.test(token.norm) || offices.notBehind.has(tokens[first - 1]?.norm ?? '')) return false
  if (last - first > 1 || !offices.capitalOnly.has(token.norm)) return true
  const c = text[token.start]!
  return c !== c.toLowerCase() || offices.smallToo.has(token.norm)
}
