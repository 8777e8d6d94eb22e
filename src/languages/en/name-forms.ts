/** How English tells of names that change. */
import type { NameFormsTable } from '../tables/name-forms.ts'

export const nameForms: NameFormsTable = { junior: 'jr|junior' }
