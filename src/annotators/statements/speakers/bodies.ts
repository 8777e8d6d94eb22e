/** Tells which body a noun of its kind means: "компания", "немецкое издание", "в заявлении авиаперевозчика". */
import type { BodyKind } from '../../../languages/tables/bodies.ts'
import type { Run, Said } from '../scene.ts'
import { kindOfNoun } from './nouns.ts'
import { isAdjective, REACH, type Stage } from './stage.ts'
import { isPress, lastVoice } from './voices.ts'

/** Names of a report that are looked at for their kind. */
const MOST = 300

/** How many sentences back the body named last is looked for, where a report names several of a kind. */
const NEAR = 2

/** How often a body is named of which a report tells, though it never tells what kind of body it is. */
const OFTEN = 3

/** What known bodies are called by. */
const KINDS: { readonly [kind in BodyKind]?: string } = {
  outlet: 'outlet',
  company: 'company',
  party: 'party',
  ministry: 'ministry',
}

/** For each body of a report the kinds of noun that stand beside its name, that its name holds, or by which it is known. */
export function kindsOf(stage: Stage): ReadonlyMap<string, ReadonlySet<string>> {
  if (stage.kinds) return stage.kinds
  const { scene, cues, known, found, has } = stage
  const out = new Map<string, Set<string>>()
  const tell = (entity: string, kind: string | undefined) => {
    if (!kind) return
    const kinds = out.get(entity)
    if (kinds) kinds.add(kind)
    else out.set(entity, new Set([kind]))
  }
  for (let k = 0; k < scene.names.length && k < MOST; k++) {
    const name = scene.names[k]!
    if (name.type !== 'ORG') continue
    tell(name.entity, besideNoun(stage, name))
    if (!cues.cased) continue
    for (let i = name.first; i < name.last; i++) tell(name.entity, kindOfNoun(cues, scene.tokens[i]!.norm))
    const kind = known.at(scene.tokens, name.first, name.last)?.value
    tell(name.entity, kind && KINDS[kind])
  }
  if (cues.cased)
    for (const { source, cue } of found) {
      const at = source ? scene.nameOf[source.last - 1]! : -1
      const brings = BRINGS.test(scene.tokens[cue.first]!.norm) && !has.and.has(scene.tokens[cue.last]?.norm ?? '')
      if (brings && at >= 0 && scene.names[at]!.type === 'ORG') tell(scene.names[at]!.entity, 'outlet')
    }
  stage.kinds = out
  return out
}

const PRESENT = /[аеу]ет$/
const PAST = /[аеиоуыя]л(?:а|о|и)?$/

/** What outlets do. */
const BRINGS = /^(?:переда[ею]т|пиш[ею]т|цитиру[ею]т|писала?)$/

/** What parts a noun from a name that is not its own. */
const GOVERNS = /^(?:.{1,2}|без|для|при|про|над|против|между|через|после|около)$/

/** The kind of the noun before a name, at most two other words between. Absent: none stands there. */
function besideNoun(stage: Stage, name: Run): string | undefined {
  const { scene, cues } = stage
  const { tokens, text } = scene
  let steps = 0
  for (let i = name.first - 1; i >= 0 && steps < 3; i--) {
    const t = tokens[i]!
    if (t.kind === 'sign') {
      if (/["«“„]/.test(text[t.start]!) && i === name.first - 1) continue
      return undefined
    }
    // "Суд по иску «Волны»": not the court's name.
    if (scene.nameOf[i]! >= 0 || (cues.cased && GOVERNS.test(t.norm))) return undefined
    const kind = kindOfNoun(cues, t.norm)
    if (kind) return kind
    steps++
  }
  return undefined
}

/**
 * The body meant by the noun of a kind at a token: of those beside whose name such a noun stands the only one named before, else the one that
 * spoke last, else the one named last; where none is told to be of the kind, the one that spoke last or is named most, if nothing speaks
 * against it; where none is named before, the only one after. `state`: whose adjective stands before the noun.
 * Absent: none fits, or several do.
 */
export function bodyMeant(stage: Stage, said: Said, at: number, here: number, state?: string): string | undefined {
  const { scene, cues, byId, sentenceOf } = stage
  const kind = kindOfNoun(cues, scene.tokens[at]!.norm)
  if (!kind) return undefined
  const kinds = kindsOf(stage)
  const fits = (entity: string) =>
    !(state && (byId.get(entity)?.country ?? (kind === 'ministry' ? undefined : state)) !== state)
  const before = named(stage, 0, at, (entity) => kinds.get(entity)?.has(kind) === true && fits(entity))
  const last = cues.cased
    ? lastVoice(stage, said, here, REACH, (entity) => byId.get(entity)?.type === 'ORG')
    : undefined
  // "Издание": the outlet that has just spoken; of what kind no word tells, but outlets are told of in the present.
  if (kind === 'outlet' && last && here - last.until <= NEAR && fits(last.entity)) {
    const tells = !kinds.get(last.entity) && PRESENT.test(scene.tokens[last.said.cue.last - 1]!.norm)
    const before = stage.retold && stage.retold !== last.entity && PAST.test(scene.tokens[last.said.cue.last - 1]!.norm)
    // "Первой написала «Волна»": an outlet named since may be the one meant.
    const since = named(
      stage,
      last.said.cue.last,
      at,
      (e) => e !== last.entity && kinds.get(e)?.has('outlet') === true && fits(e),
    )
    if (since.size > 0) return latest(stage, since, at)
    if (tells || (isPress(stage, last) && !before)) return last.entity
  }
  if (before.size > 0) {
    if (cues.cased && kind !== 'company' && kind !== 'outlet' && anotherSince(stage, before, kind, at)) return undefined
    if (before.size === 1) return [...before.keys()][0]
    if (!cues.cased) return undefined
    return (last && before.has(last.entity) ? last.entity : undefined) ?? latest(stage, before, at)
  }
  if (!cues.cased) return undefined
  if (kind === 'company') {
    const near = [
      ...named(
        stage,
        scene.sentences[sentenceOf[at]!]!.first,
        at,
        (entity) => !kinds.get(entity) && fits(entity),
      ).keys(),
    ]
    if (near.length === 1) return near[0]
    if (last && !kinds.get(last.entity) && fits(last.entity)) return last.entity
    const [one, two] = [...named(stage, 0, at, (entity) => !kinds.get(entity) && fits(entity))].sort(
      (a, b) => b[1] - a[1],
    )
    if (one && one[1] >= OFTEN && one[1] >= 2 * (two?.[1] ?? 0)) return one[0]
    if (one) return undefined
  }
  if (kind === 'outlet') return undefined
  const after = named(stage, at + 1, Infinity, (entity) => kinds.get(entity)?.has(kind) === true && fits(entity))
  return after.size === 1 ? [...after.keys()][0] : undefined
}

/** "Министерство морской торговли", which no finder of names has marked: whether such a body is told of after these. */
function anotherSince(stage: Stage, bodies: ReadonlyMap<string, number>, kind: string, at: number): boolean {
  const { scene, cues } = stage
  for (let i = at - 1; i >= 0 && i > at - 120; i--) {
    const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
    if (name) {
      if (bodies.has(name.entity)) return false
      continue
    }
    const next = scene.tokens[i + 1]!
    if (
      kindOfNoun(cues, scene.tokens[i]!.norm) === kind &&
      scene.nameOf[i + 1]! < 0 &&
      /(?:ск|н|ов|ев)(?:ой|ого|ых|их)$/.test(next.norm)
    )
      return true
  }
  return false
}

/** How often each body that fits is named between two tokens. */
function named(stage: Stage, from: number, to: number, fits: (entity: string) => boolean): Map<string, number> {
  const { scene } = stage
  const out = new Map<string, number>()
  for (let k = 0; k < scene.names.length && k < MOST; k++) {
    const name = scene.names[k]!
    if (name.first >= to) break
    if (name.first < from || name.type !== 'ORG' || !fits(name.entity)) continue
    out.set(name.entity, (out.get(name.entity) ?? 0) + 1)
  }
  return out
}

/** The one of these bodies named last in the sentence of a token, before it, else the only one in the nearest sentence that names any. */
function latest(stage: Stage, bodies: ReadonlyMap<string, number>, at: number): string | undefined {
  const { scene, sentenceOf } = stage
  const here = sentenceOf[at]!
  for (let n = here; n >= 0 && n >= here - NEAR; n--) {
    const { first, last } = scene.sentences[n]!
    const found: string[] = []
    for (let i = first; i < Math.min(last, at); i++) {
      const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
      if (name && bodies.has(name.entity)) found.push(name.entity)
    }
    if (found.length === 0) continue
    return n === here || new Set(found).size === 1 ? found[found.length - 1] : undefined
  }
  return undefined
}

/**
 * The body that a source without a name tells by its kind, or for which one speaks or a document stands: "немецкое издание",
 * "представители авиакомпании", "в заявлении лоукостера". Absent: other words stand there, or no such body is found.
 */
export function bodyTold(stage: Stage, said: Said, run: Run, here: number): string | undefined {
  const { scene, cues, has, countries } = stage
  const { tokens } = scene
  let at = run.first
  while (at < run.last && !kindOfNoun(cues, tokens[at]!.norm)) at++
  if (at >= run.last || run.last !== at + 1) return undefined
  let state: string | undefined
  // "В упомянутом издании"
  const seated = has.at.has(tokens[run.first - 1]?.norm ?? '')
  let from = run.first
  const head = tokens[run.first]!.norm
  if (has.nobodies.has(head)) return undefined
  if (at > run.first && (head === 'пресс' || has.voices.has(head) || has.documents.has(head) || has.mouths.has(head)))
    from++
  for (let i = from; i < at; i++) {
    const { norm } = tokens[i]!
    // "В сообщении на сайте", "в пресс-релизе".
    if (has.small.has(norm) || (from > run.first && (has.documents.has(norm) || BETWEEN.test(norm)))) continue
    // "Российские издания": several.
    if (!(isAdjective(norm) || (seated && /[ое]м$/.test(norm))) || PARTIAL.test(norm) || /(?:[ыи]е|[ыи]х)$/.test(norm))
      return undefined
    const code = countries.demonym([norm])?.code
    // "Антимонопольное ведомство" is one of several.
    if (!code && cues.cased && kindOfNoun(cues, tokens[at]!.norm) === 'ministry') return undefined
    state ??= code
  }
  return bodyMeant(stage, said, at, here, state)
}

const BETWEEN = /^(?:на|в|-|релизе?|сообщении|служб[аеы]|секретар[ья])$/

/** "Другая компания", "местная газета" is another one. */
const PARTIAL = /^(?:друг|ин|некотор|кажд|люб|нов|местн|крупнейш)(?:ый|ая|ое|ой|ого|ого|ом|ему|ому|ий|его)$/
