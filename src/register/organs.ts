/**
 * Which organ of a body a gathering is, by its name in any of the three languages: the General Assembly and the Security Council
 * of one body may sit on one day, and are two gatherings.
 *
 * Source: the organs of the United Nations, the SCO, NATO, the OIC and the CIS as they call them themselves; each stem is the
 * beginning of a folded word (see `text/fold.ts`).
 */
import { foldPhrase } from '../text/fold.ts'
import { holdsStem, spaced } from './stems.ts'

/** In order: the first organ whose words stand in the name is taken. */
const ORGANS: readonly (readonly [string, readonly string[]])[] = [
  ['general assembly', ['general assembly', 'unga', 'генассамбле', 'генеральн ассамбле', 'جنرل اسمبلی']],
  [
    'security council',
    [
      'security council',
      'совбез',
      'совет безопасност',
      'совета безопасност',
      'سلامتی کونسل',
      'سیکیورٹی کونسل',
      'سکیورٹی کونسل',
    ],
  ],
  ['foreign ministers', ['foreign ministers', 'министров иностранных', 'глав мид', 'وزرائے خارجہ', 'وزرائےخارجہ']],
  ['defence ministers', ['defence ministers', 'defense ministers', 'министров обороны', 'وزرائے دفاع']],
  ['heads of government', ['heads of government', 'глав правительств', 'سربراہان حکومت']],
  [
    'heads of state',
    ['heads of state', 'summit', 'глав государств', 'саммит', 'سربراہان مملکت', 'سربراہی', 'سربراہ اجلاس'],
  ],
]

/** The organ a name speaks of; absent when it names none. */
export function organOf(name: string): string | undefined {
  const words = spaced(foldPhrase(name)).replace(/генеральн\S*/, 'генеральн')
  return ORGANS.find(([, stems]) => holdsStem(words, stems))?.[0]
}
