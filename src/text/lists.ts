/** Makes a table of words ready for asking: lists parted by "|" become sets, everything else stays as it is. */
export type Listed<T> = { readonly [K in keyof T]: T[K] extends string ? ReadonlySet<string> : T[K] }

/** The table with its lists as sets. To be made once for each language. */
export const listed = <T extends object>(table: T): Listed<T> =>
  Object.fromEntries(
    Object.entries(table).map(([name, value]) => [name, typeof value === 'string' ? new Set(value.split('|')) : value]),
  ) as Listed<T>
