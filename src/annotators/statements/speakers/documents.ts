/** Tells whose a document is: "в заявлении министра по итогам встречи", "в материале", "сказано в сообщении". */
import type { Run, Said } from '../scene.ts'
import { kindsOf } from './bodies.ts'
import { isBody } from './nouns.ts'
import { normsOf, REACH, type Stage } from './stage.ts'
import { isPress, lastVoice } from './voices.ts'

/** How many sentences back an outlet may have spoken whose paper is meant. */
const NEAR = 3

/** Prepositions that lead from a document to what it is about. */
const LEADS = /^(?:к|ко|с|со|от|о|об|по|для|против|за|после)$/

/** "На сайте министерства по итогам встречи с Иваном Беловым": the document and whose it is, without what it is about. */
export function withoutTopic(stage: Stage, run: Run): Run {
  const { scene, cues, has } = stage
  if (!cues.cased || !has.documents.has(scene.tokens[run.first]!.norm)) return run
  for (let i = run.first + 1; i < run.last; i++) {
    const { norm } = scene.tokens[i]!
    if (scene.nameOf[i]! < 0 && (LEADS.test(norm) || (has.at.has(norm) && !leadsOn(stage, i + 1, run.last))))
      return { first: run.first, last: i }
  }
  return run
}

/** Whether a second document stands at a token, and whose it is behind it: "в заявлении на сайте ведомства", not "в заявлении в Telegram-канале". */
function leadsOn({ scene, has }: Stage, at: number, end: number): boolean {
  let i = at
  while (i < end && (has.documents.has(scene.tokens[i]!.norm) || (i > at && scene.tokens[i]!.norm === '-'))) i++
  return i > at && i < end
}

/** The person named last behind a document's noun, whom no preposition governs. Absent: nobody is. */
export function authorOf(stage: Stage, inside: readonly number[]): string | undefined {
  const { scene, has } = stage
  const k = inside[inside.length - 1]
  const name = k === undefined ? undefined : scene.names[k]!
  if (name?.type !== 'PER') return undefined
  const before = scene.tokens[name.first - 1]!.norm
  // "в объявлении канцелярии Беловой": the house's.
  if (has.voices.has(before)) return undefined
  return has.at.has(before) || LEADS.test(before) ? undefined : name.entity
}

/** What an outlet publishes. */
const PAPERS = /^(?:материал|стать|публикаци)/
/** What an outlet may publish, and others as well. */
const TEXTS = /^(?:заметк|тексте)/

/** "The statement", "в материале": of those who spoke last. Absent: other words stand there, or nobody spoke whose it may be. */
export function documentOf(stage: Stage, said: Said, run: Run, here: number): string | undefined {
  const { scene, cues, has, byId } = stage
  const norms = normsOf(stage, run)
  const document = norms.find((w) => has.documents.has(w))
  // "В сообщении авиакомпании", which is none that was named; "на сайте порта", which is no paper.
  if (!document || norms.length > 2 || norms.some((w) => isBody(cues, w) && !has.documents.has(w))) return undefined
  if (cues.cased && (norms[norms.length - 1] !== document || COURTS.test(norms[0]!))) return undefined
  // "Со ссылкой на отчёт": of somebody else than who refers to it.
  if (cues.cased && scene.tokens[said.cue.last - 1]!.norm === 'на') return undefined
  const last = lastVoice(stage, said, here, REACH)
  const person = last && byId.get(last.entity)?.type === 'PER'
  if (PAPERS.test(document)) {
    const outlet = cues.cased ? outletMeant(stage, said, here) : undefined
    return outlet ?? (person ? undefined : last?.entity)
  }
  if (TEXTS.test(document)) return (cues.cased ? stage.retold : undefined) ?? (person ? undefined : last?.entity)
  // "«Мост открыт», – сказал мэр. «Порт закрыт», – говорится в сообщении": the outlet's that tells of him.
  if (person && cues.cased && /^сообщени/.test(document) && stage.retold) return stage.retold
  return last?.entity
}

/** "В исковом заявлении": of whoever went to court. */
const COURTS = /^исков/

const PAST = /[аеиоуыя]л(?:а|о|и)?$/

/** The outlet that spoke last, else the one that the report retells, else the only one named where nobody has spoken. Absent: none, or several are. */
function outletMeant(stage: Stage, said: Said, here: number): string | undefined {
  const { byId, scene } = stage
  const kinds = kindsOf(stage)
  const isOutlet = (entity: string) => kinds.get(entity)?.has('outlet') === true
  const last = lastVoice(stage, said, here, NEAR, (entity) => byId.get(entity)?.type === 'ORG')
  // "Накануне газета писала …": what an outlet told before is not what is retold.
  const now = last && !(stage.retold && PAST.test(scene.tokens[last.said.cue.last - 1]!.norm))
  if (now && (isPress(stage, last) || isOutlet(last.entity))) return last.entity
  if (stage.retold) return stage.retold
  if (lastVoice(stage, said, here, REACH)) return undefined
  let found: string | undefined
  for (const name of scene.names) {
    if (name.first >= said.cue.first) break
    if (name.type !== 'ORG' || !isOutlet(name.entity)) continue
    if (found !== undefined && found !== name.entity) return undefined
    found = name.entity
  }
  return found
}
