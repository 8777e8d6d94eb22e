/** Finds the speaker's noun phrase before the verb. */
import { beforeAdverbials, beforeLink } from './medial-adverbials.ts'
import { agrees, givenInAccusative, numberAgrees, withName } from './medial-agreement.ts'
import type { MedialCue } from './medial-cues.ts'
import { pastInsertion, subjectFollows } from './medial-insertion.ts'
import { plausible, postLike, verbLike } from './medial-plausible.ts'
import { startOf } from './medial-start.ts'
import type { MedialTable } from './medial-table.ts'
import type { Run, Scene } from './scene.ts'

/** The subject that ends where the verb group begins. Absent: there is none in this clause. */
export function subjectBefore(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  s: Run,
  all: readonly MedialCue[],
  k: number,
): Run | undefined {
  const { tokens, text } = scene
  if (cue.participle || cue.infinitive || cue.verb?.impersonal) return undefined
  const sign = (i: number) => (i >= s.first && tokens[i]!.kind === 'sign' ? text[tokens[i]!.start]! : '')
  let end = cue.group
  if (end <= s.first) return undefined
  if (table.cased) end = beforeLink(scene, s, end)
  if (end <= s.first) return undefined
  let whole = end
  if (table.cased) {
    // "… рассказала о позиции и сообщила": the second verb has no subject beside it.
    if (table.has('and', tokens[end - 1]!.norm)) {
      // "хотя он и заявил"
      if (end - 2 >= s.first && /^(?:он|она|они)$/.test(tokens[end - 2]!.norm)) return { first: end - 2, last: end - 1 }
      return subjectOfVerbBefore(scene, table, cue, s, all, k)
    }
    if (/^(?:он|она|они|мы|я|тот)$/.test(tokens[end - 1]!.norm)) return { first: end - 1, last: end }
    end = beforeAdverbials(scene, table, s, end)
    // "в обращении к народу 31 октября": one phrase after another.
    for (let more = 0; more < 2 && end > s.first; more++) {
      const at = beforeAdverbials(scene, table, s, end)
      if (at >= end || at <= s.first) break
      end = at
    }
    whole = end
  }
  if (end <= s.first) return undefined
  // "Крупнейший перевозчик страны – «Волна» – объявил": the name between dashes tells who it is.
  if (table.cased && /[—–-]/.test(sign(end - 1))) {
    const open = dashBefore(scene, s, end)
    if (open === undefined) return undefined
    whole = end - 1
    end = open
    if (end <= s.first) return undefined
  }
  if (table.cased && sign(end - 1) === ',') {
    const past = subjectFollows(scene, table, cue) ? undefined : pastInsertion(scene, table, s, end)
    if (!past) return undefined
    end = past.whole === past.end ? beforeAdverbials(scene, table, s, past.end) : past.end
    whole = past.whole === past.end ? end : past.whole
    if (end <= s.first) return undefined
  } else if (sign(end - 1) === ',') {
    // "Smith, the minister, said": past the apposition.
    let c = end - 2
    while (c >= s.first && c > end - 30 && sign(c) !== ',') c--
    if (c < s.first || sign(c) !== ',') return undefined
    const inner = tokens[c + 1]!.norm
    if (c <= s.first) return undefined
    // After a quotation: the comma closed it.
    if (/[”"»’]/.test(sign(c - 1)) || /[”"»]/.test(sign(end - 2))) return undefined
    const apposition =
      !table.has('relatives', inner) &&
      !table.has('clauses', inner) &&
      !table.has('prepositions', inner) &&
      !/ing$/.test(inner) &&
      scene.timed[c + 1] !== 1
    whole = apposition ? end - 1 : c
    end = c
  } else if (table.has('relatives', tokens[end - 1]!.norm)) {
    end--
    if (sign(end - 1) === ',') end--
    whole = end
    const whose = table.cased ? antecedent(scene, table, s, end) : undefined
    if (whose) return whose
    // "между теми, кто выступает за": those are nobody in particular.
    if (table.cased && /^(?:тех|тем|теми|того|тому)$/.test(tokens[end - 1]?.norm ?? '')) return undefined
  }
  // "… и бездоказательно обвинил": past the adverb the same.
  if (table.cased && end > s.first && end < cue.group && table.has('and', tokens[end - 1]!.norm))
    return subjectOfVerbBefore(scene, table, { ...cue, group: end + 1 }, s, all, k)
  if (end <= s.first || table.has('and', tokens[end - 1]!.norm)) return undefined
  const first = startOf(scene, table, s, end, cue.last - 1, all, k)
  if (first === undefined || first >= end) return undefined
  if (!table.cased) {
    // "The president today announced"
    const told = whole
    while (whole > first + 1 && scene.timed[whole - 1] === 1 && scene.nameOf[whole - 1]! < 0) whole--
    // "The United Kingdom on Tuesday announced".
    if (whole < told && whole > first + 1 && /^(?:on|in|late|early)$/.test(tokens[whole - 1]!.norm)) whole--
    // "The also emphasized": the noun was lost.
    if (whole === first + 1 && /^(?:the|a|an)$/.test(tokens[first]!.norm)) return undefined
    return { first: beforeWho(scene, table, s, first, all, k), last: whole }
  }
  const run = plausible(scene, table, { first: withName(scene, s, first), last: end })
  // "… по требованию Анны Петровой, которая утверждает": the name alone.
  const last = scene.nameOf[end - 1]!
  if (!run && whole > end && last >= 0 && scene.names[last]!.type === 'PER')
    return { first: scene.names[last]!.first, last: end }
  if (run && !agrees(scene, run.first, cue.last - 1)) return undefined
  if (run && !numberAgrees(scene, table, run, cue.last - 1)) return undefined
  // A name alone in another case than the nominative is no subject.
  const alone = run ? scene.nameOf[run.first]! : -1
  if (run && alone >= 0 && scene.names[alone]!.first === run.first && scene.names[alone]!.last === run.last) {
    const word = tokens[run.last - 1]!
    const small = text.slice(word.start, word.end).slice(1) !== text.slice(word.start, word.end).slice(1).toUpperCase()
    if (scene.names[alone]!.inflected && scene.names[alone]!.type === 'LOC' && small) return undefined
    // "Левковичу рассказал": the one who is told.
    if (scene.names[alone]!.type === 'PER' && small && /[ую]$/.test(word.norm) && scene.names[alone]!.inflected)
      return undefined
    // "Анну Ли назвал": the given name alone tells the case.
    if (scene.names[alone]!.type === 'PER' && givenInAccusative(scene, run)) return undefined
    // "Мааса заверил коллега": the one who is told, where who tells follows.
    if (scene.names[alone]!.inflected && scene.names[alone]!.type === 'PER' && subjectFollows(scene, table, cue))
      return undefined
  }
  // "Муж Анны Беловой, которую оправдали, Иван Белов просит": the title stands before the clause.
  if (
    run &&
    alone >= 0 &&
    scene.names[alone]!.type === 'PER' &&
    scene.names[alone]!.first === run.first &&
    sign(run.first - 1) === ','
  ) {
    const past = pastInsertion(scene, table, s, run.first)
    const titled = past && past.whole > past.end ? startOf(scene, table, s, past.end, cue.last - 1, all, k) : undefined
    if (titled !== undefined && (table.has('heads', tokens[titled]!.norm) || postLike(scene, tokens[titled]!.norm)))
      return { first: titled, last: whole > end ? whole : run.last }
  }
  // "Перу на переговорах с Чили настаивает": a state's name is all of the subject.
  const state = run && alone >= 0 ? scene.names[alone]! : undefined
  if (
    state?.type === 'LOC' &&
    state.first === first &&
    !state.inflected &&
    whole === end &&
    table.has('prepositions', tokens[state.last]?.norm ?? '')
  )
    return { first, last: state.last }
  return run && { first, last: whole > end ? whole : run.last }
}

/** The first of two dashes that set a name off, the second of which stands before token `end`. Absent: no such pair. */
function dashBefore(scene: Scene, s: Run, end: number): number | undefined {
  const { tokens, text } = scene
  let named = false
  for (let j = end - 2; j > s.first && j > end - 10; j--) {
    named ||= scene.nameOf[j]! >= 0
    if (tokens[j]!.kind !== 'sign' || scene.nameOf[j]! >= 0) continue
    const mark = text[tokens[j]!.start]!
    if (/[—–]/.test(mark) || (mark === '-' && text[tokens[j]!.start - 1] === ' ')) return named ? j : undefined
    if (!/["«»“”.-]/.test(mark)) return undefined
  }
  return undefined
}

/** "Мост построил министр Олег Панов, который …": the person named before "который", with the title, behind another verb. */
function antecedent(scene: Scene, table: MedialTable, s: Run, end: number): Run | undefined {
  const { tokens } = scene
  const at = scene.nameOf[end - 1] ?? -1
  if (at < 0 || scene.names[at]!.type !== 'PER' || scene.names[at]!.last !== end) return undefined
  let verb = -1
  for (let i = scene.names[at]!.first - 1; i >= s.first && i > end - 16; i--) {
    if (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-' && scene.quoteOf[i]! < 0) break
    if (scene.nameOf[i]! < 0 && (verbLike(scene, i) || table.verbs.at(tokens, i, end))) {
      verb = i
      break
    }
  }
  if (verb < 0) return undefined
  let first = verb + 1
  while (
    first < end &&
    (table.has('adverbs', tokens[first]!.norm) || (scene.timed[first] === 1 && scene.nameOf[first]! < 0))
  )
    first++
  return first < end && !table.has('prepositions', tokens[first]!.norm)
    ? plausible(scene, table, { first, last: end })
    : undefined
}

/** "Министр прибыл в Пекин и заявил": the subject of the verb before. Absent: that verb is a cue itself, or none. */
function subjectOfVerbBefore(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  s: Run,
  all: readonly MedialCue[],
  k: number,
): Run | undefined {
  const { tokens, text } = scene
  for (let j = cue.group - 2; j > s.first && j > cue.group - 20; j--) {
    const t = tokens[j]!
    if (t.kind === 'sign' ? /[,;:]/.test(text[t.start]!) : table.has('clauses', t.norm)) return undefined
    if (t.kind === 'sign' || scene.nameOf[j]! >= 0 || !verbLike(scene, j)) continue
    if (table.has('and', tokens[j - 1]!.norm)) return undefined
    const plural = (i: number) => /(?:[ую]т|[ая]т|ли)(?:с[ья])?$/.test(tokens[i]!.norm)
    if (plural(j) !== plural(cue.last - 1)) return undefined
    const subject = subjectBefore(scene, table, { ...cue, group: j }, s, all, k)
    return subject && subject.last <= j ? subject : undefined
  }
  return undefined
}

/** "Two officials who asked not to be named said": the clause without commas belongs to the noun phrase before it. */
function beforeWho(
  scene: Scene,
  table: MedialTable,
  s: Run,
  first: number,
  all: readonly MedialCue[],
  k: number,
): number {
  const { tokens } = scene
  const floor = Math.max(s.first + 1, first - 14, k > 0 ? all[k - 1]!.last : 0)
  for (let j = first - 1; j >= floor; j--) {
    if (tokens[j]!.kind === 'sign' || table.has('that', tokens[j]!.norm) || table.has('pronouns', tokens[j]!.norm))
      return first
    if (tokens[j]!.norm !== 'who') continue
    return startOf(scene, table, s, j, j, all, k) ?? first
  }
  return first
}
