/** Finds the cues of a sentence in a language whose verb stands in the middle. */
import type { MedialVerb } from '../../../languages/tables/cues.ts'
import { beginningsOf } from '../../../text/beginnings.ts'
import { fits } from '../../../text/lists.ts'
import type { Run, Scene } from '../scene.ts'
import { asideBefore, subjectFollows } from './insertion.ts'
import type { MedialTable } from './table.ts'

/** A cue found: the verb, and where its verb group begins. */
export interface MedialCue extends Run {
  readonly kind: 'verb' | 'according' | 'own' | 'noun'
  /** First token of the group, auxiliaries and adverbs included. */
  readonly group: number
  readonly verb?: MedialVerb
  readonly participle: boolean
  readonly infinitive: boolean
  readonly denied: boolean
  readonly future: boolean
}

/** A sentence as its cues see it, with the one before. */
export interface Sentence extends Run {
  readonly before?: Run
  /** The paragraph after, where this sentence ends its own with a colon. */
  readonly next?: Run
}

/** Whether a cue, or words that look like one, may begin at a token. */
const mayBegin = beginningsOf((table: MedialTable) => [
  table.not,
  table.own,
  table.according,
  table.verbs,
  { test: (word) => table.has('nouns', word) },
  ...(table.cased ? [ADDRESSES, VOICES] : []),
])

/** The cues of a sentence, from the left, without overlaps. */
export function findCues(scene: Scene, table: MedialTable, s: Run): MedialCue[] {
  const { tokens } = scene
  const may = mayBegin(table)
  const out: MedialCue[] = []
  for (let i = s.first; i < s.last; ) {
    if (tokens[i]!.kind !== 'word' || !may(tokens[i]!)) {
      i++
      continue
    }
    const not = table.not.at(tokens, i, s.last)
    const cue = not ? undefined : cueAt(scene, table, i, s)
    if (cue) out.push(cue)
    i = not ? not.last : cue ? cue.last : i + 1
  }
  return out
}

/** "Заявление Петрова о том, что …": index of the conjunction after the noun and its genitive. Absent: no clause follows. */
export function nounThat(scene: Scene, table: MedialTable, noun: number, s: Run): number | undefined {
  const { tokens, text } = scene
  for (let j = noun + 1; j < s.last && j < noun + 9; j++) {
    const w = tokens[j]!.norm
    if (/^(?:о|об|в)$/.test(w)) return table.that.at(tokens, j, s.last) ? j : undefined
    if (tokens[j]!.kind === 'sign') {
      if (/["«»“”-]/.test(text[tokens[j]!.start]!)) continue
      return text[tokens[j]!.start] === ',' && tokens[j + 1]?.norm === 'что' && j + 1 < s.last ? j + 1 : undefined
    }
    if (table.has('prepositions', w) || table.verbs.at(tokens, j, s.last)) return undefined
  }
  return undefined
}

const ADDRESSES = /^(?:обрати|обраща|выступ)/
const VOICES = /^(?:выраз|выражал|выражае|высказал)/

/** "Выразил в этой связи надежду": a verb of expressing and what is felt, a few words apart. */
function feltApart(
  scene: Scene,
  table: MedialTable,
  i: number,
  s: Run,
): { value: MedialVerb; last: number } | undefined {
  const { tokens } = scene
  const addressed = ADDRESSES.test(tokens[i]!.norm)
  if (!addressed && !VOICES.test(tokens[i]!.norm)) return undefined
  for (let j = i + 2; j < s.last && j < i + (addressed ? 14 : 6); j++) {
    if (tokens[j]!.kind === 'sign' && !/["«»“”-]/.test(scene.text[tokens[j]!.start]!)) return undefined
    if (addressed && !/^со?$/.test(tokens[j - 1]!.norm)) continue
    // "Выразил благодарность соседям за поддержку": what stands behind another preposition is not what is felt.
    if (!addressed && table.has('prepositions', tokens[j - 1]!.norm)) continue
    const felt = table.verbs.at([tokens[i]!, tokens[j]!], 0, 2)
    if (felt?.last === 2) return { value: felt.value, last: j + 1 }
  }
  return undefined
}

/** An adjective as it stands there; no word that only points. */
const QUALIFIES =
  /^(?!(?:эт|т|одн|друг|наш|ваш|вс|как|так|тво)[а-я]{1,3}$|м[ао][а-я]$|моему$)[а-я]+(?:[ыи]ми?(?:ся)?|ой|ей|ому|ему)$/

/** "По последним имеющимся данным", "по его собственным словам": a phrase of the table with adjectives before its noun. */
function qualifiedAccording(
  scene: Scene,
  table: MedialTable,
  i: number,
  s: Run,
): { kind: 'according' | 'own'; last: number } | undefined {
  const { tokens } = scene
  if (!table.according.begins(tokens[i]!.norm)) return undefined
  const own = /^(?:его|ее|их)$/.test(tokens[i + 1]?.norm ?? '')
  const from = own ? i + 2 : i + 1
  for (let j = from; j < s.last && j < from + 3; j++) {
    if (j > from || own) {
      const pair = table.according.at([tokens[i]!, tokens[j]!], 0, 2)
      if (pair?.last === 2) return j > from ? { kind: own ? 'own' : 'according', last: j + 1 } : undefined
    }
    if (!QUALIFIES.test(tokens[j]!.norm) || scene.nameOf[j]! >= 0) return undefined
  }
  return undefined
}
const COURTESY = /^(?:most|very|always|re|are|is|am) welcome$|^(?:let|['’]s|let['’]s) say$/

function cueAt(scene: Scene, table: MedialTable, i: number, s: Run): MedialCue | undefined {
  const { tokens, text } = scene
  const plain = { participle: false, infinitive: false, denied: false, future: false }
  const own = table.own.at(tokens, i, s.last)
  if (own) return { kind: 'own', first: i, last: own.last, group: i, ...plain }
  const according = table.according.at(tokens, i, s.last)
  // "Комитет по Оценке рисков": part of a name.
  const large = (k: number) => text[tokens[k]!.start] !== text[tokens[k]!.start]!.toLowerCase()
  if (according && table.cased && according.last - i === 2 && large(i + 1) && !large(i)) return undefined
  if (according) return { kind: 'according', first: i, last: according.last, group: i, ...plain }
  const qualified = table.cased ? qualifiedAccording(scene, table, i, s) : undefined
  if (qualified) return { first: i, group: i, ...plain, ...qualified }
  const found = table.verbs.at(tokens, i, s.last) ?? (table.cased ? feltApart(scene, table, i, s) : undefined)
  if (!found) {
    const next = i + 1 < s.last ? tokens[i + 1]!.norm : ''
    if (table.cased && table.has('nouns', tokens[i]!.norm) && nounThat(scene, table, i, s) !== undefined)
      return { kind: 'noun', first: i, last: i + 1, group: i, ...plain }
    if (!table.cased && table.has('nouns', tokens[i]!.norm) && table.has('that', next))
      return { kind: 'noun', first: i, last: i + 1, group: i, ...plain }
    return undefined
  }
  const verb = found.value
  // "Haitham Al Said", "Hope": part of a name.
  if (!table.cased && /^(?:said|hope)$/.test(tokens[i]!.norm) && i > s.first && /[A-Z]/.test(text[tokens[i]!.start]!)) {
    const at = scene.nameOf[i - 1]!
    if (scene.nameOf[i]! >= 0 || (at >= 0 && scene.names[at]!.last - scene.names[at]!.first > 1)) return undefined
  }
  // "Commonwealth of Independent States": a noun of a name, or of a country's people.
  if (!table.cased && tokens[i]!.norm === 'states' && i > s.first && text[tokens[i]!.start] === 'S') return undefined
  // "You're most welcome", "let's say".
  if (!table.cased && COURTESY.test(`${tokens[i - 1]?.norm} ${tokens[i]!.norm}`)) return undefined
  // "вспомнились строки": the reflexive of a stem is another verb.
  // "Подверглась критике": so does the first of several words.
  if (table.cased && /^[а-я]+\*/.test(verb.phrase) && /с[ья]$/.test(tokens[i]!.norm) && !/^обруш/.test(tokens[i]!.norm))
    return undefined
  // "рекламу, рассказывающую о пользе": what is told of a noun, where the table does not know it for that.
  if (table.cased && verb.phrase.endsWith('*') && !verb.adjective && told(scene, found.last - 1)) return undefined
  let group = i
  let aux = i
  let denied = false
  let future = false
  for (let j = i - 1; j >= s.first && j >= i - 4; j--) {
    const w = tokens[j]!.norm
    if (table.has('auxiliaries', w)) {
      aux = j
      if (table.has('negations', w)) denied = true
      if (table.has('futures', w)) future = true
    } else if (!table.cased && mannerEnglish(scene, j)) {
      // "the leaders jointly condemned"
    } else if (w === 'этом' && j > s.first && tokens[j - 1]!.norm === 'при') j--
    else if (w === 'того' && j > s.first && tokens[j - 1]!.norm === 'кроме') j--
    // "Посол так ответил на вопрос"
    else if (
      table.cased &&
      w === 'так' &&
      j === i - 1 &&
      j > s.first &&
      tokens[j - 1]!.kind === 'word' &&
      !table.has('and', tokens[j - 1]!.norm)
    ) {
      // stands in the group
    } else if (!table.has('adverbs', w)) {
      // "в итоге констатировали"
      const aside = table.cased ? asideBefore(scene, table, s.first, j + 1) : undefined
      if (aside === undefined) break
      j = aside
    }
    group = j
  }
  // "Порт закрыт, 3 июля передает агентство": the day belongs to the verb.
  if (
    table.cased &&
    subjectFollows(scene, table, { kind: 'verb', first: i, last: found.last, group, verb, ...plain })
  ) {
    let day = group
    while (day > s.first + 1 && scene.timed[day - 1] === 1 && scene.nameOf[day - 1]! < 0) day--
    if (day < group && text[tokens[day - 1]!.start] === ',') group = day
  }
  const prev = i > s.first ? tokens[i - 1]!.norm : ''
  const before = group > s.first ? tokens[group - 1]!.norm : ''
  let participle = verb.participle === true
  let infinitive = false
  if (!table.cased) {
    const be = /^(?:is|are|was|were|be|been|being)$/
    if (participle && aux < i && be.test(prev)) participle = false
    else if (!participle && !verb.phrase.includes(' ') && passive(scene, table, i, aux)) {
      // "It was agreed that …": nobody is told.
      const bare = aux > s.first && tokens[aux - 1]!.norm === 'it' && table.that.at(tokens, found.last, s.last)
      if (!bare) return undefined
      const told = { ...verb, impersonal: true }
      return { kind: 'verb', first: aux, last: found.last, group: aux - 1, verb: told, ...plain, denied, future }
    }
    infinitive = table.has('auxiliaries', 'to') && tokens[i - 1]?.norm === 'to'
    if (infinitive && verb.takes === 'clause') return undefined
    // A noun, or a participle before its noun: "their demands", "the announced plan".
    if (!infinitive && group === i && (table.has('determiners', prev) || table.has('prepositions', prev)))
      return undefined
    // What one must or may say is not said.
    if (/^(?:must|can|could|may|might|should|cannot)$/.test(prev)) return undefined
    if (tokens[i]!.start > 0 && text[tokens[i]!.start - 1] === '-') return undefined
    if (verb.shy && !infinitive && !shyVerb(scene, table, i, found.last, s)) return undefined
    if (participle && before !== ',' && before !== 'while' && before !== '"' && before !== '”' && before !== '—')
      return undefined
  } else {
    if (table.has('prepositions', prev) && !table.has('adverbs', prev)) return undefined
    // "заявляя", "добавив": goes on in the voice before.
    if (/(?:[аяу]я|[аяие]в|вшись|ясь)$/.test(tokens[i]!.norm) && (before === ',' || before === 'и' || i === s.first))
      participle = true
  }
  return {
    kind: 'verb',
    first: Math.min(aux, i),
    last: found.last,
    group,
    verb,
    participle,
    infinitive,
    denied,
    future,
  }
}

/** Whether a word is a participle as it stands beside a noun: "рассказывающую", "призывавший". */
const told = ({ tokens, forms }: Scene, i: number): boolean =>
  fits(forms.participleInserted, tokens[i]!.norm) || fits(forms.participleOblique, tokens[i]!.norm)

/** A small-letter word in -ly: "jointly", "unequivocally". */
function mannerEnglish(scene: Scene, i: number): boolean {
  const t = scene.tokens[i]!
  return (
    /.{3}ly$/.test(t.norm) &&
    /[a-z]/.test(scene.text[t.start]!) &&
    !/^(?:family|assembly|anomaly|monopoly|supply|reply|ally|butterfly)$/.test(t.norm)
  )
}

/** "was rejected", "have been simply ignored": told of the subject, not by it. */
function passive(scene: Scene, table: MedialTable, i: number, aux: number): boolean {
  for (let j = i - 1; j >= aux; j--) {
    const w = scene.tokens[j]!.norm
    if (/^(?:is|are|was|were|be|been|being)$/.test(w)) return true
    if (!table.has('adverbs', w)) return false
  }
  return false
}

/** Whether a form that may be a noun stands as a verb: a pronoun or plain noun before it, a clause after it. */
function shyVerb(scene: Scene, table: MedialTable, i: number, last: number, s: Run): boolean {
  const { tokens, text } = scene
  if (i === s.first) return false
  const prev = tokens[i - 1]!
  const next = last < s.last ? tokens[last]! : undefined
  if (!next) return false
  if (table.has('pronouns', prev.norm)) return true
  if (prev.norm === 'and' || prev.norm === 'but')
    return table.has('pronouns', next.norm) || table.has('that', next.norm)
  if (table.has('auxiliaries', prev.norm) || table.has('adverbs', prev.norm) || table.has('relatives', prev.norm))
    return true
  if (prev.kind === 'sign' && !/[,”"’)]/.test(text[prev.start]!)) return false
  if (table.has('that', next.norm) || scene.opens.has(last) || text[next.start] === ',')
    return prev.kind === 'word' || prev.kind === 'sign'
  return (
    prev.kind === 'word' &&
    !table.has('and', prev.norm) &&
    (table.has('pronouns', next.norm) || table.has('determiners', next.norm) || scene.nameOf[last]! >= 0) &&
    tokens[i]!.norm.endsWith('s') !== prev.norm.endsWith('s')
  )
}
