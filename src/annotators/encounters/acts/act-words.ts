/** The words of happenings made ready: verbs by their first word, nouns by what they name, small words. */

import type { Language } from '../../../languages/language.ts'
import type { ActTable, Frame, NounClass, VerbForm } from '../../../languages/tables/acts.ts'
import { phrasesOf, split } from '../../../languages/tables/ready.ts'
import type { Act } from '../../../model/reading.ts'
import { foldPhrase } from '../../../text/fold.ts'
import { type Phrases, phrases } from '../../../text/phrases.ts'
import type { Scene } from '../scene.ts'

/** What must follow a verb's first word: a word, any of several, up to four words, or a form of a light verb. */
type Step = { readonly gap: true } | { readonly light: Phrases<true> } | { readonly words: readonly string[] }

export interface Verb {
  readonly act: Act
  readonly frame: Frame
  readonly form: VerbForm
  /** What follows its first word, up to its object. */
  readonly rest: readonly Step[]
  /** What must follow the object. */
  readonly after: readonly Step[]
}

export interface ActWords {
  readonly table: ActTable
  /** Verbs by their first word, those with more words first. */
  readonly heads: Phrases<readonly Verb[]>
  readonly deeds: Phrases<Act>
  readonly clashes: Phrases<true>
  readonly nouns: Readonly<Record<NounClass, Phrases<true>>>
  /** Nouns that may act: force, people, authority, means. */
  readonly doers: Phrases<NounClass>
  readonly objects: ReadonlyMap<Act, Phrases<true>>
  readonly group: Readonly<Record<keyof ActTable['group'], Phrases<true>>>
  readonly small: Readonly<Record<keyof ActTable['small'], Phrases<true>>>
  readonly agent: Phrases<true>
  readonly genitive: Phrases<true>
  readonly within: Phrases<true>
  readonly finals: Phrases<true>
  readonly unreal: Phrases<true>
  readonly on: Phrases<true>
  readonly campaigners: Phrases<true>
  /** Marks of an owner, as tokens. */
  readonly owners: ReadonlySet<string>
  readonly idle: Phrases<true>
  readonly papers: Phrases<true>
  readonly saying: Phrases<true>
  readonly pronouns: Phrases<true>
  readonly selves: Phrases<true>
  readonly unsure: Phrases<true>
  readonly elsewhere: Phrases<true>
  readonly disasters: Phrases<true>
  /** Companies and outlets, which are no sides. */
  readonly firms: Phrases<true>
  readonly fighters: Phrases<true>
  readonly going: Phrases<'verb' | 'noun'>
  readonly owns: Phrases<true>
  readonly theirs: Phrases<true>
  readonly averted: Phrases<true>
}

const made = new WeakMap<ActTable, ActWords>()

const lists = <K extends string>(o: Readonly<Record<K, string>>): Record<K, Phrases<true>> =>
  Object.fromEntries(Object.entries(o).map(([k, l]) => [k, phrasesOf(l as string)])) as Record<K, Phrases<true>>

/** The words of a language's acts, made once for each table. Absent: undefined for a language without such words. */
export function actWordsOf(language: Language): ActWords | undefined {
  const t = language.acts
  if (!t) return undefined
  const known = made.get(t)
  if (known) return known
  const f = t.fighters
  const classes: readonly NounClass[] = ['force', 'people', 'authority', 'means']
  const words: ActWords = {
    table: t,
    heads: phrases(headsOf(t)),
    deeds: phrases([
      ...(t.deeds ?? []).flatMap(([act, l]) => split(l).map((p) => [p, act] as const)),
      ...split(t.clashes ?? '').map((p) => [p, 'attack' as const] as const),
    ]),
    clashes: phrasesOf(t.clashes),
    nouns: lists(t.nouns),
    doers: phrases([
      ...split(f.who).map((p) => [p, 'force'] as const),
      ...classes.flatMap((c) => split(t.nouns[c]).map((p) => [p, c] as const)),
    ]),
    objects: new Map(Object.entries(t.objects).map(([act, l]) => [act as Act, phrasesOf(l)])),
    group: lists(t.group),
    small: lists(t.small),
    agent: phrasesOf(t.agent),
    genitive: phrasesOf(t.genitive),
    within: phrasesOf(t.within),
    finals: phrasesOf(t.finals),
    unreal: phrasesOf(t.unreal),
    on: phrasesOf(t.on),
    campaigners: phrasesOf(t.campaigners),
    owners: new Set(split(t.small.owner).map(foldPhrase)),
    idle: phrasesOf(t.idle),
    papers: phrasesOf(t.papers),
    saying: phrasesOf(t.saying),
    pronouns: phrasesOf(t.pronouns),
    selves: phrasesOf(t.selves),
    unsure: phrasesOf(t.unsure),
    elsewhere: phrasesOf(t.elsewhere),
    disasters: phrasesOf(t.disasters),
    firms: phrases(
      language.bodies.flatMap(([phrase, { kind }]) =>
        kind === 'outlet' || kind === 'company' ? [[phrase, true as const] as const] : [],
      ),
    ),
    fighters: phrasesOf(f.who),
    going: phrases([
      ...split(f.verbs).map((p) => [p, 'verb'] as const),
      ...split(f.nouns).map((p) => [p, 'noun'] as const),
    ]),
    owns: phrasesOf(f.owns),
    theirs: phrasesOf(f.theirs),
    averted: phrasesOf(f.averted),
  }
  made.set(t, words)
  return words
}

function headsOf(t: ActTable): Map<string, Verb[]> {
  const light = lists(t.light ?? {})
  const heads = new Map<string, Verb[]>()
  for (const { act, frame, form, words } of t.verbs) {
    const [head, ...rest] = words.split(' ')
    const object = rest.indexOf('_')
    const steps = rest.map((w) => stepOf(w, light))
    const verb = {
      act,
      frame,
      form,
      rest: object < 0 ? steps : steps.slice(0, object),
      after: object < 0 ? [] : steps.slice(object + 1),
    }
    const known = heads.get(head!)
    if (known) known.push(verb)
    else heads.set(head!, [verb])
  }
  for (const verbs of heads.values())
    verbs.sort((a, b) => b.rest.length + b.after.length - a.rest.length - a.after.length)
  return heads
}

function stepOf(word: string, light: Readonly<Record<string, Phrases<true>>>): Step {
  if (word === '…') return { gap: true }
  if (word.startsWith('@')) return { light: light[word.slice(1)]! }
  return { words: word.split('/').map((w) => (w.endsWith('*') ? `${foldPhrase(w.slice(0, -1))}*` : foldPhrase(w))) }
}

const GAP = 6

/** The token after the words of a verb that stand from token `i` on. Absent: undefined, they do not stand there. */
export function follow(
  scene: Scene,
  words: ActWords,
  rest: readonly Step[],
  i: number,
  to: number,
  k = 0,
): number | undefined {
  const step = rest[k]
  if (!step) return i
  if ('gap' in step) {
    for (let n = 0; n <= GAP && i + n < to; n++) {
      const end = follow(scene, words, rest, i + n, to, k + 1)
      if (end !== undefined) return end
      const t = scene.tokens[i + n]!
      if (t.kind === 'sign' && t.norm !== '-' && scene.itemAt[i + n]! < 0 && scene.tokens[i + n - 1]!.kind !== 'number')
        return undefined
    }
    return undefined
  }
  // "Threatened on Monday to": a time may stand anywhere.
  const at = overTime(scene, words, i, to)
  if (at >= to) return undefined
  if ('light' in step) {
    const found = step.light.at(scene.tokens, at, to)
    return found ? follow(scene, words, rest, found.last, to, k + 1) : undefined
  }
  const word = scene.tokens[at]!.norm
  for (const w of step.words)
    if (w === word || (w.endsWith('*') && word.startsWith(w.slice(0, -1))))
      return follow(scene, words, rest, at + 1, to, k + 1)
  return undefined
}

/** The token behind a time that begins at a token, with the small word before it: "on Monday". */
export function overTime(scene: Scene, words: ActWords, i: number, to: number): number {
  for (let k = i; k < Math.min(to, i + 2); k++) {
    const item = scene.items[scene.itemAt[k]!]
    if (item?.kind === 'time') return Math.min(to, item.last)
    if (item || k > i || !words.small.when.at(scene.tokens, k, k + 1)) return i
  }
  return i
}
