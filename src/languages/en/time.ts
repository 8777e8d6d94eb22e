/** Words of time: months, weekdays, units, relations. */
import type { TimeTable } from '../tables/time.ts'

export const time: TimeTable = {}
