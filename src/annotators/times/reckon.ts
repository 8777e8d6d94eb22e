/** Gives a match its value: one reckoning for each kind of rule. */
import type { TimeKind } from '../../languages/tables/time.ts'
import { clockOf, partOf } from './clocks.ts'
import { dateOf, relativeDay, weekdayOfWords } from './dates.ts'
import { feastOf, hijriOf, periodOf, weekendOf } from './periods.ts'
import { type Reckoned, type Scene, type Slots, textIn } from './scene.ts'
import { agoOf, durationOf, setOf, shiftOf, unitOf } from './spans.ts'

/** The type and value of one time. Absent: undefined for words that are no time. */
export function reckon(kind: TimeKind, slots: Slots, scene: Scene): Reckoned | undefined {
  switch (kind) {
    case 'date':
      return dateOf(slots, scene)
    case 'weekday':
      return weekdayOfWords(slots, scene)
    case 'relday':
      return relativeDay(slots, scene)
    case 'unit':
      return textIn(slots, 'UNIT') === 'WE' ? weekendOf(slots, scene) : unitOf(slots, scene)
    case 'ago':
      return agoOf(slots, scene)
    case 'shift':
      return shiftOf(slots, scene)
    case 'duration':
      return durationOf(slots)
    case 'set':
      return setOf(slots)
    case 'ref': {
      const value = textIn(slots, 'REF')!
      const mod = textIn(slots, 'MOD')
      return { type: 'DATE', value, ...(mod ? { mod } : {}), said: value }
    }
    case 'clock':
      return clockOf(slots, scene)
    case 'part':
      return partOf(slots, scene)
    case 'period':
      return periodOf(slots, scene)
    case 'hijri':
      return hijriOf(slots, scene)
    case 'feast':
      return feastOf(slots, scene)
    case 'none':
      return undefined
  }
}
