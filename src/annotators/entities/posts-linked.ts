/** Offices whose state and body stand before them, or follow a word: "U.S. Ambassador to Mexico", "the President of Ruritania". */
import { type Ground, isCapital, nameBeginningAt, nameEndingAt, norm, words } from './ground.ts'
import type { Lexicon } from './lexicon.ts'
import type { Named } from './named.ts'
import {
  begin,
  type Composer,
  clean,
  type Draft,
  kinBefore,
  LONGEST,
  personAt,
  takeBefore,
  takeName,
} from './post-parts.ts'

/** "U.S. Ambassador to Mexico Ken Salazar", "the President of Ruritania, Anna Bell", "Nabeel Munir, Special Secretary". */
export const linkedOffice: Composer = (g, x, first, last, least, end) => {
  const draft = begin(first, last)
  for (let n = 0; n < 6; n++) {
    if (takeBefore(g, x, draft, least)) continue
    const i = draft.first
    const possessive = x.offices.owner.has(norm(g, i - 1))
    const name = nameEndingAt(g, possessive ? i - 1 : i)
    if (name && name.first >= least && name.type !== 'PER') {
      takeName(g, draft, name)
      draft.first = name.first
      if (name.type === 'ORG') draft.shownFirst = name.first
      else break
      continue
    }
    break
  }
  // To the right: what the office is for, up to the person.
  const direct = personAt(g, x, last, end)
  if (direct) draft.holder = direct
  else takeAfter(g, x, draft, last, least, end)
  if (draft.holder) takeStateBehind(g, x, draft, draft.holder)
  else takeHolderBefore(g, x, draft, least, end)
  return clean(draft)
}

/** Takes what follows the links behind a title, "of …", "for …", and the person behind it. */
function takeAfter(g: Ground, x: Lexicon, draft: Draft, last: number, least: number, end: number): void {
  let i = last
  const stop = Math.min(end, last + LONGEST)
  let country: string | undefined
  let organisation: Named | undefined
  let lastGood = last
  let into = ''
  let another = false
  while (i < stop) {
    const name = nameBeginningAt(g, i)
    if (name) {
      if (name.type === 'PER') break
      if (name.type === 'ORG') organisation ??= name
      if (name.type === 'LOC' && x.offices.of.has(into)) country ??= g.countryOf(name)
      i = name.last
      lastGood = i
      continue
    }
    const t = g.tokens[i]!
    // "Security Advisor to the Chilean President".
    if (x.offices.to.has(into) && isCapital(g, i))
      country ??= g.language.countries.begins(t.norm)
        ? g.language.countries.demonym(words(g, i, i + 2))?.code
        : undefined
    if (t.kind === 'sign') {
      const list = norm(g, i) === ',' && i + 1 < stop && isCapital(g, i + 1) && i > last && continues(g, x, i + 1, stop)
      if (norm(g, i) !== '-' && norm(g, i) !== '&' && norm(g, i) !== "'" && !list) break
      i++
      continue
    }
    if (x.links.has(t.norm)) {
      if (i === last && x.offices.notFirst.has(t.norm)) break
      if (!x.offices.the.has(t.norm)) into = t.norm
      i++
      continue
    }
    if (x.offices.owner.has(t.norm) || !isCapital(g, i) || t.kind !== 'word') break
    // "an adviser to President Trump": the second office is Trump's; "assistant to the President Sullivan" is one office.
    if (!x.offices.the.has(norm(g, i - 1)) && i > last && into !== '') {
      const inner = x.titles.at(g.tokens, i, end)
      if (inner && nameBeginningAt(g, inner.last)?.type === 'PER') {
        another = true
        break
      }
    }
    // Capitalised words belong to the office only after a link: "Minister of Defense".
    if (into === '') break
    i++
    lastGood = i
  }
  let holder = i > last && !another ? personAt(g, x, i, end) : undefined
  // A link just before the person: "talks of ministers with Lavrov" names no holder.
  if (holder && x.links.has(norm(g, i - 1))) holder = undefined
  if (!holder && (norm(g, i) === ',' || norm(g, i) === ':') && lastGood === i && !kinOf(g, x, draft.first, least)) {
    const after = personAt(g, x, i + 1, end)
    // "The president of Guatemala, X," but not "with the president, X and Y".
    if (after && /^[,;.]$/.test(norm(g, after.last) || '.') && i > last) holder = after
  }
  draft.last = lastGood
  if (holder) draft.holder = holder
  draft.country ??= country
  draft.organisation ??= organisation
}

/** "Security Council Chairman X of Tajikistan": the state said of the person, not that of a body known by the same name. */
function takeStateBehind(g: Ground, x: Lexicon, draft: Draft, holder: Named): void {
  const after = holder.last
  const place = x.offices.of.has(norm(g, after))
    ? nameBeginningAt(g, x.offices.the.has(norm(g, after + 1)) ? after + 2 : after + 1)
    : undefined
  const state = place?.type === 'LOC' ? g.countryOf(place) : undefined
  if (state && draft.organisation && draft.country === g.countryOf(draft.organisation)) draft.country = state
  else if (state) draft.country ??= state
}

/** "X, the foreign minister": what goes before the comma holds it. */
function takeHolderBefore(g: Ground, x: Lexicon, draft: Draft, least: number, end: number): void {
  let b = draft.first
  if (x.offices.opens.has(norm(g, b - 1))) b--
  // "X, Energy Advisor to …": capitalised words before the title that no list knows.
  for (let n = 0; n < 5 && b > least + 1 && norm(g, b - 1) !== ',' && isWordOfTitle(g, x, b - 1); n++) b--
  const name = norm(g, b - 1) === ',' ? nameEndingAt(g, b - 1) : undefined
  const closes = draft.last >= end || g.tokens[draft.last]!.kind === 'sign'
  if (name?.type === 'PER' && name.first >= least - 12 && closes) draft.holder = name
}

/** A capitalised word outside names, or the "and", "for" of a long title. */
const isWordOfTitle = (g: Ground, x: Lexicon, i: number): boolean =>
  (!g.nameAt[i] || g.nameAt[i]!.type === 'ORG') &&
  g.tokens[i]!.kind === 'word' &&
  (isCapital(g, i) || x.offices.within.has(norm(g, i)))

/** Whether "the daughter of (the)" leads into the office that begins at `i`. */
function kinOf(g: Ground, x: Lexicon, i: number, least: number): boolean {
  let at = i
  if (x.offices.the.has(norm(g, at - 1))) at--
  if (!x.offices.of.has(norm(g, at - 1))) return false
  return kinBefore(g, x, at - 1, least)
}

/** After a comma in "Minister of Industry, Trade and Supply": whether an "and" follows before the list ends. */
function continues(g: Ground, x: Lexicon, from: number, stop: number): boolean {
  for (let i = from; i < Math.min(stop, from + 5); i++) {
    if (g.nameAt[i]?.type === 'PER') return false
    if (x.offices.and.has(norm(g, i))) return i + 1 < stop && !g.nameAt[i + 1] && isCapital(g, i + 1)
    if (norm(g, i) === ',') continue
    if (!isCapital(g, i)) return false
  }
  return false
}
