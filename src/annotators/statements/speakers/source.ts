/** Tells which entity the words of a source mean. */
import type { Run, Said, Scene } from '../scene.ts'
import { bodyMeant } from './bodies.ts'
import { authorOf, documentOf, withoutTopic } from './documents.ts'
import { houseMeant, ofSameHouse } from './houses.ts'
import { areMany, headOfMinistry, isBareNoun, isBody, isOutlet, isPerson } from './nouns.ts'
import { masterOf, unmarked } from './owners.ts'
import { dwells, otherSex, plainNoun } from './plain.ts'
import {
  aideOf,
  headAgain,
  headOf,
  headOfBody,
  lastHolder,
  likePost,
  mouthOf,
  namedBefore,
  postFits,
  sameNoun,
  sameOffice,
  titled,
} from './posts.ts'
import { namesake, pronounOf, whoIsHe } from './pronouns.ts'
import { apposition, farBehind, firstOfTwo, isStateAlone, joined, located, owns, possesses, stateOf } from './runs.ts'
import { firstOfHeads } from './several.ts'
import { isOfSeveral } from './sexes.ts'
import { caseOf, isAdjective, normsOf, type Stage, withoutClause } from './stage.ts'
import { lastVoice, unnamedSince } from './voices.ts'

export function resolve(stage: Stage, said: Said, whole: Run): string | undefined {
  const { scene, cues, has, byId, refAt, sentenceOf, posts, countries } = stage
  const { tokens, nameOf, names } = scene
  const run = withoutTopic(stage, withoutClause(scene, whole))
  // "Муж Анны Беловой, которую оправдали, Иван Белов": who is named behind the clause.
  const behind = cues.cased && run.last < whole.last ? nameOf[whole.last - 1]! : -1
  if (behind >= 0 && names[behind]!.type === 'PER' && !names[behind]!.inflected && names[behind]!.last === whole.last)
    if (scene.text[tokens[names[behind]!.first - 1]!.start] === ',') return names[behind]!.entity
  const n = run.last - run.first
  const only = n === 1 ? tokens[run.first]!.norm : undefined
  if (only !== undefined && has.plural.has(only)) return undefined
  if (only !== undefined && has.selves.has(only)) {
    const self = enclosing(stage, said) ?? goingOn(stage, said)
    // "«Я уверен», – цитирует агентство": no outlet is "I".
    return cues.cased && only === 'я' && self && byId.get(self)?.type !== 'PER' ? undefined : self
  }
  // A quotation of several sentences before its cue does not part the speaker from who spoke before it.
  const here = cues.cased
    ? Math.min(sentenceOf[said.cue.first]!, sentenceOf[said.content.first]!)
    : sentenceOf[said.cue.first]!
  const pronoun = pronounOf(stage, run)
  if (pronoun !== undefined) return whoIsHe(stage, said, pronoun, here)
  // "Компании считают": several.
  const seated = /^(?:во?|на)$/.test(tokens[run.first - 1]?.norm ?? '')
  if (only !== undefined && cues.cased && isBody(cues, only) && !seated && isOfSeveral(scene, said.cue))
    return undefined
  const inside: number[] = []
  for (let i = run.first; i < run.last; i++) {
    const at = nameOf[i]!
    if (at >= 0 && inside[inside.length - 1] !== at) inside.push(at)
  }
  // "По словам дипломатов": several.
  if (cues.cased && inside.length === 0 && caseOf(scene, run) && areMany(cues, tokens[run.last - 1]!.norm))
    return undefined
  const many = cues.cased && /(?:[ую]т|[ая]т|ли)$/.test(tokens[said.cue.last - 1]!.norm)
  const people = inside.filter(
    (k) =>
      names[k]!.type === 'PER' &&
      !possesses(stage, names[k]!, run, said) &&
      // "Делиус (Delius)": the same in other letters.
      !(k !== inside[0] && scene.text[tokens[names[k]!.first - 1]?.start ?? 0] === '(') &&
      !(
        cues.cased &&
        /^(?:с|со|об?|для|от|у|ко?|при|после|против|за)$/.test(tokens[names[k]!.first - 1]?.norm ?? '') &&
        names[k]!.first > run.first
      ) &&
      !(many && owns(stage, names[k]!, run)),
  )
  // "The President and Prime Minister X": two speakers, of whom the first is told by his post alone.
  const first = firstOfTwo(stage, run)
  if (first) return first
  if (people.length > 0) {
    // "Иван Петров, адвокат Анны Беловой": who is named first, with what is told of him behind a comma.
    const one = names[people[0]!]!
    if (one.first === run.first && one.last < run.last && scene.text[tokens[one.last]!.start] === ',') return one.entity
    const joined =
      people.length > 1 &&
      scene.tokens.slice(names[people[0]!]!.last, names[people[1]!]!.first).some((t) => has.and.has(t.norm))
    const k = joined ? people[0]! : people[people.length - 1]!
    return (joined ? undefined : namesake(stage, names[k]!, said)) ?? names[k]!.entity
  }
  const heads = cues.cased && inside.length > 1 ? firstOfHeads(stage, said, run, here) : undefined
  if (heads) return heads
  // "В письме министра Петрова": whose document it is.
  const author = cues.cased && has.documents.has(tokens[run.first]!.norm) ? authorOf(stage, inside) : undefined
  if (author) return author
  const master = masterOf(stage, said, run, (inner) => resolve(stage, said, inner))
  if (master) return master
  const same = inside.length === 0 ? unmarked(stage, run) : undefined
  if (same) return same
  // "the Russian foreign minister", "the spokesman"
  for (let i = run.last - 1; i >= run.first; i--) {
    const r = refAt.get(i)
    // "российский | президент": a source may have lost the adjective that its reference begins with.
    if (!r || r.first < run.first - 1 || r.last > run.last || possesses(stage, r, run)) continue
    if (cues.cased) {
      // "Министр ушёл. Белова сказала … Мост опасен, отметила дипломат": no man by a woman's verb, and who has just spoken before another.
      if (otherSex(stage, said, r.entity)) continue
      const voice = only !== undefined && isBareNoun(cues, [only]) ? lastVoice(stage, said, here, 1) : undefined
      if (
        voice &&
        voice.entity !== r.entity &&
        byId.get(voice.entity)?.type === 'PER' &&
        !unnamedSince(stage, voice) &&
        !otherSex(stage, said, voice.entity)
      )
        return voice.entity
      // "Президенты заявили": several.
      if (byId.get(r.entity)?.type === 'PER' && isOfSeveral(scene, said.cue)) continue
      // "его адвокат": not he whose lawyer it is.
      if (
        n > 1 &&
        r.last - r.first === 1 &&
        (has.pronouns.has(tokens[r.first]!.norm) || has.plural.has(tokens[r.first]!.norm))
      )
        continue
      if (byId.get(r.entity)?.type !== 'PER' && isPerson(cues, tokens[run.first]!.norm)) continue
      // "глава МИД" of one who is named only later, where another has just spoken: him.
      const last = lastVoice(stage, said, here, 1)
      if (
        last &&
        last.entity !== r.entity &&
        byId.get(last.entity)?.type === 'PER' &&
        !namedBefore(stage, r.entity, run.first)
      )
        return postFits(stage, last.entity, normsOf(stage, run)) ? last.entity : undefined
    }
    if (byId.get(r.entity)?.type !== 'PER' && normsOf(stage, run).some((w) => has.nobodies.has(w))) return undefined
    return r.entity
  }
  // "Представитель Кремля", where a spokesman has just spoken by name.
  const spoken = cues.cased && has.mouths.has(tokens[run.first]!.norm) ? lastVoice(stage, said, here, 2) : undefined
  if (spoken && byId.get(spoken.entity)?.type === 'PER' && mouthOf(stage, spoken.entity)) return spoken.entity
  const noun = cues.cased ? run.first : run.last - 1
  const bodyHead = nameOf[noun]! >= 0 && names[nameOf[noun]!]!.type === 'ORG'
  // "The United States said": a state is not who holds a post told with its name.
  const state = isStateAlone(stage, run)
  // "Луганск и Донецк", "США, Польша и страны Балтии": for several speakers the first.
  if (cues.cased && inside.length > 1 && names[inside[0]!]!.first === run.first && joined(stage, run))
    return names[inside[0]!]!.entity
  const again =
    bodyHead || state
      ? undefined
      : (sameNoun(stage, said, run, here) ??
        titled(stage, said, run, here) ??
        sameOffice(stage, said, run, here) ??
        lastHolder(stage, said, run, here))
  if (again) return again
  const beside = apposition(stage, run)
  if (beside) return beside
  const words = normsOf(stage, run).filter((w) => !has.small.has(w))
  const served = inside.length === 1 ? aideOf(stage, run, names[inside[0]!]!) : undefined
  if (served) return served
  const head =
    inside.length === 1 && names[inside[0]!]!.type === 'ORG' ? headOfBody(stage, run, names[inside[0]!]!) : undefined
  if (head) return head
  // "Глава Минздрава": the body is told with the office of its head.
  // "Дипломат", "политик": the one named just before, whose post tells the like.
  const kindred = cues.cased ? likePost(stage, said, run, words, here) : undefined
  if (kindred) return kindred
  const sameHead = headAgain(stage, said, run, here)
  if (sameHead) return sameHead
  const minister = headOfMinistry(
    cues,
    words.filter((w) => !countries.place([w])),
    posts,
  )
  if (minister) return minister
  const house = cues.cased ? houseMeant(stage, words) : undefined
  if (house) return house
  const home = cues.cased && dwells(stage, run, inside)
  if (cues.cased && (inside.length === 0 || home)) {
    const meant = plainNoun(stage, said, run, words, here, home)
    if (meant) return meant
    // "Издание", of several outlets: the one that the report retells.
    if (
      cues.cased &&
      isOutlet(cues, words[words.length - 1] ?? '') &&
      words.length <= 2 &&
      words.slice(0, -1).every(isAdjective)
    )
      return stage.retold
  }
  const head2 = inside.every((k) => names[k]!.type !== 'PER') ? headOf(stage, said, run, here) : undefined
  if (head2) return head2
  const housemate = cues.cased ? ofSameHouse(stage, said, run, here) : undefined
  if (housemate) return housemate
  const bodies = inside.filter(
    (k) => names[k]!.type === 'ORG' && !located(stage, names[k]!, run) && !farBehind(stage, names[k]!, run),
  )
  if (bodies.length > 0 && !normsOf(stage, run).some((w) => has.nobodies.has(w))) {
    const open = bodies.filter((k) => !isBracketed(scene, run, names[k]!.first))
    const speaking = open.length > 0 ? open : bodies
    const [one, two] = speaking
    const joined =
      two !== undefined && scene.tokens.slice(names[one!]!.last, names[two]!.first).some((t) => has.and.has(t.norm))
    return names[joined ? one! : speaking.at(-1)!]!.entity
  }
  const places = inside.filter((k) => names[k]!.type === 'LOC' && !located(stage, names[k]!, run))
  if (places.length === 1) {
    const place = names[places[0]!]!
    // In a language with cases the noun that speaks stands before all names.
    const nouns = cues.cased ? { first: run.first, last: Math.min(...inside.map((k) => names[k]!.first)) } : run
    // "президент России", whom the report does not name, is not his state.
    const short = place.last - place.first >= n - 1
    const alone = cues.cased
      ? short && normsOf(stage, nouns).every((w) => has.small.has(w) || has.documents.has(w))
      : short
    const head = cues.cased && isPerson(cues, tokens[run.first]!.norm) && !has.voices.has(tokens[run.first]!.norm)
    const whole = !head && (alone || normsOf(stage, nouns).some((w) => has.voices.has(w)))
    if (whole) return place.entity
  }
  const goesOn = cues.cased ? undefined : nounOfVoice(stage, said, run, here)
  if (goesOn) return goesOn
  if (inside.length === 0 && has.rulers.has(tokens[run.last - 1]!.norm) && (cues.cased || n === 2))
    return stateOf(stage, run)
  // "تنظیم کا کہنا ہے": the body beside whose name that noun stood before.
  if (!cues.cased && only !== undefined && inside.length === 0 && isBody(cues, only))
    return bodyMeant(stage, said, run.first, here)
  return inside.length === 0 ? documentOf(stage, said, run, here) : undefined
}

/** "کرکٹ بورڈ ( کے بی )": whether a token of a source stands in brackets, where a body is only called for short what was named before them. */
function isBracketed({ tokens }: Scene, run: Run, at: number): boolean {
  for (let i = at - 1; i >= run.first; i--) {
    if (tokens[i]!.norm === ')') return false
    if (tokens[i]!.norm === '(') return true
  }
  return false
}

/**
 * "Smith said … The official added": the person who has just spoken by name. Absent: nobody has, or one such has spoken without a name, who
 * may be meant.
 */
function nounOfVoice(stage: Stage, said: Said, run: Run, here: number): string | undefined {
  const { scene, byId, cues, has } = stage
  const { tokens } = scene
  const noun = tokens[run.last - 1]!.norm
  if (run.last - run.first !== 2 || !cues.persons?.includes(noun) || !has.small.has(tokens[run.first]!.norm))
    return undefined
  const last = lastVoice(stage, said, here, 1)
  if (!last || byId.get(last.entity)?.type !== 'PER' || unnamedSince(stage, last)) return undefined
  return stage.strangers.has(noun) ? undefined : last.entity
}

/**
 * "Такое заявление сделал Иван Белов. Мы считаем, что мост открыт.": who spoke just before, where a quotation goes on without its marks.
 * Absent: no person did, or the report speaks of itself.
 */
function goingOn(stage: Stage, said: Said): string | undefined {
  const { cues, sentenceOf, scene, byId } = stage
  if (!cues.cased || REPORTS.test(scene.tokens[said.cue.first]!.norm)) return undefined
  const here = sentenceOf[said.cue.first]!
  const last = lastVoice(stage, said, here, 1)
  if (!last || byId.get(last.entity)?.type !== 'PER' || unnamedSince(stage, last)) return undefined
  return otherSex(stage, said, last.entity) ? undefined : last.entity
}

/** What a report does itself: "мы сообщали". */
const REPORTS = /^(?:сообща|писа|пиш|расска|напом|публик)/

export function enclosing(stage: Stage, said: Said): string | undefined {
  const { told, places } = stage
  for (let k = told.length - 1; k >= 0; k--) {
    const t = told[k]!
    if (t.said.content.first <= said.cue.first && said.cue.first < t.said.content.last) return t.entity
  }
  // The cue may follow its quotation: "… I think …", she said.
  const at = places.get(said) ?? 0
  const after = stage.found
    .slice(Math.max(0, at - 6), at + 7)
    .find(
      (o) =>
        o.content.first <= said.cue.first &&
        said.cue.first < o.content.last &&
        o !== said &&
        o.cue.first > said.cue.first,
    )
  return after?.source ? resolve(stage, after, after.source) : undefined
}
