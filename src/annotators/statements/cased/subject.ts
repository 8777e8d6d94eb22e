/** Finds the subject of a verb in a language with cases: the noun phrase of its clause in the nominative that agrees with it. */
import { fits } from '../../../text/lists.ts'
import { appositionAfter, nameBeyond } from '../medial/apposition.ts'
import type { MedialCue } from '../medial/cues.ts'
import { verbLike } from '../medial/plausible.ts'
import type { MedialTable } from '../medial/table.ts'
import { agreesWith, mayBeGenitive, mayBeNominative, NOMINATIVE, NOMINATIVE_ONE, onlyNeuter } from '../nouns/forms.ts'
import { type NounPhrase, phraserOf } from '../nouns/phrases.ts'
import type { Run, Scene } from '../scene.ts'

/** How far before its verb a clause may begin, in tokens. */
const LONGEST = 60
/** How many tokens and phrases may stand between a verb and the subject behind it. */
const FAR = 30

/** Where the clause begins that ends before a verb, and what stands before it there. */
export interface Clause {
  readonly first: number
  readonly opened: 'start' | 'comma' | 'dash' | 'relative' | 'and' | 'verb' | 'other'
}

/** The forms that the subject of a cue may have; 0: its ending tells none. */
export function wantedBy(scene: Scene, table: MedialTable, cue: Run): number {
  for (let i = cue.first; i < cue.last; i++) {
    const { norm } = scene.tokens[i]!
    if (table.has('auxiliaries', norm) && !table.has('futures', norm)) continue
    const told = table.nouns!.subject(norm)
    if (told) return told
  }
  return 0
}

/** Where the clause of the words before token `end` begins; not before `floor`. */
export function clauseBefore(scene: Scene, table: MedialTable, floor: number, end: number): Clause {
  const { tokens, text } = scene
  const phrases = phraserOf(scene, table)
  let joined = -1
  let list = -1
  for (let j = end - 1; j >= floor && end - j <= LONGEST; j--) {
    const t = tokens[j]!
    if (t.kind === 'sign') {
      const mark = text[t.start]!
      if (scene.nameOf[j]! >= 0) continue
      const quote = j > 0 ? scene.quotes[scene.quoteOf[j - 1] ?? -1] : undefined
      if (quote && quote.last === j && /["»“”'’]/.test(mark)) {
        if (quote.last - quote.first > 8 || quote.first - 1 < floor) return { first: j + 1, opened: 'other' }
        j = quote.first - 1
        continue
      }
      if (mark === ')') {
        let open = j - 1
        while (open > floor && j - open < 16 && text[tokens[open]!.start] !== '(') open--
        if (text[tokens[open]!.start] !== '(') return { first: j + 1, opened: 'other' }
        j = open
        continue
      }
      if (mark === ',') {
        const item = j > floor && tokens[j - 1]!.kind !== 'number' ? phrases.at(j + 1, end) : undefined
        const goesOn = item && (item.last === list || item.several)
        if (goesOn && !verbLike(scene, j - 1)) {
          list = j
          continue
        }
        return { first: j + 1, opened: 'comma' }
      }
      if (/[—–―]/.test(mark) || (mark === '-' && text[t.start - 1] === ' ')) return { first: j + 1, opened: 'dash' }
      if (/[:;!?(«„“"[\]]/.test(mark)) return { first: j + 1, opened: 'other' }
      // An abbreviation ended the sentence before: "… млн. В Москве".
      const next = tokens[j + 1]
      if (
        mark === '.' &&
        next &&
        (table.has('prepositions', next.norm) || table.has('pronouns', next.norm) || endsSentence(scene, j))
      )
        return { first: j + 1, opened: 'other' }
      continue
    }
    if (t.kind !== 'word' || scene.nameOf[j]! >= 0) continue
    if (table.has('clauses', t.norm) || table.has('relatives', t.norm))
      return {
        first: j + 1,
        opened: fits(scene.forms.relative, t.norm) || table.has('relatives', t.norm) ? 'relative' : 'other',
      }
    if (table.has('and', t.norm)) {
      if (!fits(table.words.joins, t.norm)) return { first: j + 1, opened: 'and' }
      joined = j
      continue
    }
    // A full stop was lost: "… войны» Сразу после сделки".
    const capital = /\p{Lu}/u.test(text[t.start]!)
    if (capital && (table.has('adverbs', t.norm) || table.has('prepositions', t.norm)))
      return { first: j, opened: 'other' }
    const cue = table.has('nouns', t.norm) ? undefined : table.verbs.at(tokens, j, end)
    const acts = (cue && !cue.value.shy) || table.has('finite', t.norm) || verbLike(scene, j)
    if (acts) return joined >= 0 ? { first: joined + 1, opened: 'and' } : { first: j + 1, opened: 'verb' }
  }
  return { first: Math.max(floor, end - LONGEST), opened: 'start' }
}

/** "… (ДНР). Мэр", "… ДНР. Мэр": a stop that ended a sentence behind a bracket or an abbreviation in capitals. */
function endsSentence(scene: Scene, stop: number): boolean {
  const { tokens, text } = scene
  const [before, next] = [tokens[stop - 1], tokens[stop + 1]]
  if (!before || !next || text[next.start - 1] !== ' ' || !/\p{Lu}/u.test(text[next.start]!)) return false
  const raw = text.slice(before.start, before.end)
  return raw === ')' || (raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase())
}

/** Goes through the words from `first` to `end`, phrase by phrase; what a preposition governs is left out. `tell` may end it. */
export function eachPhrase(
  scene: Scene,
  table: MedialTable,
  first: number,
  end: number,
  tell: (phrase: NounPhrase) => boolean,
): void {
  const { tokens } = scene
  const phrases = phraserOf(scene, table)
  for (let i = first; i < end; ) {
    const t = tokens[i]!
    const name = scene.nameOf[i]!
    if (t.kind === 'sign' && !scene.opens.has(i)) {
      i++
      continue
    }
    const aside = t.kind === 'word' ? table.asides.at(tokens, i, end) : undefined
    if (aside) i = aside.last
    else if (name < 0 && (scene.timed[i] === 1 || table.has('adverbs', t.norm))) i++
    else if (name < 0 && (table.nouns!.behind(t.norm) !== 0 || table.has('prepositions', t.norm)))
      i = Math.max(i + 1, phrases.behindPreposition(i, end))
    else {
      const phrase = phrases.at(i, end)
      if (phrase && tell(phrase)) return
      i = phrase ? Math.max(phrase.last, i + 1) : i + 1
    }
  }
}

/** Of the phrases between two tokens the one that can be the subject of a verb that takes `wanted`: the likeliest speaker, the first of several. */
export function subjectAmong(
  scene: Scene,
  table: MedialTable,
  first: number,
  end: number,
  wanted: number,
): NounPhrase | undefined {
  let best: NounPhrase | undefined
  eachPhrase(scene, table, first, end, (phrase) => {
    if (fits(table.words.noSubject, scene.tokens[phrase.head]!.norm)) return false
    const fit = wanted ? agreesWith(phrase.forms, wanted) : mayBeNominative(phrase.forms)
    // "попытку оспорить итоги": what an infinitive takes.
    const taken =
      phrase.weight < 2 && phrase.first > first && fits(scene.forms.infinitive, scene.tokens[phrase.first - 1]!.norm)
    // "после десяти лет работы": what a time or number takes.
    const counted =
      phrase.weight === 0 &&
      mayBeGenitive(phrase.forms) &&
      !(phrase.forms & NOMINATIVE) &&
      phrase.first > first &&
      scene.timed[phrase.first - 1] === 1
    if (!fit || taken || counted || phrase.weight < 0) return false
    // Of two people the nearer to the verb, of all else the first.
    const person = (one: NounPhrase) => scene.names[scene.nameOf[one.head] ?? -1]?.type === 'PER'
    if (!best || phrase.weight > best.weight || (best.weight === 4 && person(best) && person(phrase))) best = phrase
    return false
  })
  return best
}

/** The last phrase that ends at token `end`, in whatever case. Absent: none does. */
export function phraseEnding(scene: Scene, table: MedialTable, first: number, end: number): NounPhrase | undefined {
  let last: NounPhrase | undefined
  eachPhrase(scene, table, first, end, (phrase) => {
    last = phrase
    return false
  })
  return last && last.last === end ? last : undefined
}

/** A subject behind its verb: "сообщил в среду журналистам министр". `end` is the token after it. Absent: none is there. */
export function casedSubjectAfter(scene: Scene, table: MedialTable, cue: Run, last: number): Behind | undefined {
  const known = asked.get(scene)
  if (known && known.first === cue.first && known.from === cue.last && known.last === last) return known.found
  const found = subjectBehind(scene, table, cue, last)
  asked.set(scene, { first: cue.first, from: cue.last, last, found })
  return found
}

/** `neuter`: its noun is of that gender and no other. */
type Behind = { readonly run: Run; readonly end: number; readonly weight: number; readonly neuter: boolean }

/** What was found behind the verb asked for last: it is asked for in several places. */
const asked = new WeakMap<
  Scene,
  { readonly first: number; readonly from: number; readonly last: number; readonly found: Behind | undefined }
>()

function subjectBehind(scene: Scene, table: MedialTable, cue: Run, last: number): Behind | undefined {
  const wanted = wantedBy(scene, table, cue)
  const found = behindVerb(scene, table, cue, last, wanted)
  if (found || !(wanted & NOMINATIVE)) return found
  // Of another gender than the verb: a slip of the pen, or an ending that tells little. "Уведомил руководство": what the verb takes.
  const loose = behindVerb(scene, table, cue, last, NOMINATIVE_ONE)
  return loose?.weight === 4 && !loose.neuter ? loose : undefined
}

function behindVerb(scene: Scene, table: MedialTable, cue: Run, last: number, wanted: number): Behind | undefined {
  const { tokens, text } = scene
  const phrases = phraserOf(scene, table)
  let best: NounPhrase | undefined
  let i = cue.last
  let read = false
  for (let guard = 0; guard < FAR && i < last && i < cue.last + 2 * FAR; guard++) {
    const t = tokens[i]!
    const name = scene.nameOf[i]!
    if (t.kind === 'sign' && name < 0 && !scene.opens.has(i)) break
    if (name < 0 && t.kind === 'word') {
      const { norm } = t
      const small = text[t.start]! === text[t.start]!.toLowerCase()
      // "…, напоминает Он ушел": the name was lost, and a new sentence begins.
      if (table.has('pronouns', norm)) {
        if (!small || best) break
        return { run: { first: i, last: i + 1 }, end: i + 1, weight: 4, neuter: false }
      }
      if (table.has('and', norm)) {
        // "Об этом заявил и министр": also.
        if (read) break
        i++
        continue
      }
      if (table.has('clauses', norm) || table.has('relatives', norm) || table.has('finite', norm)) break
      if (i > cue.last && table.according.at(tokens, i, last)) break
      if (small && fits(scene.forms.infinitiveBehind, norm)) {
        // "требует выполнять указ", "призывают правительство уйти": what is asked for, and whom they ask.
        return best && best.weight === 4 && scene.nameOf[best.head]! >= 0 ? told(scene, table, best, last) : undefined
      }
      if (verbLike(scene, i) && !table.has('heads', norm)) {
        // "сообщает Малук представлял Биби": the name was lost, and a new sentence begins.
        if (best && best.last === i && scene.nameOf[best.head]! >= 0) return undefined
        break
      }
      const aside = table.asides.at(tokens, i, last)
      if (aside || scene.timed[i] === 1 || table.has('adverbs', norm) || table.has('hearers', norm)) {
        i = aside?.last ?? i + 1
        continue
      }
      if (table.nouns!.behind(norm) !== 0 || table.has('prepositions', norm)) {
        i = Math.max(i + 1, phrases.behindPreposition(i, last))
        continue
      }
    }
    const phrase = phrases.at(i, last)
    read = true
    if (!phrase) {
      i++
      continue
    }
    const fit = wanted ? agreesWith(phrase.forms, wanted) : mayBeNominative(phrase.forms)
    if (fit && phrase.weight >= 0 && (!best || phrase.weight > best.weight)) best = phrase
    i = Math.max(phrase.last, i + 1)
    if (best?.weight === 4) break
  }
  return best ? told(scene, table, best, last) : undefined
}

/** A subject behind its verb with what is told of it behind commas. */
function told(scene: Scene, table: MedialTable, phrase: NounPhrase, last: number): Behind {
  const { tokens, text } = scene
  let end = phrase.last
  const comma = (at: number) => at + 1 < last && text[tokens[at]!.start] === ','
  for (let more = 0; more < 3 && comma(end); more++) {
    const named = scene.nameOf[end - 1]! >= 0 || text[tokens[end - 1]!.start] === ')' || more > 0
    const beside = named ? appositionAfter(scene, table, end + 1, last) : undefined
    if (beside === undefined) break
    end = beside
  }
  if (end === phrase.last && comma(end) && phrase.weight === 4 && !hasPerson(scene, phrase))
    end = namedBehind(scene, end, last) ?? nameBeyond(scene, end + 1, last) ?? end
  const neuter = onlyNeuter(phrase.forms)
  return { run: { first: phrase.first, last: end }, end, weight: phrase.weight, neuter }
}

const hasPerson = (scene: Scene, run: Run): boolean => {
  for (let i = run.first; i < run.last; i++)
    if (scene.nameOf[i]! >= 0 && scene.names[scene.nameOf[i]!]!.type === 'PER') return true
  return false
}

/** The end of a person's name in the subject's form that closes a few words behind the comma at `comma`. Absent: none does. */
function namedBehind(scene: Scene, comma: number, last: number): number | undefined {
  for (let i = comma + 1; i < last && i < comma + 7; i++) {
    const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
    if (name?.type === 'PER') {
      const closes = name.last >= last || scene.tokens[name.last]!.kind === 'sign'
      return closes && !name.inflected && name.last <= last ? name.last : undefined
    }
    if (scene.tokens[i]!.kind === 'sign' || verbLike(scene, i)) return undefined
  }
  return undefined
}

/**
 * Whether the subject of a cue stands behind it: a person or a title in the nominative, or any name where the verb takes no noun as its
 * object.
 */
export const speaksBehind = (scene: Scene, table: MedialTable, cue: MedialCue, last: number): boolean =>
  (casedSubjectAfter(scene, table, cue, last)?.weight ?? 0) >= (cue.verb?.takes === 'clause' ? 2 : 4)
