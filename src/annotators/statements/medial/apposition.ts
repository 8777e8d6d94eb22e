/** Reads what is told of a speaker beside the name, behind a comma, in a language with cases. */
import { fits } from '../../../text/lists.ts'
import { mayBeNominative } from '../nouns/forms.ts'
import { phraserOf } from '../nouns/phrases.ts'
import type { Scene } from '../scene.ts'
import { postLike, verbLike } from './plausible.ts'
import type { MedialTable } from './table.ts'

/** How long an apposition may be, in tokens. */
const LONGEST = 22
/** Longest name in quotation marks that belongs to one, in tokens. */
const QUOTED = 6

/**
 * "Иван Петров, исполнительный директор порта": where the apposition that begins at `at` in the subject's form ends. Absent: no title
 * or noun of a person begins it, or a verb of its own stands in it. Source: Russian punctuation: an apposition is set off by commas.
 */
export function appositionAfter(scene: Scene, table: MedialTable, at: number, last: number): number | undefined {
  const { tokens, text } = scene
  const told = phraserOf(scene, table).at(at, last)
  if (!told || told.weight < 4 || scene.nameOf[told.head]! >= 0 || !mayBeNominative(told.forms)) return undefined
  let q = told.last
  for (; q < last && q < at + LONGEST; q++) {
    if (tokens[q]!.kind === 'sign' && scene.nameOf[q]! < 0 && /[,.;:—–]/.test(text[tokens[q]!.start]!)) break
    if (scene.nameOf[q]! >= 0 || scene.quoteOf[q]! >= 0) continue
    if (verbLike(scene, q) || fits(scene.forms.actsBeside, tokens[q]!.norm) || table.has('finite', tokens[q]!.norm))
      return undefined
    if (table.verbs.at(tokens, q, last)) return undefined
  }
  return q
}

/**
 * "По словам Ивана Петрова, профессора университета, мост открыт": where the apposition or participle that begins at `at` in the
 * genitive ends, at its closing comma. Absent: none begins there, or no comma closes it. `open`: a stop may close it too.
 */
export function genitiveApposition(
  scene: Scene,
  table: MedialTable,
  at: number,
  last: number,
  open = false,
): number | undefined {
  const { tokens, text } = scene
  let noun = at
  while (
    noun < last - 1 &&
    noun < at + 3 &&
    scene.nameOf[noun]! < 0 &&
    fits(scene.forms.adjectiveGenitive, tokens[noun]!.norm)
  ) {
    if (fits(scene.forms.participleGenitive, tokens[noun]!.norm)) break
    noun++
  }
  const told =
    noun < last &&
    (fits(scene.forms.participleGenitive, tokens[noun]!.norm) || titleInGenitive(scene, table, tokens[noun]!.norm))
  if (!told) return undefined
  for (let q = noun + 1; q < last && q < at + LONGEST; q++) {
    const mark = tokens[q]!.kind === 'sign' ? text[tokens[q]!.start]! : ''
    if (mark === ',' || (open && (mark === '.' || q === last - 1))) return q
    if (/[.;:—–]/.test(mark)) return undefined
    // "стороны «не просто слушали, …»": words said, and no name.
    const quote = scene.quotes[scene.quoteOf[q]!]
    if (quote && quote.last - quote.first > QUOTED) return undefined
    if (scene.nameOf[q]! < 0 && scene.quoteOf[q]! < 0 && verbLike(scene, q)) return undefined
  }
  return undefined
}

/**
 * "секретарь компании «Волна», строящей порт, Иван Белов": where the name ends that follows the clause which begins at `at`. Absent: no
 * clause begins there, or no person in the subject's form is named behind its comma.
 */
export function nameBeyond(scene: Scene, at: number, last: number): number | undefined {
  const { tokens, text } = scene
  if (!fits(scene.forms.participleGenitive, tokens[at]?.norm) && !fits(scene.forms.relative, tokens[at]?.norm))
    return undefined
  for (let q = at + 1; q < last - 1 && q < at + LONGEST; q++) {
    if (tokens[q]!.kind !== 'sign' || text[tokens[q]!.start] !== ',') continue
    const name = scene.nameOf[q + 1]! >= 0 ? scene.names[scene.nameOf[q + 1]!]! : undefined
    return name?.type === 'PER' && !name.inflected && name.last <= last ? name.last : undefined
  }
  return undefined
}

/** Whether a word is the genitive of a title or noun of a person: "профессора", "представителя", "главы". */
export function titleInGenitive(scene: Scene, table: MedialTable, norm: string): boolean {
  const ending = scene.forms.titleGenitive?.find(([end]) => norm.endsWith(end))
  if (!ending) return false
  const stem = norm.slice(0, -ending[0].length)
  return ending[1].some((end) => table.has('heads', stem + end) || postLike(scene, stem + end))
}
