/** Russian words around names. */
import { LATIN, type NameWordsTable } from '../tables/name-words.ts'

export const nameWords: NameWordsTable = {
  ...LATIN,
  particles: `${LATIN.particles}|фон|ван|дер|ден|де|ди|да|дель|ла|бин|ибн`,
  surnames: /^[а-я]{4,}$/,
  articles: 'аль|эль|ас|аш|ад|ар|ан|ат|аз',
  joining: ',|&',
  within: 'в|во',
  halves: /(?:ск|цк)о$/,
  several: /(?:[йнврд]цы|[а-я]{2}чане|ссияне|краты)$/,
  postJoins: 'и',
  websites: /^сайт/,
  tellingVerbs: /[еую]т$/,
}
