/** Tells which entity a statement's source means. A speaker in doubt stays unnamed. */
import type { Language } from '../../languages/language.ts'
import type { Said, Scene } from './scene.ts'
import { isBareNoun, isBody } from './speakers/nouns.ts'
import { isOfSeveral, type Sex, sexOfCue } from './speakers/sexes.ts'
import { enclosing, resolve } from './speakers/source.ts'
import { type Cast, isNominal, normsOf, type Stage, stageOf } from './speakers/stage.ts'
import { isPress, within } from './speakers/voices.ts'

/** How many sentences the beginning of a report has. */
const LEAD = 4

/** What outlets and their people do. */
const BRINGS = /^(?:сообща[ею]т|переда[ею]т|пиш[ею]т|информиру[ею]т|цитиру[ею]т)$/

/** A verb of the first person: "думаю", "надеемся". */
const FIRST = /(?:[юу]|[юу]сь|[еи]м|[еи]мся)$/

/**
 * For each statement, the `Entity.id` of its speaker. Absent: unnamed, several, or in doubt.
 * Source: convention 12 of the gold reports: for an unnamed spokesman the body or state for which he speaks;
 * for two speakers the first; for "they" and "both sides" none.
 */
export function speakersOf(
  scene: Scene,
  found: readonly Said[],
  cast: Cast,
  language: Language,
  sexes: ReadonlyMap<string, Sex> = new Map(),
): (string | undefined)[] {
  const stage = stageOf(scene, found, cast, language, sexes)
  const { cues } = stage
  const out: (string | undefined)[] = new Array(found.length)
  const order = found
    .map((_, i) => i)
    .sort((a, b) => found[a]!.cue.first - found[b]!.cue.first || found[a]!.content.first - found[b]!.content.first)
  for (const i of order) {
    const said = found[i]!
    const entity = said.source
      ? resolve(stage, said, said.source)
      : said.rule.includes('feeling') || (cues.cased && FIRST.test(scene.tokens[said.cue.first]!.norm))
        ? enclosing(stage, said)
        : undefined
    if (entity) {
      out[i] = entity
      stage.told.push({
        said,
        entity,
        words: said.source ? normsOf(stage, said.source) : [],
        sentence: stage.sentenceOf[said.cue.first]!,
        mouth: byMouth(stage, said, entity),
        until: Math.max(stage.sentenceOf[said.cue.first]!, stage.sentenceOf[said.content.last - 1]!),
      })
      const now = stage.told[stage.told.length - 1]!
      if (!stage.retold && now.sentence < LEAD && stage.byId.get(entity)?.type === 'ORG' && isPress(stage, now))
        stage.retold = entity
      if (stage.told.length > 40) stage.told.splice(0, 20)
    } else if (
      said.source &&
      said.source.last > said.source.first &&
      !within(stage, said) &&
      isNominal(stage, said.source) &&
      // "пишет корреспондент": who only brings the news is no "he" afterwards.
      !(cues.cased && BRINGS.test(scene.tokens[said.cue.first]!.norm)) &&
      // "со ссылкой на интервью": what is referred to is no "he".
      scene.tokens[said.cue.last - 1]!.norm !== 'на' &&
      // Neither an outlet nor several people are "he" afterwards.
      !(cues.cased && (isOfSeveral(scene, said.cue) || isBody(cues, scene.tokens[said.source.first]!.norm)))
    )
      stage.unnamed = {
        sentence: stage.sentenceOf[said.cue.first]!,
        cue: said.cue.first,
        sex: cues.cased ? sexOfCue(scene, said.cue) : undefined,
      }
    addStrangers(stage, said)
  }
  if (cues.cased) nameHeadlines(stage, out)
  return out
}

/** "A second senior official said": "the official" after that may be either. */
function addStrangers({ scene, cues, strangers }: Stage, { source }: Said): void {
  if (cues.cased || !source || source.last - source.first <= 2 || scene.nameOf[source.last - 1]! >= 0) return
  const { norm } = scene.tokens[source.last - 1]!
  for (const noun of cues.persons ?? []) if (norm.startsWith(noun)) strangers.add(noun)
}

/** Whether a body speaks by "he" or a bare noun: its spokesman was told of before. */
function byMouth(stage: Stage, said: Said, entity: string): boolean {
  const { cues, byId, has } = stage
  if (!cues.cased || !said.source || byId.get(entity)?.type === 'PER') return false
  const norms = normsOf(stage, said.source)
  return (
    norms.length === 1 && (has.pronouns.has(norms[0]!) || isBareNoun(cues, norms)) && !/^(?:она|ее)$/.test(norms[0]!)
  )
}

/** "Эксперт: порт закрыт": in a headline, the one person who speaks in the report below. Nobody where two do. */
function nameHeadlines(stage: Stage, out: (string | undefined)[]): void {
  const { found, cues, byId } = stage
  const waiting = found.flatMap((said, i) => {
    const bare = said.source && said.rule.includes('headline') && isBareNoun(cues, normsOf(stage, said.source))
    return bare && out[i] === undefined ? [i] : []
  })
  if (waiting.length === 0) return
  const people = new Set(out.filter((id) => id !== undefined && byId.get(id)?.type === 'PER'))
  const [one] = people
  if (people.size === 1) for (const i of waiting) out[i] = one
}
