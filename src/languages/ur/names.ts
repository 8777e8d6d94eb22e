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
import { titles } from './titles.ts'

/** Titles of two words or more, and what makes one a lower one: single words ("شاہ") are names as well. */
const longTitles = (): string[] => [
  ...titles.titles.flatMap(({ words }) => words.split(', ').filter((title) => title.includes(' '))),
  ...titles.modifiers.deputy.split(', '),
]

/** Of two words or more, the first of them no title: "شہزادہ", "شاہ" stand outside a name. */
const isFullName = (name: string): boolean => name.includes(' ') && !/^(?:شہزادہ|شاہ|ملا|شیخ) /.test(name)

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
  { kind: 'person', phrases: lines(leaders.flatMap(([, names]) => names.split('|')).filter(isFullName)) },
  {
    kind: 'surname',
    phrases: lines(leaders.flatMap(([, names]) => names.split('|')).filter((name) => !name.includes(' '))),
  },
  { kind: 'title', phrases: nameTitles },
  { kind: 'not-name', phrases: noNames },
  { kind: 'honorific', phrases: honorifics },
  { kind: 'honorific', phrases: lines(longTitles()) },
  { kind: 'tail', phrases: tails },
  { kind: 'person-tail', phrases: personTails },
  { kind: 'glue', phrases: 'کے\nکی\nکا\nنے\nکو\nسے\nمیں\nپر\nاور' },
  { kind: 'compass', phrases: lines(['شمالی', 'جنوبی', 'مشرقی', 'مغربی', 'وسطی']) },
])

export const names: NameTable = {
  get lists() {
    return lists()
  },
  words: nameWords,
  weights,
}
