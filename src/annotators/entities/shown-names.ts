/** Tells by which name somebody or something is shown: the fullest, in the nominative, as the report itself writes it. */
import { type Case, nominative } from '../../names/nominative.ts'
import { foldPhrase } from '../../text/fold.ts'
import { type Cluster, isShouted } from './clusters.ts'
import { knownPlaces } from './countries.ts'
import { type Ground, nameEndingAt, norm } from './ground.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { Named } from './named.ts'
import type { Someone } from './someone.ts'
import { casesOfTitle } from './title-cases.ts'

/** The fullest name, in the nominative where the language tells how it is found: that of a mention that stands in it, where one does. */
export function shownName(g: Ground, c: Cluster, someone: Someone | undefined): string {
  const { fullest } = c
  if (!g.language.titles.nameForms?.nominative)
    return c.type === 'LOC' ? unshouted(g, fullest) : c.type === 'PER' ? mostWritten(c) : fullest.written
  if (c.type === 'LOC') {
    const known =
      knownPlaces(g.language).get(fullest.words.join(' '))?.[0]?.name ?? g.language.countries.place(fullest.words)?.name
    if (known) return likeWritten(fullest.written, known)
  }
  // An initial is no fuller than the name it stands for.
  const initials = (m: Named) => m.words.filter((w) => w.length === 1).length
  const alike = c.members.filter((m) => m.words.length === fullest.words.length && initials(m) === initials(fullest))
  const votes = new Map<string, number>()
  for (const m of alike) {
    const post = someone?.posts.find((p) => p.holder?.index === m.index)
    const cases = (post && casesOfTitle(g, post)) ?? casesBefore(g, m)
    const name = nominative(m.written, {
      type: c.type,
      ...(cases ? { cases } : {}),
      ...(someone?.sex ? { gender: someone.sex } : {}),
    })
    // What is found as it was written, without change, speaks louder.
    votes.set(name, (votes.get(name) ?? 0) + (name === m.written ? 1.5 : 1))
  }
  // The other, shorter mentions tell the same stem in other cases.
  for (const [name, n] of votes) {
    const last = name.split(' ').at(-1)!.toLowerCase()
    for (const m of c.members)
      if (m.words.length < fullest.words.length && m.words.at(-1) === last.replaceAll('ё', 'е'))
        votes.set(name, n + 0.5)
  }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? fullest.written
  return c.type === 'PER' ? withShortForm(c, best, lexiconOf(g.language).forms) : best
}

/** Of the spellings of a person's fullest name that which the report writes most often: "براک اوباما", once "باراک اوباما". */
function mostWritten({ fullest, members }: Cluster): string {
  const times = new Map([[fullest.written, 0]])
  for (const m of members)
    if (m.words.length === fullest.words.length) times.set(m.written, (times.get(m.written) ?? 0) + 1)
  let best = fullest.written
  for (const [name, n] of times) if (n > times.get(best)!) best = name
  return best
}

/** A known place that the report writes in capitals only: "MOSCOW" is Moscow. */
function unshouted(g: Ground, n: Named): string {
  if (!isShouted(n) || !(g.language.countries.place(n.words) ?? knownPlaces(g.language).has(n.words.join(' '))))
    return n.written
  return n.written.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
}

/**
 * "Джереми Ханта", where the report also says "Хант" or "Джереми Хант": the mention with the shorter surname shows how it stands in the nominative.
 */
function withShortForm(c: Cluster, name: string, { surnameEnding, oblique }: Lexicon['forms']): string {
  const parts = name.split(' ')
  const last = parts.at(-1)!.toLowerCase()
  if (parts.length < 2) return name
  for (const m of c.members) {
    const word = m.words.at(-1)!
    if (m.words.length > parts.length || word.length < 3 || word === last || !last.startsWith(word)) continue
    if (!surnameEnding.test(word) || !oblique.includes(last.slice(word.length))) continue
    if (m.words.length === parts.length) {
      if (m.words.slice(0, -1).join(' ') === foldPhrase(parts.slice(0, -1).join(' '))) return m.written
      continue
    }
    const given = nominative(parts.slice(0, -1).join(' '), { type: 'PER', gender: 'm', cases: ['gen', 'dat', 'ins'] })
    return `${given} ${parts.at(-1)!.slice(0, word.length)}`
  }
  return name
}

/** A known place's nominative, when it has as many words as were written; the report's own ё and capitals stay where nothing changed. */
function likeWritten(written: string, name: string): string {
  return foldPhrase(written) === foldPhrase(name) ? written : name
}

/** The cases that the preposition before a name asks for, or before the person to whom "and" joins it. Absent: undefined where there is none. */
function casesBefore(g: Ground, n: Named): readonly Case[] | undefined {
  const before = g.tokens[n.first - 1]
  if (!before || g.tokens[n.first]!.breakBefore) return ['nom', 'gen']
  const other = lexiconOf(g.language).offices.and.has(before.norm) ? nameEndingAt(g, n.first - 1) : undefined
  if (other?.type === 'PER' && n.type === 'PER')
    return g.language.titles.nameForms?.casesAfter?.[norm(g, other.first - 1)]
  return g.language.titles.nameForms?.casesAfter?.[before.norm]
}
