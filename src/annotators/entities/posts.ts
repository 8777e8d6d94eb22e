/** Finds offices in a text: title, body and country, and who holds them. */
import type { Language } from '../../languages/language.ts'
import type { TitleKind } from '../../languages/tables/titles.ts'
import type { LanguageCode } from '../../model/document.ts'
import type { SentenceMark, TokenMark } from '../../model/marks.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { Named } from './named.ts'

/** An office as the words give it. `first` and `last` (exclusive) are token indexes of all its words. */
export interface PostMark {
  readonly first: number
  readonly last: number
  /** The title alone, without what goes before or after it. */
  readonly titleFirst: number
  readonly titleLast: number
  readonly kind: TitleKind
  readonly rank: number
  readonly deputy: boolean
  readonly past: boolean
  readonly future: boolean
  readonly counterpart: boolean
  /** Where the words of the country alone end, when they open the post: the title as shown begins here. */
  readonly shownFirst: number
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly organisation?: Named
  /** Who holds it, when the words name somebody. */
  readonly holder?: Named
}

/** What a post is looked for in. */
export interface Ground {
  readonly text: string
  readonly tokens: readonly TokenMark[]
  readonly sentences: readonly SentenceMark[]
  readonly names: readonly Named[]
  /** Token → the name it belongs to. */
  readonly nameAt: readonly (Named | undefined)[]
  readonly language: Language
  /** Token → 1 where it stands within a quotation. */
  readonly quoted: Uint8Array
  countryOf(name: Named): string | undefined
}

interface Draft {
  first: number
  last: number
  shownFirst: number
  deputy: boolean
  past: boolean
  future: boolean
  country?: string
  organisation?: Named
  holder?: Named
}

/** No office is told in more words. */
const LONGEST = 18

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
      if (!found || (title && !stands(ground, i, title.last))) continue
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
      const draft = COMPOSERS[ground.language.code](ground, lexicon, i, found.last, least, sentence.last)
      const value = title?.value
      const before = out.at(-1)
      if (before && sharesHolder(ground, before, draft)) {
        out[out.length - 1] = { ...before, holder: draft.holder! }
        if (before.country) draft.country ??= before.country
      }
      out.push({
        ...draft,
        titleFirst: i,
        titleLast: found.last,
        kind: value?.kind ?? 'title',
        rank: value?.rank ?? 9,
        counterpart: counterpart !== undefined,
        ...(draft.country || !value?.country ? {} : { country: value.country }),
      })
      done = Math.max(draft.last, found.last)
      i = done - 1
    }
  }
  return out
}

/** The title that begins at `i`; in Russian also one that its state's adjective parts: "глава немецкой дипломатии". */
function titleAt(g: Ground, x: Lexicon, i: number, end: number): ReturnType<Lexicon['titles']['at']> {
  const plain = x.titles.at(g.tokens, i, end)
  if (g.language.code !== 'ru' || !plain || plain.last !== i + 1) return plain
  if (!g.language.countries.demonym([norm(g, i + 1)])) return plain
  const parted = x.titles.at([g.tokens[i]!, ...g.tokens.slice(i + 2, Math.min(end, i + 6))], 0)
  return parted && parted.last > 1 ? { ...parted, last: i + 1 + parted.last } : plain
}

/** "Latvian Energy Minister and Deputy Prime Minister Janis Ozols": two offices of one person. */
function sharesHolder(g: Ground, before: PostMark, draft: Draft): boolean {
  if (g.language.code !== 'en' || !draft.holder || draft.country || before.holder || before.counterpart) return false
  return (
    before.country !== undefined &&
    before.last === draft.first - 1 &&
    norm(g, before.last) === 'and' &&
    isCapital(g, before.titleFirst) &&
    isCapital(g, draft.first) &&
    !/^(?:the|a|an|between|both)$/.test(norm(g, before.first - 1))
  )
}

/** English words that are titles only when written with a capital, or before a name. */
const CAPITAL_ONLY = new Set([
  'general',
  'major',
  'captain',
  'chief',
  'deputy',
  'justice',
  'judge',
  'father',
  'king',
  'prince',
  'lord',
  'secretary',
  'head',
  'chair',
  'marshal',
  'representative',
  'minister',
  'fellow',
  'president',
  'leader',
  'aide',
  'administrator',
  'speaker',
  'premier',
  'chancellor',
  'queen',
  'governor',
  'commander',
  'director',
  'consul',
  'commissioner',
  'moderator',
  'mediator',
  'founder',
  'rep',
  'gen',
  'lt',
  'col',
  'sen',
])
/** Of those, the ones that stand for an office in small letters too. */
const SMALL_TOO = new Set([
  'minister',
  'president',
  'king',
  'premier',
  'chancellor',
  'secretary',
  'leader',
  'speaker',
  'governor',
  'commander',
  'director',
  'head',
  'chief',
  'queen',
  'prince',
  'aide',
  'founder',
  'mediator',
  'commissioner',
])

/** Words that begin like a Russian title and are an office in the abstract, a place or an adjective: "президентства", "посольство". */
const NO_OFFICE = /(?:ств(?:о|а|у|е|ом|ах|ам)?|[^нт]ск(?:ий|ая|ое|ие|ого|ой|ому|ую|им|ом|их|ими)|ентск[а-я]{2,3})$/

function stands(ground: Ground, first: number, last: number): boolean {
  if (ground.language.code === 'ru') return !NO_OFFICE.test(norm(ground, first)) && norm(ground, first - 1) !== 'во'
  if (ground.language.code !== 'en' || last - first > 1) return true
  const token = ground.tokens[first]!
  if (!CAPITAL_ONLY.has(token.norm)) return true
  const c = ground.text[token.start]!
  return c !== c.toLowerCase() || SMALL_TOO.has(token.norm)
}

type Composer = (g: Ground, x: Lexicon, first: number, last: number, least: number, end: number) => Draft

const norm = (g: Ground, i: number): string => g.tokens[i]?.norm ?? ''
const words = (g: Ground, from: number, to: number): string[] => g.tokens.slice(from, to).map((t) => t.norm)
const isCapital = (g: Ground, i: number): boolean => {
  const c = g.text[g.tokens[i]!.start]!
  return c !== c.toLowerCase()
}
const nameEndingAt = (g: Ground, i: number): Named | undefined => {
  const name = i > 0 ? g.nameAt[i - 1] : undefined
  return name && name.last === i ? name : undefined
}
const nameBeginningAt = (g: Ground, i: number): Named | undefined => {
  const name = g.nameAt[i]
  return name && name.first === i ? name : undefined
}

/** The modifier that ends at `i`, of one to three words. */
function modifierBefore(g: Ground, x: Lexicon, i: number, least: number) {
  for (let n = 3; n >= 1; n--) {
    if (i - n < least || g.nameAt[i - n]) continue
    const found = x.modifiers.at(g.tokens, i - n, i)
    if (found && found.last === i) return found
  }
  return undefined
}

/** The adjective of a state that ends at `i`. */
function demonymBefore(g: Ground, i: number, least: number): { code: string; first: number } | undefined {
  for (let n = 2; n >= 1; n--) {
    if (i - n < least) continue
    const found = g.language.countries.demonym(words(g, i - n, i))
    if (found && found.length === n) return { code: found.code, first: i - n }
  }
  return undefined
}

function mark(draft: Draft, modifier: 'deputy' | 'past' | 'future' | 'plain'): void {
  if (modifier !== 'plain') draft[modifier] = true
}

const begin = (first: number, last: number): Draft => ({
  first,
  last,
  shownFirst: first,
  deputy: false,
  past: false,
  future: false,
})

/** Skips honorifics and further titles from `i` on, and gives the person who then stands there. */
function personAt(g: Ground, x: Lexicon, from: number, end: number): Named | undefined {
  let i = from
  for (let n = 0; n < 4 && i < end; n++) {
    const name = nameBeginningAt(g, i)
    if (name) {
      if (name.type !== 'PER') return undefined
      // "the adviser of Obama, Donilon" without a sign between: the second holds the office.
      const second = nameBeginningAt(g, name.last)
      return second?.type === 'PER' && g.language.code === 'ru' ? second : name
    }
    const found = x.honorifics.at(g.tokens, i, end) ?? x.titles.at(g.tokens, i, end)
    if (!found) return undefined
    i = found.last
    if (norm(g, i) === '.') i++
  }
  return undefined
}

/** "U.S. Ambassador to Mexico Ken Salazar", "the President of Ruritania, Anna Bell", "Nabeel Munir, Special Secretary". */
const english: Composer = (g, x, first, last, least, end) => {
  const draft = begin(first, last)
  for (let n = 0; n < 6; n++) {
    const i = draft.first
    const modifier = modifierBefore(g, x, i, least)
    if (modifier) {
      mark(draft, modifier.value)
      draft.first = modifier.first
      draft.shownFirst = draft.first
      continue
    }
    if (norm(g, i - 1) === '-' && i - 2 >= least && modifierBefore(g, x, i - 1, least)) {
      draft.first = i - 1
      continue
    }
    const demonym = demonymBefore(g, i, least)
    if (demonym && (isCapital(g, demonym.first) || norm(g, demonym.first) !== 'us')) {
      draft.country ??= demonym.code
      draft.first = demonym.first
      continue
    }
    const possessive = norm(g, i - 1) === "'s" || norm(g, i - 1) === "'"
    const name = nameEndingAt(g, possessive ? i - 1 : i)
    if (name && name.first >= least && name.type !== 'PER') {
      takeName(g, draft, name)
      draft.first = name.first
      if (name.type === 'ORG') draft.shownFirst = name.first
      else break
      continue
    }
    break
  }
  // To the right: what the office is for, up to the person.
  let i = last
  const direct = personAt(g, x, i, end)
  if (direct) draft.holder = direct
  else {
    const stop = Math.min(end, last + LONGEST)
    let country: string | undefined
    let organisation: Named | undefined
    let lastGood = last
    let into = ''
    let another = false
    while (i < stop) {
      const name = nameBeginningAt(g, i)
      if (name) {
        if (name.type === 'PER') break
        if (name.type === 'ORG') organisation ??= name
        if (name.type === 'LOC' && into === 'of') country ??= g.countryOf(name)
        i = name.last
        lastGood = i
        continue
      }
      const t = g.tokens[i]!
      // "Security Advisor to the Chilean President".
      if (into === 'to' && isCapital(g, i))
        country ??= g.language.countries.begins(t.norm)
          ? g.language.countries.demonym(words(g, i, i + 2))?.code
          : undefined
      if (t.kind === 'sign') {
        const list = norm(g, i) === ',' && i + 1 < stop && isCapital(g, i + 1) && i > last && continues(g, i + 1, stop)
        if (norm(g, i) !== '-' && norm(g, i) !== '&' && norm(g, i) !== "'" && !list) break
        i++
        continue
      }
      if (x.links.has(t.norm)) {
        if (i === last && (t.norm === 'and' || t.norm === 'from' || t.norm === 'on')) break
        if (t.norm !== 'the') into = t.norm
        i++
        continue
      }
      if (t.norm === "'s" || !isCapital(g, i) || t.kind !== 'word') break
      // "an adviser to President Trump": the second office is Trump's; "assistant to the President Sullivan" is one office.
      if (norm(g, i - 1) !== 'the' && i > last && into !== '') {
        const inner = x.titles.at(g.tokens, i, end)
        if (inner && nameBeginningAt(g, inner.last)?.type === 'PER') {
          another = true
          break
        }
      }
      // Capitalised words belong to the office only after a link: "Minister of Defense".
      if (into === '') break
      i++
      lastGood = i
    }
    let holder = i > last && !another ? personAt(g, x, i, end) : undefined
    // A link just before the person: "talks of ministers with Lavrov" names no holder.
    if (holder && x.links.has(norm(g, i - 1))) holder = undefined
    if (!holder && (norm(g, i) === ',' || norm(g, i) === ':') && lastGood === i && !kinOf(g, x, draft.first, least)) {
      const after = personAt(g, x, i + 1, end)
      // "The president of Guatemala, X," but not "with the president, X and Y".
      if (after && /^[,;.]$/.test(norm(g, after.last) || '.') && i > last) holder = after
    }
    draft.last = lastGood
    if (holder) draft.holder = holder
    draft.country ??= country
    draft.organisation ??= organisation
  }
  if (draft.holder) {
    const after = draft.holder.last
    const place =
      norm(g, after) === 'of' ? nameBeginningAt(g, norm(g, after + 1) === 'the' ? after + 2 : after + 1) : undefined
    const state = place?.type === 'LOC' ? g.countryOf(place) : undefined
    // "Security Council Chairman X of Tajikistan": the state said of the person, not that of a body known by the same name.
    if (state && draft.organisation && draft.country === g.countryOf(draft.organisation)) draft.country = state
    else if (state) draft.country ??= state
  } else {
    // "X, the foreign minister": what goes before the comma holds it.
    let b = draft.first
    if (/^(?:the|a|an|its|their|his|her|who|is)$/.test(norm(g, b - 1))) b--
    // "X, Energy Advisor to …": capitalised words before the title that no list knows.
    for (let n = 0; n < 5 && b > least + 1 && norm(g, b - 1) !== ',' && isWordOfTitle(g, b - 1); n++) b--
    const name = norm(g, b - 1) === ',' ? nameEndingAt(g, b - 1) : undefined
    const closes = draft.last >= end || g.tokens[draft.last]!.kind === 'sign'
    if (name?.type === 'PER' && name.first >= least - 12 && closes) draft.holder = name
  }
  return clean(draft)
}

/** A capitalised word outside names, or the "and", "for" of a long title. */
const isWordOfTitle = (g: Ground, i: number): boolean =>
  (!g.nameAt[i] || g.nameAt[i]!.type === 'ORG') &&
  g.tokens[i]!.kind === 'word' &&
  (isCapital(g, i) || /^(?:and|for|of)$/.test(norm(g, i)))

/** Whether "the daughter of (the)" leads into the office that begins at `i`. */
function kinOf(g: Ground, x: Lexicon, i: number, least: number): boolean {
  let at = i
  if (norm(g, at - 1) === 'the') at--
  if (norm(g, at - 1) !== 'of') return false
  return kinBefore(g, x, at - 1, least)
}

/** After a comma in "Minister of Industry, Trade and Supply": whether an "and" follows before the list ends. */
function continues(g: Ground, from: number, stop: number): boolean {
  for (let i = from; i < Math.min(stop, from + 5); i++) {
    if (g.nameAt[i]?.type === 'PER') return false
    if (norm(g, i) === 'and') return i + 1 < stop && !g.nameAt[i + 1] && isCapital(g, i + 1)
    if (norm(g, i) === ',') continue
    if (!isCapital(g, i)) return false
  }
  return false
}

function takeName(g: Ground, draft: Draft, name: Named): void {
  if (name.type === 'ORG') {
    draft.organisation ??= name
    const of = g.countryOf(name)
    if (of) draft.country ??= of
  } else if (name.type === 'LOC') {
    const of = g.countryOf(name)
    if (of) draft.country ??= of
  }
}

function clean(draft: Draft): Draft {
  for (const key of ['country', 'organisation', 'holder'] as const) if (draft[key] === undefined) delete draft[key]
  return draft
}

const FINITE =
  /(?:[аеиоуяы]л|[аеиоуяы]ла|[аеиоуяы]ли|[аеиоуяы]ло|лся|лась|лись|[^еиоыэю]ет|ают|яют|уют|ит|[^т]ят|ется|ются|ится|ть|ться)$|^(?:что|чтобы|котор(?:ый|ая|ые|ого|ой|ую|ым|ых)|также|уже|как|когда|где|если|но|а)$/
/** How an office in the nominative ends, or is called. */
const NOMINATIVE = /(?:[^аеиоуыэюя]|ь|^глава|^судья)$/
/** A person in the genitive after these is whose they are, not the holder: "министр в правительстве Терезы Мэй". */
const SOMEBODYS = /^(?:правительств|кабинет|администраци|команд[аеуо]|окружени)/
const NO_WORD =
  /^(?:вместо|назначен[аы]?|избран[аы]?|стала?|подавш[а-я]+|с|со|и|о|об|от|из|за|к|ко|до|для|у|или|не|был|была|после|перед|между|против|через|ранее|также)$/

/** "представитель МИД Чехии Анна Новотная", "чешский министр по вопросам рыболовства Ян Горак". */
const russian: Composer = (g, x, first, last, least, end) => {
  const draft = begin(first, last)
  for (let n = 0; n < 5; n++) {
    const i = draft.first
    const modifier = modifierBefore(g, x, i, least)
    if (modifier) {
      mark(draft, modifier.value)
      draft.first = modifier.first
      draft.shownFirst = draft.first
      continue
    }
    if (norm(g, i - 1) === '-' && i - 2 >= least && modifierBefore(g, x, i - 1, least)) {
      draft.first = i - 1
      continue
    }
    const demonym = demonymBefore(g, i, least)
    if (demonym) {
      draft.country ??= demonym.code
      draft.first = demonym.first
      continue
    }
    break
  }
  for (let k = first + 1; k < last; k++) draft.country ??= g.language.countries.demonym([norm(g, k)])?.code as string
  let i = last
  let lastGood = last
  const stop = Math.min(end, last + LONGEST)
  let preposition = ''
  let lead = false
  let principal: Named | undefined
  while (i < stop) {
    const name = nameBeginningAt(g, i)
    if (name) {
      if (name.type === 'PER') {
        const second = nameBeginningAt(g, name.last)
        if (second?.type !== 'PER' || i === last) {
          if (second?.type === 'PER') {
            principal = name
            i = name.last
            lastGood = i
          }
          break
        }
        principal = name
      } else if (name.type === 'ORG') {
        if (!draft.organisation && (preposition === '' || preposition === 'при')) {
          draft.organisation = name
          const of = g.countryOf(name)
          if (of) draft.country ??= of
        }
      } else if (preposition === '' || (draft.organisation && preposition === '')) {
        const of = g.countryOf(name)
        if (of) draft.country ??= of
      }
      i = name.last
      lastGood = i
      continue
    }
    // Another office in the nominative begins here: "кабинета министров глава правительства".
    if (NOMINATIVE.test(norm(g, i)) && x.titles.at(g.tokens, i, end)) break
    const t = g.tokens[i]!
    const sign = t.kind === 'sign'
    if (sign && !/^["«»“”'-]$/.test(t.norm)) break
    if (!sign) {
      if (x.links.has(t.norm)) {
        // "Премьер-министр и мисс Саймондс": somebody else.
        if (t.norm === 'и' && x.honorifics.at(g.tokens, i + 1, end)) break
        preposition = t.norm
        // "с" and "и" lead on to others more often than to what an office is for.
        if (t.norm === 'с' || t.norm === 'в' || t.norm === 'на' || t.norm === 'от' || t.norm === 'за') {
          const next = nameBeginningAt(g, i + 1)
          if (next?.type === 'PER') break
          // "на встрече с вице-премьером …": another's office, and another's name.
          if (t.norm === 'с' && x.titles.at(g.tokens, i + 1, end)) {
            lead = true
            break
          }
        }
      } else if (FINITE.test(t.norm) || NO_WORD.test(t.norm)) break
      else {
        const of = g.language.countries.demonym([t.norm])
        if (of && preposition === '') draft.country ??= of.code
      }
    }
    i++
    if (!sign && !x.links.has(t.norm)) lastGood = i
  }
  const before = norm(g, i - 1)
  const linked =
    lead || (i > last && (x.links.has(before) || NO_WORD.test(before) || SOMEBODYS.test(before) || norm(g, i) === 'и'))
  // "дочь президента N X": the office is that of the one she is close to, who may be named before her.
  const close = kinBefore(g, x, draft.first, least)
  const holder = linked ? undefined : close ? (principal ?? undefined) : personAt(g, x, i, end)
  if (holder) {
    draft.holder = holder
    draft.last = principal && holder.first >= principal.last ? principal.last : Math.max(last, Math.min(lastGood, i))
  } else {
    // No holder follows: only what surely belongs to the title is its own: the names in the genitive.
    draft.last = nearNames(g, last, end)
    if (draft.organisation && draft.organisation.first >= draft.last) delete draft.organisation
    draft.country = undefined as unknown as string
    for (let k = draft.first; k < draft.last; k++) {
      const name = nameBeginningAt(g, k)
      const of = name && name.type !== 'PER' ? g.countryOf(name) : g.language.countries.demonym([norm(g, k)])?.code
      if (of) draft.country ??= of
    }
    const name = /^[,–—-]$/.test(norm(g, draft.first - 1)) ? nameEndingAt(g, draft.first - 1) : undefined
    const closes = draft.last >= end || /^[,.;)–—-]$/.test(norm(g, draft.last))
    if (name?.type === 'PER' && name.first >= least - 12 && closes) draft.holder = name
  }
  return clean(draft)
}

/** Whether the word before `i` is "daughter", "widow", "successor". */
function kinBefore(g: Ground, x: Lexicon, i: number, least: number): boolean {
  for (let n = 1; n <= 5 && i - n >= Math.max(0, least - 1); n++)
    if (x.kin.at(g.tokens, i - n, i)?.last === i) return true
  return false
}

/** The bodies and places that follow a Russian title at once, in the genitive: "глава МИД ФРГ". */
function nearNames(g: Ground, last: number, end: number): number {
  let i = last
  while (i < end) {
    const name = nameBeginningAt(g, i)
    if (name && name.type !== 'PER') i = name.last
    else if (g.language.countries.demonym([norm(g, i)]) && nameBeginningAt(g, i + 1)) i++
    else break
  }
  return i
}

const GENITIVE = new Set(['کے', 'کی', 'کا'])
const NO_NOUN = new Set(
  'نے کو سے پر تک میں کے کی کا اور کہ جو جب تو بھی ہے ہیں تھا تھے تھی گا گے گی ہوئے ہوئی ہوا ہونے والے والی والا کرنے بننے جانے دینے وقت ملک افراد کر کرتے کیا گیا گئے گئی جس جن ان اس وہ یہ یا لیکن نہیں بعد ساتھ لیے لئے دوران بارے مطابق علاوہ درمیان خلاف بجائے طرف جانب'.split(
    ' ',
  ),
)

/** "وزارتِ تجارت میں برآمدات کے ڈائریکٹر جنرل": what an office belongs to goes before it, joined by postpositions. */
const urdu: Composer = (g, x, first, last, least, end) => {
  const draft = begin(first, last)
  let joined = false
  for (let n = 0; n < 12; n++) {
    const i = draft.first
    if (i <= least) break
    const modifier = modifierBefore(g, x, i, least)
    if (modifier) {
      mark(draft, modifier.value)
      draft.first = modifier.first
      draft.shownFirst = draft.first
      continue
    }
    const name = nameEndingAt(g, i)
    if (name && name.first >= least) {
      if (name.type === 'ORG') {
        takeName(g, draft, name)
        draft.first = name.first
        draft.shownFirst = draft.first
        joined = true
        continue
      }
      if (name.type === 'LOC' && draft.organisation?.first === i) {
        takeName(g, draft, name)
        draft.first = name.first
      }
      break
    }
    const demonym = demonymBefore(g, i, least)
    if (demonym) {
      draft.country ??= demonym.code
      draft.first = demonym.first
      // "سابق امریکی وزیر خارجہ": that it is over belongs to the office as shown.
      const time = modifierBefore(g, x, draft.first, least)
      if (time && (time.value === 'past' || time.value === 'future')) {
        mark(draft, time.value)
        draft.first = time.first
        draft.shownFirst = time.first
      }
      break
    }
    const before = norm(g, i - 1)
    if (GENITIVE.has(before)) {
      const owner = nameEndingAt(g, i - 1)
      if (owner && owner.first >= least) {
        draft.first = owner.first
        if (owner.type !== 'LOC') draft.shownFirst = draft.first
        takeName(g, draft, owner)
        if (owner.type === 'ORG') {
          joined = true
          continue
        }
        break
      }
      let k = i - 1
      while (
        k > least &&
        i - 1 - k < 6 &&
        !g.nameAt[k - 1] &&
        g.tokens[k - 1]!.kind === 'word' &&
        !NO_NOUN.has(norm(g, k - 1))
      ) {
        k--
        if (g.language.countries.demonym([norm(g, k)])) break
      }
      if (k === i - 1) break
      const of = g.language.countries.demonym([norm(g, k)])
      if (of) draft.country ??= of.code
      draft.first = k
      draft.shownFirst = k
      joined = true
      if (of) break
      continue
    }
    if (before === 'میں' && joined) {
      const place = nameEndingAt(g, i - 1)
      if (place?.type === 'ORG' && place.first >= least) {
        takeName(g, draft, place)
        draft.first = place.first
        draft.shownFirst = place.first
        continue
      }
    }
    break
  }
  let i = last
  const body = nameBeginningAt(g, i)
  if (body && body.type === 'ORG') {
    takeName(g, draft, body)
    i = body.last
    draft.last = i
  } else if (x.links.has(norm(g, i))) {
    let k = i + 1
    while (
      k < Math.min(end, i + 12) &&
      g.nameAt[k]?.type !== 'PER' &&
      g.tokens[k]!.kind === 'word' &&
      (!NO_NOUN.has(norm(g, k)) || norm(g, k) === 'اور')
    )
      k++
    if (g.nameAt[k]?.type === 'PER' && k > i + 1) {
      i = k
      draft.last = k
    }
  }
  if (norm(g, i) === '،' || norm(g, i) === ',') {
    const after = nameBeginningAt(g, i + 1)
    if (after?.type === 'PER') i++
  }
  const holder = personAt(g, x, i, end)
  if (holder) draft.holder = holder
  return clean(draft)
}

const COMPOSERS: { readonly [code in LanguageCode]: Composer } = { en: english, ru: russian, ur: urdu }
