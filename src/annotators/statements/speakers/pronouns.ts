/** Tells whom a pronoun means as a speaker: "он", "она". */
import { foldWord } from '../../../text/fold.ts'
import type { Run, Said } from '../scene.ts'
import { bodyMeant } from './bodies.ts'
import { kindOfNoun } from './nouns.ts'
import { type Sex, sexOfCue } from './sexes.ts'
import { REACH, type Stage, type Told } from './stage.ts'
import { isPress, lastPerson, lastVoice, unnamedSince } from './voices.ts'

/** How many sentences back a pronoun may find who spoke where nobody else has been named since. */
const FAR = 6

/** The place of the one pronoun of a source: "он", "сам он", "он же". Absent: another word stands there. */
export function pronounOf(stage: Stage, run: Run): number | undefined {
  const { scene, cues, has, sentenceOf } = stage
  // "Он принёс извинения и заявил": what the subject did first is read with it.
  const opens = scene.sentences[sentenceOf[run.first]!]!.first === run.first
  if (cues.cased && opens && /^он[а]?$/.test(scene.tokens[run.first]!.norm)) return run.first
  let at: number | undefined
  for (let i = run.first; i < run.last; i++) {
    const w = scene.tokens[i]!.norm
    if (at === undefined && has.pronouns.has(w)) at = i
    else if (!(cues.cased && (has.small.has(w) || w === 'же'))) return undefined
  }
  return at
}

/** The sex of a pronoun for one person. Absent: it is said of both, or another word stands there. */
function sexOfPronoun({ pronouns }: Stage, norm: string): Sex | undefined {
  const sex = pronouns.get(norm)
  return sex === 'man' ? 'm' : sex === 'woman' ? 'f' : undefined
}

/** Whom a pronoun means as a speaker. Absent: in doubt. */
export function whoIsHe(stage: Stage, said: Said, at: number, here: number): string | undefined {
  const { scene, cues, has, byId, refAt, sexes } = stage
  const { tokens } = scene
  const sex = sexOfPronoun(stage, tokens[at]!.norm)
  const fits = (entity: string) => sex === undefined || (sexes.get(entity) ?? sex) === sex
  // Nouns in cases tell well enough, also within a quotation, of whom is spoken.
  if (!stage.cues.cased && inSpeech(stage, said, at)) return namedInSpeech(stage, said, at, fits)
  const author = authorBefore(stage, at)
  if (author) return author
  const referred = refAt.get(at)?.entity
  const known = referred !== undefined && fits(referred) ? referred : undefined
  const last = lastVoice(stage, said, here, 2, fits)
  // Somebody spoke since who is not known by name: not he who is named after that.
  if (
    stage.unnamed &&
    here - stage.unnamed.sentence <= 1 &&
    !(sex && stage.unnamed.sex && sex !== stage.unnamed.sex) &&
    (!last || stage.unnamed.cue > last.said.cue.first)
  )
    return namedSince(
      stage,
      stage.unnamed.cue,
      at,
      cues.cased ? (entity) => sex === undefined || sexes.get(entity) === sex : fits,
    )
  const person = last && byId.get(last.entity)?.type === 'PER'
  // "по его данным": of the agency as well as of a man; only who spoke just before is meant.
  if (cues.cased && /(?:данным|информации|сведениям)$/.test(tokens[said.cue.last - 1]!.norm))
    return last && here - last.until <= 2 ? last.entity : undefined
  // "Я сказал об этом Смиту, заявил он": he who is named in what is said is not the one who says it.
  if (cues.cased && known && said.content.last <= said.cue.first && namedWithin(stage, known, said.content)) {
    const speaker = lastVoice(stage, said, here, REACH, fits)
    if (!speaker && !stage.unnamed && sex && soleBefore(stage, at, sex) === known) return known
    if (speaker?.entity !== known)
      return speaker && byId.get(speaker.entity)?.type === 'PER' ? speaker.entity : undefined
  }
  // "روس یہ دعویٰ مسترد کرتا ہے۔ اُس کا کہنا ہے": the state or body that has just spoken. "وہ سمجھتا ہے": no person of rank.
  const plainly = has.plain !== undefined && cues.plainVerb?.test(tokens[said.cue.first]!.norm) === true
  if (plainly || has.plain?.has(tokens[at]!.norm)) {
    const body = plainly ? lastVoice(stage, said, here, 1, (entity) => byId.get(entity)?.type !== 'PER') : last
    if (body && byId.get(body.entity)?.type !== 'PER' && here - body.until <= 1) return body.entity
    if (plainly) return undefined
  }
  // Speech goes on in one voice: "he added" is the one who spoke just before; "he said he hoped" is one man.
  if (last && person && here - last.until <= 1 && agrees(stage, last.entity, known)) return last.entity
  if (last && !person && !known) {
    // "The ministry's spokesman said … He added": the body for which he speaks.
    if (here - last.until <= 1 && last.words.some((w) => has.mouths.has(w))) return last.entity
    // "As the agency reports, she added": no body is a woman; who spoke before is meant.
    const someone = lastPerson(stage, said, here, fits)
    if (someone) return someone
    if (last.sentence === here && !(cues.cased && isPress(stage, last))) return last.entity
  }
  // "یہ پوچھنے پر کہ احمد خان سے بات کیوں نہیں کی گئی، انھوں نے کہا": not he with whom one speaks.
  if (known && isSpokenWith(stage, known, at)) {
    const voice = lastVoice(stage, said, here, REACH)
    return voice && voice.entity !== known && byId.get(voice.entity)?.type === 'PER' && !unnamedSince(stage, voice)
      ? voice.entity
      : undefined
  }
  if (known) return known
  if (last && person) return last.entity
  if (!cues.cased && /^(?:اس|وہ)$/.test(tokens[at]!.norm)) return undefined
  const far = lastVoice(stage, said, here, FAR, (entity) => fits(entity) && byId.get(entity)?.type === 'PER')
  if (far && !unnamedSince(stage, far) && !othersSince(stage, far, at, fits)) return far.entity
  if (sex === undefined || !cues.cased) return undefined
  return (
    nearest(stage, at, here, (entity) => sexes.get(entity) === sex) ??
    (stage.unnamed ? undefined : soleBefore(stage, at, sex)) ??
    (sex === 'f' ? bodyAsShe(stage, said, here) : undefined)
  )
}

/** "اُنھوں نے احمد خان کے بیان کا حوالہ دیا جس میں اُن کا کہنا تھا": whose document it is in which "he" speaks. Absent: none is told of. */
function authorBefore({ scene, cues, has, sentenceOf }: Stage, at: number): string | undefined {
  const norm = (i: number) => scene.tokens[i]?.norm ?? ''
  if (cues.cased || !has.within.has(norm(at - 1)) || !has.which?.has(norm(at - 2))) return undefined
  const { first } = scene.sentences[sentenceOf[at]!]!
  for (let i = at - 3; i >= first && i > at - 12; i--) {
    const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
    if (!name) continue
    const owned = has.genitive.has(norm(name.last)) && has.documents.has(norm(name.last + 1))
    return owned && name.type === 'PER' ? name.entity : undefined
  }
  return undefined
}

/** Shortest quotation that is somebody's speech rather than a few of his words, in tokens. */
const SPEECH = 8

/** How many tokens and statements are looked back over within a speech: each pronoun costs the same in one of any length. */
const WITHIN = 400
const LATEST = 40

/** Whether a statement is told within somebody's quoted speech, where "he" is none of those who spoke before it. */
function inSpeech({ scene }: Stage, said: Said, at: number): boolean {
  const quote = scene.quotes[scene.quoteOf[at] ?? -1]
  // "«…, — сказал он. — …»": who parts the quotation says it.
  if (/said-(?:after|between)/.test(said.rule)) return false
  return (
    quote !== undefined &&
    quote.last - quote.first >= SPEECH &&
    quote.first <= said.cue.first &&
    said.cue.first < quote.last
  )
}

/**
 * The one person named or referred to before a token within its quotation, else in the sentence before that, whoever speaks there left out.
 * Absent: none, or several.
 */
function namedInSpeech(stage: Stage, said: Said, at: number, fits: (entity: string) => boolean): string | undefined {
  const { scene, refAt, byId, told, sentenceOf } = stage
  const { first } = scene.quotes[scene.quoteOf[at]!]!
  const opens = scene.sentences[sentenceOf[first]!]!.first
  // What is quoted may have been cut before another who speaks within it.
  const speaker = told
    .slice(-LATEST)
    .findLast(
      ({ said: { cue, content } }) =>
        (content.first <= said.cue.first && said.cue.first < content.last) || (opens <= cue.first && cue.last <= first),
    )
  const among = (from: number, to: number): string | undefined => {
    let found: string | undefined
    for (let i = from; i < to; i++) {
      const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
      const entity = name?.entity ?? refAt.get(i)?.entity
      if (!entity || byId.get(entity)?.type !== 'PER' || !fits(entity) || entity === found) continue
      if (entity === speaker?.entity) continue
      if (found !== undefined) return ''
      found = entity
    }
    return found
  }
  return (among(Math.max(first, at - WITHIN), at) ?? (speaker ? among(opens, first) : undefined)) || undefined
}

/** Whether a person is named last before a token, in its sentence, as one with whom or of whom others speak. */
function isSpokenWith({ scene, has, sentenceOf }: Stage, entity: string, at: number): boolean {
  if (!has.spokenWith) return false
  const { first } = scene.sentences[sentenceOf[at]!]!
  for (let i = at - 1; i >= first; i--) {
    const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
    if (name?.entity === entity) return has.spokenWith!.has(scene.tokens[name.last]?.norm ?? '')
  }
  return false
}

/**
 * "Российская компания владеет портом. Накануне она заявила": where no woman is named, the body whose feminine noun the sentence before has
 * for its first noun of a kind. Absent: a woman is named, no such noun stands there, or it tells no body.
 */
function bodyAsShe(stage: Stage, said: Said, here: number): string | undefined {
  const { scene, cues, cast, sexes, byId } = stage
  if (here === 0 || cast.entities.some((e) => e.type === 'PER' && sexes.get(e.id) !== 'm')) return undefined
  // "Еврокомиссия"
  const voice = lastVoice(stage, said, here, REACH, (entity) => byId.get(entity)?.type === 'ORG')
  if (voice && /^[а-я]+[ая]$/.test(foldWord(byId.get(voice.entity)!.name))) return voice.entity
  const { first, last } = scene.sentences[here - 1]!
  for (let i = first; i < last && i < first + 40; i++) {
    const { norm } = scene.tokens[i]!
    if (!kindOfNoun(cues, norm)) continue
    return /[ая]$/.test(norm) ? bodyMeant(stage, said, i, here - 1) : undefined
  }
  return undefined
}

/** How many sentences back somebody who has not spoken is looked for. */
const NAMED = 3

/**
 * The one person named as a subject may be in the sentence of a token before it, else in the sentence before that, and so on. Absent:
 * nobody is, or the nearest sentence that names such people names several. `anyCase`: in whatever case, as a noun may take them up.
 */
export function nearest(
  stage: Stage,
  at: number,
  here: number,
  fits: (entity: string) => boolean,
  anyCase = false,
): string | undefined {
  const { scene, depth, cues } = stage
  let found: string | undefined
  let to = at
  for (let back = 0; back <= NAMED && here - back >= 0; back++) {
    const { first } = scene.sentences[here - back]!
    for (let i = to - 1; i >= first && i > at - 400; i--) {
      const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
      if (
        name?.type !== 'PER' ||
        depth[i]! > 0 ||
        !fits(name.entity) ||
        (cues.cased && !anyCase && !nominative(stage, name))
      )
        continue
      if (found !== undefined && found !== name.entity) return undefined
      found = name.entity
    }
    if (found !== undefined) return found
    to = Math.min(to, first)
  }
  return undefined
}

/** The only person whom a report has named up to a token, as a subject at least once. Absent: nobody, several, or not of that sex. */
function soleBefore(stage: Stage, at: number, sex: Sex): string | undefined {
  const { scene, sexes, depth } = stage
  let found: string | undefined
  let subject = false
  for (let k = 0; k < scene.names.length && k < 300; k++) {
    const name = scene.names[k]!
    if (name.first >= at) break
    if (name.type !== 'PER') continue
    if (found !== undefined && found !== name.entity) return undefined
    found = name.entity
    subject ||= depth[name.first] === 0 && nominative(stage, name)
  }
  return found !== undefined && subject && sexes.get(found) === sex ? found : undefined
}

/** The one person of whom the report itself tells between two tokens, as a subject may be named. Absent: none, or several. */
export function namedSince(
  stage: Stage,
  from: number,
  to: number,
  fits: (entity: string) => boolean,
): string | undefined {
  const { scene, cues, depth } = stage
  let found: string | undefined
  for (let i = to - 1; i > from && i > to - 200; i--) {
    const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
    if (name?.type !== 'PER' || depth[i]! > 0 || !fits(name.entity) || (cues.cased && !nominative(stage, name)))
      continue
    if (found !== undefined && found !== name.entity) return undefined
    found = name.entity
  }
  return found
}

/** Whether a name stands in the nominative, as far as its last word tells. */
export function nominative(stage: Stage, name: Run & { readonly entity: string }): boolean {
  const { scene, byId } = stage
  const words = foldWord(byId.get(name.entity)?.name ?? '').split(/[\s()-]+/)
  return words.includes(scene.tokens[name.last - 1]!.norm)
}

/** Whether somebody else whom a pronoun may mean is named after a voice has spoken. */
export function othersSince(stage: Stage, told: Told, to: number, fits: (entity: string) => boolean): boolean {
  const { scene } = stage
  for (let i = to - 1; i > told.said.cue.first; i--) {
    const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
    if (name?.type === 'PER' && name.entity !== told.entity && fits(name.entity)) return true
    if (to - i > 400) return true
  }
  return false
}

/** Whether a person is named in a run, and not in the two sentences before it. */
export function namedWithin(stage: Stage, entity: string, run: Run): boolean {
  const { scene, sentenceOf } = stage
  const from = scene.sentences[Math.max(0, sentenceOf[run.first]! - 2)]!.first
  let inside = false
  for (let i = from; i < run.last; i++) {
    const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
    if (name?.entity !== entity) continue
    if (i < run.first) return false
    inside = true
  }
  return inside
}

/** A reference by its gender may speak against the last voice. */
export function agrees(stage: Stage, last: string, known: string | undefined): boolean {
  const { byId } = stage
  return known === undefined || known === last || byId.get(known) !== undefined
}

/** "Бут рассказала": of two who bear one surname the one with whom the verb agrees. Absent: it agrees, or none or several do. */
export function namesake(stage: Stage, name: Run & { readonly entity: string }, said: Said): string | undefined {
  const { scene, cast, sexes } = stage
  const own = sexes.get(name.entity)
  if (!own || name.last - name.first !== 1) return undefined
  const sex = sexOfCue(scene, said.cue)
  if (!sex || sex === own) return undefined
  const { norm } = scene.tokens[name.first]!
  const others = cast.entities.filter(
    (e) =>
      e.type === 'PER' &&
      sexes.get(e.id) === sex &&
      foldWord(e.name)
        .split(/[\s-]+/)
        .includes(norm),
  )
  return others.length === 1 ? others[0]!.id : undefined
}
