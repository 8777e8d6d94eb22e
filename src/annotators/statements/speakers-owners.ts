/** Tells who is meant by a source that names him only as somebody's house, or that no finder of names has marked. */
import { foldWord } from '../../text/fold.ts'
import type { Run, Said, Scene } from './scene.ts'
import { isPerson } from './speakers-nouns.ts'
import type { Stage } from './speakers-stage.ts'

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

/** "Как заявляет «Волна»", where the name was marked elsewhere in the report and not here: what bears it. Absent: nothing does. */
export function unmarked(stage: Stage, run: Run): string | undefined {
  const { scene, cast } = stage
  const { tokens, text } = scene
  if (!/\p{Lu}/u.test(text[tokens[run.first]!.start]!) || run.last - run.first > 5) return undefined
  const words = wordsOf(scene, run)
  if (words.length === 0 || words.join('').length < 4) return undefined
  const sought = words.join(' ')
  for (const e of cast.entities.slice(0, 200))
    if (
      foldWord(e.name)
        .split(/[\s«»"“”()-]+/)
        .filter(Boolean)
        .join(' ') === sought
    )
      return e.id
  return undefined
}

const wordsOf = ({ tokens }: Scene, { first, last }: Run): string[] =>
  tokens
    .slice(first, last)
    .filter((t) => t.kind !== 'sign')
    .map((t) => t.norm)
