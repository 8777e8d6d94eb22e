/** An entry as one language writes it: the same values, in the words of a report in that language where one has them. */
import type { LanguageCode } from '../model/document.ts'
import type { Entry, Field } from '../model/entry.ts'
import type { LineNames } from '../model/line.ts'

/**
 * The claim whose words stand for a field in a language: one in that language, where the reports agree.
 * Absent: undefined when nothing is shown, when reports disagree, or when none in that language tells it.
 */
export function claimIn<T>(field: LineNames<T>, lang: LanguageCode): LineNames<T>['claims'][number] | undefined {
  if (field.shown === undefined || !field.agreed) return undefined
  return field.claims.find((c) => !c.rejected && c.lang === lang)
}

/** Places, bodies, names and posts as a report in `lang` writes them, where one does; all else, and every claim, as it was. */
export function inLanguage(entry: Entry, lang: LanguageCode): Entry {
  const told = <T>(field: Field<T>): Field<T> => {
    const own = claimIn(field, lang)
    return own ? { ...field, shown: own.value } : field
  }
  return {
    ...entry,
    place: told(entry.place),
    venue: told(entry.venue),
    mechanism: told(entry.mechanism),
    people: entry.people.map((p) => ({ ...p, name: told(p.name), post: told(p.post) })),
  }
}
