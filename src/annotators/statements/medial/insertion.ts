/** Looks past what stands in commas between a subject and its verb, in a language with cases. */
import { fits } from '../../../text/lists.ts'
import type { Run, Scene } from '../scene.ts'
import type { MedialCue } from './cues.ts'
import { headAt } from './plausible.ts'
import type { MedialTable } from './table.ts'

/** How far back the comma before an insertion may stand, in tokens, and how many commas it may hold. */
const FAR = 45
const COMMAS = 5

/** Where the subject ends before an insertion, and where its noun phrase ends with the insertion taken in. */
export interface Past {
  readonly end: number
  readonly whole: number
}

/**
 * Past the insertion that ends with the comma before token `end`: a relative clause, a participle or an apposition
 * belongs to the noun phrase, what the subject does besides ("отвечая на вопрос") does not. Absent: none ends there.
 */
export function pastInsertion(scene: Scene, table: MedialTable, s: Run, end: number): Past | undefined {
  const { tokens, text } = scene
  let commas = 0
  for (let c = end - 2; c > s.first && c > end - FAR && commas < COMMAS; c--) {
    if (tokens[c]!.kind !== 'sign') continue
    const mark = text[tokens[c]!.start]!
    if (/[;:—–]/.test(mark)) return undefined
    if (mark !== ',') continue
    // After a quotation: the comma closed it.
    const quote = scene.quoteOf[c - 2]!
    if (/["”»]/.test(text[tokens[c - 1]!.start]!) && (quote < 0 || long(scene.quotes[quote]!))) return undefined
    const kind = insertion(scene, table, s, c + 1, end - 1, commas === 0)
    // "Власти, несмотря на приговор, который отменили, заявили": the clause stands within the insertion.
    if (kind === 'inside') {
      let p = c - 1
      while (p > s.first && p > c - 12 && text[tokens[p]!.start] !== ',') p--
      if (text[tokens[p]!.start] === ',' && fits(table.words.besides, tokens[p + 1]!.norm)) return { end: p, whole: p }
    }
    if (kind) return { end: c, whole: kind === 'beside' ? c : end - 1 }
    // "Анна, чей срок истёк, уедет в мае, заявил": the clause goes on with its own verb.
    if (commas > 0 || c < end - 2) {
      const next = tokens[c + 1]!
      const joins =
        next.kind !== 'word' ||
        scene.nameOf[c + 1]! >= 0 ||
        scene.timed[c + 1] === 1 ||
        table.has('and', next.norm) ||
        table.has('clauses', next.norm) ||
        table.has('relatives', next.norm) ||
        table.has('prepositions', next.norm) ||
        table.has('adverbs', next.norm) ||
        table.has('heads', next.norm) ||
        fits(scene.forms.inserted, next.norm) ||
        fits(scene.forms.gerund, next.norm) ||
        fits(scene.forms.participleInserted, next.norm) ||
        fits(scene.forms.participleOblique, next.norm) ||
        fits(scene.forms.declined, next.norm)
      if (!joins) return undefined
    }
    commas++
  }
  return undefined
}

const long = (quote: Run): boolean => quote.last - quote.first > 6

function insertion(
  scene: Scene,
  table: MedialTable,
  s: Run,
  first: number,
  last: number,
  nearest: boolean,
): 'inside' | 'beside' | undefined {
  const { tokens } = scene
  const w = tokens[first]!.norm
  if (table.asides.at(tokens, first, last)?.last === last) return 'beside'
  // "Власти, однако, полагают"
  if (last - first === 1 && (table.has('and', w) || table.has('adverbs', w))) return 'beside'
  const lead = table.has('prepositions', w) && first + 1 < last ? tokens[first + 1]!.norm : w
  if (fits(scene.forms.relativeOrWhose, lead)) return 'inside'
  // "во время правления которого"
  for (let i = first + 1; i < last && i < first + 5; i++)
    if (fits(scene.forms.relative, tokens[i]!.norm)) return 'inside'
  for (let i = first; i < last && i < first + 5; i++) {
    if (fits(scene.forms.participleInserted, tokens[i]!.norm)) return 'inside'
    // "семь профсоюзов, представляющих" against "в статье, опубликованной": the noun in the clause's case is no subject.
    if (fits(scene.forms.participleOblique, tokens[i]!.norm)) return counted(scene, s, first) ? 'inside' : 'beside'
  }
  // "Сторонники, в том числе премьер Белов,", "газеты, такие как «Волна»,": some of those who speak.
  if (fits(table.words.someAre, `${w} ${tokens[first + 1]?.norm ?? ''}`)) return 'inside'
  if (fits(scene.forms.gerund, w)) return 'beside'
  // ", уточняет газета,": another tells it.
  if (nearest && last - first <= 6 && first + 1 < last && table.verbs.at(tokens, first, last)?.value.takes === 'clause')
    return 'beside'
  // "несмотря на приговор, который отменили,"
  if (fits(table.words.besides, w)) return 'beside'
  if (!nearest) return undefined
  // "в четверг, 9 ноября,"
  let timed = true
  for (let i = first; i < last; i++) timed &&= scene.timed[i] === 1
  if (timed) return 'beside'
  const name = scene.nameOf[first]!
  if (table.has('heads', w) || (name >= 0 && scene.names[name]!.last === last)) return 'inside'
  return fits(table.words.adverbialClause, w) ? 'beside' : undefined
}

/** Whether a number or a word of quantity stands shortly before the comma at `first - 1`. */
function counted(scene: Scene, s: Run, first: number): boolean {
  for (let i = first - 2; i >= s.first && i > first - 7; i--) {
    const t = scene.tokens[i]!
    if (t.kind === 'number' || fits(scene.forms.numeral, t.norm)) return true
    if (t.kind === 'sign') return false
  }
  return false
}

/** Whether a subject follows the verb at once, so that none is to be looked for before it: "…, сообщил министр". */
export function subjectFollows(scene: Scene, table: MedialTable, cue: MedialCue): boolean {
  const at = cue.last
  const t = scene.tokens[at]
  if (!t) return false
  const quoted = scene.opens.get(at)
  if (quoted?.closed && quoted.last - quoted.first <= 5) {
    const after = scene.tokens[quoted.last + 1]
    return !after || after.breakBefore || (after.kind === 'sign' && !table.that.at(scene.tokens, quoted.last + 2))
  }
  if (t.kind !== 'word') return false
  if (headAt(scene, table, at)) return true
  // "…, отметил он."
  const after = scene.tokens[at + 1]
  if (fits(table.words.thirdPerson, t.norm) && (!after || after.kind === 'sign' || after.breakBefore)) return true
  // "говорят индуисты."
  const then = scene.tokens[at + 1]
  if (
    fits(scene.forms.manyPlain, scene.tokens[at - 1]!.norm) &&
    fits(scene.forms.plural, t.norm) &&
    (!then || then.kind === 'sign')
  )
    return true
  for (let i = at; i < scene.tokens.length && i < at + 7; i++) {
    const word = scene.tokens[i]!
    if (word.kind !== 'word' || table.has('prepositions', word.norm)) return false
    const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
    if (name && !name.inflected && (name.type === 'PER' || (i === at && cue.verb?.takes === 'clause'))) return true
  }
  return false
}

/** "Проект критикует и глава порта": whether a subject in its own form stands behind the verb and "also". */
export function alsoFollows(scene: Scene, table: MedialTable, cue: MedialCue): boolean {
  const { tokens, names } = scene
  if (
    !table.cased ||
    !table.has('and', tokens[cue.last]?.norm ?? '') ||
    table.has('pronouns', tokens[cue.last + 1]?.norm ?? '')
  )
    return false
  const name = names[scene.nameOf[cue.last + 1] ?? -1]
  const person = name?.type === 'PER' && !name.inflected && name.first === cue.last + 1
  // "критикует и министр обвиняет": another clause.
  const end = person ? name.last : cue.last + 2
  for (let i = cue.last + 2; i < end + 8 && i < tokens.length; i++)
    if (tokens[i]!.kind === 'sign') break
    else if (scene.nameOf[i]! < 0 && table.verbs.at(tokens, i)) return false
  return person || headAt(scene, table, cue.last + 1)
}

/** Where a phrase such as "в свою очередь" begins that ends before `end`. Absent: there is none. */
export function asideBefore(scene: Scene, table: MedialTable, floor: number, end: number): number | undefined {
  for (let j = end - 1; j >= floor && j >= end - 4; j--)
    if (table.asides.at(scene.tokens, j, end)?.last === end) return j
  return undefined
}

/** The first comma from token `from` on, before token `to`: where what is told of a noun in between ends. Absent: none. */
export function commaBetween(scene: Scene, from: number, to: number): number | undefined {
  const { tokens, text } = scene
  for (let j = from; j < to; j++) if (tokens[j]!.kind === 'sign' && text[tokens[j]!.start] === ',') return j
  return undefined
}
