/**
 * What kind of encounter a promise speaks of, by the words that name it, in the three languages.
 *
 * Source: the cue words for encounters of `languages/*`, as beginnings of folded words (with a space after it: the whole word).
 */
import type { EngagementKind } from '../model/reading.ts'
import { holdsStem, spaced } from './stems.ts'

/** In order: the first kind whose word stands in the promise is taken. */
export const ACTS: readonly (readonly [EngagementKind, readonly string[]])[] = [
  [
    'session',
    [
      'session',
      'round of',
      'next round',
      'meeting of the group',
      'meeting of the commission',
      'meeting of the joint',
      'meeting of the working',
      'next meeting of',
      'working group',
      'joint commission',
      // What a body does is its session.
      'commission will meet',
      'commission will convene',
      'committee will meet',
      'committee will convene',
      'заседани',
      'раунд',
      'консультаци',
      'اجلاس',
      // A whole word: "دورہ" is a visit.
      'دور ',
      'نشست',
    ],
  ],
  ['visit', ['visit', 'travel', 'визит', 'посет', 'поездк', 'دورہ', 'دورے', 'دورۂ', 'تشریف']],
  ['call', ['telephone', 'phone call', 'video call', 'телефон', 'ٹیلی فون', 'فون پر']],
  ['conference', ['conference', 'summit', 'конференц', 'саммит', 'کانفرنس', 'سربراہی اجلاس']],
  ['meeting', ['meet', 'talks', 'welcome', 'host', 'встреч', 'переговор', 'примет', 'примут', 'ملاقات', 'مذاکرات']],
]

/** Who founds a body promises no session of it. */
const FOUNDING: readonly string[] = [
  ...['creat', 'establish', 'set up', 'form a', 'launch'],
  ...['созда', 'учред', 'сформир'],
  ...['قائم کر', 'تشکیل'],
]

/** The kind of encounter that a folded phrase names; absent when it names none. */
export function actOf(phrase: string): EngagementKind | undefined {
  const words = spaced(phrase)
  const act = ACTS.find(([, stems]) => holdsStem(words, stems))?.[0]
  return act === 'session' && holdsStem(words, FOUNDING) ? undefined : act
}
