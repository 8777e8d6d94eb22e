/** What is known while the speakers of a report are found, one statement after another. */

import type { Language } from '../../../languages/language.ts'
import type { BodyKind } from '../../../languages/tables/bodies.ts'
import type { CountryTable } from '../../../languages/tables/countries.ts'
import type { SpeakerCues } from '../../../languages/tables/cues.ts'
import type { ReferenceMark } from '../../../model/marks.ts'
import type { Entity } from '../../../model/reading.ts'
import { madeOnce } from '../../../model/remember.ts'
import { foldWord } from '../../../text/fold.ts'
import type { Phrases } from '../../../text/phrases.ts'
import { type Lexicon, lexiconOf } from '../../entities/lexicon.ts'
import { depthOf, type Run, type Said, type Scene, sweep } from '../scene.ts'
import type { Sex } from './sexes.ts'

/** How many sentences back a bare noun or pronoun may find its voice. */
export const REACH = 4

/** What speakers are found from. */
export interface Cast {
  readonly entities: readonly Entity[]
  readonly references: readonly ReferenceMark[]
}

/** A statement whose speaker is known. */
export interface Told {
  readonly said: Said
  readonly entity: string
  /** Folded words of the source. */
  readonly words: readonly string[]
  readonly sentence: number
  /** The last sentence of what was said. */
  readonly until: number
  /** Whether a body speaks by one who was told of as its spokesman and is taken up again: "он добавил". */
  readonly mouth: boolean
}

/** Who spoke last without a name: where, and as what the verb tells. */
interface Unnamed {
  readonly sentence: number
  readonly cue: number
  readonly sex: Sex | undefined
}

/** All that is known of a report while its speakers are found. `told`, `unnamed` and `strangers` grow statement by statement. */
export interface Stage {
  readonly scene: Scene
  readonly found: readonly Said[]
  readonly cast: Cast
  readonly cues: SpeakerCues
  readonly countries: CountryTable
  /** Bodies known beforehand, by their names. */
  readonly known: Phrases<BodyKind>
  /** Of whom the pronouns for one person are said. */
  readonly pronouns: Lexicon['pronouns']
  readonly sexes: ReadonlyMap<string, Sex>
  readonly has: ReturnType<typeof listsOf>
  readonly byId: ReadonlyMap<string, Entity>
  /** For each token of a reference ("the minister", "he"): the reference. */
  readonly refAt: ReadonlyMap<number, Run & { readonly entity: string }>
  readonly sentenceOf: Int32Array
  /** Posts as told in apposition to a name, and sources that hold both. */
  readonly posts: readonly { readonly entity: string; readonly norms: readonly string[] }[]
  readonly places: ReadonlyMap<Said, number>
  /** Where each entity is named first. */
  readonly firstNames: ReadonlyMap<string, number>
  /** For each token: in how many statements' words it stands. */
  readonly depth: Int32Array
  readonly told: Told[]
  unnamed: Unnamed | undefined
  /** Nouns for persons with which a source of three words and more has ended that names nobody: "a second senior official". Without cases only. */
  readonly strangers: Set<string>
  /** The outlet that the report retells: the first of the press to speak, near its beginning. */
  retold: string | undefined
  /** Of what kinds each body is told to be; made when it is first asked for. */
  kinds: ReadonlyMap<string, ReadonlySet<string>> | undefined
  /** The folded words of each entity's name; made when they are first asked for. */
  spelt: readonly (readonly string[])[] | undefined
}

/** Lays out what speakers are found from, before any is found. */
export function stageOf(
  scene: Scene,
  found: readonly Said[],
  cast: Cast,
  language: Language,
  sexes: ReadonlyMap<string, Sex>,
): Stage {
  const { countries } = language
  const cues = language.cues.speakers
  const has = listsOf(cues)
  const byId = new Map(cast.entities.map((e) => [e.id, e]))
  const referred = sweep(scene.tokens, cast.references).map((run, i) => ({
    entity: cast.references[i]!.entity,
    ...run,
  }))
  const refAt = new Map<number, (typeof referred)[number]>()
  for (const r of referred) for (let i = r.first; i < r.last; i++) refAt.set(i, r)
  const sentenceOf = new Int32Array(scene.tokens.length)
  scene.sentences.forEach((s, n) => {
    sentenceOf.fill(n, s.first, s.last)
  })
  const posts: { readonly entity: string; readonly norms: readonly string[] }[] = []
  for (const e of cast.entities.slice(0, 200))
    if (e.type === 'PER')
      for (const run of sweep(
        scene.tokens,
        (e.posts ?? []).map((p) => p.span),
      ))
        posts.push({ entity: e.id, norms: pastLetter(scene.tokens.slice(run.first, run.last).map((t) => t.norm)) })
  for (const said of found) {
    if (!said.source) continue
    // "Противники, среди которых посол Иванов": he does not hold what stands before the clause.
    const { first, last } = withoutClause(scene, said.source)
    // "На сайте порта после встречи с Иваном Беловым": nobody's post.
    if (cues.cased && has.documents.has(scene.tokens[first]!.norm)) continue
    let from = first
    for (let i = first; i < last; i++) {
      const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
      if (name?.type !== 'PER' || name.first === first) continue
      // "Министра Ивана Белова с послом Анной Пановой": what stands before another's name is his.
      if (name.last === last && posts.length < 80 && name.first > from)
        posts.push({ entity: name.entity, norms: scene.tokens.slice(from, name.first).map((t) => t.norm) })
      from = name.last
      i = name.last
    }
  }
  const places = new Map(found.map((said, i) => [said, i]))
  const firstNames = new Map<string, number>()
  for (const name of scene.names) if (!firstNames.has(name.entity)) firstNames.set(name.entity, name.first)
  const depth = depthOf(
    scene.tokens.length,
    found.map((said) => said.content),
  )
  return {
    scene,
    found,
    cast,
    cues,
    countries,
    known: lexiconOf(language).kinds,
    pronouns: lexiconOf(language).pronouns,
    sexes,
    has,
    byId,
    refAt,
    sentenceOf,
    posts,
    places,
    firstNames,
    depth,
    told: [],
    unnamed: undefined,
    strangers: new Set(),
    retold: undefined,
    kinds: undefined,
    spelt: undefined,
  }
}

/** Whether a source is a noun phrase that may be one person, not a pronoun, document or crowd. */
export function isNominal(stage: Stage, run: Run): boolean {
  const { has } = stage
  const norms = normsOf(stage, run)
  if (norms.length === 1 && (has.pronouns.has(norms[0]!) || has.plural.has(norms[0]!) || has.selves.has(norms[0]!)))
    return false
  if (stage.cues.cased && has.plural.has(norms[0]!)) return false
  return !norms.some((w) => has.documents.has(w) || has.voices.has(w) || has.nobodies.has(w))
}

export function normsOf(stage: Stage, run: Run): string[] {
  const { scene } = stage
  return scene.tokens.slice(run.first, run.last).map((t) => t.norm)
}

/** The same word, in another case or as the adjective of the same name. */
export function alike(stage: Stage, a: string, b: string): boolean {
  const { cues } = stage
  if (a === b) return true
  const least = Math.min(a.length, b.length)
  if (least < 4 || Math.abs(a.length - b.length) > 4) return false
  const keep = cues.cased ? Math.max(4, least - 2) : least
  return cues.cased || cues.genitive.includes('کے') ? a.slice(0, keep) === b.slice(0, keep) : false
}

/** Whether a Russian word has the ending of an adjective, or is a hyphen. */
export const isAdjective = (w: string): boolean =>
  /^-$|(?:[ыио]й|[ая]я|[ое]го|[ое]му|[ыи]м|[ое]й|ую|юю|(?:ск|цк|ьн|нн|в)ое|[сц]кие|[нв]ые)$/.test(w)

/** A source without its relative or participial clause, in which others may be named. */
export function withoutClause(scene: Scene, run: Run): Run {
  for (let i = run.first + 1; i < run.last - 1; i++) {
    if (scene.text[scene.tokens[i]!.start] !== ',') continue
    const next = `${scene.tokens[i + 1]!.norm} ${scene.tokens[i + 2]?.norm ?? ''} ${scene.tokens[i + 3]?.norm ?? ''}`
    if (
      /^(?:\S+ ){0,2}котор|^(?:включая|в том числе|таки[ех] как)(?: |$)|^(?:who|which|whose|whom)\b|^\S+(?:вш|ющ|ящ|ащ|ущ)(?:ий|ая|ее|ие)(?:ся)? /.test(
        next,
      )
    )
      return { first: run.first, last: i }
  }
  return run
}

/** Whether a source stands in another case than the subject's, as after "по словам". */
export const caseOf = (scene: Scene, run: Run): boolean =>
  run.first > 1 &&
  (/^(?:слов[ау]м?|мнени[юя]|данным|информации|сообщени(?:ю|ям)|оценк(?:е|ам)|версии|согласно|заявлени(?:ю|ям)|утверждени(?:ю|ям)|признанию|прогноз(?:у|ам)|сведениям|убеждению|взгляд|выражению|подсчетам|расчетам|предположению)$/.test(
    scene.tokens[run.first - 1]!.norm,
  ) ||
    (scene.tokens[run.first - 1]!.norm === 'на' && scene.tokens[run.first - 2]!.norm === 'ссылкой') ||
    // "Цитирует агентство Ивана Петрова"
    scene.tokens.slice(Math.max(0, run.first - 6), run.first).some((t) => /^цитиру[ею]т$/.test(t.norm)))

/** "Посол в письме министру": a title read with a letter's or talk's address before a name begins after it. */
function pastLetter(norms: readonly string[]): readonly string[] {
  const at = norms.findIndex((w, i) => i > 0 && /^(?:письме|интервью|беседе|разговоре|обращении)$/.test(w))
  return at < 0 ? norms : norms.slice(at + 1)
}

type Lists = {
  readonly [list in
    | 'voices'
    | 'documents'
    | 'pronouns'
    | 'plural'
    | 'selves'
    | 'genitive'
    | 'ofs'
    | 'and'
    | 'at'
    | 'small'
    | 'within'
    | 'nobodies'
    | 'bodies'
    | 'mouths'
    | 'rulers'
    | 'chanceries']: ReadonlySet<string>
} & { readonly [list in 'plain' | 'spokenWith' | 'which']?: ReadonlySet<string> }

/** The lists of words in a language's table, folded. */
export const listsOf = madeOnce(
  (cues: SpeakerCues) =>
    Object.fromEntries(
      Object.entries(cues).flatMap(([k, v]) =>
        Array.isArray(v) && typeof v[0] !== 'object' ? [[k, new Set(v.map((w: string) => foldWord(w)))]] : [],
      ),
    ) as { readonly [list: string]: ReadonlySet<string> } as Lists,
)
