/** Offices, honorifics and demonyms. */
import type { TitleTable } from '../tables/titles.ts'

export const titles: TitleTable = {}
