/** Words of time: months, weekdays, units, relations. */
export interface TimeTable {
  readonly [table: string]: unknown
}
