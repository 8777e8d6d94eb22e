/** Reckons times of day. */
import { clockText, dayText } from './calendar.ts'
import { dateOf, dayAnchor, relativeDay, weekdayOfWords } from './dates.ts'
import { numberIn, type Reckoned, type Scene, type Slots, textIn } from './scene.ts'
import { offsetOn } from './zones.ts'

/** The day a clock or a part of the day belongs to: told beside it, earlier in the sentence, or that of publication. */
function dayBeside(slots: Slots, scene: Scene): Reckoned {
  const { PART: _, MOD: __, ...bare } = slots
  if (bare['MONTH'] !== undefined || bare['MONTHX'] !== undefined || bare['DATE'] !== undefined)
    return dateOf(bare, scene)
  if (bare['WEEKDAY'] !== undefined) return weekdayOfWords(bare, scene)
  if (bare['RELDAY'] !== undefined || bare['EITHERDAY'] !== undefined) return relativeDay(bare, scene)
  const n = scene.dayHere ?? dayBefore(scene) ?? scene.published?.n
  return n === undefined
    ? { type: 'DATE', needsPublished: true }
    : { type: 'DATE', value: dayText(n), anchor: dayAnchor(n) }
}

/** The day told just before, where the story of it goes on in the past: "It sailed on Friday. The gates opened at 5 p.m." */
function dayBefore({ anchor, published, tense }: Scene): number | undefined {
  if (anchor?.grain !== 'D' || !published || tense() !== 'past') return undefined
  return anchor.n <= published.n && published.n - anchor.n <= 31 ? anchor.n : undefined
}

/** `clock`: CLOCK, or HOUR and MINUTE with AMPM (0 or 12) and ZONE (as `zones.ts` reads it, or `local`: that of PLACE). */
export function clockOf(slots: Slots, scene: Scene): Reckoned {
  const day = dayBeside(slots, scene)
  const whole = numberIn(slots, 'CLOCK')
  let hour = whole !== undefined ? Math.floor(whole / 60) : (numberIn(slots, 'HOUR') ?? numberIn(slots, 'NUM') ?? 0)
  const half30 = slots['HALFUP'] !== undefined || hour % 1 === 0.5
  hour = Math.floor(hour)
  let minute =
    whole !== undefined ? whole % 60 : (numberIn(slots, 'MINUTE') ?? numberIn(slots, 'NUM2') ?? (half30 ? 30 : 0))
  const around = numberIn(slots, 'AROUND') ?? 0
  if (around < 0) hour -= 1
  minute += around < 0 ? 60 + around : around
  const half = numberIn(slots, 'AMPM') ?? halfOf(textIn(slots, 'PART'), hour)
  if (half !== undefined && hour <= 12) hour = (hour % 12) + half
  if (hour > 24) return { type: 'TIME' }
  // "local time" is that of the place it is said of, where the words beside it name one.
  const spoken = slots['ZONE'] === 'local' ? slots['PLACE'] : slots['ZONE']
  const zone = offsetOn(spoken, day.anchor?.grain === 'D' ? day.anchor.n : undefined)
  const time = `T${clockText(hour, minute)}${zone === undefined ? '' : zoneText(zone)}`
  const said = `XXXX-XX-XX${time}`
  if (day.value === undefined) return { type: 'TIME', needsPublished: true, said }
  return {
    type: 'TIME',
    value: day.value + time,
    said: (day.said ?? 'XXXX-XX-XX') + time,
    ...(day.anchor ? { anchor: day.anchor } : {}),
  }
}

/** "6 in the evening" is 18, "3 in the morning" is 3. */
function halfOf(part: string | undefined, hour: number): number | undefined {
  if (part === 'MO') return 0
  if (part === 'MI') return hour < 6 ? 12 : undefined
  if (part === 'AF' || part === 'EV' || part === 'DT') return hour < 10 || part === 'EV' ? 12 : undefined
  if (part === 'NI') return hour >= 6 && hour < 12 ? 12 : 0
  return undefined
}

/** `+05:00`, `-03:30`, `Z`. */
export function zoneText(minutes: number): string {
  if (minutes === 0) return 'Z'
  const abs = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${clockText(Math.floor(abs / 60), abs % 60)}`
}

/** `part`: a part of the day of which the sentence or publication tells. */
export function partOf(slots: Slots, scene: Scene): Reckoned {
  const part = textIn(slots, 'PART')!
  const day = dayBeside(slots, scene)
  const said = `XXXX-XX-XXT${part}`
  if (day.value === undefined) return { type: 'TIME', needsPublished: true, said }
  return { type: 'TIME', value: `${day.value}T${part}`, said, ...(day.anchor ? { anchor: day.anchor } : {}) }
}
