import { fits } from '../../../text/lists.ts'
import { type Run, type Said, type Scene, trim } from '../scene.ts'
import type { MedialCue, Sentence } from './cues.ts'
import { asideBefore } from './insertion.ts'
import { mannerLike, verbLike } from './plausible.ts'
import type { MedialTable } from './table.ts'

/** The quotation that the sentence before ends with, in the same paragraph. */
function quotedBefore(scene: Scene, s: Sentence): Run | undefined {
  const { tokens, text } = scene
  if (!s.before || tokens[s.first]!.breakBefore) return undefined
  let end = s.first
  while (end > s.before.first && tokens[end - 1]!.kind === 'sign' && scene.quoteOf[end - 1]! < 0) end--
  const at = end > 0 ? scene.quoteOf[end - 1]! : -1
  if (at < 0 || end === s.first) return undefined
  const quote = scene.quotes[at]!
  return /[?!…,]/.test(text[tokens[quote.last - 1]!.start]!) ? { first: quote.first, last: quote.last } : undefined
}

/**
 * "О переговорах также заявила …", "об отречении монарх заявил": the noun phrase after the preposition, up to the
 * subject or the verb. Absent: no such phrase opens the clause.
 */
export function frontedAbout(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  s: Run,
  left: Run | undefined,
): Run | undefined {
  const { tokens } = scene
  let last = left && left.last <= cue.group ? left.first : cue.group
  for (let j = last - 1; j >= s.first && j >= last - 14; j--) {
    const t = tokens[j]!
    if (t.kind === 'sign' && !/[-"«»“”]/.test(scene.text[t.start]!)) return undefined
    // "Против проекта выступает Украина"
    const verb = tokens[cue.first]!.norm
    const sided =
      (fits(table.words.siding, verb) && fits(table.words.sides, t.norm)) ||
      (fits(table.words.calling, verb) && fits(table.words.callsTo, t.norm))
    if (!sided && !fits(table.words.about, t.norm)) continue
    if (fits(table.words.pointed, tokens[j + 1]!.norm)) return undefined
    // A noun before it would carry it: "заявление о визите".
    const before = j > s.first ? tokens[j - 1]! : undefined
    const opens =
      !before || before.kind === 'sign' || table.has('and', before.norm) || table.has('adverbs', before.norm)
    if (!opens && !mannerLike(scene, table, j - 1) && !fits(table.words.afterwards, before.norm)) return undefined
    while (last > j + 2 && table.has('adverbs', tokens[last - 1]!.norm)) last--
    return last > j + 1 ? { first: j + 1, last } : undefined
  }
  return undefined
}

/** Content before the cue, up to token `head` where speaker or cue begin. Absent: nothing there is said by this cue. */
export function precedes(
  scene: Scene,
  table: MedialTable,
  s: Sentence,
  head: number,
  subjectFirst: boolean,
  led: boolean,
  cue: MedialCue,
): Run | undefined {
  const { tokens, text } = scene
  // "When asked whether …, she said: “…”": what is said follows the colon.
  if (!table.cased && subjectFirst && cue.last < s.last && text[tokens[cue.last]!.start] === ':') return undefined
  let end = head
  let marks = ''
  while (end > s.first && tokens[end - 1]!.kind === 'sign') marks += text[tokens[--end]!.start]!
  // "… ?" she said: the question mark ended the sentence inside the quotation marks.
  if (end <= s.first) return led ? undefined : quotedBefore(scene, s)
  const quoteAt = end > 0 ? scene.quoteOf[end - 1]! : -1
  const quote = quoteAt >= 0 ? scene.quotes[quoteAt] : undefined
  // A short name in quotation marks ends a clause as any noun does.
  const named =
    quote && table.cased && quote.first > s.first + 3 && quote.last - quote.first < 6 && !/[-—–]/.test(marks)
  if (quote && !named && quote.last <= head && quote.last >= end) {
    if (!/[",“”»’'‘\-—–]/.test(marks)) return undefined
    if (led && quote.last - quote.first < 4) return undefined
    // "Он отметил, что придет «так скоро, как сможет», пишет газета": the whole sentence, not its last quoted words.
    const small = text[tokens[quote.first]!.start]!
    if (
      table.cased &&
      cue.verb?.takes === 'clause' &&
      quote.first > s.first + 3 &&
      small !== small.toUpperCase() &&
      /,/.test(marks) &&
      fits(table.words.linkedStem, tokens[cue.first]!.norm)
    )
      return { first: s.first, last: quote.last }
    const inside = quote.first <= s.first + 1
    return {
      first: inside ? quote.first : Math.min(quote.first, startOfContent(scene, table, s, quote.first)),
      last: quote.last,
    }
  }
  // "«…, — приводит его слова газета. — …»": within the quotation that it parts.
  const parts = table.cased && scene.quoteOf[cue.first]! >= 0 && /^[—–-],/.test(marks)
  if (
    led ||
    (cue.verb?.led && !parts) ||
    !(named ? /,/ : /^[,\s]*[,—–-]/).test(marks) ||
    end - s.first < (table.cased ? 1 : 3)
  )
    return undefined
  const after = subjectFirst ? cue.last : undefined
  if (after !== undefined && !closes(scene, table, after, s)) return undefined
  // A leading adverbial is no content: "On Monday, he said …"
  const first = tokens[firstWord(scene, s)]!
  if (subjectFirst && end - s.first < 5 && (table.has('prepositions', first.norm) || scene.timed[s.first] === 1))
    return undefined
  if (
    table.has('clauses', first.norm) &&
    !table.cased &&
    after !== undefined &&
    after < s.last - 1 &&
    tokens[after]!.kind === 'word' &&
    !table.has('prepositions', tokens[after]!.norm)
  )
    return undefined
  // A list of news: only its last item is said.
  let from = s.first
  for (let j = end - 1; j > s.first && j > end - 80; j--)
    if (text[tokens[j]!.start] === ';') {
      from = j + 1
      break
    }
  return { first: from, last: end }
}

/** Whether nothing but adverbials follows up to the sentence's end. */
function closes(scene: Scene, table: MedialTable, at: number, s: Run): boolean {
  const { tokens } = scene
  if (at >= s.last) return true
  const t = tokens[at]!
  if (t.kind === 'sign') return true
  // "Через час после победы, министр объявил об отставке": what he said follows.
  if (table.cased && table.has('about', t.norm)) return fits(table.words.pointedLast, tokens[at + 1]?.norm)
  // "Told a news briefing", "told the state news agency".
  if (!table.cased && table.has('determiners', t.norm))
    for (let i = at + 1; i < Math.min(s.last, at + 5); i++) if (fits(table.words.hearing, tokens[i]!.norm)) return true
  if (fits(table.words.to, t.norm))
    return (
      at + 1 < s.last &&
      (table.has('hearers', tokens[at + 1]!.norm) ||
        table.has('determiners', tokens[at + 1]!.norm) ||
        scene.nameOf[at + 1]! >= 0)
    )
  return (
    table.has('prepositions', t.norm) ||
    table.has('adverbs', t.norm) ||
    table.has('hearers', t.norm) ||
    table.has('clauses', t.norm) ||
    scene.timed[at] === 1 ||
    (/^[A-Z]/.test(scene.text[t.start]!) && s.last - at < 8)
  )
}

/** "The plan, she said, would fail": the clause goes on after the comma. Absent: it does not. */
export function parenthetical(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  pre: Run,
  s: Run,
  at: number,
): Run | undefined {
  const { tokens, text } = scene
  if (scene.quoteOf[pre.first]! >= 0 || at >= s.last - 3 || text[tokens[at]!.start] !== ',') return undefined
  const next = tokens[at + 1]!
  if (next.kind !== 'word' || fits(table.words.otherClause, next.norm)) return undefined
  // "сообщил источник, знакомый с ходом переговоров": the words tell of him.
  if (table.cased && fits(table.words.tellsOfSpeaker, next.norm)) return undefined
  // "…, считает канцлер, пишут газеты": another tells it.
  const other = table.cased ? table.verbs.at(scene.tokens, at + 1, s.last) : undefined
  // "Мэр, уточняет газета, сказал, что": his own verb goes on.
  const goesOn = other && other.last + 1 < s.last && text[tokens[other.last]!.start] === ','
  const ofHim = [1, 2, 3].some((n) => fits(scene.forms.relative, tokens[at + n]?.norm))
  if (table.cased && ofHim) return undefined
  // "Послы, добавил мэр, подтвердили дату": what stands before has no verb yet.
  const first = fits(table.words.doingBesides, next.norm) || fits(table.words.linkedStem, next.norm)
  if (other && !first && !acts(scene, table, pre)) return { first: at + 1, last: s.last }
  if (other && !(goesOn && table.that.at(tokens, other.last + 1, s.last))) return undefined
  if (fits(table.words.doingBesides, next.norm) && next.norm.length > 4) return undefined
  return trim(scene, at + 1, s.last) && cue.last <= at ? { first: at + 1, last: s.last } : undefined
}

/** Whether a run holds a verb, as far as words tell. */
function acts(scene: Scene, table: MedialTable, run: Run): boolean {
  for (let i = run.first; i < run.last; i++) {
    const { norm, kind } = scene.tokens[i]!
    if (kind !== 'word' || scene.nameOf[i]! >= 0) continue
    if (
      verbLike(scene, i) ||
      table.has('finite', norm) ||
      fits(scene.forms.actsBeside, norm) ||
      fits(scene.forms.shortParticiple, norm) ||
      table.verbs.at(scene.tokens, i, run.last)
    )
      return true
  }
  return false
}

/** A statement whose content goes on after its cue: the longest part is its content, or that with a verb. */
export function withParts(scene: Scene, said: Said[], rest: Run, table?: MedialTable): Said[] {
  const more = trim(scene, rest.first, rest.last)
  return said.map((one) => {
    if (!more) return one
    const longer = more.last - more.first > one.content.last - one.content.first
    const content = longer || (table?.cased && !acts(scene, table, one.content)) ? more : one.content
    const parts = more.first < one.content.first ? [more, one.content] : [one.content, more]
    return { ...one, content, parts }
  })
}

/** Where the words before a quotation in the same sentence begin to be part of what is said. */
const startOfContent = (scene: Scene, table: MedialTable, s: Run, quoteFirst: number): number => {
  let first = quoteFirst
  for (let j = quoteFirst - 2; j >= s.first && j > quoteFirst - 80; j--) {
    if (table.verbs.at(scene.tokens, j, s.last) || scene.text[scene.tokens[j]!.start] === ':') return quoteFirst
    first = j
  }
  return first
}

/** "Об этом", at the sentence's start or after a comma, shortly before the cue. */
export function thisBefore(scene: Scene, table: MedialTable, cue: MedialCue, s: Run): Run | undefined {
  const start = firstWord(scene, s)
  for (let j = cue.first - 1; j >= start && j >= cue.first - 20; j--) {
    if (j !== start && scene.text[scene.tokens[j - 1]!.start] !== ',') continue
    const found = table.thisToo.at(scene.tokens, j, s.last)
    if (!found || found.last > cue.first) continue
    // "Это выступление": a noun of its own.
    const next = scene.tokens[found.last]!
    const small = scene.text[next.start]! === scene.text[next.start]!.toLowerCase()
    const noun = found.last < cue.group && small && !table.has('heads', next.norm) && !table.has('adverbs', next.norm)
    if (fits(table.words.pointing, scene.tokens[j]!.norm) && noun) continue
    // "Таким мнением поделился": not "таким образом", "такой переход".
    if (
      fits(table.words.such, scene.tokens[j]!.norm) &&
      !(found.last === cue.first && fits(table.words.suchNouns, scene.tokens[cue.first]!.norm))
    )
      continue
    // "Так считают в агентстве": what was said before, beside verbs of holding and telling, at once.
    if (
      fits(table.words.so, scene.tokens[j]!.norm) &&
      (found.last < cue.group || !fits(table.words.telling, scene.tokens[cue.first]!.norm))
    )
      continue
    return { first: j, last: found.last }
  }
  return undefined
}

/** Index of "as" in "as the minister said", where it governs the cue. Absent: undefined. */
export function howBefore(scene: Scene, table: MedialTable, cue: MedialCue, s: Run): number | undefined {
  const { tokens } = scene
  for (let j = cue.group - 1; j >= s.first && j >= cue.group - 9; j--) {
    if (table.has('how', tokens[j]!.norm)) {
      // "как-то"
      if (tokens[j + 1]!.norm === '-' && tokens[j + 1]!.start === tokens[j]!.end) return undefined
      const before = j > s.first ? tokens[j - 1]! : undefined
      // "после того, как", "так, как" tell when and in what way.
      // "Кроме того, как сообщил министр", "между тем, как …": those stand for themselves.
      const aside = j >= s.first + 2 ? asideBefore(scene, table, s.first, j - 1) : undefined
      if (aside === undefined && j >= s.first + 2 && fits(table.words.beforeAs, tokens[j - 2]!.norm)) return undefined
      // "И, как сообщил министр", "И как сообщил министр"
      const joined = table.cased && j === s.first + 1 && table.has('and', before?.norm ?? '')
      return !before || before.kind === 'sign' || joined ? j : undefined
    }
    if (tokens[j]!.kind === 'sign' && scene.text[tokens[j]!.start] === ',') return undefined
  }
  return undefined
}

/** Index of the first token of a sentence that is no sign. */
export const firstWord = (scene: Scene, s: Run): number => {
  let i = s.first
  while (i < s.last - 1 && scene.tokens[i]!.kind === 'sign') i++
  return i
}
