/** The nominative of a place's or a body's name: its head tells the case, its adjectives follow. */

import { likelihood, odds, WEIGHT } from './case-likelihood.ts'
import { CASES, type Case, CONSONANT, type Gender, type Guess, type Rule } from './cases.ts'
import { TABLES } from './declension.ts'
import { ADJECTIVE, adjectiveIn } from './declined-adjectives.ts'
import { NOUN_ODDS } from './nominative-odds.ts'

const PRIOR: { readonly [c in Case]: number } = { nom: 0, gen: -0.6, dat: -1.6, acc: -1.4, ins: -1.2, prp: -1.6 }

/** Nouns that head the names of bodies: stem and gender; they tell the case of all before them. */
const HEADS: readonly (readonly [string, Gender, string])[] = [
  ['союз', 'm', 'союз'],
  ['саммит', 'm', 'саммит'],
  ['заседани', 'n', 'заседание'],
  ['совещани', 'n', 'совещание'],
  ['раунд', 'm', 'раунд'],
  ['встреч', 'f', 'встреча'],
  ['диалог', 'm', 'диалог'],
  ['сесси', 'f', 'сессия'],
  ['совет', 'm', 'совет'],
  ['комитет', 'm', 'комитет'],
  ['подкомитет', 'm', 'подкомитет'],
  ['механизм', 'm', 'механизм'],
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
  ['генассамбле', 'f', 'генассамблея'],
  ['федераци', 'f', 'федерация'],
  ['коалици', 'f', 'коалиция'],
  ['арми', 'f', 'армия'],
  ['межправкомисси', 'f', 'межправкомиссия'],
  ['подкомисси', 'f', 'подкомиссия'],
  ['конференци', 'f', 'конференция'],
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
  ['саммит', 'p', 'саммиты'],
  ['консультаци', 'p', 'консультации'],
  ['политконсультаци', 'p', 'политконсультации'],
  ['переговор', 'p', 'переговоры'],
  ['эмират', 'p', 'эмираты'],
  ['штат', 'p', 'штаты'],
  ['остров', 'p', 'острова'],
  ['войск', 'p', 'войска'],
]

/** The words, in small letters, in the nominative; as they are where no case explains them. `asked`: the cases that what stands before asks for. */
export function ofBody(lower: readonly string[], asked: readonly Case[] | undefined): readonly string[] {
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
      if (asked && !asked.includes(c)) score -= 2.5
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

/** Plurals in -и, whose genitive is bare or ends in -й ("сил", "консультаций"). */
const SOFT_PLURAL: { readonly [c in Case]: readonly Rule[] } = {
  nom: [],
  gen: [
    [/й$/, 1, 'и'],
    [/$/, 0, ''],
  ],
  dat: [[/ям$/, 2, 'и']],
  acc: [],
  ins: [[/ями$/, 3, 'и']],
  prp: [[/ях$/, 2, 'и']],
}

function headIn(noun: string, c: Case, gender: Gender, nom: string): Guess | undefined {
  if (c === 'nom' || (c === 'acc' && gender !== 'f')) return noun === nom ? { word: nom, score: 0 } : undefined
  for (const [ending, cut, ...nominatives] of [...TABLES[gender][c], ...(gender === 'p' ? SOFT_PLURAL[c] : [])]) {
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
