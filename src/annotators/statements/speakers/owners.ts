/** Tells who is meant by a source that names him only as somebody's house, or that no finder of names has marked. */
import { foldWord } from '../../../text/fold.ts'
import type { Run, Said, Scene } from '../scene.ts'
import { isBody, isPerson } from './nouns.ts'
import type { Stage } from './stage.ts'

/**
 * "Офис премьера Анны Беловой", "в сообщении канцелярии президента", "в заявлении министра": the person whose house or document speaks;
 * `post` tells who holds a post.
 * Absent: no such house begins the source, or it is nobody's who is named. Source: the gold reports, where the office of a
 * head of government is he himself.
 */
export function masterOf(
  stage: Stage,
  said: Said,
  run: Run,
  post: (inner: Run) => string | undefined,
): string | undefined {
  const { scene, cues, has, byId } = stage
  if (!cues.cased) return undefined
  let at = run.first
  if (has.documents.has(scene.tokens[at]!.norm)) at++
  // A house that is a name itself.
  if (at >= run.last || scene.nameOf[at]! >= 0) return undefined
  const last =
    houseAt(stage, at, run.last) ?? (at > run.first && isPerson(cues, scene.tokens[at]!.norm) ? at : undefined)
  if (last === undefined || last >= run.last) return undefined
  for (let i = last; i < run.last; i++) {
    const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
    if (name?.type === 'PER') return name.entity
  }
  const inner = { first: last, last: run.last }
  if (!scene.tokens.slice(inner.first, inner.last).some((t) => isPerson(cues, t.norm))) return undefined
  const entity = said.source && post(inner)
  return entity && byId.get(entity)?.type === 'PER' ? entity : undefined
}

/** The token after a person's house at a token: "офис", "пресс-служба", which is three. Absent: none begins there. */
function houseAt({ scene, has }: Stage, at: number, end: number): number | undefined {
  const { tokens } = scene
  if (at >= end) return undefined
  if (has.chanceries.has(tokens[at]!.norm)) return at + 1
  const whole = at + 2 < end && tokens[at + 1]!.norm === '-' ? `${tokens[at]!.norm}-${tokens[at + 2]!.norm}` : ''
  return has.chanceries.has(whole) ? at + 3 : undefined
}

/**
 * "Как заявляет «Волна»", "Panov said", where the name was marked elsewhere in the report and not here: what bears the whole name, or the
 * one person whose name holds these words. Absent: nothing does, or several do.
 */
export function unmarked(stage: Stage, run: Run): string | undefined {
  const { scene, cast, cues, has } = stage
  const { tokens, text } = scene
  const letter = text[tokens[run.first]!.start]!
  // A script without capitals tells no name from a noun.
  if ((letter.toLowerCase() !== letter.toUpperCase() && !/\p{Lu}/u.test(letter)) || run.last - run.first > 5)
    return undefined
  const words = wordsOf(scene, run)
  if (words.length === 0 || words.join('').length < 4) return undefined
  if (
    words.some(
      (w) => has.pronouns.has(w) || has.plural.has(w) || has.voices.has(w) || isBody(cues, w) || isPerson(cues, w),
    )
  )
    return undefined
  let found: string | undefined
  const names = (stage.spelt ??= cast.entities.slice(0, 200).map((e) =>
    foldWord(e.name)
      .split(/[\s«»"“”()-]+/)
      .filter(Boolean),
  ))
  for (const [k, name] of names.entries()) {
    const e = cast.entities[k]!
    if (name.join(' ') === words.join(' ')) return e.id
    if (e.type !== 'PER' || words.length >= name.length || !words.every((w) => name.includes(w))) continue
    if (found !== undefined) return undefined
    found = e.id
  }
  return found
}

const wordsOf = ({ tokens }: Scene, { first, last }: Run): string[] =>
  tokens
    .slice(first, last)
    .filter((t) => t.kind !== 'sign')
    .map((t) => t.norm)
