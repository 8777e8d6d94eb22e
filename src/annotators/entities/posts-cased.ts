/** Offices whose state and body follow them in their case: "представитель МИД Чехии". */
import { type Ground, nameBeginningAt, nameEndingAt, norm } from './ground.ts'
import type { Named } from './named.ts'
import { begin, type Composer, clean, kinBefore, LONGEST, personAt, takeBefore } from './post-parts.ts'
import { isInStates } from './posts-of-several.ts'

/** "представитель МИД Чехии Анна Новотная", "чешский министр по вопросам рыболовства Ян Горак". */
export const casedOffice: Composer = (g, x, first, last, least, end) => {
  const draft = begin(first, last)
  for (let n = 0; n < 5 && takeBefore(g, x, draft, least); n++);
  for (let k = first + 1; k < last; k++) draft.country ??= g.language.countries.demonym([norm(g, k)])?.code as string
  let i = last
  let lastGood = last
  const stop = Math.min(end, last + LONGEST)
  let preposition = ''
  let lead = false
  let principal: Named | undefined
  while (i < stop) {
    const name = nameBeginningAt(g, i)
    if (name) {
      if (name.type === 'PER') {
        const second = nameBeginningAt(g, name.last)
        if (second?.type !== 'PER' || i === last) {
          if (second?.type === 'PER') {
            principal = name
            i = name.last
            lastGood = i
          }
          break
        }
        principal = name
      } else if (name.type === 'ORG') {
        if (!draft.organisation && (preposition === '' || x.offices.attached.has(preposition))) {
          draft.organisation = name
          const of = g.countryOf(name)
          if (of) draft.country ??= of
        }
      } else if (preposition === '' || (draft.organisation && preposition === '')) {
        const of = g.countryOf(name)
        if (of) draft.country ??= of
      }
      i = name.last
      lastGood = i
      continue
    }
    // Another office in the nominative begins here: "кабинета министров глава правительства".
    if (x.offices.nominative.test(norm(g, i)) && x.titles.at(g.tokens, i, end)) break
    const t = g.tokens[i]!
    const sign = t.kind === 'sign'
    const listed = t.norm === ',' && isInStates(g, x, i)
    if (sign && !listed && !/^["«»“”'-]$/.test(t.norm)) break
    if (!sign) {
      if (x.links.has(t.norm)) {
        // "Премьер-министр и мисс Саймондс": somebody else.
        if (x.offices.and.has(t.norm) && x.honorifics.at(g.tokens, i + 1, end)) break
        preposition = t.norm
        // "с" and "и" lead on to others more often than to what an office is for.
        if (x.offices.leadsOn.has(t.norm)) {
          const next = nameBeginningAt(g, i + 1)
          if (next?.type === 'PER') break
          // "на встрече с вице-премьером …": another's office, and another's name.
          if (x.offices.with.has(t.norm) && x.titles.at(g.tokens, i + 1, end)) {
            lead = true
            break
          }
        }
      } else if (x.offices.finite.test(t.norm) || x.offices.over.test(t.norm)) break
      else {
        const of = g.language.countries.demonym([t.norm])
        if (of && preposition === '') draft.country ??= of.code
      }
    }
    i++
    if (!sign && !x.links.has(t.norm)) lastGood = i
  }
  const before = norm(g, i - 1)
  const linked =
    lead ||
    (i > last &&
      (x.links.has(before) ||
        x.offices.over.test(before) ||
        x.offices.somebodys.test(before) ||
        x.offices.and.has(norm(g, i))))
  // "дочь президента N X": the office is that of the one she is close to, who may be named before her.
  const close = kinBefore(g, x, draft.first, least)
  const holder = linked ? undefined : close ? (principal ?? undefined) : personAt(g, x, i, end)
  if (holder) {
    draft.holder = holder
    draft.last = principal && holder.first >= principal.last ? principal.last : Math.max(last, Math.min(lastGood, i))
  } else {
    // No holder follows: only what surely belongs to the title is its own: the names in the genitive.
    draft.last = nearNames(g, last, end)
    if (draft.organisation && draft.organisation.first >= draft.last) delete draft.organisation
    draft.country = undefined as unknown as string
    for (let k = draft.first; k < draft.last; k++) {
      const name = nameBeginningAt(g, k)
      const of = name && name.type !== 'PER' ? g.countryOf(name) : g.language.countries.demonym([norm(g, k)])?.code
      if (of) draft.country ??= of
    }
    const name = /^[,–—-]$/.test(norm(g, draft.first - 1)) ? nameEndingAt(g, draft.first - 1) : undefined
    const closes = draft.last >= end || /^[,.;)–—-]$/.test(norm(g, draft.last))
    if (name?.type === 'PER' && name.first >= least - 12 && closes) draft.holder = name
  }
  return clean(draft)
}

/** The bodies and places that follow a Russian title at once, in the genitive: "глава МИД ФРГ". */
function nearNames(g: Ground, last: number, end: number): number {
  let i = last
  while (i < end) {
    const name = nameBeginningAt(g, i)
    if (name && name.type !== 'PER') i = name.last
    else if (g.language.countries.demonym([norm(g, i)]) && nameBeginningAt(g, i + 1)) i++
    else break
  }
  return i
}
