/** The nominative of Russian names: of people, places and bodies, from the case in which a report has them. */
import { MEN, WOMEN } from './given-names.ts'
import { NOUN_ODDS, PERSON_ODDS } from './nominative-odds.ts'
import { ENDINGS, KNOWN } from './nominatives.ts'

/** Russian cases, by their first letters: nominative, genitive, dative, accusative, instrumental, prepositional. */
export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'prp'
type Gender = 'm' | 'f' | 'n' | 'p'

/** What is known beside the name itself. */
export interface CaseHints {
  /** The case that a preposition or a title before the name asks for. Absent: any. */
  readonly cases?: readonly Case[]
  readonly gender?: 'm' | 'f'
  readonly type?: 'PER' | 'ORG' | 'LOC'
}

let endings: Map<string, number> | undefined
let known: Set<string> | undefined
let total = 0

function load(): void {
  if (endings) return
  endings = new Map()
  for (const m of ENDINGS.matchAll(/([а-я]+)(\d+)/g)) {
    endings.set(m[1]!, Number(m[2]))
    if (m[1]!.length === 1) total += Number(m[2])
  }
  known = new Set(KNOWN.split(' '))
}

/** How likely a word, in small letters, is a nominative: the logarithm of its ending's share, with a gift for words known. */
function likelihood(word: string): number {
  load()
  const w = word.replaceAll('ё', 'е')
  const three = endings!.get(w.slice(-3)) ?? 0
  const two = endings!.get(w.slice(-2)) ?? 0
  const one = endings!.get(w.slice(-1)) ?? 0
  const p = (three + 0.2 * (two / 20) + 0.02 * (one / 400) + 0.02) / total
  return Math.log(p) + (known!.has(w) ? WEIGHT.known : 0)
}

const made = new Map<string, Map<string, number>>()

/** The logarithm of the odds that a word with this ending, in running text, is a nominative. */
function odds(word: string, table: string): number {
  let map = made.get(table)
  if (!map) {
    map = new Map()
    for (const m of table.matchAll(/([а-я]+)(-?\d+)/g)) map.set(m[1]!, Number(m[2]) / 10)
    made.set(table, map)
  }
  const w = word.replaceAll('ё', 'е')
  for (let n = Math.min(4, w.length); n > 0; n--) {
    const found = map.get(w.slice(-n))
    if (found !== undefined) return found
  }
  return 0
}

/**
 * What counts how much, in logarithms of likelihood; chosen on a quarter of SlavicNER's lemmas, with odds learnt from another half, so
 * that most names come out right and a nominative that is spoilt costs half a name more.
 */
const WEIGHT = {
  personOdds: 1,
  nounOdds: 1.4,
  known: 3,
  given: 6,
  woman: -0.1,
  unchanged: 0.25,
  rare: 4,
  hidden: 1,
  bare: 1.6,
  nominativeNoun: 1.4,
  neuter: 5,
  nounSound: 1.4,
}
/** Names without a word around them to tell the case stand in the genitive about as often as in the nominative: it has no prior against it. */
const PERSON_PRIOR: { readonly [c in Case]: number } = { nom: 0, gen: 1.9, dat: -1.6, acc: -1.4, ins: -1.2, prp: -1.6 }

const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/
/** Endings that no case changes: foreign names in o, u, i, e, and surnames in -ko, -ykh. */
const FIXED = /(?:[оуюэеи]|[иы]х)$/
const IRREGULAR: { readonly [oblique: string]: string } = {
  павла: 'павел',
  павлу: 'павел',
  павлом: 'павел',
  павле: 'павел',
  льва: 'лев',
  льву: 'лев',
  львом: 'лев',
  льве: 'лев',
  петра: 'петр',
  александра: 'александр',
  александры: 'александра',
  младшего: 'младший',
  младшему: 'младший',
  младшим: 'младший',
  старшего: 'старший',
  старшему: 'старший',
  старшим: 'старший',
}

type Rule = readonly [ending: RegExp, cut: number, ...nominatives: string[]]

const MAN: { readonly [c in Case]: readonly Rule[] } = {
  nom: [],
  gen: [
    [/[^аеиоуыэюя]а$/, 1, ''],
    [/ея$/, 1, 'й'],
    [/[аиоу]я$/, 1, 'й'],
    [/[^аеиоуыэюя]я$/, 1, 'ь'],
    [/ого$/, 3, 'ый', 'ой', 'ий'],
    [/его$/, 3, 'ий'],
    [/ы$/, 1, 'а'],
    [/[гкхжчшщ]и$/, 1, 'а'],
    [/[^гкхжчшщ]и$/, 1, 'я'],
  ],
  acc: [
    [/[^аеиоуыэюя]а$/, 1, ''],
    [/[аеиоу]я$/, 1, 'й'],
    [/[^аеиоуыэюя]я$/, 1, 'ь'],
    [/ого$/, 3, 'ый', 'ой', 'ий'],
    [/его$/, 3, 'ий'],
    [/у$/, 1, 'а'],
    [/ю$/, 1, 'я'],
  ],
  dat: [
    [/[^аеиоуыэюя]у$/, 1, ''],
    [/[аеиоу]ю$/, 1, 'й'],
    [/[^аеиоуыэюя]ю$/, 1, 'ь'],
    [/ому$/, 3, 'ый', 'ой', 'ий'],
    [/ему$/, 3, 'ий'],
    [/[^аеиоуыэюя]е$/, 1, 'а'],
    [/[^аоуыэю]е$/, 1, 'я'],
  ],
  ins: [
    [/ом$/, 2, ''],
    [/[жчшщц]ем$/, 2, ''],
    [/[аеиоу]ем$/, 2, 'й'],
    [/[^аеиоуыэюяжчшщц]ем$/, 2, 'ь'],
    [/ым$/, 2, '', 'ый', 'ой'],
    [/им$/, 2, 'ий'],
    [/ой$/, 2, 'а'],
    [/[жчшщц]ей$/, 2, 'а'],
    [/[^жчшщц]ей$/, 2, 'я'],
  ],
  prp: [
    [/[^аеиоуыэюяь]е$/, 1, '', 'ь', 'а'],
    [/[аеоу]е$/, 1, 'й'],
    [/ии$/, 1, 'й'],
    [/ом$/, 2, 'ый', 'ой', 'ий'],
    [/ем$/, 2, 'ий'],
  ],
}
const WOMAN: { readonly [c in Case]: readonly Rule[] } = {
  nom: [],
  gen: [
    [/ы$/, 1, 'а'],
    [/[гкхжчшщ]и$/, 1, 'а'],
    [/и$/, 1, 'я', 'ь'],
    [/(?:ск|цк|н|ж)ой$/, 2, 'ая'],
    [/(?:ов|ев|ин|ын)ой$/, 2, 'а'],
    [/ей$/, 2, 'яя'],
  ],
  dat: [
    [/[^аеиоуыэюя]е$/, 1, 'а'],
    [/е$/, 1, 'я'],
    [/ии$/, 1, 'я'],
    [/[^аеиоуыэюя]и$/, 1, 'ь'],
    [/(?:ск|цк|н|ж)ой$/, 2, 'ая'],
    [/(?:ов|ев|ин|ын)ой$/, 2, 'а'],
    [/ей$/, 2, 'яя'],
  ],
  acc: [
    [/[^аеиоуыэюя]у$/, 1, 'а'],
    [/[^ую]ю$/, 1, 'я'],
    [/ую$/, 2, 'ая'],
    [/юю$/, 2, 'яя'],
  ],
  ins: [
    [/[жчшщц]ей$/, 2, 'а'],
    [/ой$/, 2, 'а', 'ая'],
    [/[^жчшщц]ей$/, 2, 'я', 'яя'],
    [/ью$/, 2, 'ь'],
    [/ою$/, 2, 'а'],
  ],
  prp: [
    [/[^аеиоуыэюя]е$/, 1, 'а'],
    [/е$/, 1, 'я'],
    [/ии$/, 1, 'я'],
    [/[^аеиоуыэюя]и$/, 1, 'ь'],
    [/(?:ск|цк|н|ж)ой$/, 2, 'ая'],
    [/(?:ов|ев|ин|ын)ой$/, 2, 'а'],
    [/ей$/, 2, 'яя'],
  ],
}
const NEUTER: { readonly [c in Case]: readonly Rule[] } = {
  nom: [],
  gen: [
    [/ства$/, 1, 'о'],
    [/ия$/, 1, 'е'],
    [/[^аеиоуыэюя]а$/, 1, 'о'],
    [/ого$/, 3, 'ое'],
  ],
  dat: [
    [/ству$/, 1, 'о'],
    [/ию$/, 1, 'е'],
    [/[^аеиоуыэюя]у$/, 1, 'о'],
    [/ому$/, 3, 'ое'],
  ],
  acc: [],
  ins: [
    [/ством$/, 2, 'о'],
    [/ием$/, 1, ''],
    [/[^аеиоуыэюя]ом$/, 2, 'о'],
    [/ым$/, 2, 'ое'],
    [/им$/, 2, 'ое', 'ее'],
  ],
  prp: [
    [/ье$/, 0, ''],
    [/стве$/, 1, 'о'],
    [/ии$/, 1, 'е'],
    [/[^аеиоуыэюя]е$/, 1, 'о'],
    [/ом$/, 2, 'ое'],
  ],
}
const PLURAL: { readonly [c in Case]: readonly Rule[] } = {
  nom: [],
  gen: [
    [/ых$/, 2, 'ые'],
    [/их$/, 2, 'ие'],
    [/ов$/, 2, 'ы', 'и'],
    [/[^аеиоуыэюя]$/, 0, 'ы'],
  ],
  dat: [
    [/ам$/, 2, 'ы', 'и'],
    [/ым$/, 2, 'ые'],
    [/им$/, 2, 'ие'],
  ],
  acc: [],
  ins: [
    [/ами$/, 3, 'ы', 'и'],
    [/ыми$/, 3, 'ые'],
    [/ими$/, 3, 'ие'],
  ],
  prp: [
    [/ах$/, 2, 'ы', 'и'],
    [/ых$/, 2, 'ые'],
    [/их$/, 2, 'ие'],
  ],
}
const TABLES = { m: MAN, f: WOMAN, n: NEUTER, p: PLURAL }

interface Guess {
  readonly word: string
  readonly score: number
}

/** The best nominative of one small-letter word in a case and gender. Absent: undefined where the word cannot be that. */
function wordIn(word: string, c: Case, gender: Gender): Guess | undefined {
  if (c === 'nom') {
    // A man's name may end in anything; a woman's in -ов or -ский is none.
    if (gender === 'f' && /(?:ов|ев|ский|цкий)$/.test(word)) return undefined
    if (gender === 'm' && /(?:ова|ева|ская|цкая)$/.test(word)) return undefined
    // "Андрея" is a man's genitive; hardly anybody is called so.
    const rare = /ея$/.test(word) || (gender === 'm' && /(?:ин|ын)а$/.test(word)) ? WEIGHT.rare : 0
    return { word, score: likelihood(word) + WEIGHT.personOdds * odds(word, PERSON_ODDS) - rare }
  }
  const out: Guess[] = []
  const odd = gender === 'm' && word !== 'александры' ? IRREGULAR[word] : undefined
  if (odd && c !== 'prp') out.push({ word: odd, score: likelihood(odd) + 1 })
  for (const [ending, cut, ...nominatives] of TABLES[gender][c]) {
    if (!ending.test(word) || word.length - cut < 2) continue
    const stem = cut > 0 ? word.slice(0, -cut) : word
    for (const n of nominatives) {
      const w = stem + n
      if (n === 'ой' && !/(?:ст|нск|вск|ц|лст|л)$/.test(stem)) continue
      if (n === 'ый' && /[гкхжчшщ]$/.test(stem)) continue
      // After a hard ending only г, к, х and the hushing letters take -ий: "Навального" is Навальный, "Нижнего" is Нижний.
      if (n === 'ий' && !(/^[еи]/.test(word.slice(stem.length)) ? /[гкхжчшщн]$/ : /[гкхжчшщ]$/).test(stem)) continue
      // -ovym is a surname's instrumental, not an adjective's; -skym is none at all.
      if (n === '' && c === 'ins' && word.endsWith('ым') && !/(?:ов|ев|ин|ын)$/.test(stem)) continue
      if (n === 'ый' && c === 'ins' && /(?:ов|ев|ин)$/.test(stem)) continue
      out.push({ word: w, score: likelihood(w) })
    }
  }
  if (fixed(word, gender)) out.push({ word, score: likelihood(word) - (CONSONANT.test(word) ? 0 : WEIGHT.unchanged) })
  let best: Guess | undefined
  for (const g of out) if (!best || g.score > best.score) best = g
  return best
}

const fixed = (word: string, gender: Gender): boolean =>
  FIXED.test(word) || word.length < 3 || (gender === 'f' && (CONSONANT.test(word) || /[ьй]$/.test(word)))

const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'prp']
const PRIOR: { readonly [c in Case]: number } = { nom: 0, gen: -0.6, dat: -1.6, acc: -1.4, ins: -1.2, prp: -1.6 }

const ADJECTIVE = /(?:ого|его|ому|ему|ым|им|ом|ем|ая|яя|ой|ей|ую|юю|ое|ее|ый|ий|ые|ие|ых|их|ыми|ими)$/
/** Nouns that head the names of bodies: stem and gender; they tell the case of all before them. */
const HEADS: readonly (readonly [string, Gender, string])[] = [
  ['союз', 'm', 'союз'],
  ['саммит', 'm', 'саммит'],
  ['заседани', 'n', 'заседание'],
  ['совещани', 'n', 'совещание'],
  ['раунд', 'm', 'раунд'],
  ['встреч', 'f', 'встреча'],
  ['совет', 'm', 'совет'],
  ['комитет', 'm', 'комитет'],
  ['суд', 'm', 'суд'],
  ['банк', 'm', 'банк'],
  ['фонд', 'm', 'фонд'],
  ['департамент', 'm', 'департамент'],
  ['парламент', 'm', 'парламент'],
  ['центр', 'm', 'центр'],
  ['институт', 'm', 'институт'],
  ['университет', 'm', 'университет'],
  ['фронт', 'm', 'фронт'],
  ['альянс', 'm', 'альянс'],
  ['конгресс', 'm', 'конгресс'],
  ['корпус', 'm', 'корпус'],
  ['дом', 'm', 'дом'],
  ['форум', 'm', 'форум'],
  ['город', 'm', 'город'],
  ['берег', 'm', 'берег'],
  ['восток', 'm', 'восток'],
  ['океан', 'm', 'океан'],
  ['залив', 'm', 'залив'],
  ['край', 'm', 'край'],
  ['район', 'm', 'район'],
  ['округ', 'm', 'округ'],
  ['остров', 'm', 'остров'],
  ['сектор', 'm', 'сектор'],
  ['штаб', 'm', 'штаб'],
  ['евросоюз', 'm', 'евросоюз'],
  ['евросовет', 'm', 'евросовет'],
  ['европарламент', 'm', 'европарламент'],
  ['газпром', 'm', 'газпром'],
  ['нафтогаз', 'm', 'нафтогаз'],
  ['минздрав', 'm', 'минздрав'],
  ['минфин', 'm', 'минфин'],
  ['минтруд', 'm', 'минтруд'],
  ['минюст', 'm', 'минюст'],
  ['госдеп', 'm', 'госдеп'],
  ['совбез', 'm', 'совбез'],
  ['кабмин', 'm', 'кабмин'],
  ['кабинет', 'm', 'кабинет'],
  ['центризбирком', 'm', 'центризбирком'],
  ['сенат', 'm', 'сенат'],
  ['роскомнадзор', 'm', 'роскомнадзор'],
  ['роспотребнадзор', 'm', 'роспотребнадзор'],
  ['росздравнадзор', 'm', 'росздравнадзор'],
  ['пентагон', 'm', 'пентагон'],
  ['бундестаг', 'm', 'бундестаг'],
  ['бундесрат', 'm', 'бундесрат'],
  ['бундесвер', 'm', 'бундесвер'],
  ['кнессет', 'm', 'кнессет'],
  ['меджлис', 'm', 'меджлис'],
  ['сейм', 'm', 'сейм'],
  ['сбербанк', 'm', 'сбербанк'],
  ['росатом', 'm', 'росатом'],
  ['ростех', 'm', 'ростех'],
  ['роскосмос', 'm', 'роскосмос'],
  ['генштаб', 'm', 'генштаб'],
  ['профсоюз', 'm', 'профсоюз'],
  ['госсовет', 'm', 'госсовет'],
  ['минпромторг', 'm', 'минпромторг'],
  ['интерфакс', 'm', 'интерфакс'],
  ['кремл', 'm', 'кремль'],
  ['театр', 'm', 'театр'],
  ['завод', 'm', 'завод'],
  ['клуб', 'm', 'клуб'],
  ['холдинг', 'm', 'холдинг'],
  ['концерн', 'm', 'концерн'],
  ['телеканал', 'm', 'телеканал'],
  ['канал', 'm', 'канал'],
  ['журнал', 'm', 'журнал'],
  ['роснефт', 'f', 'роснефть'],
  ['разведк', 'f', 'разведка'],
  ['нацразведк', 'f', 'нацразведка'],
  ['коллеги', 'f', 'коллегия'],
  ['госдум', 'f', 'госдума'],
  ['еврокомисси', 'f', 'еврокомиссия'],
  ['академи', 'f', 'академия'],
  ['больниц', 'f', 'больница'],
  ['церк', 'f', 'церковь'],
  ['обществ', 'n', 'общество'],
  ['служб', 'f', 'служба'],
  ['лиг', 'f', 'лига'],
  ['палат', 'f', 'палата'],
  ['рад', 'f', 'рада'],
  ['дум', 'f', 'дума'],
  ['ассамбле', 'f', 'ассамблея'],
  ['парти', 'f', 'партия'],
  ['организаци', 'f', 'организация'],
  ['комисси', 'f', 'комиссия'],
  ['федераци', 'f', 'федерация'],
  ['коалици', 'f', 'коалиция'],
  ['арми', 'f', 'армия'],
  ['компани', 'f', 'компания'],
  ['республик', 'f', 'республика'],
  ['област', 'f', 'область'],
  ['газет', 'f', 'газета'],
  ['групп', 'f', 'группа'],
  ['корпораци', 'f', 'корпорация'],
  ['ассоциаци', 'f', 'ассоциация'],
  ['полици', 'f', 'полиция'],
  ['прокуратур', 'f', 'прокуратура'],
  ['администраци', 'f', 'администрация'],
  ['канцеляри', 'f', 'канцелярия'],
  ['хунт', 'f', 'хунта'],
  ['ази', 'f', 'азия'],
  ['европ', 'f', 'европа'],
  ['африк', 'f', 'африка'],
  ['америк', 'f', 'америка'],
  ['коре', 'f', 'корея'],
  ['министерств', 'n', 'министерство'],
  ['агентств', 'n', 'агентство'],
  ['правительств', 'n', 'правительство'],
  ['движени', 'n', 'движение'],
  ['государств', 'n', 'государство'],
  ['управлени', 'n', 'управление'],
  ['ведомств', 'n', 'ведомство'],
  ['собрани', 'n', 'собрание'],
  ['командовани', 'n', 'командование'],
  ['содружеств', 'n', 'содружество'],
  ['объединени', 'n', 'объединение'],
  ['сообществ', 'n', 'сообщество'],
  ['королевств', 'n', 'королевство'],
  ['мор', 'n', 'море'],
  ['посольств', 'n', 'посольство'],
  ['сил', 'p', 'силы'],
  ['эмират', 'p', 'эмираты'],
  ['штат', 'p', 'штаты'],
  ['остров', 'p', 'острова'],
  ['войск', 'p', 'войска'],
]

/**
 * The nominative of a Russian name, its letters' case kept: "Терезой Мэй" → "Тереза Мэй", "Европейским союзом" → "Европейский союз".
 * A name that is already in the nominative, written in other letters, or of a kind that does not change, stays as it is.
 *
 * Source: Zaliznyak's declension types for names; nominative endings counted over Wikidata labels.
 */
export function nominative(name: string, hints: CaseHints = {}): string {
  const key = `${name}|${hints.type ?? ''}|${hints.gender ?? ''}|${hints.cases?.join() ?? ''}`
  let made = answers.get(key)
  if (made === undefined) {
    if (answers.size >= MOST_ANSWERS) answers.clear()
    answers.set(key, (made = worked(name, hints)))
  }
  return made
}

/** Reports tell of the same people over and over; the memory stays flat over a long run. */
const answers = new Map<string, string>()
const MOST_ANSWERS = 20_000

function worked(name: string, hints: CaseHints): string {
  // Initials and names such as О'Нил are parts of their own; elsewhere a point belongs to its word.
  const parts = name.split(hints.type === 'PER' ? /([\s\-–.'’]+)/ : /([\s\-–]+)/)
  const words = parts.filter((_, i) => i % 2 === 0)
  if (words.length > 12 || words.some((w) => w.length > 40)) return name
  const lower = words.map((w) => w.toLowerCase())
  // In a name all in capitals only a short one can be an abbreviation.
  const shouted = words.length >= 4 && words.every((w) => w === w.toUpperCase())
  const joined = words.map((_, i) => /[-–]/.test(parts[2 * i + 1] ?? ''))
  const solved =
    hints.type === 'ORG' || hints.type === 'LOC' ? ofBody(lower, hints) : ofPerson(words, lower, joined, hints)
  let out = ''
  parts.forEach((part, i) => {
    // An abbreviation with an ending: "МИДа".
    const bare = /^(\p{Lu}{2,})(?:а|у|ом|е|ы)$/u.exec(part)?.[1]
    const capitals = part.length > 1 && part === part.toUpperCase() && !shouted
    out += i % 2 === 1 || capitals ? part : (bare ?? cased(part, solved[i / 2]!))
  })
  return out
}

/** Words that belong to names and never change: "аль", "бин", initials; and words in other letters or all capitals. */
const stays = (word: string, lower: string): boolean =>
  !/^[а-яё]+$/.test(lower) ||
  word.length < 3 ||
  (word.length > 1 && word === word.toUpperCase()) ||
  /^(?:аль|эль|бен|бин|ибн|абу|фон|ван|дер|де|ди|да|ас|аш|ан|ад|ар|оглы|кызы|заде|уль|уд|ур|ус|эд|эс|эн|эт)$/.test(
    lower,
  )

/** `joined`: whether a hyphen follows each word. */
function ofPerson(
  words: readonly string[],
  lower: readonly string[],
  joined: readonly boolean[],
  hints: CaseHints,
): readonly string[] {
  // "британцы", "россияне", "лейбористы" are many people, and no case of one's name.
  if (lower.length === 1 && MANY.test(lower[0]!)) return lower
  let best: { words: string[]; score: number } | undefined
  for (const gender of ['m', 'f'] as const) {
    if (hints.gender && hints.gender !== gender) continue
    for (const c of CASES) {
      let score = PERSON_PRIOR[c] + (gender === 'f' ? WEIGHT.woman : 0)
      if (hints.cases) score += hints.cases.includes(c) ? 0 : c === 'nom' ? -4 : -2.5
      const out: string[] = []
      let changed = 0
      for (let i = 0; i < lower.length; i++) {
        if (stays(words[i]!, lower[i]!)) {
          out.push(lower[i]!)
          continue
        }
        const [plain, kept] = [wordIn(lower[i]!, c, gender), leading(lower, i, joined)]
        const guess = better(plain, kept, gender)
        if (!guess) {
          out.length = 0
          break
        }
        score += guess.score
        if (lower.length > 1 && i === 0) score += ofGiven(guess.word, gender)
        if (guess.word !== lower[i]) changed++
        out.push(guess.word)
      }
      if (out.length !== lower.length) continue
      if (c === 'nom') score -= unlikelyNominative(lower)
      // A case in which no word changes says nothing: the nominative says it as well.
      if (c !== 'nom' && changed === 0) continue
      if (!best || score > best.score) best = { words: out, score }
    }
  }
  return best?.words ?? lower
}

const MANY = /(?:[^аеиоуыэюя]цы|[ая]не|исты)$/

/** A part that keeps its form in all cases because another follows: "Касым-Жомарта", "Ким Чен Ына". */
function leading(lower: readonly string[], i: number, joined: readonly boolean[]): Guess | undefined {
  const word = lower[i]!
  if (i + 1 >= lower.length || !CONSONANT.test(word)) return undefined
  const eastern = lower.length > 1 && lower.every((w) => w.length <= 7) && word.length <= 4 && !MEN.has(word)
  if (!joined[i] && !eastern) return undefined
  return { word, score: likelihood(word) - (joined[i] ? 1 : WEIGHT.unchanged) }
}

/** The likelier of two forms, a known first name before all others. */
function better(a: Guess | undefined, b: Guess | undefined, gender: Gender): Guess | undefined {
  if (!a || !b) return a ?? b
  return b.score + ofGiven(b.word, gender) > a.score + ofGiven(a.word, gender) ? b : a
}

/** How much a first name that is known speaks for a gender. */
function ofGiven(word: string, gender: Gender): number {
  const w = word.replaceAll('ё', 'е')
  const [own, other] = gender === 'f' ? [WOMEN, MEN] : [MEN, WOMEN]
  return own.has(w) ? WEIGHT.given : other.has(w) ? -WEIGHT.given : 0
}

/** What speaks against the nominative of a whole name, though each of its words could stand in it. */
function unlikelyNominative(lower: readonly string[]): number {
  const [given, surname] = [lower[0]!, lower.at(-1)!]
  if (!/[^аеиоуыэюя]а$/.test(surname)) return 0
  const isKnown = (w: string): boolean => known!.has(w.replaceAll('ё', 'е'))
  // "Дональда": known without its ending, and not with it.
  const hidden = /[^аеиоуыэюя]а$/.test(given) && isKnown(given.slice(0, -1)) && !isKnown(given) ? WEIGHT.hidden : 0
  // "Джо Байдена", "Энтони Блинкена": the given name shows no case, the surname does.
  const shows = lower.length > 1 && /[оуэеиы]$/.test(given) && !isKnown(surname)
  const bare = shows ? WEIGHT.bare * (MEN.has(given) ? 1.5 : 1) : 0
  return hidden + bare
}

function ofBody(lower: readonly string[], hints: CaseHints): readonly string[] {
  let head = lower.findIndex((w) => HEADS.some(([stem]) => w.startsWith(stem) && w.length - stem.length <= 3))
  if (head < 0) {
    // No known head: adjectives up to the first word that is none.
    head = 0
    while (head + 1 < lower.length && ADJECTIVE.test(lower[head]!) && lower[head]!.length > 4) head++
  }
  const noun = lower[head]!
  let best: { words: string[]; score: number } | undefined
  const known = HEADS.filter(([stem]) => noun.startsWith(stem) && noun.length - stem.length <= 3)
  const genders: readonly Gender[] = known.length > 0 ? known.map(([, g]) => g) : ['m', 'f', 'n']
  for (const gender of genders) {
    const row = known.find(([, g]) => g === gender)
    for (const c of CASES) {
      const guess = row ? headIn(noun, c, gender, row[2]) : plainIn(noun, c, gender)
      if (guess === undefined) continue
      const out = lower.slice()
      out[head] = guess.word
      // A neuter without a known head is rare; it would take every -om for its own.
      let score =
        guess.score +
        PRIOR[c] -
        (!row && gender === 'n' ? WEIGHT.neuter : 0) +
        (c === 'nom' ? WEIGHT.nominativeNoun : 0)
      if (!row) score += ofKind(noun, gender)
      if (hints.cases && !hints.cases.includes(c)) score -= 2.5
      let agrees = true
      for (let i = 0; i < head; i++) {
        const a = adjectiveIn(lower[i]!, c, gender)
        if (a === undefined) agrees = false
        else out[i] = a
      }
      if (!agrees) continue
      if (!best || score > best.score) best = { words: out, score }
    }
  }
  return best?.words ?? lower
}

/** What the end of an unknown noun says of its gender: places and bodies in -ия are women's, in consonants men's. */
function ofKind(noun: string, gender: Gender): number {
  const soft = /и(?:я|и|ю|ей)$/.test(noun)
  if (gender === 'f') return soft ? 2 : -2
  return soft ? -2 : 0
}

function headIn(noun: string, c: Case, gender: Gender, nom: string): Guess | undefined {
  if (c === 'nom' || (c === 'acc' && gender !== 'f')) return noun === nom ? { word: nom, score: 0 } : undefined
  for (const [ending, cut, ...nominatives] of [
    ...TABLES[gender][c],
    ...(gender === 'p' && c === 'gen' ? ([[/$/, 0, '']] as Rule[]) : []),
  ]) {
    if (!ending.test(noun)) continue
    const stem = cut > 0 ? noun.slice(0, -cut) : noun
    if (nominatives.some((n) => stem + n === nom) || (gender === 'p' && nom.startsWith(stem)))
      return { word: nom, score: 0 }
  }
  return undefined
}

function plainIn(noun: string, c: Case, gender: Gender): Guess | undefined {
  // "Минобороны", "Минфина": the first never changes.
  if (/^мин[а-яё]{3,}ы$/.test(noun)) return c === 'nom' ? { word: noun, score: 0 } : undefined
  if (c === 'nom') {
    const fits =
      gender === 'm'
        ? CONSONANT.test(noun) || /[йьи]$/.test(noun)
        : gender === 'f'
          ? /[аяь]$/.test(noun)
          : /[оеуи]$/.test(noun)
    return fits
      ? { word: noun, score: WEIGHT.nounSound * likelihood(noun) + WEIGHT.nounOdds * odds(noun, NOUN_ODDS) }
      : undefined
  }
  if (!/^[а-яё-]+$/.test(noun) || noun.length < 4) return undefined
  for (const [ending, cut, ...nominatives] of TABLES[gender][c]) {
    if (!ending.test(noun)) continue
    const stem = cut > 0 ? noun.slice(0, -cut) : noun
    let best: Guess | undefined
    for (const n of nominatives) {
      const w = stem + n
      // A noun that is an adjective by its form ("Грозный") shows it before the ending.
      if (/^[ыои]й$/.test(n) && !/(?:[сц]к|[влрд]н|льн|жн)$/.test(stem)) continue
      const fits =
        gender === 'm' ? CONSONANT.test(w) || /[йь]$/.test(w) : gender === 'f' ? /[аяь]$/.test(w) : /[ое]$/.test(w)
      if (!fits) continue
      const g = { word: w, score: WEIGHT.nounSound * likelihood(w) + (gender === 'm' && /[^и]й$/.test(w) ? -0.5 : 0) }
      if (!best || g.score > best.score) best = g
    }
    if (best) return best
  }
  return undefined
}

/** Endings of adjectives by gender and case: the ending, how much of it is cut off, whether the stem is soft. */
const ADJECTIVES: { readonly [k: string]: readonly (readonly [RegExp, number, boolean])[] } = {
  'm nom': [[/ый$|ий$|ой$/, 2, false]],
  'f nom': [
    [/ая$/, 2, false],
    [/яя$/, 2, true],
  ],
  'n nom': [
    [/ое$/, 2, false],
    [/ее$/, 2, true],
  ],
  'p nom': [[/ые$|ие$/, 2, false]],
  'm gen': [
    [/ого$/, 3, false],
    [/его$/, 3, true],
  ],
  'm acc': [
    [/ого$/, 3, false],
    [/его$/, 3, true],
  ],
  'm dat': [
    [/ому$/, 3, false],
    [/ему$/, 3, true],
  ],
  'm ins': [
    [/ым$/, 2, false],
    [/[гкх]им$/, 2, false],
    [/им$/, 2, true],
  ],
  'm prp': [
    [/ом$/, 2, false],
    [/ем$/, 2, true],
  ],
  'f gen': [
    [/ой$/, 2, false],
    [/ей$/, 2, true],
  ],
  'f dat': [
    [/ой$/, 2, false],
    [/ей$/, 2, true],
  ],
  'f acc': [
    [/ую$/, 2, false],
    [/юю$/, 2, true],
  ],
  'f ins': [
    [/ой$/, 2, false],
    [/ей$/, 2, true],
  ],
  'f prp': [
    [/ой$/, 2, false],
    [/ей$/, 2, true],
  ],
  'n gen': [
    [/ого$/, 3, false],
    [/его$/, 3, true],
  ],
  'n dat': [
    [/ому$/, 3, false],
    [/ему$/, 3, true],
  ],
  'n ins': [
    [/ым$/, 2, false],
    [/[гкх]им$/, 2, false],
    [/им$/, 2, true],
  ],
  'n prp': [
    [/ом$/, 2, false],
    [/ем$/, 2, true],
  ],
  'p gen': [[/ых$|их$/, 2, false]],
  'p dat': [[/ым$|им$/, 2, false]],
  'p ins': [[/ыми$|ими$/, 3, false]],
  'p prp': [[/ых$|их$/, 2, false]],
}

/** The nominative of an adjective before a noun of this gender. Absent: undefined where its ending is not of this case. */
function adjectiveIn(word: string, c: Case, gender: Gender): string | undefined {
  if (!ADJECTIVE.test(word) || word.length < 5) return word
  const hard = (stem: string): string =>
    gender === 'm'
      ? /[гкхжчшщ]$/.test(stem)
        ? `${stem}ий`
        : /(?:н|в|р|т|л|д|б|м|п|с|з)$/.test(stem)
          ? `${stem}ый`
          : `${stem}ий`
      : gender === 'f'
        ? `${stem}ая`
        : gender === 'n'
          ? `${stem}ое`
          : /[гкхжчшщ]$/.test(stem)
            ? `${stem}ие`
            : `${stem}ые`
  const soft = (stem: string): string =>
    gender === 'm' ? `${stem}ий` : gender === 'f' ? `${stem}яя` : gender === 'n' ? `${stem}ее` : `${stem}ие`
  if (c === 'nom' && gender === 'm') return /(?:ый|ий|ой)$/.test(word) ? word : undefined
  for (const [ending, cut, isSoft] of ADJECTIVES[`${gender} ${c}`] ?? []) {
    if (!ending.test(word)) continue
    const stem = word.slice(0, -cut)
    return isSoft && /н$/.test(stem) ? soft(stem) : hard(stem)
  }
  return undefined
}

/** `word` in small letters, set in the capitals of `like`. */
function cased(like: string, word: string): string {
  if (like.toLowerCase() === word) return like
  if (like === like.toUpperCase() && like.length > 1) return word.toUpperCase()
  // An abbreviation with an ending: "МИДа".
  const capitals = /^\p{Lu}{2,}/u.exec(like)?.[0].length ?? 0
  if (capitals > 1) return word.slice(0, capitals).toUpperCase() + word.slice(capitals)
  if (like[0] !== like[0]!.toLowerCase()) return word[0]!.toUpperCase() + word.slice(1)
  return word
}
