/** Finds where the noun phrase of a subject begins, read back from its end. */
import { fits } from '../../text/lists.ts'
import { nameAhead } from './medial-after.ts'
import { agrees, oblique } from './medial-agreement.ts'
import type { MedialCue } from './medial-cues.ts'
import { postLike } from './medial-plausible.ts'
import type { MedialTable } from './medial-table.ts'
import type { Run, Scene } from './scene.ts'

/** Longest noun phrase, in tokens. */
const LONGEST = 28

export function startOf(
  scene: Scene,
  table: MedialTable,
  s: Run,
  end: number,
  verb: number,
  all: readonly MedialCue[],
  k: number,
): number | undefined {
  const { tokens, text } = scene
  const capital = (i: number, at = 0) => /\p{Lu}/u.test(text[tokens[i]!.start + at] ?? '')
  let floor = k > 0 && all[k - 1]!.last <= end ? Math.max(s.first, all[k - 1]!.last) : s.first
  // "По данным АП, Франция и Испания …": the comma closed the first phrase.
  if (table.cased && k > 0 && all[k - 1]!.kind === 'according')
    for (let j = floor; j < end - 1 && j < floor + 12; j++)
      if (text[tokens[j]!.start] === ',') {
        floor = j + 1
        break
      }
  let first = end
  let closed = 0
  for (let j = end - 1; j >= floor && end - j <= LONGEST; j--) {
    const t = tokens[j]!
    if (t.kind === 'sign') {
      const mark = text[t.start]!
      // "Joseph R. Biden, Jr.": a comma inside a name.
      if (mark === ',' && !table.cased && scene.nameOf[j]! >= 0) {
        first = j
        continue
      }
      const quote = /["“”«»„’‘']/.test(mark)
      if (quote && (scene.opens.has(j) || scene.quoteOf[j - 1]! >= 0)) {
        // A short name in quotation marks stays; a sentence in them does not.
        const q = scene.quoteOf[j - 1]! >= 0 ? scene.quotes[scene.quoteOf[j - 1]!]! : scene.opens.get(j)!
        if (q.last - q.first > 6) break
        first = j
        continue
      }
      if (mark === ')') closed++
      if (mark === '(' && --closed < 0) break
      // An abbreviation ended the sentence before: "… млн. В Москве".
      if (
        mark === '.' &&
        table.cased &&
        (table.has('prepositions', tokens[j + 1]?.norm ?? '') || table.has('pronouns', tokens[j + 1]?.norm ?? ''))
      )
        break
      // "министры Германии, Украины и России"
      if (mark === ',' && table.cased && enumerates(scene, table, j, end)) {
        first = j
        continue
      }
      if (table.cased && mark === '-' && text[t.start - 1] === ' ' && text[t.end] === ' ') break
      if (
        (mark === '%' && j < end - 1 && tokens[j - 1]?.kind === 'number') ||
        mark === '.' ||
        mark === '-' ||
        mark === '&' ||
        mark === '/' ||
        mark === '(' ||
        mark === ')'
      ) {
        first = j
        continue
      }
      break
    }
    const w = t.norm
    if (table.has('clauses', w) || table.has('relatives', w)) break
    if (table.has('finite', w) && j < end - 1) break
    // A full stop was lost: "… войны» Сразу после сделки".
    if (
      table.cased &&
      scene.nameOf[j]! < 0 &&
      (table.has('adverbs', w) || table.has('prepositions', w) || (table.has('heads', w) && !capital(j, 1))) &&
      capital(j)
    ) {
      first = j
      break
    }
    // Not within a name: "НИИ эпидемиологии и микробиологии".
    if (table.has('and', w) && scene.nameOf[j]! < 0 && !joinsNouns(scene, table, floor, j)) break
    if (j < end - 1 && !table.has('nouns', w)) {
      const v = table.verbs.at(tokens, j, end)
      if (v && !v.value.shy) break
    }
    first = j
  }
  while (
    first < end &&
    (tokens[first]!.kind === 'sign' ||
      table.has('and', tokens[first]!.norm) ||
      (table.cased && fits(table.words.leftOff, tokens[first]!.norm)) ||
      (fits(table.words.hyphened, tokens[first]!.norm) && tokens[first - 1]?.norm === '-') ||
      table.has('adverbs', tokens[first]!.norm) ||
      (scene.timed[first] === 1 && scene.nameOf[first]! < 0) ||
      (first + 1 < end && fits(table.words.whole, tokens[first]!.norm) && scene.timed[first + 1] === 1) ||
      table.asides.at(tokens, first, end))
  )
    first = table.asides.at(tokens, first, end)?.last ?? first + 1
  if (first >= end) return undefined
  if (table.has('prepositions', tokens[first]!.norm) || (table.cased && fits(table.words.own, tokens[first]!.norm)))
    return afterPhrase(
      scene,
      table,
      first,
      end,
      fits(scene.forms.many, tokens[verb]!.norm) || fits(scene.forms.manyShort, tokens[verb]!.norm),
    )
  // "Россиянам МИД советует": what stands before the name is no part of it, unless a title does.
  const name = scene.nameOf[end - 1]!
  const bracketed = name >= 0 && tokens[scene.names[name]!.first - 1]?.norm === '('
  if (table.cased && name >= 0 && scene.names[name]!.first > first && !bracketed) {
    let titled = false
    for (let j = first; j < scene.names[name]!.first; j++)
      titled ||=
        table.has('heads', tokens[j]!.norm) ||
        scene.nameOf[j]! >= 0 ||
        table.has('and', tokens[j]!.norm) ||
        (scene.names[name]!.type === 'PER' && !scene.names[name]!.inflected && postLike(scene, tokens[j]!.norm))
    const owner = scene.names[name]!
    // "Отец Ивана Петрова не дослушал": a man's verb beside a name that ends as a woman's or in the genitive.
    const genitive =
      owner.inflected ||
      (fits(scene.forms.pastMan, tokens[verb]!.norm) && fits(scene.forms.womanOrGenitive, tokens[owner.last - 1]!.norm))
    const owned = genitive && !oblique(scene, first)
    // "Премьеру Терезе М. предложили": a post in the dative before its holder is no subject.
    if (!titled && owner.type === 'PER' && fits(scene.forms.dative, tokens[owner.first - 1]!.norm)) return undefined
    // "пилоты «Волны» объявили": a noun in the subject's form takes the body's name behind it along.
    const noun = owner.type === 'ORG' && nounBefore(scene, table, first, owner.first, verb)
    if (!titled && !owned && !noun) return owner.first
  }
  // "участников попросили", "главной целью назвали": an object before its verb is no subject.
  if (table.cased && scene.nameOf[first]! < 0 && oblique(scene, first)) return headAfter(scene, table, first + 1, end)
  return first
}

/** Whether the word before a body's name is a noun that can be the subject of the verb, as far as endings tell. */
function nounBefore(scene: Scene, table: MedialTable, first: number, at: number, verb: number): boolean {
  const { tokens, text } = scene
  let noun = at - 1
  while (noun > first && /^["«“„]$/.test(text.slice(tokens[noun]!.start, tokens[noun]!.end))) noun--
  const t = tokens[noun]!
  if (t.kind !== 'word' || scene.nameOf[noun]! >= 0 || table.has('prepositions', tokens[first]!.norm)) return false
  if (oblique(scene, noun) && !(noun > first && numeric(scene, first, noun))) return false
  if (!agrees(scene, noun, verb)) return false
  const many = fits(scene.forms.many, tokens[verb]!.norm)
  if (numeric(scene, first, noun)) return true
  return many ? fits(scene.forms.pluralOrGenitive, t.norm) : !fits(scene.forms.plural, t.norm)
}

/** Whether a run begins with a number or a word of quantity: "96 процентов членов". */
const numeric = (scene: Scene, first: number, last: number): boolean =>
  last > first && (scene.tokens[first]!.kind === 'number' || fits(scene.forms.quantity, scene.tokens[first]!.norm))

/** Whether the comma at `j` parts names of a list that "and" closes before token `end`. */
export function enumerates(scene: Scene, table: MedialTable, j: number, end: number): boolean {
  if (j < 1 || scene.nameOf[j - 1]! < 0 || scene.nameOf[j + 1]! < 0) return false
  for (let i = j + 1; i < end && i < j + 12; i++) if (table.has('and', scene.tokens[i]!.norm)) return true
  return false
}

/** Whether the conjunction at `j` joins nouns of one subject: what is left of it holds no verb. */
export function joinsNouns(scene: Scene, table: MedialTable, floor: number, j: number): boolean {
  const { tokens, text } = scene
  if (j <= floor) return false
  for (let q = j - 1; q >= floor; q--) {
    if (j - q > 9) return false
    const t = tokens[q]!
    // "Белов (Волна) и Панов": past the brackets.
    if (text[t.start] === ')' && q === j - 1) {
      while (q > floor && text[tokens[q]!.start] !== '(') q--
      continue
    }
    if (t.kind === 'sign') return /[.-]/.test(text[t.start]!) ? true : q < j - 1 && /[,”"—–:]/.test(text[t.start]!)
    if (table.has('finite', t.norm) || table.has('auxiliaries', t.norm) || table.verbs.at(tokens, q, j)) return false
    if (
      table.cased &&
      fits(scene.forms.pastWithin, t.norm) &&
      t.norm.length > 4 &&
      !fits(scene.forms.notPastWithin, t.norm)
    )
      return false
    if (!table.cased && fits(table.words.actedOrTo, t.norm)) return false
    if (table.has('clauses', t.norm)) return true
  }
  return true
}

/** "Бывшего канцлера глава МИДа назвал": where the title in the form of a subject begins. Absent: there is none. */
export function headAfter(scene: Scene, table: MedialTable, first: number, end: number): number | undefined {
  for (let j = first; j < end; j++) {
    if (!table.has('heads', scene.tokens[j]!.norm) || table.has('prepositions', scene.tokens[j - 1]!.norm)) continue
    let at = j
    while (at > first && fits(scene.forms.adjective, scene.tokens[at - 1]!.norm)) at--
    return at
  }
  return undefined
}

/** Past a prepositional phrase that opens the clause: the subject is the last name with its titles, or a title noun. */
export function afterPhrase(
  scene: Scene,
  table: MedialTable,
  first: number,
  end: number,
  many = false,
): number | undefined {
  const { tokens, text } = scene
  const upper = (i: number) => {
    const c = text[tokens[i]!.start]!
    return c !== c.toLowerCase()
  }
  for (let j = first + 1; j < end; j++) {
    const w = tokens[j]!.norm
    const governed = table.cased && table.has('prepositions', tokens[j - 1]!.norm)
    // "В интервью радио директор сообщил": the hearer.
    if (fits(table.words.radio, w) && fits(table.words.onAir, tokens[j - 1]!.norm)) continue
    const post = table.cased && postLike(scene, w) && nameAhead(scene, table, j + 1, end)
    if (!governed && (post || table.has('heads', w) || (table.has('pronouns', w) && j === end - 1))) {
      let at = j
      while (at > first + 2 && scene.timed[at - 1] !== 1 && fits(scene.forms.adjectiveBefore, tokens[at - 1]!.norm))
        at--
      return at
    }
  }
  // "Об отречении старый монарх"
  if (table.cased)
    for (let j = first + 2; j < end - 1; j++)
      if (fits(scene.forms.adjectiveMan, tokens[j]!.norm) && !table.has('prepositions', tokens[j - 1]!.norm)) return j
  // "В Италии профсоюзы призвали": a plural noun behind the place.
  const place = table.cased && many && end - first >= 3 ? scene.nameOf[end - 2]! : -1
  if (
    place >= 0 &&
    scene.names[place]!.type === 'LOC' &&
    scene.names[place]!.first === first + 1 &&
    scene.names[place]!.last === end - 1 &&
    scene.nameOf[end - 1]! < 0 &&
    fits(scene.forms.plural, tokens[end - 1]!.norm)
  )
    return end - 1
  // "В среду судья": what follows the time is the subject.
  if (table.cased && scene.timed[first + 1] === 1) {
    let at = first + 1
    while (at < end && (scene.timed[at] === 1 || table.has('adverbs', tokens[at]!.norm))) at++
    if (at < end && tokens[at]!.kind === 'word' && !table.has('prepositions', tokens[at]!.norm) && !oblique(scene, at))
      return at
  }
  // "Из-за задержки 96 процентов членов союза": the number begins the subject.
  if (table.cased)
    for (let j = first + 2; j < end - 1; j++)
      if (
        tokens[j]!.kind === 'number' &&
        scene.timed[j] !== 1 &&
        scene.nameOf[j]! < 0 &&
        !table.has('prepositions', tokens[j - 1]!.norm) &&
        fits(table.words.counted, tokens[j + 1]!.norm)
      )
        return j
  // "На фоне спора «Волна» заявила": the marks around a name are no part of it.
  let close = end
  while (close > first + 2 && /^["»“”]$/.test(text.slice(tokens[close - 1]!.start, tokens[close - 1]!.end))) close--
  const name = scene.nameOf[close - 1]!
  if (close < end && name >= 0 && scene.names[name]!.last === close && !many) {
    const open = scene.names[name]!.first - 1
    const marked = open > first + 1 && /^["«„“]$/.test(text.slice(tokens[open]!.start, tokens[open]!.end))
    return marked && !table.has('prepositions', tokens[open - 1]!.norm) ? open : undefined
  }
  // "В ответ западные страны объявили"
  if (table.cased && many)
    for (let j = first + 2; j < end - 1; j++)
      if (
        fits(scene.forms.adjectiveMany, tokens[j]!.norm) &&
        scene.timed[j] !== 1 &&
        !table.has('prepositions', tokens[j - 1]!.norm) &&
        fits(scene.forms.plural, tokens[j + 1]!.norm)
      )
        return j
  if (
    name >= 0 &&
    scene.names[name]!.first > first + 1 &&
    !(table.cased && scene.names[name]!.inflected) &&
    !(many && table.cased && scene.names[name]!.type !== 'PER') &&
    !table.has('prepositions', tokens[scene.names[name]!.first - 1]!.norm)
  ) {
    const at = scene.names[name]!.first
    const other = table.cased && at > first + 2 && table.has('and', tokens[at - 1]!.norm) ? scene.nameOf[at - 2]! : -1
    return other >= 0 && scene.names[other]!.first > first ? scene.names[other]!.first : at
  }
  if (!table.cased) {
    for (let j = end - 1; j > first + 1; j--)
      if (fits(table.words.beginsSubject, tokens[j]!.norm) && !table.has('prepositions', tokens[j - 1]!.norm)) return j
  }
  // "В МИД РФ заявили": those who sit there.
  const house = name >= 0 && scene.names[name]!.type !== 'PER' && scene.names[name]!.last === end
  if (table.cased && many && fits(table.words.seats, tokens[first]!.norm) && (house || scene.nameOf[first + 1]! >= 0))
    return undefined
  let at = end
  while (at > first + 1 && upper(at - 1) && !table.has('prepositions', tokens[at - 2]!.norm)) at--
  return at < end ? at : undefined
}
