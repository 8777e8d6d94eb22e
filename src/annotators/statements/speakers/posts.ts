/** Tells whom a post means as a speaker: by what posts the report tells of its people. */
import type { OfficeWord, SpeakerCues } from '../../../languages/tables/cues.ts'
import type { Entity } from '../../../model/reading.ts'
import type { Run, Said } from '../scene.ts'
import { headMeant, officesTold } from './heads.ts'
import { nearest } from './pronouns.ts'
import { isOfSeveral, sexOfCue } from './sexes.ts'
import { alike, caseOf, isAdjective, normsOf, REACH, type Stage } from './stage.ts'
import { lastVoice, unnamedSince } from './voices.ts'

/** "Действующий президент" is the president. */
const INCUMBENT = /^(?:нынешн|действующ)(?:ий|яя|ая|его|ей)$/
/** "Новый президент" is who is known to hold the office, not whom the report calls the president. */
const NEW = /^нов(?:ый|ая|ого|ой)$/

/** "Бывший канцлер": who held the office before. */
const FORMER = /^(?:бывш(?:ий|ая|его|ей)|экс)$/
const OVER = /^(?:бывш|экс)/i
/** Of leaving an office. */
const LEFT = /^(?:отставк|уволил|уволен|покину)/

/** Words for a state that tell not which. */
const GENERAL = /^(?:страны|государства|республики|королевства)$/

/** How near somebody unnamed has to have spoken to be meant by a post. */
const NEAR = 3

/** Words for the house that a spokesman speaks for, whichever of them a report uses. */
const OFFICES = /^(?:وزارت|وزارتِ|دفتر|دفترِ|محکمہ|محکمۂ|محکمہٴ|محکمے)$/

/**
 * "Советник Тоцкого", where "советник президента Тоцкого по безопасности Юрий Белов" was told: who is named after the same noun and
 * the same master. Absent: nobody is, or several are.
 */
export function aideOf(
  stage: Stage,
  run: Run,
  master: Run & { readonly entity: string; readonly type: string },
): string | undefined {
  const { scene, cues } = stage
  if (!cues.cased || master.type !== 'PER' || master.first !== run.first + 1 || master.last !== run.last)
    return undefined
  const { tokens, names } = scene
  let found: string | undefined
  for (let k = 1; k < names.length && k < 300 && names[k]!.first < run.first; k++) {
    const name = names[k]!
    const before = names[k - 1]!
    if (name.type !== 'PER' || before.entity !== master.entity || name.entity === master.entity) continue
    let from = name.first - 1
    while (from > 0 && from > name.first - 12 && (scene.nameOf[from]! >= 0 || tokens[from]!.kind === 'word')) {
      if (alike(stage, tokens[from]!.norm, tokens[run.first]!.norm)) break
      from--
    }
    if (from >= before.first || !alike(stage, tokens[from]!.norm, tokens[run.first]!.norm)) continue
    if (found !== undefined && found !== name.entity) return undefined
    found = name.entity
  }
  return found
}

/** "Глава «Волны»", where "председатель правления «Волны»" was told of one person: him. Absent: nobody heads the body, or several do. */
export function headOfBody(stage: Stage, run: Run, body: Run): string | undefined {
  const { scene, cues, posts } = stage
  if (
    !cues.cased ||
    body.first > run.first + 2 ||
    !/^(?:глав[аы]|руководител[ья])$/.test(scene.tokens[run.first]!.norm)
  )
    return undefined
  const words = normsOf(stage, body).filter((w) => w.length > 2)
  let found: string | undefined
  for (const { entity, norms } of posts) {
    if (!/^(?:глав|председател|руководител|гендиректор|президент)/.test(norms.find((w) => !isAdjective(w)) ?? ''))
      continue
    if (words.length === 0 || !words.every((w) => norms.some((x) => alike(stage, w, x)))) continue
    if (found !== undefined && found !== entity) return undefined
    found = entity
  }
  return found
}

/** "Российский президент": the one person of the report who is known to have held the office told, where no post is told of him. */
export function headOf(stage: Stage, said: Said, run: Run, here: number): string | undefined {
  const { scene, cues, has, cast, countries, sexes } = stage
  const seated = seatIn(cues, normsOf(stage, run))
  const states = new Set<string>(seated ? [seated.state] : [])
  const rest: string[] = []
  let former = false
  for (const w of seated?.words ?? normsOf(stage, run)) {
    const code = countries.demonym([w])?.code ?? countries.place([w])?.code
    if (code) states.add(code)
    else if (FORMER.test(w)) former = true
    else if (!has.small.has(w) && !INCUMBENT.test(w) && !NEW.test(w)) rest.push(w)
  }
  // Who a former holder is only his state tells.
  if (states.size > 1 || (former && states.size === 0)) return undefined
  const [state] = states
  const sex = cues.cased && sexOfCue(scene, said.cue) === 'f' ? 'f' : undefined
  const last = lastVoice(stage, said, here, REACH)
  const fits = (e: Entity) =>
    !(sex && sexes.get(e.id) === 'm') && !(former && e.posts?.some((p) => !OVER.test(p.title)))
  return headMeant(
    cues,
    rest,
    state,
    cast.entities,
    fits,
    last && !unnamedSince(stage, last) ? last.entity : undefined,
    last !== undefined && here - last.until <= 2,
  )
}

/**
 * "Глава правительства", where "премьер-министр Анна Белова" was told: the one person who is told to hold the same office, in the same
 * state where both tell it. Absent: nobody is, or several are, or the words tell no office that one person holds.
 */
export function sameOffice(stage: Stage, said: Said, run: Run, here: number): string | undefined {
  const { scene, cues, sexes } = stage
  const sought = cues.cased ? officeIn(stage, normsOf(stage, run)) : undefined
  const woman = sought && sexOfCue(scene, said.cue) === 'f'
  if (!sought) return undefined
  const fits = (entity: string) => !(woman && sexes.get(entity) === 'm')
  const one = heldBy(stage, sought.offices, sought.state, fits)
  // "Глава государства": of whatever state, so only who has spoken.
  const vague = !sought.state && GENERAL.test(normsOf(stage, run).at(-1) ?? '')
  if (one && vague && !stage.told.some((t) => t.entity === one)) return undefined
  if (one || sought.state) return one
  // "Глава государства", of two who hold such an office: he who has just spoken.
  const last = lastVoice(stage, said, here, 2, (entity) => stage.byId.get(entity)?.type === 'PER' && fits(entity))
  const holds = last && heldBy(stage, sought.offices, undefined, (entity) => entity === last.entity)
  return holds && !unnamedSince(stage, last) ? holds : undefined
}

/** Nouns of who heads a house, whichever of them a report uses. */
const HEADS =
  /^(?:глав[аы]|руководител[ья]|(?:ген)?директора?|председател[ья]|начальника?|заведующ(?:ий|ая|его|ей)|шефа?|босса?)$/

/**
 * "Руководитель театра", where the director of the theatre spoke last: him, told by another word for who heads a house. Absent: he heads none,
 * or another house is told.
 */
export function headAgain(stage: Stage, said: Said, run: Run, here: number): string | undefined {
  const { scene, cues, posts, byId, sexes } = stage
  const norms = normsOf(stage, run).filter((w) => /[a-zа-я]/.test(w))
  if (!cues.cased || norms.length < 2 || !HEADS.test(norms[0]!) || isOfSeveral(scene, said.cue)) return undefined
  const last = lastVoice(stage, said, here, REACH, (entity) => byId.get(entity)?.type === 'PER')
  if (!last || unnamedSince(stage, last)) return undefined
  if (sexes.get(last.entity) === 'm' && sexOfCue(scene, said.cue) === 'f') return undefined
  const heads = posts.some(
    (p) =>
      p.entity === last.entity &&
      HEADS.test(p.norms.find((w) => !isAdjective(w)) ?? '') &&
      norms.slice(1).every((w) => p.norms.some((x) => alike(stage, w, x))),
  )
  return heads ? last.entity : undefined
}

/**
 * "Бывший глава МИД", where the foreign minister who has resigned spoke last: him. Absent: another office is told, or another's, or
 * somebody unnamed spoke since.
 */
export function lastHolder(stage: Stage, said: Said, run: Run, here: number): string | undefined {
  const { cues, posts, byId } = stage
  const norms = normsOf(stage, run)
  if (!cues.cased || !FORMER.test(norms[0]!)) return undefined
  const sought = officeIn(stage, norms.slice(norms[1] === '-' ? 2 : 1))
  const last = sought && lastVoice(stage, said, here, REACH, (entity) => byId.get(entity)?.type === 'PER')
  // "Министр Белов ушёл в отставку … Экс-министр заявил": the one who held it, where the report tells of leaving.
  if (sought && !last && !stage.unnamed && stage.scene.tokens.some((t) => LEFT.test(t.norm)))
    return heldBy(stage, sought.offices, sought.state, () => true)
  if (!last || unnamedSince(stage, last)) return undefined
  const own = byId.get(last.entity)?.country
  if (own && sought.state && own !== sought.state) return undefined
  const holds = posts.some(
    (p) => p.entity === last.entity && officeIn(stage, p.norms)?.offices.some((o) => sought.offices.includes(o)),
  )
  return holds ? last.entity : undefined
}

/** The one person who fits and is told to hold one of these offices, in this state where the report tells whose. Absent: nobody, or several. */
export function heldBy(
  stage: Stage,
  offices: readonly OfficeWord[],
  state: string | undefined,
  fits: (entity: string) => boolean,
): string | undefined {
  const { posts, byId } = stage
  let found: string | undefined
  for (const { entity, norms } of posts) {
    const held = officeIn(stage, norms)
    if (!held?.offices.some((o) => offices.includes(o))) continue
    const own = held.state ?? byId.get(entity)?.country
    if ((own && state && own !== state) || !fits(entity)) continue
    if (found !== undefined && found !== entity) return undefined
    found = entity
  }
  return found
}

/** Nouns of people without a post → what posts of such people hold. */
const LIKE: readonly (readonly [RegExp, RegExp])[] = [
  [/^дипломат/, /^(?:мид|пос(?:ол|ла|лом)|посланник|постпред|полпред|иностранных|госдеп|внешнеполитическ)/],
  [/^политик/, /^(?:министр|премьер|президент|депутат|сенатор|лидер|канцлер|парти|мэр|губернатор|конгрессмен)/],
  [/^парламентари/, /^(?:депутат|сенатор|парламент|палат|госдум)/],
]

/**
 * "Дипломат", where nobody has spoken and the person named just before is told to be of the foreign office. Absent: somebody spoke, or
 * the post of who was named tells nothing like it.
 */
export function likePost(
  stage: Stage,
  said: Said,
  run: Run,
  words: readonly string[],
  here: number,
): string | undefined {
  const { scene, posts, sexes, byId } = stage
  const like = words.length === 1 ? LIKE.find(([noun]) => noun.test(words[0]!)) : undefined
  // "Политика" outside the genitive is no politician.
  if (!like || stage.unnamed || isOfSeveral(scene, said.cue) || (/а$/.test(words[0]!) && !caseOf(scene, run)))
    return undefined
  if (lastVoice(stage, said, here, REACH, (entity) => byId.get(entity)?.type === 'PER')) return undefined
  const sex = sexOfCue(scene, said.cue)
  const fits = (entity: string) => !sex || (sexes.get(entity) ?? sex) === sex
  // "Ответили Трампу. Политик …": not whom something befell.
  const near = nearest(stage, run.first, here, fits)
  return near !== undefined && posts.some((p) => p.entity === near && p.norms.some((w) => like[1].test(w)))
    ? near
    : undefined
}

/** "Хозяин Белого дома": the office and state of who sits there. Absent: no seat of a head of state is told of. */
function seatIn(
  cues: SpeakerCues,
  norms: readonly string[],
): { readonly words: readonly string[]; readonly state: string } | undefined {
  const { seats } = cues
  if (!seats?.heads.includes(norms[0] ?? '')) return undefined
  const rest = norms.slice(1).join(' ')
  const state = seats.of.find(([seat]) => seat === rest)?.[1]
  return state === undefined ? undefined : { words: [seats.office], state }
}

/** The office that words tell, and its state. Absent: none that one person holds. */
function officeIn(
  stage: Stage,
  norms: readonly string[],
): { readonly offices: readonly OfficeWord[]; readonly state: string | undefined } | undefined {
  const { cues, countries, has } = stage
  const seated = seatIn(cues, norms)
  let state = seated?.state
  const rest: string[] = []
  for (const w of seated?.words ?? norms) {
    const code = countries.demonym([w])?.code ?? countries.place([w])?.code
    if (code) state ??= code
    else if (/^(?:госсекретар|госдеп|пентагон)/.test(w)) state ??= 'US'
    else if (!has.small.has(w) && !INCUMBENT.test(w) && !GENERAL.test(w)) rest.push(w)
  }
  // "Глава государства": with that word.
  const offices = (officesTold(cues, norms) ?? officesTold(cues, rest) ?? []).filter((o) => o !== 'leader')
  return offices.length > 0 ? { offices, state } : undefined
}

/** Whether a person is told to speak for somebody. */
export function mouthOf(stage: Stage, entity: string): boolean {
  const { has, posts, told } = stage
  // "пресс-секретарь" is three tokens.
  const speaks = (norms: readonly string[]) =>
    norms.some((w, i) => has.mouths.has(w) || (norms[i + 1] === '-' && has.mouths.has(`${w}-${norms[i + 2]}`)))
  return (
    posts.some((p) => p.entity === entity && speaks(p.norms)) ||
    told.some((t) => t.entity === entity && speaks(t.words))
  )
}

/** Whether a name of the entity stands before a token. */
export function namedBefore(stage: Stage, entity: string, at: number): boolean {
  const { firstNames } = stage
  const first = firstNames.get(entity)
  return first !== undefined && first < at
}

/** Whether a post told of a person holds these words. */
export function postFits(stage: Stage, entity: string, words: readonly string[]): boolean {
  const { has, posts } = stage
  return posts.some(
    (p) => p.entity === entity && words.every((w) => has.small.has(w) || p.norms.some((x) => alike(stage, w, x))),
  )
}

/** "зампред" where "заместитель председателя" was told, or the other way about: whether a short word stands for words of the post. */
function spelt(cues: SpeakerCues, word: string, norms: readonly string[]): boolean {
  return (cues.short ?? []).some(
    ([short, long]) =>
      word.startsWith(short) &&
      word.length <= short.length + 2 &&
      long.split(' ').every((stem) => norms.some((x) => x.startsWith(stem))),
  )
}

/** The one person of the report whose post is told in these words. */
export function titled(stage: Stage, said: Said, run: Run, here: number): string | undefined {
  const { scene, cues, has, posts, told, sexes } = stage
  const all = normsOf(stage, run).filter((w) => !has.small.has(w))
  // "Экс-министр", where "бывший министр торговли" was told.
  const former = cues.cased && FORMER.test(all[0] ?? '')
  const words = former ? all.filter((w) => !FORMER.test(w) && w !== '-') : all
  // One word tells who it is only where no other holds such a post.
  const single = words.length === 1 && !former
  if (!cues.cased && has.genitive.has('کے')) return holder(stage, words)
  const holders = new Set<string>()
  let several = false
  if (words.length < (cues.cased ? 1 : 2) || (single && (words[0]!.length < 4 || scene.nameOf[run.first]! >= 0)))
    return undefined
  let found: string | undefined
  for (const { entity, norms } of posts) {
    if (former && !norms.some((w) => FORMER.test(w))) continue
    if (!words.every((w) => norms.some((x) => alike(stage, w, x)) || spelt(cues, w, norms))) continue
    // "Разведка" is not its director: what heads the post is told.
    if (
      single &&
      !norms
        .slice(
          0,
          norms.findIndex((x) => alike(stage, words[0]!, x)),
        )
        // "врач и телеведущий": each of two posts is one.
        .every((w, i, all) => isAdjective(w) || has.and.has(w) || has.and.has(all[i + 1] ?? ''))
    )
      continue
    if (found !== undefined && found !== entity) several = true
    holders.add(entity)
    found = entity
  }
  if (several && !single) return undefined
  // "Министр", where several are named: the one named just before.
  if (several) {
    const near =
      isOfSeveral(scene, said.cue) || stage.unnamed ? undefined : nearest(stage, run.first, here, () => true, true)
    const voice = lastVoice(stage, said, here, REACH, (entity) => holders.has(entity))
    return cues.cased && near !== undefined && holders.has(near) && (!voice || voice.entity === near) ? near : undefined
  }
  if (!single || found === undefined || told.some((t) => t.entity === found)) return found
  // And only where that person has spoken before, or is the one named just before.
  const woman = cues.cased && sexOfCue(scene, said.cue) === 'f'
  if (isOfSeveral(scene, said.cue) || (stage.unnamed && here - stage.unnamed.sentence <= NEAR)) return undefined
  return cues.cased &&
    nearest(stage, run.first, here, (entity) => !(woman && sexes.get(entity) === 'm'), true) === found
    ? found
    : undefined
}

/**
 * The one person of the report who holds the post told in these words, in a language that writes owners before posts: the state may be
 * told with it or left out, and a ministry is an office or a department. Absent: none, or several.
 */
export function holder(stage: Stage, words: readonly string[]): string | undefined {
  const { cues, byId, posts, countries } = stage
  const states = new Set<string>()
  const rest: string[] = []
  words.forEach((w) => {
    const code = countries.place([w])?.code ?? countries.demonym([w])?.code
    if (code) states.add(code)
    else if (!OFFICES.test(w)) rest.push(w)
  })
  if (rest.length === 0 || (rest.length === 1 && (rest[0]!.length < 5 || states.size === 0))) return undefined
  let found: string | undefined
  for (const { entity, norms } of posts) {
    if (!rest.every((w) => norms.some((x) => alike(stage, w, x)))) continue
    const own = byId.get(entity)?.country ?? cues.home
    if (states.size > 0 && !(own && states.has(own))) continue
    if (found !== undefined && found !== entity) return undefined
    found = entity
  }
  return found
}

/** "the spokesman", where a spokesman spoke before: the same, if no word of the new source speaks against it. */
export function sameNoun(stage: Stage, said: Said, run: Run, here: number): string | undefined {
  const { has, told, cues, byId } = stage
  const words = normsOf(stage, run).filter((w) => !has.small.has(w))
  if (words.length === 0 || words.length > 3) return undefined
  for (let k = told.length - 1; k >= 0; k--) {
    const t = told[k]!
    if (here - t.sentence > 12) return undefined
    if (t.said === said) continue
    const every = words.every((w) => t.words.some((x) => alike(stage, w, x)))
    // "Заявил глава правительства Белов. В правительстве уточнили": the house is not its head.
    const house = cues.cased && byId.get(t.entity)?.type === 'PER' && isOfSeveral(stage.scene, said.cue)
    if (every && !house && words.some((w) => has.voices.has(w) || has.documents.has(w))) return t.entity
  }
  return undefined
}
