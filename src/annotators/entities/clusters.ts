/** Joins the occurrences of one person, body or place. */
import type { Named } from './named.ts'
import type { Sameness, SameWord } from './sameness.ts'

/** Names that are one: indexes into the names, in order, and the fullest of them. */
export interface Cluster {
  readonly type: Named['type']
  readonly members: Named[]
  readonly fullest: Named
}

/** Whether all words of `short` stand in `long`, in order; an initial stands for a word that begins so. */
function within(short: readonly string[], long: readonly string[], same: SameWord, matching = matches): boolean {
  let k = 0
  for (const word of short) {
    while (k < long.length && !matching(word, long[k]!, same)) k++
    if (k === long.length) return false
    k++
  }
  return true
}
const matches = (a: string, b: string, same: SameWord): boolean =>
  same(a, b) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

/** A single letter in a body's name is a conjunction ("и"), and begins no other word. */
const wholly = (a: string, b: string, same: SameWord): boolean => same(a, b)

interface Form {
  readonly words: readonly string[]
  readonly members: Named[]
  readonly first: number
}

/** The different forms in which names of one type are written, each with all its occurrences. */
function formsOf(names: readonly Named[], type: Named['type']): Form[] {
  const forms = new Map<string, { words: readonly string[]; members: Named[]; first: number }>()
  for (const name of names) {
    if (name.type !== type || name.words.length === 0) continue
    const key = name.words.join(' ')
    const known = forms.get(key)
    if (known) known.members.push(name)
    else forms.set(key, { words: name.words, members: [name], first: name.index })
  }
  return [...forms.values()]
}

/** No report names more different people than this; beyond it forms are joined by equality alone, to stay linear. */
const MOST_FORMS = 400

/**
 * Joins persons: a shorter form belongs to the longer one that holds all its words. Where several do, to the one of the same sex
 * if that is told, then to the one who bears it as a surname, not as a given name ("Вильямс" beside "Вильям Орлов"),
 * then to the one named most often, then first.
 */
export function peopleOf(
  names: readonly Named[],
  { same, isJunior }: Sameness,
  sexOf: (name: Named) => 'm' | 'f' | undefined = () => undefined,
  apart: readonly (readonly [number, number])[] = [],
): Cluster[] {
  /** Whether the report itself tells two of these names apart: "Trump's daughter Ivanka Trump". */
  const different = (form: Form, group: readonly Form[]): boolean =>
    apart.some(
      ([a, b]) =>
        (holds(form, a) && group.some((f) => holds(f, b))) || (holds(form, b) && group.some((f) => holds(f, a))),
    )
  const forms = formsOf(names, 'PER').sort(
    (a, b) => b.words.length - a.words.length || b.words.join('').length - a.words.join('').length || a.first - b.first,
  )
  const groups: { lead: Form; forms: Form[]; count: number; sex?: 'm' | 'f' }[] = []
  const loose = forms.length <= MOST_FORMS
  for (const form of forms) {
    const sex = form.members.map(sexOf).find(Boolean)
    const fits = loose
      ? groups.filter(
          (g) =>
            !isSon(form.words, g.lead.words, isJunior) &&
            !(apart.length > 0 && different(form, g.forms)) &&
            (within(form.words, g.lead.words, same) || form.words.join('') === g.lead.words.join('')) &&
            // A given name alone is not enough for a person already named in full.
            (form.words.length > 1 ||
              g.lead.words.length === 1 ||
              fitsAlone(form.words[0]!, g.lead.words, same) ||
              form.words[0] === g.lead.words.join('')),
        )
      : []
    const agreeing = fits.filter((g) => !sex || !g.sex || g.sex === sex)
    const best = agreeing.sort(
      (a, b) => asSurname(form, b, same) - asSurname(form, a, same) || b.count - a.count || a.lead.first - b.lead.first,
    )[0]
    if (best) {
      best.forms.push(form)
      best.count += form.members.length
    } else groups.push({ lead: form, forms: [form], count: form.members.length, ...(sex ? { sex } : {}) })
  }
  return groups.map((g) => clusterOf('PER', g.forms, g.lead))
}

/** 1 where a name of one word is the last word of a group's fullest name; 0 where it is another word of it. */
const asSurname = (form: Form, group: { readonly lead: Form }, same: SameWord): number =>
  form.words.length === 1 && same(form.words[0]!, group.lead.words.at(-1)!) ? 1 : 0

const holds = (form: Form, index: number): boolean => form.members.some((m) => m.index === index)

/** "Donald Trump" beside "Donald Trump Jr.": a father and a son. */
const isSon = (short: readonly string[], long: readonly string[], isJunior: Sameness['isJunior']): boolean =>
  short.length > 1 && short.length === long.length - 1 && isJunior(long.at(-1)!) && short.every((w, i) => w === long[i])

/** A single word is the surname (the last one), or any word of a name whose parts are not given name and surname. */
const fitsAlone = (word: string, long: readonly string[], same: SameWord): boolean => long.some((w) => same(word, w))

function clusterOf(type: Named['type'], forms: readonly Form[], lead: Form): Cluster {
  const members = forms.flatMap((f) => f.members).sort((a, b) => a.index - b.index)
  return { type, members, fullest: lead.members.find((m) => !isShouted(m)) ?? lead.members[0]! }
}

/** "MOSCOW", as datelines have it; an abbreviation is short or has points. */
export const isShouted = ({ written }: Pick<Named, 'written'>): boolean =>
  /\p{Lu}{4}/u.test(written) && written === written.toUpperCase()

/** Joins places: those that the known places say are one state, and those of the same words. */
export function placesOf(
  names: readonly Named[],
  { stemOf }: Sameness,
  stateOf: (name: Named) => string | undefined,
): Cluster[] {
  const groups: { lead: Form; forms: Form[]; state?: string }[] = []
  const byState = new Map<string, (typeof groups)[number]>()
  const byStem = new Map<string, (typeof groups)[number]>()
  for (const form of formsOf(names, 'LOC')) {
    const state = stateOf(form.members[0]!)
    const key = form.words.map(stemOf).join(' ')
    const known = state ? byState.get(state) : byStem.get(key)
    if (known) {
      known.forms.push(form)
      continue
    }
    const group = { lead: form, forms: [form], ...(state ? { state } : {}) }
    groups.push(group)
    if (state) byState.set(state, group)
    else byStem.set(key, group)
  }
  return groups.map((g) => {
    // The form written most often leads; an abbreviation of first letters gives way to what it stands for.
    const often = [...g.forms].sort((a, b) => b.members.length - a.members.length || a.first - b.first)[0]!
    const letters = often.words.join('')
    const lead =
      letters.length <= 3
        ? (g.forms.find(
            (f) =>
              f.words.length > 1 &&
              f.words.every((w) => w.length > 1) &&
              letters.startsWith(f.words.map((w) => w[0]).join('')),
          ) ?? often)
        : often
    return clusterOf('LOC', g.forms, lead)
  })
}

/** Joins bodies: the same words; an abbreviation and what it stands for; a shorter form that only one longer one holds. */
export function bodiesOf(
  text: string,
  names: readonly Named[],
  { same }: Sameness,
  countryOf: (name: Named) => string | undefined,
): Cluster[] {
  const forms = formsOf(names, 'ORG').sort((a, b) => b.words.length - a.words.length || a.first - b.first)
  const groups: { lead: Form; forms: Form[]; country?: string }[] = []
  const loose = forms.length <= MOST_FORMS
  for (const form of forms) {
    const country = form.members.map(countryOf).find(Boolean)
    let fits = loose
      ? groups.filter(
          (g) =>
            (!country || !g.country || country === g.country) &&
            ((within(form.words, g.lead.words, same, wholly) &&
              (form.words.length === g.lead.words.length || form.words.length > 1 || form.words[0]!.length > 3)) ||
              abbreviates(text, form, g.lead) ||
              inBrackets(text, form, g.lead)),
        )
      : []
    if (fits.length > 1) fits = fits.filter((g) => g.lead.words.length === form.words.length)
    const best = fits.length === 1 ? fits[0] : undefined
    if (best) {
      best.forms.push(form)
      best.country ??= country as string
      if (best.country === undefined) delete best.country
    } else groups.push({ lead: form, forms: [form], ...(country ? { country } : {}) })
  }
  return groups.map((g) => clusterOf('ORG', g.forms, g.lead))
}

/** "پاکستان تحریک انصاف (پی ٹی آئی)": a short form in brackets right after the full one. */
function inBrackets(text: string, short: Form, long: Form): boolean {
  const letters = short.words.every((w) => w.length <= 3)
  const written = short.members[0]!.written
  if (!letters && !(short.words.length === 1 && written === written.toUpperCase())) return false
  return short.members.some((s) =>
    long.members.some((l) => l.end < s.start && s.start - l.end <= 3 && /^\s?\($/.test(text.slice(l.end, s.start))),
  )
}

/** "International Atomic Energy Agency" and "IAEA": the first letters of its words that begin with a capital. */
function abbreviates(text: string, short: Form, long: Form): boolean {
  if (short.words.length !== 1 || long.words.length < 2) return false
  const written = short.members[0]!
  const abbreviation = text.slice(written.start, written.end).replace(/\./g, '')
  if (!/^[\p{Lu}]{2,}$/u.test(abbreviation)) return false
  const lead = long.members[0]!
  const initials = text
    .slice(lead.start, lead.end)
    .split(/[\s-]+/)
    .filter((w) => w !== '' && w[0] !== w[0]!.toLowerCase())
    .map((w) => w[0])
  return initials.join('') === abbreviation
}
