/** Tells which entity a statement's source means. A speaker in doubt stays unnamed. */
import type { CountryTable } from '../../languages/tables/countries.ts'
import type { SpeakerCues } from '../../languages/tables/cues.ts'
import type { ReferenceMark } from '../../model/marks.ts'
import type { Entity } from '../../model/reading.ts'
import { foldWord } from '../../text/fold.ts'
import { depthOf, type Run, type Said, type Scene, sweep } from './scene.ts'
import { headMeant } from './speakers-heads.ts'
import { bodyMeant, headOfMinistry, isBody, isOutlet, isPerson, personMeant, type Voice } from './speakers-nouns.ts'
import { isOfSeveral, type Sex, sexOfCue, sexOfPronoun } from './speakers-sexes.ts'

/** What speakers are found from. */
export interface Cast {
  readonly entities: readonly Entity[]
  readonly references: readonly ReferenceMark[]
}

interface Told {
  readonly said: Said
  readonly entity: string
  /** Folded words of the source. */
  readonly words: readonly string[]
  readonly sentence: number
  /** The last sentence of what was said. */
  readonly until: number
}

/** Words for the house that a spokesman speaks for, whichever of them a report uses. */
const OFFICES = /^(?:وزارت|وزارتِ|دفتر|دفترِ|محکمہ|محکمۂ|محکمہٴ|محکمے)$/

/** How many sentences back a bare noun or pronoun may find its voice. */
const REACH = 4

/** How many sentences back a pronoun may find who spoke where nobody else has been named since. */
const FAR = 6

/**
 * For each statement, the `Entity.id` of its speaker. Absent: unnamed, several, or in doubt.
 * Source: convention 12 of the gold reports: for an unnamed spokesman the body or state for which he speaks;
 * for two speakers the first; for "they" and "both sides" none.
 */
export function speakersOf(
  scene: Scene,
  found: readonly Said[],
  cast: Cast,
  cues: SpeakerCues,
  countries: CountryTable,
  sexes: ReadonlyMap<string, Sex> = new Map(),
): (string | undefined)[] {
  const has = listsOf(cues)
  const byId = new Map(cast.entities.map((e) => [e.id, e]))
  const referred = sweep(scene.tokens, cast.references).map((run, i) => ({
    ...run,
    entity: cast.references[i]!.entity,
  }))
  const refAt = new Map<number, (typeof referred)[number]>()
  for (const r of referred) for (let i = r.first; i < r.last; i++) refAt.set(i, r)
  const sentenceOf = new Int32Array(scene.tokens.length)
  scene.sentences.forEach((s, n) => {
    sentenceOf.fill(n, s.first, s.last)
  })
  // Posts as told in apposition to a name, and sources that hold both.
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
    for (let i = first; i < last; i++) {
      const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
      if (name?.type !== 'PER' || name.first === first) continue
      if (name.last === last && posts.length < 80)
        posts.push({ entity: name.entity, norms: scene.tokens.slice(first, name.first).map((t) => t.norm) })
      i = name.last
    }
  }
  const out: (string | undefined)[] = new Array(found.length)
  const order = found
    .map((_, i) => i)
    .sort((a, b) => found[a]!.cue.first - found[b]!.cue.first || found[a]!.content.first - found[b]!.content.first)
  const told: Told[] = []
  let unnamed: { readonly sentence: number; readonly cue: number; readonly sex: Sex | undefined } | undefined
  const places = new Map(found.map((said, i) => [said, i]))
  const firstNames = new Map<string, number>()
  for (const name of scene.names) if (!firstNames.has(name.entity)) firstNames.set(name.entity, name.first)
  const depth = depthOf(
    scene.tokens.length,
    found.map((said) => said.content),
  )
  for (const i of order) {
    const said = found[i]!
    const entity = said.source
      ? resolve(said, said.source)
      : said.rule.includes('feeling')
        ? enclosing(said)
        : undefined
    if (entity) {
      out[i] = entity
      told.push({
        said,
        entity,
        words: said.source ? normsOf(said.source) : [],
        sentence: sentenceOf[said.cue.first]!,
        until: Math.max(sentenceOf[said.cue.first]!, sentenceOf[said.content.last - 1]!),
      })
      if (told.length > 40) told.splice(0, 20)
    } else if (
      said.source &&
      said.source.last > said.source.first &&
      !within(said) &&
      isNominal(said.source) &&
      // "со ссылкой на интервью": what is referred to is no "he".
      scene.tokens[said.cue.last - 1]!.norm !== 'на' &&
      // Neither an outlet nor several people are "he" afterwards.
      !(cues.cased && (isOfSeveral(scene, said.cue) || isBody(cues, scene.tokens[said.source.first]!.norm)))
    )
      unnamed = {
        sentence: sentenceOf[said.cue.first]!,
        cue: said.cue.first,
        sex: cues.cased ? sexOfCue(scene, said.cue) : undefined,
      }
  }
  return out

  /** Whether a statement is told within another's words. */
  function within(said: Said): boolean {
    return depth[said.cue.first]! > (said.content.first <= said.cue.first && said.cue.first < said.content.last ? 1 : 0)
  }

  /** Whether a source is a noun phrase that may be one person, not a pronoun, document or crowd. */
  function isNominal(run: Run): boolean {
    const norms = normsOf(run)
    if (norms.length === 1 && (has.pronouns.has(norms[0]!) || has.plural.has(norms[0]!) || has.selves.has(norms[0]!)))
      return false
    return !norms.some((w) => has.documents.has(w) || has.voices.has(w) || has.nobodies.has(w))
  }

  function normsOf(run: Run): string[] {
    return scene.tokens.slice(run.first, run.last).map((t) => t.norm)
  }

  function resolve(said: Said, whole: Run): string | undefined {
    const { tokens, nameOf, names } = scene
    const run = withoutClause(scene, whole)
    const n = run.last - run.first
    const only = n === 1 ? tokens[run.first]!.norm : undefined
    if (only !== undefined && has.plural.has(only)) return undefined
    if (only !== undefined && has.selves.has(only)) {
      const self = enclosing(said)
      // "«Я уверен», – цитирует агентство": no outlet is "I".
      return cues.cased && only === 'я' && self && byId.get(self)?.type !== 'PER' ? undefined : self
    }
    // A quotation of several sentences before its cue does not part the speaker from who spoke before it.
    const here = cues.cased
      ? Math.min(sentenceOf[said.cue.first]!, sentenceOf[said.content.first]!)
      : sentenceOf[said.cue.first]!
    const pronoun = pronounOf(run)
    if (pronoun !== undefined) return whoIsHe(said, pronoun, here)
    const inside: number[] = []
    for (let i = run.first; i < run.last; i++) {
      const at = nameOf[i]!
      if (at >= 0 && inside[inside.length - 1] !== at) inside.push(at)
    }
    const many = cues.cased && /(?:[ую]т|[ая]т|ли)$/.test(tokens[said.cue.last - 1]!.norm)
    const people = inside.filter(
      (k) =>
        names[k]!.type === 'PER' &&
        !possesses(names[k]!, run) &&
        // "Делиус (Delius)": the same in other letters.
        !(k !== inside[0] && scene.text[tokens[names[k]!.first - 1]?.start ?? 0] === '(') &&
        !(
          cues.cased &&
          /^(?:с|со|об?|для|от|у|ко?|при|после|против|за)$/.test(tokens[names[k]!.first - 1]?.norm ?? '') &&
          names[k]!.first > run.first
        ) &&
        !(many && owns(names[k]!, run)),
    )
    // "The President and Prime Minister X": two speakers, of whom the first is told by his post alone.
    const first = firstOfTwo(run)
    if (first) return first
    if (people.length > 0) {
      // "Иван Петров, адвокат Анны Беловой": who is named first, with what is told of him behind a comma.
      const one = names[people[0]!]!
      if (one.first === run.first && one.last < run.last && scene.text[tokens[one.last]!.start] === ',')
        return one.entity
      const joined =
        people.length > 1 &&
        scene.tokens.slice(names[people[0]!]!.last, names[people[1]!]!.first).some((t) => has.and.has(t.norm))
      const k = joined ? people[0]! : people[people.length - 1]!
      return (joined ? undefined : namesake(names[k]!, said)) ?? names[k]!.entity
    }
    // "the Russian foreign minister", "the spokesman"
    for (let i = run.last - 1; i >= run.first; i--) {
      const r = refAt.get(i)
      // "российский | президент": a source may have lost the adjective that its reference begins with.
      if (!r || r.first < run.first - 1 || r.last > run.last || possesses(r, run)) continue
      if (cues.cased) {
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
        const last = lastVoice(said, here, 1)
        if (
          last &&
          last.entity !== r.entity &&
          byId.get(last.entity)?.type === 'PER' &&
          !namedBefore(r.entity, run.first)
        )
          return postFits(last.entity, normsOf(run)) ? last.entity : undefined
      }
      if (byId.get(r.entity)?.type !== 'PER' && normsOf(run).some((w) => has.nobodies.has(w))) return undefined
      return r.entity
    }
    // "Представитель Кремля", where a spokesman has just spoken by name.
    const spoken = cues.cased && has.mouths.has(tokens[run.first]!.norm) ? lastVoice(said, here, 2) : undefined
    if (spoken && byId.get(spoken.entity)?.type === 'PER' && mouthOf(spoken.entity)) return spoken.entity
    const noun = cues.cased ? run.first : run.last - 1
    const bodyHead = nameOf[noun]! >= 0 && names[nameOf[noun]!]!.type === 'ORG'
    // "Луганск и Донецк", "США, Польша и страны Балтии": for several speakers the first.
    if (cues.cased && inside.length > 1 && names[inside[0]!]!.first === run.first && joined(run))
      return names[inside[0]!]!.entity
    const again = bodyHead ? undefined : (sameNoun(said, run, here) ?? titled(run))
    if (again) return again
    const beside = apposition(run)
    if (beside) return beside
    const words = normsOf(run).filter((w) => !has.small.has(w))
    const served = inside.length === 1 ? aideOf(run, names[inside[0]!]!) : undefined
    if (served) return served
    const head =
      inside.length === 1 && names[inside[0]!]!.type === 'ORG' ? headOfBody(run, names[inside[0]!]!) : undefined
    if (head) return head
    // "Глава Минздрава": the body is told with the office of its head.
    const minister = headOfMinistry(cues, words, posts)
    if (minister) return minister
    if (cues.cased && inside.length === 0) {
      const last = lastVoice(said, here, REACH)
      const voice: Voice | undefined = last && {
        entity: last.entity,
        type: byId.get(last.entity)?.type,
        until: last.until,
        mouth: last.words.some((w) => has.mouths.has(w)),
        press: isPress(last),
      }
      const stranger = unnamed && last && unnamed.cue > last.said.cue.first
      const meant =
        (stranger ? undefined : personMeant(cues, words, here, voice, posts)) ??
        bodyMeant(scene, cues, words, run, here, voice)
      if (meant) return meant
    }
    const head2 = inside.every((k) => names[k]!.type !== 'PER') ? headOf(said, run, here) : undefined
    if (head2) return head2
    const bodies = inside.filter(
      (k) => names[k]!.type === 'ORG' && !located(names[k]!, run) && !farBehind(names[k]!, run),
    )
    if (bodies.length > 0 && !normsOf(run).some((w) => has.nobodies.has(w))) {
      const [one, two] = bodies
      const joined =
        two !== undefined && scene.tokens.slice(names[one!]!.last, names[two]!.first).some((t) => has.and.has(t.norm))
      return names[joined ? one! : bodies[bodies.length - 1]!]!.entity
    }
    const places = inside.filter((k) => names[k]!.type === 'LOC' && !located(names[k]!, run))
    if (places.length === 1) {
      const place = names[places[0]!]!
      // In a language with cases the noun that speaks stands before all names.
      const nouns = cues.cased ? { first: run.first, last: Math.min(...inside.map((k) => names[k]!.first)) } : run
      // "президент России", whom the report does not name, is not his state.
      const short = place.last - place.first >= n - 1
      const alone = cues.cased ? short && normsOf(nouns).every((w) => has.small.has(w) || has.documents.has(w)) : short
      const head = cues.cased && isPerson(cues, tokens[run.first]!.norm) && !has.voices.has(tokens[run.first]!.norm)
      const whole = !head && (alone || normsOf(nouns).some((w) => has.voices.has(w)))
      if (whole) return place.entity
    }
    if (cues.cased && inside.length === 0 && has.rulers.has(tokens[run.last - 1]!.norm)) return stateOf(run)
    // "the statement": of those who spoke last.
    const owner = normsOf(run).find((w) => isBody(cues, w) && !has.documents.has(w))
    if (n <= 2 && !owner && normsOf(run).some((w) => has.documents.has(w))) return lastVoice(said, here, REACH)?.entity
    return undefined
  }

  /** "Бут рассказала": of two who bear one surname the one with whom the verb agrees. Absent: it agrees, or none or several do. */
  function namesake(name: Run & { readonly entity: string }, said: Said): string | undefined {
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

  /** The place of the one pronoun of a source: "он", "сам он", "он же". Absent: another word stands there. */
  function pronounOf(run: Run): number | undefined {
    let at: number | undefined
    for (let i = run.first; i < run.last; i++) {
      const w = scene.tokens[i]!.norm
      if (at === undefined && has.pronouns.has(w)) at = i
      else if (!(cues.cased && (has.small.has(w) || w === 'же'))) return undefined
    }
    return at
  }

  /** Whom a pronoun means as a speaker. Absent: in doubt. */
  function whoIsHe(said: Said, at: number, here: number): string | undefined {
    const { tokens } = scene
    const sex = cues.cased ? sexOfPronoun(tokens[at]!.norm) : undefined
    const fits = (entity: string) => sex === undefined || (sexes.get(entity) ?? sex) === sex
    const referred = refAt.get(at)?.entity
    const known = referred !== undefined && fits(referred) ? referred : undefined
    const last = lastVoice(said, here, 2, fits)
    // Somebody spoke since who is not known by name: not he who is named after that.
    if (
      unnamed &&
      here - unnamed.sentence <= 1 &&
      !(sex && unnamed.sex && sex !== unnamed.sex) &&
      (!last || unnamed.cue > last.said.cue.first)
    )
      return namedSince(unnamed.cue, at, (entity) => sex === undefined || sexes.get(entity) === sex)
    const person = last && byId.get(last.entity)?.type === 'PER'
    // "по его данным": of the agency as well as of a man; only who spoke just before is meant.
    if (cues.cased && /(?:данным|информации|сведениям)$/.test(tokens[said.cue.last - 1]!.norm))
      return last && here - last.until <= 2 ? last.entity : undefined
    // "Я сказал об этом Смиту, заявил он": he who is named in what is said is not the one who says it.
    if (cues.cased && known && said.content.last <= said.cue.first && namedWithin(known, said.content)) {
      const speaker = lastVoice(said, here, REACH, fits)
      if (speaker?.entity !== known)
        return speaker && byId.get(speaker.entity)?.type === 'PER' ? speaker.entity : undefined
    }
    // Speech goes on in one voice: "he added" is the one who spoke just before; "he said he hoped" is one man.
    if (last && person && here - last.until <= 1 && agrees(last.entity, known)) return last.entity
    if (last && !person && !known) {
      // "The ministry's spokesman said … He added": the body for which he speaks.
      if (here - last.until <= 1 && last.words.some((w) => has.mouths.has(w))) return last.entity
      // "As the agency reports, she added": no body is a woman; who spoke before is meant.
      const someone = lastPerson(said, here, fits)
      if (someone) return someone
      if (last.sentence === here && !(cues.cased && isPress(last))) return last.entity
    }
    if (known) return known
    if (last && person) return last.entity
    if (!cues.cased && /^(?:اس|وہ)$/.test(tokens[at]!.norm)) return undefined
    const far = lastVoice(said, here, FAR, (entity) => fits(entity) && byId.get(entity)?.type === 'PER')
    if (far && !unnamedSince(far) && !othersSince(far, at, fits)) return far.entity
    if (sex === undefined) return undefined
    return namedSince(scene.sentences[Math.max(0, here - 1)]!.first - 1, at, (entity) => sexes.get(entity) === sex)
  }

  /** The one person of whom the report itself tells between two tokens, as a subject may be named. Absent: none, or several. */
  function namedSince(from: number, to: number, fits: (entity: string) => boolean): string | undefined {
    let found: string | undefined
    for (let i = to - 1; i > from && i > to - 200; i--) {
      const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
      if (name?.type !== 'PER' || depth[i]! > 0 || !fits(name.entity) || (cues.cased && !nominative(name))) continue
      if (found !== undefined && found !== name.entity) return undefined
      found = name.entity
    }
    return found
  }

  /**
   * "Советник Тоцкого", where "советник президента Тоцкого по безопасности Юрий Белов" was told: who is named after the same noun and
   * the same master. Absent: nobody is, or several are.
   */
  function aideOf(run: Run, master: Run & { readonly entity: string; readonly type: string }): string | undefined {
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
        if (alike(tokens[from]!.norm, tokens[run.first]!.norm)) break
        from--
      }
      if (from >= before.first || !alike(tokens[from]!.norm, tokens[run.first]!.norm)) continue
      if (found !== undefined && found !== name.entity) return undefined
      found = name.entity
    }
    return found
  }

  /** "Глава «Волны»", where "председатель правления «Волны»" was told of one person: him. Absent: nobody heads the body, or several do. */
  function headOfBody(run: Run, body: Run): string | undefined {
    if (
      !cues.cased ||
      body.first > run.first + 2 ||
      !/^(?:глав[аы]|руководител[ья])$/.test(scene.tokens[run.first]!.norm)
    )
      return undefined
    const words = normsOf(body).filter((w) => w.length > 2)
    let found: string | undefined
    for (const { entity, norms } of posts) {
      if (!/^(?:глав|председател|руководител|гендиректор|президент)/.test(norms.find((w) => !isAdjective(w)) ?? ''))
        continue
      if (words.length === 0 || !words.every((w) => norms.some((x) => alike(w, x)))) continue
      if (found !== undefined && found !== entity) return undefined
      found = entity
    }
    return found
  }

  /** Whether a name stands in the nominative, as far as its last word tells. */
  function nominative(name: Run & { readonly entity: string }): boolean {
    const words = foldWord(byId.get(name.entity)?.name ?? '').split(/[\s()-]+/)
    return words.includes(scene.tokens[name.last - 1]!.norm)
  }

  function unnamedSince(told: Told): boolean {
    return unnamed !== undefined && unnamed.cue > told.said.cue.first
  }

  /** Whether somebody else whom a pronoun may mean is named after a voice has spoken. */
  function othersSince(told: Told, to: number, fits: (entity: string) => boolean): boolean {
    for (let i = to - 1; i > told.said.cue.first; i--) {
      const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
      if (name?.type === 'PER' && name.entity !== told.entity && fits(name.entity)) return true
      if (to - i > 400) return true
    }
    return false
  }

  /** Whether an outlet of the press spoke, as far as its noun or verb tells. */
  function isPress(told: Told): boolean {
    return (
      told.words.some((w) => isOutlet(cues, w)) ||
      /^(?:пиш|писал|переда|цитир)/.test(scene.tokens[told.said.cue.first]!.norm)
    )
  }

  /** "Российский президент": the one person of the report who is known to have held the office told, where no post is told of him. */
  function headOf(said: Said, run: Run, here: number): string | undefined {
    const states = new Set<string>()
    const rest: string[] = []
    for (const w of normsOf(run)) {
      const code = countries.demonym([w])?.code ?? countries.place([w])?.code
      if (code) states.add(code)
      else if (!has.small.has(w)) rest.push(w)
    }
    if (states.size > 1) return undefined
    const [state] = states
    const sex = cues.cased && sexOfCue(scene, said.cue) === 'f' ? 'f' : undefined
    const last = lastVoice(said, here, REACH)
    const fits = (e: Entity) => !(sex && sexes.get(e.id) === 'm')
    return headMeant(
      cues,
      rest,
      state,
      cast.entities,
      fits,
      unnamed && last && unnamedSince(last) ? undefined : last?.entity,
    )
  }

  /** Whether a person is told to speak for somebody. */
  function mouthOf(entity: string): boolean {
    // "пресс-секретарь" is three tokens.
    const speaks = (norms: readonly string[]) =>
      norms.some((w, i) => has.mouths.has(w) || (norms[i + 1] === '-' && has.mouths.has(`${w}-${norms[i + 2]}`)))
    return (
      posts.some((p) => p.entity === entity && speaks(p.norms)) ||
      told.some((t) => t.entity === entity && speaks(t.words))
    )
  }

  /** Whether a name of the entity stands before a token. */
  function namedBefore(entity: string, at: number): boolean {
    const first = firstNames.get(entity)
    return first !== undefined && first < at
  }

  /** Whether a post told of a person holds these words. */
  function postFits(entity: string, words: readonly string[]): boolean {
    return posts.some(
      (p) => p.entity === entity && words.every((w) => has.small.has(w) || p.norms.some((x) => alike(w, x))),
    )
  }

  /** Whether a person is named in a run, and not in the two sentences before it. */
  function namedWithin(entity: string, run: Run): boolean {
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

  /** Whom the post before an English "and" refers to, where no name stands before it. Absent: one speaker, or a name comes first. */
  function firstOfTwo(run: Run): string | undefined {
    for (let i = run.first; i < run.last; i++) {
      if (scene.nameOf[i]! >= 0) return undefined
      if (scene.tokens[i]!.norm !== 'and') continue
      for (let j = run.first; j < i; j++) {
        const r = refAt.get(j)
        if (r && r.last <= i && byId.get(r.entity)?.type === 'PER') return r.entity
      }
      return undefined
    }
    return undefined
  }

  /** Whether only names and what joins them stand in a run, but for a noun that ends it: "Польша, Чехия и страны Балтии". */
  function joined(run: Run): boolean {
    let and = false
    for (let i = run.first; i < run.last; i++) {
      const t = scene.tokens[i]!
      if (scene.nameOf[i]! >= 0) continue
      if (has.and.has(t.norm)) and = true
      else if (t.kind === 'sign' ? scene.text[t.start] !== ',' : !and) return false
    }
    return and
  }

  /** "польские власти": the state that the report names, by its adjective. */
  function stateOf(run: Run): string | undefined {
    for (const word of normsOf(run)) {
      const code = countries.demonym([word])?.code
      if (code) return cast.entities.find((e) => e.type === 'LOC' && e.country === code && isState(e.name))?.id
    }
    return undefined
  }

  function isState(name: string): boolean {
    return countries.place(foldWord(name).split(/[\s-]+/))?.state === true
  }

  /** Whether a name only tells whose noun it is: "Trump's lawyer", "ٹرمپ کی ٹیم", "представитель Путина". */
  function possesses(name: Run & { readonly entity: string }, run: Run): boolean {
    const { tokens } = scene
    const after = name.last < run.last ? tokens[name.last]!.norm : ''
    const before = name.first > run.first ? tokens[name.first - 1]!.norm : ''
    if (has.genitive.has(after)) return true
    if (has.ofs.has(before)) return true
    if (!cues.cased || name.first === run.first) return false
    const entity = byId.get(name.entity)
    if (entity?.type !== 'PER') return false
    // A name in another case than the subject's belongs to the noun before it.
    let tail = name.last - 1
    while (tail > name.first && tokens[tail]!.kind === 'sign') tail--
    const last = tokens[tail]!.norm
    const words = foldWord(entity.name).split(/[\s()-]+/)
    if (caseOf(scene, run)) return false
    // "Хайко Маас (Heiko Maas)": a name told in other letters tells nothing of its case.
    if (/[а-я]/.test(last) && !words.some((w) => /[а-я]/.test(w))) return false
    // "Посол в письме министру Хиллари Картер": the title before the name is no subject's.
    if (/(?:ому|ему|[кртлн][ую]|ом|ем|ами|ями)$/.test(before) && scene.nameOf[name.first - 1]! < 0) return true
    // "Муж Асии Биби": the given name tells the case where the surname has none.
    const given = tokens[name.first]!.norm
    const hidden = name.last - name.first > 1 && given.length > 2 && /[а-я]/.test(given) && !words.includes(given)
    return hidden || !words.includes(last)
  }

  /** "Адвокаты Эндрюс сказали": one person's name behind a noun, beside a verb in the plural. */
  function owns(name: Run, run: Run): boolean {
    return name.first > run.first && !scene.tokens.slice(run.first, run.last).some((t) => has.and.has(t.norm))
  }

  function located(name: Run, run: Run): boolean {
    if (name.first > run.first && has.at.has(scene.tokens[name.first - 1]!.norm)) return true
    return name.last < run.last && has.within.has(scene.tokens[name.last]!.norm)
  }

  /** "Зампред Совбеза", "профсоюзы пилотов компании «Волна»": in a language with cases a body that only its holder is told by. */
  function farBehind(name: Run, run: Run): boolean {
    if (!cues.cased || name.first === run.first) return false
    const before = scene.tokens.slice(run.first, name.first)
    if (before.some((t) => has.voices.has(t.norm) || has.documents.has(t.norm))) return false
    return name.first - run.first > 2 || !before.some((t) => has.bodies.has(t.norm))
  }

  /** "Компания", where "компания «Волна»" was named before: the one body that this noun stood beside. */
  function apposition(run: Run): string | undefined {
    const words = normsOf(run).filter((w) => !has.small.has(w))
    if (!cues.cased || words.length !== 1 || !has.bodies.has(words[0]!)) return undefined
    let found: string | undefined
    for (let k = 0; k < scene.names.length && k < 300; k++) {
      const name = scene.names[k]!
      if (name.first >= run.first) break
      if (name.type !== 'ORG' || name.first === 0) continue
      let before = name.first - 1
      if (scene.tokens[before]!.kind === 'sign' && before > 0) before--
      if (!alike(words[0]!, scene.tokens[before]!.norm)) continue
      if (found !== undefined && found !== name.entity) return undefined
      found = name.entity
    }
    return found
  }

  /** A reference by its gender may speak against the last voice. */
  function agrees(last: string, known: string | undefined): boolean {
    return known === undefined || known === last || byId.get(known) !== undefined
  }

  /** The one person of the report whose post is told in these words. */
  function titled(run: Run): string | undefined {
    const words = normsOf(run).filter((w) => !has.small.has(w))
    // One word tells who it is only where no other holds such a post.
    const single = words.length === 1
    if (!cues.cased && has.genitive.has('کے')) return holder(words)
    if (words.length < (cues.cased ? 1 : 2) || (single && (words[0]!.length < 5 || scene.nameOf[run.first]! >= 0)))
      return undefined
    let found: string | undefined
    for (const { entity, norms } of posts) {
      if (!words.every((w) => norms.some((x) => alike(w, x)))) continue
      // "Разведка" is not its director: what heads the post is told.
      if (
        single &&
        !norms
          .slice(
            0,
            norms.findIndex((x) => alike(words[0]!, x)),
          )
          .every(isAdjective)
      )
        continue
      if (found !== undefined && found !== entity) return undefined
      found = entity
    }
    // And only where that person has spoken before.
    return single && !told.some((t) => t.entity === found) ? undefined : found
  }

  /**
   * The one person of the report who holds the post told in these words, in a language that writes owners before posts: the state may be
   * told with it or left out, and a ministry is an office or a department. Absent: none, or several.
   */
  function holder(words: readonly string[]): string | undefined {
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
      if (!rest.every((w) => norms.some((x) => alike(w, x)))) continue
      const own = byId.get(entity)?.country ?? cues.home
      if (states.size > 0 && !(own && states.has(own))) continue
      if (found !== undefined && found !== entity) return undefined
      found = entity
    }
    return found
  }

  /** The same word, in another case or as the adjective of the same name. */
  function alike(a: string, b: string): boolean {
    if (a === b) return true
    const least = Math.min(a.length, b.length)
    if (least < 4 || Math.abs(a.length - b.length) > 4) return false
    const keep = cues.cased ? Math.max(4, least - 2) : least
    return cues.cased || cues.genitive.includes('کے') ? a.slice(0, keep) === b.slice(0, keep) : false
  }

  function lastVoice(
    said: Said,
    here: number,
    reach: number,
    fits: (entity: string) => boolean = () => true,
  ): Told | undefined {
    for (let k = told.length - 1; k >= 0 && k >= told.length - 8; k--) {
      const t = told[k]!
      if (here - t.until > reach) return undefined
      if (!fits(t.entity)) continue
      // Not somebody quoted inside another's words.
      if (
        told.some(
          (o) =>
            o !== t &&
            o.said.content.first <= t.said.cue.first &&
            t.said.cue.first < o.said.content.last &&
            !(said.cue.first < o.said.content.last),
        )
      )
        continue
      return t
    }
    return undefined
  }

  /** The person who spoke last, one sentence back at most. */
  function lastPerson(said: Said, here: number, fits: (entity: string) => boolean): string | undefined {
    for (let k = told.length - 1; k >= 0 && k >= told.length - 6; k--) {
      const t = told[k]!
      if (here - t.until > 2) return undefined
      if (t.said !== said && byId.get(t.entity)?.type === 'PER' && fits(t.entity)) return t.entity
    }
    return undefined
  }

  function enclosing(said: Said): string | undefined {
    for (let k = told.length - 1; k >= 0; k--) {
      const t = told[k]!
      if (t.said.content.first <= said.cue.first && said.cue.first < t.said.content.last) return t.entity
    }
    // The cue may follow its quotation: "… I think …", she said.
    const at = places.get(said) ?? 0
    const after = found
      .slice(Math.max(0, at - 6), at + 7)
      .find(
        (o) =>
          o.content.first <= said.cue.first &&
          said.cue.first < o.content.last &&
          o !== said &&
          o.cue.first > said.cue.first,
      )
    return after?.source ? resolve(after, after.source) : undefined
  }

  /** "the spokesman", where a spokesman spoke before: the same, if no word of the new source speaks against it. */
  function sameNoun(said: Said, run: Run, here: number): string | undefined {
    const words = normsOf(run).filter((w) => !has.small.has(w))
    if (words.length === 0 || words.length > 3) return undefined
    for (let k = told.length - 1; k >= 0; k--) {
      const t = told[k]!
      if (here - t.sentence > 12) return undefined
      if (t.said === said) continue
      const every = words.every((w) => t.words.some((x) => alike(w, x)))
      if (every && words.some((w) => has.voices.has(w) || has.documents.has(w))) return t.entity
    }
    return undefined
  }
}

/** Whether a Russian word has the ending of an adjective, or is a hyphen. */
const isAdjective = (w: string): boolean => /^-$|(?:[ыио]й|[ая]я|[ое]го|[ое]му|[ыи]м|[ое]й|ую|юю)$/.test(w)

/** A source without its relative or participial clause, in which others may be named. */
function withoutClause(scene: Scene, run: Run): Run {
  for (let i = run.first + 1; i < run.last - 1; i++) {
    if (scene.text[scene.tokens[i]!.start] !== ',') continue
    const next = `${scene.tokens[i + 1]!.norm} ${scene.tokens[i + 2]?.norm ?? ''}`
    if (/^(?:\S+ )?котор|^(?:who|which|whose|whom)\b|^\S+(?:вш|ющ|ящ|ащ|ущ)(?:ий|ая|ее|ие)(?:ся)? /.test(next))
      return { first: run.first, last: i }
  }
  return run
}

/** Whether a source stands in another case than the subject's, as after "по словам". */
const caseOf = (scene: Scene, run: Run): boolean =>
  run.first > 1 &&
  (/^(?:слов[ау]м?|мнени[юя]|данным|информации|сообщени(?:ю|ям)|оценк(?:е|ам)|версии|согласно|заявлени(?:ю|ям)|утверждени(?:ю|ям)|признанию|прогноз(?:у|ам)|сведениям|убеждению|взгляд|выражению|подсчетам|расчетам|предположению)$/.test(
    scene.tokens[run.first - 1]!.norm,
  ) ||
    (scene.tokens[run.first - 1]!.norm === 'на' && scene.tokens[run.first - 2]!.norm === 'ссылкой'))

/** "Посол в письме министру": a title read with a letter's or talk's address before a name begins after it. */
function pastLetter(norms: readonly string[]): readonly string[] {
  const at = norms.findIndex((w, i) => i > 0 && /^(?:письме|интервью|беседе|разговоре|обращении)$/.test(w))
  return at < 0 ? norms : norms.slice(at + 1)
}

interface Lists {
  readonly [name: string]: ReadonlySet<string>
}
const ready = new WeakMap<SpeakerCues, Lists>()
function listsOf(
  cues: SpeakerCues,
): Record<
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
  | 'rulers',
  ReadonlySet<string>
> {
  let lists = ready.get(cues)
  if (!lists) {
    lists = Object.fromEntries(
      Object.entries(cues).flatMap(([k, v]) =>
        Array.isArray(v) && typeof v[0] !== 'object' ? [[k, new Set(v.map((w: string) => foldWord(w)))]] : [],
      ),
    )
    ready.set(cues, lists)
  }
  return lists as ReturnType<typeof listsOf>
}
