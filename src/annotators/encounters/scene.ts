/** A document laid out for finding encounters: who and what stands at which token, and where clauses begin. */
import type { Language } from '../../languages/language.ts'
import type { SentenceMark, TokenMark } from '../../model/marks.ts'
import type { Attribution, Entity, Time } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import { foldPhrase } from '../../text/fold.ts'
import { firstIndex } from '../../text/halving.ts'
import { holding } from '../../text/holding.ts'
import type { Marked } from '../annotator.ts'
import { type Cues, cuesOf } from './cues.ts'
import { opensFuture } from './new-subject.ts'
import { withHolders } from './office-holders.ts'
import { titlePair, titleStates, titleTalks } from './title.ts'

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
  readonly attributions: readonly Attribution[]
  /** Indexes of the attributions whose content holds an offset, in the order of the text. */
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
  /** For whom people act whose side was worked out from an encounter; filled while reading. */
  readonly acting: Map<string, string>
}

type Needs = 'tokens' | 'sentences' | 'quotations' | 'times' | 'mentions' | 'entities' | 'references' | 'attributions'

const NOWHERE: Span = { start: 0, end: 0 }

/** Lays out a document. Linear in its tokens and marks. */
export function sceneOf(marked: Marked<Needs>, language: Language): Scene {
  const { document, tokens } = marked
  const sentences = isCased({ language }) ? partedAtSemicolons(marked.sentences, tokens) : marked.sentences
  const cues = cuesOf(language)
  const entities = new Map(marked.entities.map((e) => [e.id, e]))
  const items = itemsOf(marked, cues, entities, language, titleStates(document.title, entities, cues, language))
  const itemAt = new Int32Array(tokens.length).fill(-1)
  items.forEach((item, n) => {
    for (let i = item.first; i < item.last; i++) itemAt[i] = n
  })
  const { clauseStart, clauseEnd } = clausesOf(tokens, sentences, items, itemAt, cues)
  const titled = titlePair(document.title, language)
  const titledTalks = titleTalks(document.title, language)
  return {
    text: document.text,
    ...(document.published ? { published: document.published } : {}),
    tokens,
    sentences,
    attributions: marked.attributions,
    saidAt: holding(marked.attributions.map((a) => a.content)),
    toldBy: holding(marked.attributions.map((a) => a.source ?? NOWHERE)),
    entities,
    items,
    itemAt,
    clauseStart,
    clauseEnd,
    cues,
    language,
    atHome: items.some((i) => i.party === cues.table.home),
    ...(titled ? { titled } : {}),
    ...(titledTalks ? { titledTalks } : {}),
    acting: new Map(),
  }
}

/** Sentences parted at semicolons: each item of a digest ("в выпуске: …; …") tells of its own people. */
function partedAtSemicolons(sentences: readonly SentenceMark[], tokens: readonly TokenMark[]): SentenceMark[] {
  const out: SentenceMark[] = []
  for (const s of sentences) {
    let rest = s
    for (let i = s.first + 1; i < s.last - 1; i++) {
      if (tokens[i]!.norm !== ';') continue
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

/** The index of the first token that ends after `offset`; the number of tokens when there is none. */
export const tokenAt = (tokens: readonly TokenMark[], offset: number): number =>
  firstIndex(tokens.length, (i) => tokens[i]!.end > offset)

const range = (tokens: readonly TokenMark[], span: Span) => {
  const first = tokenAt(tokens, span.start)
  return { first, last: Math.max(first + 1, Math.min(tokens.length, tokenAt(tokens, span.end - 1) + 1)) }
}

const isCapital = (text: string, token: TokenMark, language: Language): boolean =>
  language.script.code === 'Arab' || text[token.start] !== text[token.start]!.toLowerCase()

const placeOf = (words: readonly string[], at: number, n: number, language: Language) =>
  language.countries.place(words.slice(at, at + n))

const peopleAt = (words: readonly string[], at: number, language: Language) =>
  language.countries.begins(words[at]!) ? language.countries.demonym(words, at) : undefined

/** "اسرائیل اور فلسطینیوں کے درمیان", "روسیوں کے ساتھ": a people in the plural, where "between" or "with" follows. */
function peoplesIn(
  words: readonly string[],
  at: number,
  cues: Cues,
  tokens: readonly TokenMark[],
  language: Language,
): { code: string; length: number } | undefined {
  const word = words[at]!
  if (cues.table.order !== 'verb-last' || !word.endsWith('یوں')) return undefined
  let joined = false
  for (let i = at + 1; i < Math.min(words.length, at + 5); i++)
    if (cues.between.at(tokens, i) || (words[i] === 'کے' && words[i + 1] === 'ساتھ')) joined = true
  const one = [word.slice(0, -2)]
  return joined && language.countries.begins(one[0]!) ? language.countries.demonym(one, 0) : undefined
}

/** The state whose name begins at a word, with its length in words; the longest of up to three. */
function stateAt(
  words: readonly string[],
  at: number,
  language: Language,
): { code: string; length: number } | undefined {
  if (!language.countries.begins(words[at]!)) return undefined
  for (let n = Math.min(3, words.length - at); n >= 1; n--) {
    const known = placeOf(words, at, n, language)
    if (known?.state) return { code: known.code, length: n }
  }
  return undefined
}

/** A town or building known beforehand, where the words beside it tell of a place; alone it may be a common word. */
function townAt(
  text: string,
  tokens: readonly TokenMark[],
  words: readonly string[],
  at: number,
  cues: Cues,
  language: Language,
): { code: string; length: number } | undefined {
  if (!language.countries.begins(words[at]!)) return undefined
  const verbLast = cues.table.order === 'verb-last'
  if (!verbLast) {
    const c = text[tokens[at]!.start]!
    if (at === 0 || c === c.toLowerCase() || !(cues.place.at(tokens, at - 1) || cues.destination.at(tokens, at - 1)))
      return undefined
  }
  for (let n = Math.min(3, words.length - at); n >= 1; n--) {
    if (verbLast && !(cues.place.at(tokens, at + n) || cues.destination.at(tokens, at + n))) continue
    const known = placeOf(words, at, n, language)
    if (known) return { code: known.code, length: n }
  }
  return undefined
}

/** A town told of as one, though nobody knows it: "چین کے شہر ہانگزو میں". */
function townOf(
  tokens: readonly TokenMark[],
  at: number,
  known: ReadonlyMap<number, Item>,
  cues: Cues,
): { code: string; length: number } | undefined {
  if (cues.table.order !== 'verb-last' || !TOWN.has(tokens[at - 1]?.norm ?? '')) return undefined
  const owner = known.get(at - 1) ?? known.get(at - 2)
  if (!owner?.party || (owner.kind !== 'place' && owner.kind !== 'state')) return undefined
  for (let n = 1; n <= 2; n++) {
    if (tokens[at + n - 1]?.kind !== 'word') return undefined
    if (tokens[at + n]?.norm === 'میں' || cues.destination.at(tokens, at + n)) return { code: owner.party, length: n }
  }
  return undefined
}

const TOWN = new Set(['شہر', 'قصبے', 'جزیرے', 'جزیرہ'])

function statesIn(words: readonly string[], r: { first: number; last: number }, language: Language): Set<string> {
  const out = new Set<string>()
  for (let i = r.first; i < r.last; i++) {
    const code = stateAt(words, i, language)?.code ?? peopleAt(words, i, language)?.code
    if (code) out.add(code)
  }
  return out
}

const severalStates = (words: readonly string[], language: Language): boolean =>
  statesIn(words, { first: 0, last: words.length }, language).size > 1

/** The words of a stretch without full stops: "U.S." as the two words under which the state is known. */
const spelled = (words: readonly string[], r: { first: number; last: number }): string[] =>
  words.slice(r.first, r.last).filter((w) => w !== '.')

/** "At the White House": a residence that is a place here, whatever the names layer made of it. */
function atResidence(tokens: readonly TokenMark[], first: number, cues: Cues): boolean {
  if (first === 0 || !cues.residences.at(tokens, first)) return false
  for (let i = Math.max(0, first - 2); i < first; i++)
    if (cues.place.at(tokens, i, first)?.last === first || cues.destination.at(tokens, i, first)?.last === first)
      return true
  return false
}

const CONTINENTAL = new Set(['north', 'south', 'latin', 'central'])

const AFTER_STATE = new Set(['کے', 'کی', 'کا', 'میں', 'سے', 'نے', 'کو', 'اور', 'پر', '،'])

/** Whether a state's name stands where the common word written alike does. */
const isCommonWord = (tokens: readonly TokenMark[], i: number, cues: Cues): boolean =>
  cues.homographs.at(tokens, i) !== undefined && !AFTER_STATE.has(tokens[i + 1]?.norm ?? '')

const BETWEEN_NOUNS = new Set([
  'کا',
  'کی',
  'کے',
  'نے',
  'کو',
  'سے',
  'میں',
  'پر',
  'تک',
  'نہ',
  'بھی',
  'ہی',
  'جو',
  'کہ',
  'تو',
])

/** "وفاقی وزیر نجکاری اور سرمایہ کاری X": the office of who is named after its fields is nobody else's. Only where the verb comes last. */
function isTitle(
  { first, last }: { first: number; last: number },
  entity: string,
  named: ReadonlyMap<number, Item>,
  tokens: readonly TokenMark[],
  cues: Cues,
): boolean {
  let office = false
  for (let i = first; i < last; i++) if (cues.offices.at(tokens, i, last)) office = true
  if (!office) return false
  for (let i = last; i < Math.min(tokens.length, last + 5); i++) {
    const name = named.get(i)
    if (name) return name.entity !== entity
    if (tokens[i]!.kind !== 'word' || BETWEEN_NOUNS.has(tokens[i]!.norm)) return false
    if (cues.offices.at(tokens, i) || cues.officials.at(tokens, i) || cues.ends.at(tokens, i)) return false
  }
  return false
}

function itemsOf(
  marked: Marked<Needs>,
  cues: Cues,
  entities: ReadonlyMap<string, Entity>,
  language: Language,
  told: ReadonlyMap<string, string>,
): Item[] {
  const { tokens } = marked
  if (tokens.length === 0) return []
  const taken = new Uint8Array(tokens.length)
  const out: Item[] = []
  const add = (item: Item) => {
    for (let i = item.first; i < item.last; i++) if (taken[i]) return
    for (let i = item.first; i < item.last; i++) taken[i] = 1
    // All of one shape, whatever is known of each: they are looked at more often than anything else.
    const { first, last, kind, entity, party, time, implied } = item
    out.push({ first, last, kind, entity, party, time, implied, owner: undefined })
  }
  const sides = new Map<Entity, string | undefined>()
  const sideOf = (entity: Entity): string | undefined => {
    if (!sides.has(entity)) sides.set(entity, actsFor(entity, cues))
    return sides.get(entity)
  }
  for (const time of marked.times) add({ ...range(tokens, time), kind: 'time', time })
  // Alliances and armed groups under their own name, whatever the names layer made of them.
  for (const f of cues.parties.all(tokens)) add({ first: f.first, last: f.last, kind: 'body', party: f.value })
  const words = tokens.map((t) => t.norm)
  const titled = titledLeaders(marked.mentions, tokens, cues)
  for (const m of marked.mentions) {
    const r = range(tokens, m)
    const entity = entities.get(m.entity)
    const party =
      (m.type === 'LOC' && cues.seats.at(tokens, r.first, r.last)?.value) ||
      (entity && (sideOf(entity) ?? told.get(entity.id) ?? titled.get(entity.id)))
    if (m.type === 'LOC' && r.last - r.first === 1 && isCommonWord(tokens, r.first, cues)) continue
    // An adjective taken for a place, and the states in the name of a joint body, are found below.
    if (m.type === 'LOC' && !party && peopleAt(words, r.first, language)) continue
    if (m.type === 'ORG' && r.last - r.first > 2 && severalStates(spelled(words, r), language)) continue
    const kind = m.type === 'PER' ? 'person' : m.type === 'LOC' || atResidence(tokens, r.first, cues) ? 'place' : 'body'
    // A state swallowed by a person's name ("X of Iraq") still tells for whom the person acts.
    const inside =
      (kind === 'person' || kind === 'place') && !party && r.last - r.first > 2
        ? [...statesIn(words, r, language)][0]
        : undefined
    add({ first: r.first, last: r.last, kind, entity: m.entity, party: party || inside })
  }
  const named = new Map(out.filter((i) => i.kind === 'person').map((i) => [i.first, i]))
  for (const ref of marked.references) {
    const entity = entities.get(ref.entity)
    if (!entity) continue
    if (cues.table.order === 'verb-last' && isTitle(range(tokens, ref), ref.entity, named, tokens, cues)) continue
    const kind = entity.type === 'PER' ? 'person' : entity.type === 'LOC' ? 'place' : 'body'
    const party = sideOf(entity) ?? told.get(entity.id)
    add({ ...range(tokens, ref), kind, entity: ref.entity, implied: true, party: party || undefined })
  }
  const ends = new Map(out.map((item) => [item.last, item]))
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || tokens[i]!.kind !== 'word') continue
    // "The U.S.-Norway Dialogue": letters with full stops, inside a name that was put aside above.
    if (cues.table.articles && words[i] === 'u' && words[i + 1] === '.' && words[i + 2] === 's' && !taken[i + 2]) {
      add({ first: i, last: words[i + 3] === '.' ? i + 4 : i + 3, kind: 'place', party: 'US' })
      continue
    }
    // Most words begin no name of a state, and no town told of as one. A people's plural does not begin as it is listed.
    if (!cues.beginsState(tokens[i]!) && !TOWN.has(words[i - 1] ?? '') && !words[i]!.endsWith('یوں')) continue
    if (isCommonWord(tokens, i, cues)) continue
    const people = peopleAt(words, i, language) ?? peoplesIn(words, i, cues, tokens, language)
    // "North American", "Latin American" is of no one state.
    if (people && cues.table.articles && CONTINENTAL.has(words[i - 1] ?? '')) continue
    // "Pro-Iranian groups" act for no state.
    if (people && cues.table.articles && words[i - 1] === '-' && /^(?:pro|anti|non)$/.test(words[i - 2] ?? '')) continue
    if (people) {
      const item: Item = { first: i, last: i + people.length, kind: 'state', party: people.code }
      add(item)
      ends.set(item.last, item)
      i += people.length - 1
      continue
    }
    // Names of places are written with a capital letter where the script has one.
    if (!isCapital(marked.document.text, tokens[i]!, language)) continue
    const known =
      stateAt(words, i, language) ??
      townOf(tokens, i, ends, cues) ??
      townAt(marked.document.text, tokens, words, i, cues, language)
    if (!known) continue
    add({ first: i, last: i + known.length, kind: 'place', party: known.code })
    i += known.length - 1
  }
  out.sort((a, b) => a.first - b.first)
  if (cues.table.articles || cues.table.order === 'verb-last') return markOwners(out, tokens, cues)
  return markOwners(withHolders(ownTowns(out), tokens, entities, language, cues), tokens, cues)
}

/** «Украинский Ужгород»: a town, and right before it the adjective that tells its state. One item. */
function ownTowns(items: readonly Item[]): Item[] {
  const out: Item[] = []
  for (const item of items) {
    const before = out.at(-1)
    const owned = item.kind === 'place' && before?.kind === 'state' && before.last === item.first
    if (owned && before.party && (!item.party || item.party === before.party))
      out[out.length - 1] = { ...item, first: before.first, party: before.party }
    else out.push(item)
  }
  return out
}

/** Words after a family name that are no part of it. */
const GENERATIONS = new Set(['jr', 'sr', 'junior', 'младший', 'جونیئر'])

/** Case endings that a Russian name ending in a consonant may have. */
const CASE = /(?:а|у|ом|ем|е)$/
/** One that is surely an ending: "Фийоном", and no name by itself. */
const INSTRUMENTAL = /^[а-я]{5,}(?:ом|ем)$/

/** "King Charles", "Pope Francis": those known only by title and first name together, by entity; the title stands outside the name. */
function titledLeaders(
  mentions: Marked<Needs>['mentions'],
  tokens: readonly TokenMark[],
  cues: Cues,
): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  if (!cues.table.articles) return out
  for (const m of mentions) {
    if (m.type !== 'PER') continue
    const { first, last } = range(tokens, m)
    if (first === 0 || last - first > 2) continue
    const name = tokens
      .slice(first - 1, last)
      .map((t) => t.norm)
      .join(' ')
    const known = cues.leaders.get(name)
    if (known) out.set(m.entity, known)
  }
  return out
}

/** For whom an entity acts: the country of its post, else what is publicly known of the person. */
function actsFor(entity: Entity, cues: Cues): string | undefined {
  if (entity.type !== 'PER') return entity.country
  const words = foldPhrase(entity.name.replace(/[-’',.]/g, ' '))
    .split(' ')
    .filter(Boolean)
  if (words.length > 1 && GENERATIONS.has(words.at(-1)!)) words.pop()
  for (let n = Math.min(3, words.length); n >= 1; n--) {
    const tail = words.slice(-n).join(' ')
    // A foreign name may stand in a case that its nominative was not found for.
    const known =
      cues.leaders.get(tail) ??
      (n > 1 || INSTRUMENTAL.test(tail) ? cues.leaders.get(tail.replace(CASE, '')) : undefined)
    // A full name is surer than the country of a post that stands nearby.
    if (known && (!entity.country || n > 1)) return known
  }
  return entity.country
}

/**
 * Marks those who only stand in another's title: "советника Обамы Тони Донилона", "Biden's adviser Jake Sullivan",
 * and places inside a post: "ambassador to Mexico".
 */
function markOwners(items: Item[], tokens: readonly TokenMark[], cues: Cues): Item[] {
  return items.map((item, n) => {
    const next = items[n + 1]
    if (item.kind === 'person' && !item.implied && cues.table.order === 'verb-last' && ownsInUrdu(item, tokens, cues))
      return { ...item, owner: true }
    if ((item.kind === 'state' || item.kind === 'place') && tokens[item.last]?.norm === '-')
      if (cues.ledBy.at(tokens, item.last + 1)) return { ...item, owner: true }
    if (!next || item.kind === 'time') return item
    const gap = next.first - item.last
    if (item.kind === 'person' && next.kind === 'person' && !item.implied && gap <= 7) {
      let open = true
      for (let i = item.last; i < next.first; i++) {
        const t = tokens[i]!
        if (t.kind === 'sign' || cues.table.joiners.includes(t.norm)) open = false
      }
      const owns = cues.table.order === 'verb-last' ? tokens[item.last]?.norm === 'کے' && gap > 1 : gap === 0
      if (open && owns) return { ...item, owner: true }
    }
    return item
  })
}

const GENITIVE = new Set(['کے', 'کی', 'کا'])
const TOGETHER = new Set([
  'درمیان',
  'مابین',
  'ساتھ',
  'ہمراہ',
  'سے',
  'قیادت',
  'سربراہی',
  'صدارت',
  'شرکت',
  'شمولیت',
  'اور',
  '،',
])

/** "نواز شریف کے مشیر …": an owner, unless a meeting or "between", "with" follows at once. */
function ownsInUrdu(item: Item, tokens: readonly TokenMark[], cues: Cues): boolean {
  const after = tokens[item.last]
  if (!after || !GENITIVE.has(after.norm)) return false
  if (tokens[item.last + 1]?.norm === 'کہنا' && isOccasionBefore(item.first, tokens, cues)) return false
  for (let i = item.last + 1; i < Math.min(tokens.length, item.last + 7); i++) {
    if (TOGETHER.has(tokens[i]!.norm) || cues.events.at(tokens, i)) return false
  }
  return true
}

/** "ملاقات میں امریکی صدر X کا کہنا تھا": who says something at an encounter takes part in it, whatever the genitive. */
function isOccasionBefore(to: number, tokens: readonly TokenMark[], cues: Cues): boolean {
  for (let i = to - 1; i >= Math.max(0, to - 10); i--)
    if (tokens[i]!.kind === 'sign') return false
    else if (cues.occasions.at(tokens, i, to)) return true
  return false
}

const LONGEST_CLAUSE = 200

function clausesOf(
  tokens: readonly TokenMark[],
  sentences: readonly SentenceMark[],
  items: readonly Item[],
  itemAt: Int32Array,
  cues: Cues,
) {
  const clauseStart = new Int32Array(tokens.length)
  const clauseEnd = new Int32Array(tokens.length)
  const inItem = (i: number) => itemAt[i]! >= 0 && items[itemAt[i]!]!.first !== i
  for (const s of sentences) {
    let start = s.first
    // "Following the summit, the leaders …": the adjunct is over at its comma.
    // "Spoke with: X of A; Y of B": a list, whose signs end no clause.
    let list = false
    let adjunct = cues.adjuncts.at(tokens, s.first, s.last) !== undefined
    const close = (end: number) => {
      for (let i = start; i < end; i++) {
        clauseStart[i] = start
        clauseEnd[i] = end
      }
      start = end
    }
    const line = s.first === 0 && cues.table.articles ? datelineEnd(tokens, items, itemAt, s.last) : 0
    for (let i = s.first; i < s.last; i++) {
      if (line > 0 && i === line) close(i)
      if (inItem(i)) continue
      // No clause of a report is that long; the bound keeps odd input linear.
      if (i - start >= LONGEST_CLAUSE) close(i)
      const t = tokens[i]!
      if (t.norm === ':' && i > s.first && isListHead(tokens, i, cues)) list = true
      if (
        t.kind === 'sign' &&
        !list &&
        (t.norm === ';' || t.norm === '؛' || (t.norm === ':' && (itemAt[i + 1] ?? -1) < 0)) &&
        i > start
      ) {
        close(i)
        continue
      }
      if (i > start && itemAt[i]! < 0 && cues.starts.at(tokens, i, s.last) && !goesOn(tokens, i, s.last, cues)) {
        close(i)
        continue
      }
      if (cues.table.articles && t.norm === ',' && opensFuture(tokens, i + 1, s.last)) {
        close(i + 1)
        continue
      }
      if (adjunct && t.norm === ',' && itemAt[i]! < 0) {
        const next = itemAt[i + 1] ?? -1
        if (next < 0 || items[next]!.kind !== 'time') {
          adjunct = false
          close(i + 1)
          continue
        }
      }
      const end = cues.ends.at(tokens, i, s.last) ?? beforeSign(tokens, i, s.last, cues)
      if (end && itemAt[i]! < 0) {
        i = end.last - 1
        if (end.last < s.last) close(end.last)
      }
    }
    close(s.last)
  }
  return { clauseStart, clauseEnd }
}

/** "TEHRAN, May 26 (MNA) – …": the token after the dash that ends a dateline; 0 where the text begins without one. */
function datelineEnd(tokens: readonly TokenMark[], items: readonly Item[], itemAt: Int32Array, end: number): number {
  const place = items[itemAt[0] ?? -1]
  if (place?.kind !== 'place' || place.first !== 0) return 0
  for (let i = place.last; i < Math.min(end - 1, place.last + 14); i++) {
    const dash = tokens[i]!.norm === '–' || tokens[i]!.norm === '—' || tokens[i]!.norm === '-'
    if (dash && (tokens[i - 1]!.norm === ')' || items[itemAt[i - 1]!]?.kind === 'time')) return i + 1
    if (
      tokens[i]!.kind === 'word' &&
      itemAt[i]! < 0 &&
      !/^(?:mna|tasnim|irna|tass|news|agency|xinhua|reuters|ap|afp|apa)$/.test(tokens[i]!.norm)
    )
      return 0
  }
  return 0
}

/** Whether a colon opens a list of the other side: "spoke individually with:". */
const isListHead = (tokens: readonly TokenMark[], colon: number, cues: Cues): boolean =>
  cues.withMarks.at(tokens, colon - 1)?.last === colon

const BETWEEN = /^(?:после|перед|накануне)$/
const FIRST =
  /^(?:перв|втор|трет|последн|единственн|очередн|нов|крупнейш|предстоящ|ближайш)(?:ый|ой|ий|ая|яя|ое|ее|ье|ые|ие|ьи|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ью|ей|ых|их|ыми|ими)$/

const UNFINISHED = new Set(['ساتھ', 'سے', 'نے', 'میں', 'کو', 'پر', 'درمیان'])

/** "X اور ان کے ترک ہم منصب Y": the counterpart goes on with the list, whatever "and their" begins elsewhere. */
function goesOn(tokens: readonly TokenMark[], at: number, end: number, cues: Cues): boolean {
  // "X نے Y کے ساتھ جو بات چیت کی": no clause is over at a postposition.
  if (tokens[at]!.norm === 'جو' && UNFINISHED.has(tokens[at - 1]?.norm ?? '')) return true
  // "Первые после войны переговоры": between an adjective and its noun nothing begins.
  if (BETWEEN.test(tokens[at]!.norm) && FIRST.test(tokens[at - 1]?.norm ?? '')) return true
  if (cues.table.order !== 'verb-last' || !cues.leading.at(tokens, at, at + 1)) return false
  // "اور ان کے جرمنی، فرانس اور اٹلی سے تعلق رکھنے والے ہم منصبوں": commas of a list, but no verb, may stand between.
  for (let i = at + 2; i < Math.min(end, at + 16); i++) {
    if (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '،' && tokens[i]!.norm !== ',') return false
    if (cues.ends.at(tokens, i, end)) return false
    if (cues.counterpart.at(tokens, i, end)) return true
  }
  return false
}

function beforeSign(tokens: readonly TokenMark[], i: number, end: number, cues: Cues) {
  const f = cues.endsBeforeSign.at(tokens, i, end)
  if (!f || f.last >= end) return undefined
  const next = tokens[f.last]!
  // "ملاقات کی اور …": no genitive stands before a conjunction, so the short word is a verb.
  return next.kind === 'sign' || cues.starts.at(tokens, f.last, end) || cues.leading.at(tokens, f.last, end)
    ? f
    : undefined
}
