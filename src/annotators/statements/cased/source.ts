/** Finds the speaker's noun phrase before the verb, in a language with cases. */
import { fits } from '../../../text/lists.ts'
import { beforeLink } from '../medial/adverbials.ts'
import type { MedialCue } from '../medial/cues.ts'
import { pastInsertion } from '../medial/insertion.ts'
import { verbLike } from '../medial/plausible.ts'
import { locative, locativeAfter } from '../medial/subjects.ts'
import type { MedialTable } from '../medial/table.ts'
import { agreesWith, mayBeNominative, NOMINATIVE, NOMINATIVE_ONE } from '../nouns/forms.ts'
import { type NounPhrase, phraserOf } from '../nouns/phrases.ts'
import type { Run, Scene } from '../scene.ts'
import { casedSubjectAfter, clauseBefore, phraseEnding, speaksBehind, subjectAmong, wantedBy } from './subject.ts'

/** How far before a person's name a title may begin, in tokens. */
const FARTHEST = 16

/** So many verbs before a cue may have their subject in common with it. */
const MOST_VERBS = 8

/**
 * The subject before the verb group of a cue, with the clauses and appositions that tell more of it. `verbs`: how many that go on from it
 * were passed. Absent: there is none in this clause.
 */
export function casedSubjectBefore(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  s: Run,
  all: readonly MedialCue[],
  k: number,
  verbs = 0,
): Run | undefined {
  const { tokens, text } = scene
  const end = beforeLink(scene, s, cue.group)
  if (end <= s.first) return undefined
  const sign = (i: number) => (i >= s.first && tokens[i]!.kind === 'sign' ? text[tokens[i]!.start]! : '')
  const last = tokens[end - 1]!.norm
  // "… рассказала о позиции и сообщила": the second verb has no subject beside it; "хотя он и заявил".
  if (table.has('and', last)) {
    if (end - 2 >= s.first && fits(table.words.thirdPerson, tokens[end - 2]!.norm))
      return { first: end - 2, last: end - 1 }
    return subjectOfVerbBefore(scene, table, cue, s, all, k, verbs)
  }
  // What stands behind "по данным" up to its comma is no part of the clause.
  const past = (q: number) => {
    const { kind, last: from } = all[q]!
    if (kind === 'according') for (let j = from; j < end - 1 && j < from + 12; j++) if (sign(j) === ',') return j + 1
    return from
  }
  const floorOf = (at: number) => {
    for (let q = k - 1; q >= 0; q--) {
      const { kind, first } = all[q]!
      const last = past(q)
      // "Агентство со ссылкой на источник сообщило": the subject stands before that.
      if (last <= at && !(kind === 'according' && fits(table.words.with, tokens[first]!.norm)))
        return Math.max(s.first, last)
    }
    return s.first
  }
  const floor = floorOf(end)
  // "думаю": nobody but "я", who would stand beside it.
  if (fits(table.words.iThink, tokens[cue.first]!.norm) && !wantedBy(scene, table, cue))
    return last === 'я' ? { first: end - 1, last: end } : undefined
  const wanted = wantedBy(scene, table, cue)
  const clause = clauseBefore(scene, table, floor, end)
  const sits = () => locativeAfter(scene, table, cue, s.last) !== undefined
  const found =
    subjectAmong(scene, table, clause.first, end, wanted) ?? loosely(scene, table, clause.first, end, wanted)
  // What follows another verb at once is its object: "посетил порт заявил".
  if (found && (clause.opened !== 'verb' || (found.weight === 4 && found.first > clause.first))) {
    // "Закон раскритиковал министр": what is judged stands before its verb; "подробности сообщили в порту".
    if (found.weight < 2 && (speaksBehind(scene, table, cue, s.last) || sits())) return undefined
    // "В порту эти слухи опровергли": those who sit there judge.
    if (found.weight < 2 && fits(table.words.pointsAt, tokens[found.first]!.norm) && locative(scene, table, cue, s))
      return undefined
    // "Глава союза «Волна» заявил": the name in marks beside the verb belongs to the title before it.
    const quote = found.weight === 4 ? scene.opens.get(found.last) : undefined
    if (quote?.closed && quote.last + 1 === end) return { first: found.first, last: end }
    return upToName(scene, table, withTitle(scene, table, found, floor, wanted), end)
  }
  const bare = nameBefore(scene, table, clause.first, end, wanted)
  if (bare && !speaksBehind(scene, table, cue, s.last)) return bare
  const before = clause.first - 1
  if (clause.opened === 'relative') return antecedent(scene, table, cue, before, floor, wanted, clause.first === end)
  if (clause.opened === 'and' && before > s.first)
    return subjectOfVerbBefore(scene, table, { ...cue, group: clause.first }, s, all, k, verbs)
  if (clause.opened === 'comma') {
    if (speaksBehind(scene, table, cue, s.last) || sits()) return undefined
    const past = pastInsertion(scene, table, s, clause.first)
    if (!past) return undefined
    return subjectUpTo(scene, table, floorOf(past.end), past.end, past.whole, wanted)
  }
  // "Крупнейший перевозчик страны – «Волна» – объявил": the name between dashes tells who it is.
  if (clause.opened === 'dash' && /[—–-]/.test(sign(before))) {
    const open = dashBefore(scene, s, clause.first)
    return open === undefined ? undefined : subjectUpTo(scene, table, floorOf(open), open, before, wanted)
  }
  return undefined
}

/** "Заведующий отделением сложных травм больницы Олег Панов заявил": a title goes on to the name right before the verb, whatever it is of. */
function upToName(scene: Scene, table: MedialTable, run: Run, end: number): Run {
  const { tokens, nameOf, names } = scene
  let last = end
  while (last > run.last && (scene.timed[last - 1] === 1 || table.has('adverbs', tokens[last - 1]!.norm))) last--
  const name = names[nameOf[last - 1] ?? -1]
  if (name?.type !== 'PER' || name.inflected || name.first < run.last || name.last !== last) return run
  // "Эксперты именно на Ли Пэна возлагают вину": what a preposition governs.
  const before = tokens[name.first - 1]?.norm ?? ''
  if (table.nouns!.behind(before) !== 0 || table.has('prepositions', before)) return run
  for (let i = run.first; i < run.last; i++) if (names[nameOf[i] ?? -1]?.type === 'PER') return run
  for (let i = run.last; i < name.first; i++)
    if (
      tokens[i]!.kind === 'sign'
        ? tokens[i]!.norm !== '-' || tokens[i]!.end !== tokens[i + 1]!.start
        : table.has('and', tokens[i]!.norm) || verbLike(scene, i)
    )
      return run
  return { first: run.first, last }
}

/** A person or title whose gender the verb does not have, though the number: a slip of the pen, or an ending that tells little. */
function loosely(scene: Scene, table: MedialTable, first: number, end: number, wanted: number): NounPhrase | undefined {
  if (!wanted || !(wanted & NOMINATIVE)) return undefined
  const found = subjectAmong(scene, table, first, end, NOMINATIVE_ONE)
  return found?.weight === 4 ? found : undefined
}

/** "Россиянам МИД советует": the name beside the verb, where it was read as part of what stands before it. */
function nameBefore(scene: Scene, table: MedialTable, first: number, end: number, wanted: number): Run | undefined {
  const name = scene.names[scene.nameOf[end - 1] ?? -1]
  if (!name || name.first <= first || name.last !== end || name.inflected || scene.nameOf[name.first - 1]! >= 0)
    return undefined
  const before = scene.tokens[name.first - 1]!.norm
  const apart = name.type === 'PER' ? table.nouns!.behind(before) === 0 : table.nouns!.onlyDative(before)
  if (!apart) return undefined
  const phrase = phraserOf(scene, table).at(name.first, end)
  const fit = phrase && (wanted ? agreesWith(phrase.forms, wanted) : true)
  return fit && phrase.last === end ? { first: name.first, last: end } : undefined
}

/** The subject in the clause that ends at `end`, where an insertion begins; up to `whole`, where it takes the insertion along. */
function subjectUpTo(
  scene: Scene,
  table: MedialTable,
  floor: number,
  end: number,
  whole: number,
  wanted: number,
): Run | undefined {
  const clause = clauseBefore(scene, table, floor, end)
  // "Фирма, построившая порт, закрытый в мае, заявила": one insertion stands before another.
  const more = clause.opened === 'comma' && opensInsertion(scene, clause.first, end)
  const past = more ? pastInsertion(scene, table, { first: floor, last: end + 1 }, end + 1) : undefined
  if (past && past.end < clause.first)
    return subjectUpTo(scene, table, floor, past.end, past.whole > past.end ? whole : past.end, wanted)
  const found = subjectAmong(scene, table, clause.first, end, wanted)
  if (!found) return undefined
  return whole > end && found.last === end
    ? { first: found.first, last: whole }
    : { first: found.first, last: found.last }
}

/** Whether a participle stands among the first words behind a comma: "в прошлом занимавшая". */
function opensInsertion({ tokens, forms }: Scene, first: number, end: number): boolean {
  for (let i = first; i < end && i < first + 3; i++) {
    if (tokens[i]!.kind !== 'word') return false
    if (fits(forms.participleInserted, tokens[i]!.norm)) return true
  }
  return false
}

/** "Муж Анны Беловой, которую оправдали, Иван Белов просит": the name with the title before the clause. */
function withTitle(scene: Scene, table: MedialTable, found: NounPhrase, floor: number, wanted: number): Run {
  const { tokens, text, nameOf, names } = scene
  const run = { first: found.first, last: found.last }
  // "Шакиров, имам мечети, заявил": back to the name that the title tells of.
  const told = text[tokens[found.first - 1]?.start ?? 0] === ',' ? names[nameOf[found.first - 2] ?? -1] : undefined
  if (
    told?.type === 'PER' &&
    !told.inflected &&
    told.first >= floor &&
    found.weight === 4 &&
    text[tokens[found.last]?.start ?? 0] === ','
  )
    return { first: told.first, last: found.last }
  const one = postBefore(scene, table, found, floor)
  if (one !== undefined) return { first: one, last: found.last }
  const name = names[nameOf[found.first] ?? -1]
  if (name?.type !== 'PER' || found.first - 1 <= floor || text[tokens[found.first - 1]!.start] !== ',') return run
  const past = pastInsertion(scene, table, { first: floor, last: found.last }, found.first)
  if (!past || past.whole <= past.end) return run
  const clause = clauseBefore(scene, table, floor, past.end)
  const title = subjectAmong(scene, table, clause.first, past.end, wanted)
  return title && title.last === past.end && title.weight === 4 ? { first: title.first, last: found.last } : run
}

/** "Вице-канцлер, министр экономики Иван Белов": where another post of the same person begins that opens the clause before. Absent: none does. */
function postBefore(scene: Scene, table: MedialTable, found: NounPhrase, floor: number): number | undefined {
  const { tokens, text, nameOf, names } = scene
  const comma = found.first - 1
  if (comma <= floor || text[tokens[comma]!.start] !== ',' || names[nameOf[found.last - 1] ?? -1]?.type !== 'PER')
    return undefined
  if (nameOf[found.first]! >= 0 || !(found.forms & NOMINATIVE)) return undefined
  const clause = clauseBefore(scene, table, floor, comma)
  const post = phraseEnding(scene, table, clause.first, comma)
  const alone = post?.weight === 4 && nameOf[post.head]! < 0 && (post.forms & NOMINATIVE) !== 0 && !post.several
  if (!alone || scene.nameOf.slice(post.first, post.last).some((k) => names[k]?.type === 'PER')) return undefined
  for (let i = clause.first; i < post.first; i++)
    if (tokens[i]!.kind === 'word' && scene.timed[i] !== 1 && !table.has('adverbs', tokens[i]!.norm)) return undefined
  return post.first
}

/** "Мост построил министр Олег Панов, который …": the phrase before "который", in whatever case, that agrees with the verb in number. */
function antecedent(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  at: number,
  floor: number,
  wanted: number,
  near: boolean,
): Run | undefined {
  const { tokens, text } = scene
  const { norm } = tokens[at]!
  if (!fits(scene.forms.relativeSubject, norm)) return undefined
  if (at - 1 <= floor || text[tokens[at - 1]!.start] !== ',') return undefined
  const forms = table.nouns!.modifier(norm)
  if (wanted && !agreesWith(forms, wanted)) return undefined
  const many = mayBeNominative(forms) && !(forms & NOMINATIVE)
  const clause = clauseBefore(scene, table, floor, at - 1)
  const found = phraseEnding(scene, table, clause.first, at - 1)
  // Several are told by no place's name.
  if (found && many && scene.names[scene.nameOf[found.head] ?? -1]?.type === 'LOC') return undefined
  // "прогнозы обозревателей, которые предсказывали": the people among the nouns.
  if (found && found.weight < 2)
    for (let i = found.first + 1; i < found.last; i++) {
      const inner = phraserOf(scene, table).at(i, at - 1)
      const those = fits(table.words.those, tokens[i]!.norm)
      if (inner?.last === at - 1 && (inner.weight === 4 || those)) return { first: inner.first, last: inner.last }
    }
  // "Иван Белов и Анна Панова, которая обвиняет": the nearer of two.
  if (!many && (!found || found.weight < 2 || found.several || personAlone(scene, found))) {
    const person = personEnding(scene, table, clause.first, at - 1)
    if (person) return person
  }
  return found && (found.weight > 1 || (near && cue.verb?.takes === 'clause'))
    ? { first: found.first, last: found.last }
    : undefined
}

const personAlone = ({ names, nameOf }: Scene, run: Run): boolean => {
  const name = names[nameOf[run.first] ?? -1]
  return name?.type === 'PER' && name.first === run.first && name.last === run.last
}

/** "Он спорил с главой порта Иваном Беловым, который …": the person named before token `end` in any case, with the title before. Absent: nobody is. */
function personEnding(scene: Scene, table: MedialTable, floor: number, end: number): Run | undefined {
  const { tokens, nameOf, names } = scene
  const name = names[nameOf[end - 1] ?? -1]
  if (name?.type !== 'PER' || name.last !== end) return undefined
  let { first } = name
  for (let i = first - 1; i >= floor && i > name.first - FARTHEST; i--) {
    const t = tokens[i]!
    if (nameOf[i]! < 0 && scene.quoteOf[i]! < 0) {
      if (
        t.kind === 'word'
          ? table.has('prepositions', t.norm) ||
            (fits(table.words.joins, t.norm) && names[nameOf[i - 1] ?? -1]?.type === 'PER') ||
            verbLike(scene, i)
          : !/["«»“”-]/.test(scene.text[t.start]!)
      )
        break
    }
    const phrase = phraserOf(scene, table).at(i, end)
    if (phrase?.last === end && phrase.weight === 4) first = i
  }
  return { first, last: end }
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

/** "Министр прибыл в Пекин и заявил": the subject of the verb before. Absent: that verb is a cue itself, or none. */
function subjectOfVerbBefore(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  s: Run,
  all: readonly MedialCue[],
  k: number,
  verbs: number,
): Run | undefined {
  if (verbs >= MOST_VERBS) return undefined
  const { tokens, text } = scene
  const wanted = wantedBy(scene, table, cue)
  for (let j = cue.group - 2; j > s.first && j > cue.group - 20; j--) {
    const t = tokens[j]!
    if (t.kind === 'sign' ? /[,;:]/.test(text[t.start]!) : table.has('clauses', t.norm)) return undefined
    if (t.kind === 'sign' || scene.nameOf[j]! >= 0 || !verbLike(scene, j)) continue
    if (table.has('and', tokens[j - 1]!.norm)) return undefined
    const own = table.nouns!.subject(t.norm)
    if (own && wanted && !agreesWith(own, wanted)) return undefined
    const verb = { ...cue, group: j, first: j, last: j + 1 }
    const subject = casedSubjectBefore(scene, table, verb, s, all, k, verbs + 1)
    return subject && subject.last <= j ? subject : undefined
  }
  return undefined
}

/**
 * The subject of the verb that a gerund or another verb goes on from, before it or else behind it: "рыбаки стали спорить, утверждая".
 * Absent: no verb stands near, or it has no subject beside it.
 */
export function subjectOfMain(
  scene: Scene,
  table: MedialTable,
  s: Run,
  all: readonly MedialCue[],
  k: number,
): Run | undefined {
  const { tokens, text } = scene
  const cue = all[k]!
  const at = mainVerb(scene, table, s, cue.group, cue.participle)
  const wanted = cue.participle ? 0 : wantedBy(scene, table, cue)
  if (at === undefined) return subjectBeforeComma(scene, table, s, cue.group - 1, wanted)
  const own = table.nouns!.subject(tokens[at]!.norm)
  if (own && wanted && !agreesWith(own, wanted)) return undefined
  const group = at > s.first && table.has('negations', tokens[at - 1]!.norm) ? at - 1 : at
  const verb = { ...cue, group, first: at, last: at + 1, participle: false, infinitive: false }
  const before = casedSubjectBefore(scene, table, verb, s, all, k)
  if (before) return before
  const behind = casedSubjectAfter(scene, table, verb, cue.group)
  return behind && behind.weight === 4 && !/[:;]/.test(text[tokens[behind.end]?.start ?? 0] ?? '')
    ? behind.run
    : undefined
}

/**
 * "Министр, опасаясь …, уехал": who is named right before the comma of a gerund, whose verb is still to come. Absent: nobody is, or one who is
 * only called or compared so ("больше известный как Белов", "так же как и Белов").
 */
function subjectBeforeComma(
  scene: Scene,
  table: MedialTable,
  s: Run,
  comma: number,
  wanted: ReturnType<typeof wantedBy>,
): Run | undefined {
  const { tokens, text } = scene
  if (comma <= s.first || text[tokens[comma]!.start] !== ',') return undefined
  const clause = clauseBefore(scene, table, s.first, comma)
  const found = subjectAmong(scene, table, clause.first, comma, wanted)
  if (found?.weight !== 4 || found.last !== comma) return undefined
  for (let i = found.first - 1; i >= Math.max(s.first, found.first - 2); i--)
    if (fits(table.words.as, tokens[i]!.norm)) return undefined
  return { first: found.first, last: comma }
}

/** The last verb before a gerund in its sentence, or the first that another verb without a subject goes on from. */
function mainVerb(scene: Scene, table: MedialTable, s: Run, group: number, near: boolean): number | undefined {
  const { tokens } = scene
  let found: number | undefined
  let acts: number | undefined
  for (let i = group - 1; i > s.first && i > group - 40; i--) {
    if (tokens[i]!.kind !== 'word' || scene.nameOf[i]! >= 0) continue
    if (verbLike(scene, i) || table.has('finite', tokens[i]!.norm)) {
      found = i
      if (near) break
    }
    // "Союз не берёт на себя вину, утверждая": a verb by its ending, which nouns have as well.
    else if (near && fits(scene.forms.actsBeside, tokens[i]!.norm)) acts ??= i
  }
  return found ?? acts
}
