/** Names known beforehand, and the learned weights. */
import { once } from '../once.ts'
import type { NameList, NameTable } from '../tables/names.ts'
import { bodies, bodyHeads } from './bodies.ts'
import { adjectiveForms, caseForms } from './cases.ts'
import { figures } from './figures.ts'
import { leaders } from './leaders.ts'
import { nameWords } from './name-words.ts'
import { weights } from './names.weights.ts'
import { otherAdjectives, peoples } from './peoples.ts'
import { givenNames, nameTitles, noNames } from './persons.ts'
import { places } from './places.ts'

const lines = (list: readonly string[]): string => list.join('\n')

const lists = once((): readonly NameList[] => [
  {
    kind: 'state',
    phrases: lines(
      places()
        .filter(([, p]) => p.kind === 'state')
        .map(([phrase]) => phrase),
    ),
  },
  {
    kind: 'place',
    phrases: lines(
      places()
        .filter(([, p]) => p.kind !== 'state')
        .map(([phrase]) => phrase),
    ),
  },
  { kind: 'demonym', phrases: lines(peoples().map(([word]) => word)) },
  { kind: 'demonym', phrases: lines(otherAdjectives.split('|').flatMap(adjectiveForms)) },
  { kind: 'body', phrases: lines(bodies().map(([phrase]) => phrase)) },
  { kind: 'body-head', phrases: bodyHeads },
  { kind: 'given', phrases: lines(givenNames.split('\n').flatMap(caseForms)) },
  { kind: 'person', phrases: figures },
  {
    kind: 'surname',
    phrases: lines(
      leaders
        .flatMap(([, names]) => names.split('|'))
        .filter((name) => !name.includes(' '))
        .flatMap((name) => (/(?:ов|ев|ин)$/.test(name) ? [...caseForms(name), `${name}ым`] : caseForms(name))),
    ),
  },
  { kind: 'title', phrases: nameTitles },
  { kind: 'not-name', phrases: noNames },
  {
    kind: 'outlet',
    phrases: lines([
      'телеканал*',
      'канал*',
      'агентств*',
      'газет*',
      'журнал*',
      'портал*',
      'издани*',
      'сайт*',
      'радиостанци*',
      'еженедельник*',
      'информагентств*',
      'таблоид*',
      // What outlets do: "передает Reuters".
      'передает',
      'сообщает',
      'пишет',
      'информирует',
      'напоминает',
      'сообщал',
      'сообщала',
      'сообщало',
      'писала',
      'писало',
      'передавало',
      'цитирует',
      // "По данным NYT", "со ссылкой на Bild": whose word it is.
      'данным',
      'информации',
      'сведениям',
      'сообщению',
      'сообщениям',
      'ссылкой на',
      'ссылаясь на',
    ]),
  },
  {
    kind: 'teller',
    phrases: lines([
      'сообщает',
      'передает',
      'пишет',
      'информирует',
      'уточняет',
      'напоминает',
      'цитирует',
      'отмечает',
      'подчеркивает',
      'прогнозирует',
      'утверждает',
      'сообщила',
    ]),
  },
])

export const names: NameTable = {
  get lists() {
    return lists()
  },
  words: nameWords,
  weights,
  surroundings: true,
}
