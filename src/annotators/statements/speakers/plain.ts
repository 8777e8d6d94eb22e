/** Tells whom a plain noun means as a speaker: "эксперт", "писатель", "жительница Перу", "представитель компании". */
import type { Run, Said } from '../scene.ts'
import { bodyTold } from './bodies.ts'
import { isBareNoun, personMeant, type Voice } from './nouns.ts'
import { nominative, othersSince } from './pronouns.ts'
import { isOfSeveral, sexOfCue } from './sexes.ts'
import { alike, REACH, type Stage, type Told } from './stage.ts'
import { isPress, lastVoice, personBehindPress, unnamedSince } from './voices.ts'

/** Nouns of people that tell where they live or come from. */
const DWELLS = /^(?:жител(?:ь|я|ьница|ьницы)|урожен(?:ец|ца|ка|ки)|граждан(?:ин|ина|ка|ки))$/

/** "Жительница Перу": whoever she is, she lives somewhere. */
export const dwells = (stage: Stage, run: Run, inside: readonly number[]): boolean =>
  inside.length > 0 &&
  DWELLS.test(stage.scene.tokens[run.first]!.norm) &&
  inside.every((k) => stage.scene.names[k]!.type === 'LOC')

/**
 * The person or body meant by a source that is a noun, its adjectives and perhaps whose it is. `words`: without articles and particles;
 * `home`: it tells only where somebody lives. Absent: another speaks, or nobody in particular.
 */
export function plainNoun(
  stage: Stage,
  said: Said,
  run: Run,
  words: readonly string[],
  here: number,
  home: boolean,
): string | undefined {
  const { scene, cues, byId, posts, countries } = stage
  const last = lastVoice(stage, said, here, REACH)
  const stranger = last && unnamedSince(stage, last)
  const plain = home ? words.slice(0, 1) : withoutPeople(stage, words, last)
  // "Польский лидер" is nobody of whom another state, or none, is told.
  const foreign = !home && plain === words && words.some((w) => countries.demonym([w]) !== undefined)
  const goesOn = last && !stranger && !foreign && !otherSex(stage, said, last.entity)
  const one = !isOfSeveral(scene, said.cue)
  const bare = one && (home || isBareNoun(cues, plain))
  const bearer = bare && !home ? bearerOf(stage, run.first, plain[plain.length - 1]!) : undefined
  const spoke = last !== undefined && here - last.until <= 1
  if (bearer && !spoke && !ANYBODY.test(plain[plain.length - 1]!)) return bearer
  if (home && goesOn && one && byId.get(last.entity)?.type === 'PER') return last.entity
  return (
    (one && (goesOn || !last) && !(last && !bare && anotherNamed(stage, said, last, run.first))
      ? personMeant(cues, plain, here, voiceOf(stage, last), posts)
      : undefined) ??
    bodyTold(stage, said, run, here) ??
    (bare
      ? (personBehindPress(stage, said, here, (entity) => !otherSex(stage, said, entity)) ??
        soleNamed(stage, said, run.first))
      : undefined)
  )
}

/** "Белова написала … Панов поссорился с Анной Марш. Премьер пригрозила": whether somebody else is named since who may hold the post. */
function anotherNamed(stage: Stage, said: Said, last: Told, at: number): boolean {
  return othersSince(stage, last, at, (entity) => !otherSex(stage, said, entity))
}

/** Nouns that may mean anybody who spoke before, whoever was called so before. */
const ANYBODY = /^(?:эксперт|специалист|аналитик|политик|дипломат|чиновник|автор|собеседни|депутат|журналист)/

/** The one person named before a token right after a noun: "продюсер Иван Белов". Absent: nobody is, or several are. */
function bearerOf(stage: Stage, at: number, noun: string): string | undefined {
  const { scene } = stage
  let found: string | undefined
  for (let k = 0; k < scene.names.length && k < 300 && scene.names[k]!.first < at; k++) {
    const name = scene.names[k]!
    const before = name.first > 0 ? scene.tokens[name.first - 1]!.norm : ''
    if (name.type !== 'PER' || name.entity === found || !alike(stage, before, noun)) continue
    if (found !== undefined) return undefined
    found = name.entity
  }
  return found
}

/**
 * "Польский политик", where he who spoke last acts for Poland, or is of no state that is told while nobody else acts for Poland:
 * the words without the adjective of his state.
 */
function withoutPeople(stage: Stage, words: readonly string[], last: Told | undefined): readonly string[] {
  const code = words.length > 1 ? stage.countries.demonym([words[0]!])?.code : undefined
  if (!code || !last) return words
  const own = stage.byId.get(last.entity)?.country
  const rival = stage.cast.entities.some((e) => e.type === 'PER' && e.country === code && e.id !== last.entity)
  const untold = own === undefined && !rival && isBareNoun(stage.cues, words.slice(1))
  return own === code || untold ? words.slice(1) : words
}

/** "Писатель", where the report has named one person only, as a subject once at least: him. Absent: nobody is named, several, another sex, or somebody unnamed spoke. */
function soleNamed(stage: Stage, said: Said, at: number): string | undefined {
  const { scene, unnamed, depth } = stage
  if (unnamed || isOfSeveral(scene, said.cue)) return undefined
  let found: string | undefined
  let subject = false
  for (const name of scene.names) {
    if (name.first >= at) break
    if (name.type !== 'PER') continue
    if (found !== undefined && found !== name.entity) return undefined
    found = name.entity
    subject ||= depth[name.first] === 0 && nominative(stage, name)
  }
  return found !== undefined && subject && !otherSex(stage, said, found) ? found : undefined
}

/** Whether a woman's verb stands where the person is a man. "Эксперт продолжил" is said of a woman too. */
export function otherSex({ scene, sexes }: Stage, said: Said, entity: string): boolean {
  return sexes.get(entity) === 'm' && sexOfCue(scene, said.cue) === 'f'
}

/** Who spoke before, as the readers of bare nouns see it. */
function voiceOf(stage: Stage, last: Told | undefined): Voice | undefined {
  const { byId, has } = stage
  return (
    last && {
      entity: last.entity,
      type: byId.get(last.entity)?.type,
      until: last.until,
      mouth: last.mouth || last.words.some((w) => has.mouths.has(w)),
      press: isPress(stage, last),
    }
  )
}
