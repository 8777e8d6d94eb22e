/** Names known beforehand, and the learned weights. */
import { once } from '../once.ts'
import type { NameList, NameTable } from '../tables/names.ts'
import { bodies, bodyHeads } from './bodies.ts'
import { figures } from './figures.ts'
import { leaders } from './leaders.ts'
import { nameWords } from './name-words.ts'
import { weights } from './names.weights.ts'
import { otherAdjectives, peoples } from './peoples.ts'
import { givenNames, honorifics, nameTitles, noNames, personTails, statesmen, tails } from './persons.ts'
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
  { kind: 'demonym', phrases: otherAdjectives.replaceAll('|', '\n') },
  { kind: 'body', phrases: lines(bodies().map(([phrase]) => phrase)) },
  { kind: 'body-head', phrases: bodyHeads },
  { kind: 'given', phrases: givenNames },
  { kind: 'person', phrases: statesmen },
  { kind: 'person', phrases: figures },
  {
    kind: 'surname',
    phrases: lines(leaders.flatMap(([, names]) => names.split('|')).filter((name) => !name.includes(' '))),
  },
  { kind: 'title', phrases: nameTitles },
  { kind: 'not-name', phrases: noNames },
  {
    kind: 'address',
    phrases: lines(
      [
        'Honorable',
        'Mr',
        'Mr.',
        'Mrs',
        'Mrs.',
        'Ms',
        'Ms.',
        'President',
        'Prime Minister',
        'Chancellor',
        'Senator',
        'Sen.',
      ].concat(
        [
          'Secretary',
          'Queen',
          'King',
          'Governor',
          'Gov.',
          'Foreign Minister',
          'Congressman',
          'Congresswoman',
          'Taoiseach',
        ],
        ['Secretary-General', 'Secretary General'],
      ),
    ),
  },
  { kind: 'honorific', phrases: honorifics },
  { kind: 'tail', phrases: tails },
  { kind: 'person-tail', phrases: personTails },
  {
    kind: 'compass',
    phrases: lines([
      'northern',
      'southern',
      'eastern',
      'western',
      'central',
      'northeastern',
      'northwestern',
      'southeastern',
      'southwestern',
    ]),
  },
])

export const names: NameTable = {
  get lists() {
    return lists()
  },
  words: nameWords,
  weights,
}
