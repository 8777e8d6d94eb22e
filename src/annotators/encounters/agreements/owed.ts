/** What a clause must have to be owed to somebody, in a language whose verb comes last: one of a side who does it, and others whom it concerns. */
import type { Engagement, Outcome } from '../../../model/reading.ts'
import { tokenAt } from '../layout/ranges.ts'
import { type Sentence, sentenceAt, speakerParty } from '../outcome-fields.ts'
import type { Item, Scene } from '../scene.ts'
import { partyOf } from '../sides/acting.ts'

/** Tokens of a clause that promises: its first, that of its verb, and the one after it. */
interface Clause {
  readonly from: number
  readonly first: number
  readonly to: number
}

const isState = (party: string): boolean => /^[A-Z]{2}$/.test(party) && party !== 'UN' && party !== 'EU'

/** Whether a side is an armed group, of which only talks and truces are followed up. */
export const isArmed = (party: string): boolean =>
  /^(?:Taliban|Hamas|Hezbollah|Hezb-e-Islami|Islamic State|Houthis)$/.test(party)

/** Whether a clause only asks: "کیا وہ … لائیں گے", "کون سے ممالک … بھیجیں گے", or a mark of asking right behind it. */
export function isAsked(scene: Scene, { from, to }: Clause): boolean {
  const { tokens, cues } = scene
  let at = from
  while (at < to && (tokens[at]!.kind === 'sign' || cues.leading.at(tokens, at, at + 1))) at++
  if (cues.promises.whether.has(tokens[at]?.norm ?? '')) return true
  for (let i = at; i < to; i++) if (scene.itemAt[i]! < 0 && cues.asking.at(tokens, i, to)) return true
  return tokens[to]?.norm === '؟' || tokens[to]?.norm === '?'
}

/** "اس بات کا امکان ہے کہ …", "ایسا لگا کہ …": the clause before leaves open what this one says. At most so many words are looked back upon. */
export function isLeftOpen(scene: Scene, from: number, start: number): boolean {
  const { tokens, cues } = scene
  const that = cues.that.at(tokens, from) ? from : cues.that.at(tokens, from - 1) ? from - 1 : -1
  if (that <= start) return false
  for (let i = Math.max(start, that - 9); i < that; i++)
    if (scene.itemAt[i]! < 0 && cues.leftOpen.at(tokens, i, that)) return true
  return false
}

/**
 * Whether what one state is to do concerns anybody else: another state or body, or an encounter, is named in its sentence or those right
 * before. What the press's own state does at home must name the other itself.
 */
export function concernsAnother(scene: Scene, s: Sentence, by: readonly string[]): boolean {
  if (by.length !== 1 || !isState(by[0]!)) return true
  const { tokens, cues, items, itemAt, sentences } = scene
  const back = by[0] === cues.table.home ? 1 : 2
  const from = sentences[Math.max(0, sentenceAt(scene, s) - back)]!.first
  for (let i = Math.max(from, s.last - 160); i < s.last; i++) {
    const item = items[itemAt[i]!]
    if (i >= s.first && isBetweenLands(scene, i, s.last)) return true
    if (!item) {
      if (i < s.first) continue
      if (cues.events.at(tokens, i, s.last) && !cues.notEvents.at(tokens, i, s.last)) return true
      if (cues.treaties.at(tokens, i, s.last)) return true
      continue
    }
    i = item.last - 1
    if (item.kind !== 'time' && item.party && item.party !== by[0]) return true
  }
  return false
}

/** "سفارت خانہ", "آبنائے ہرمز": what lies between states by its nature, as a word or as the first one of a place's name. */
export function isBetweenLands({ tokens, cues, items, itemAt }: Scene, i: number, to: number): boolean {
  const item = items[itemAt[i]!]
  return (!item || item.kind === 'place') && cues.promises.foreign.at(tokens, i, to) !== undefined
}

/** Those of the group that acts, right before its mark: "روس، چین اور پاکستان نے". Absent: no such mark, or an office without a state acts. */
export function actors(scene: Scene, from: number, to: number): string[] | undefined {
  const { tokens, cues } = scene
  let mark = -1
  for (let i = from; i < to; i++) if (scene.itemAt[i]! < 0 && cues.standing.doer.has(tokens[i]!.norm)) mark = i
  return mark < 0 ? undefined : groupBefore(scene, from, mark)
}

/**
 * Who is told to act before a verb in the future tense: the first name without a mark of where, whence or with whom behind it, and those that
 * an "and" joins to it: "حزبِ مخالف …", "A اور B … کریں گے". Absent: none stands so.
 */
export function doers(scene: Scene, from: number, verb: number): string[] | undefined {
  const { tokens, cues, items, itemAt } = scene
  const out: string[] = []
  for (let i = from; i < verb; i++) {
    if (itemAt[i]! < 0 && cues.between.at(tokens, i, verb)) return groupBefore(scene, from, i)
    const item = items[itemAt[i]!]
    if (!item) continue
    i = item.last - 1
    const party = item.kind === 'time' || item.owner ? undefined : sideOf(scene, item)
    if (!party) continue
    const marked = cues.caseMarks.at(tokens, item.last, verb) ?? cues.genitives.at(tokens, item.last, verb)
    if (!marked && isListed(scene, item, verb)) continue
    const told = marked
      ? !cues.caseMarks.at(tokens, item.last, verb) && acts(scene, item, verb)
      : item.kind !== 'state' || acts(scene, item, verb)
    if (!told) continue
    if (out.length > 0 && !joined(scene, item)) break
    if (!out.includes(party)) out.push(party)
  }
  return out.length > 0 ? out : undefined
}

/** "بھارت اور نیپال کے ساتھ": the first of two states that "and" joins shares the mark behind the second. */
function isListed({ tokens, cues, items, itemAt }: Scene, item: Item, verb: number): boolean {
  const next = cues.standing.and.has(tokens[item.last]?.norm ?? '') ? items[itemAt[item.last + 1] ?? -1] : undefined
  if (item.kind !== 'place' || next?.kind !== 'place' || !next.party || next.last >= verb) return false
  const of = cues.genitives.at(tokens, next.last, verb)
  return of
    ? cues.standing.company.has(tokens[of.last]?.norm ?? '')
    : cues.caseMarks.at(tokens, next.last, verb) !== undefined
}

/** Whether "and" or a comma of a list stands before an item, or before the state or office that leads it. */
function joined(scene: Scene, item: Item): boolean {
  for (let i = item.first - 1; i >= Math.max(0, item.first - 3); i--) {
    const t = scene.tokens[i]!
    if (scene.cues.standing.and.has(t.norm) || t.norm === '،' || t.norm === ',') return true
  }
  return false
}

/** The sides that stand together before a token; absent where only an office or organ without a name does. */
export function groupBefore(scene: Scene, from: number, mark: number): string[] | undefined {
  const { tokens, cues, items, itemAt } = scene
  const out: string[] = []
  let office = false
  for (let i = mark - 1; i >= Math.max(from, mark - 40); i--) {
    const item = items[itemAt[i]!]
    if (item) {
      i = item.first
      if (item.kind === 'time') continue
      const party = item.kind === 'state' && !acts(scene, item, mark) ? undefined : sideOf(scene, item)
      if (party && !out.includes(party)) out.unshift(party)
      continue
    }
    const t = tokens[i]!
    if (t.kind === 'sign') {
      if (/^[.۔:;؛!؟?]$/.test(t.norm)) break
      continue
    }
    if (i < mark - 1 && cues.caseMarks.at(tokens, i) && !cues.within.at(tokens, i)) {
      // "بائیں بازو سے تعلق رکھنے والے باغیوں نے": an attribute of those who act.
      if (cues.standing.belonging.has(tokens[i + 1]!.norm)) continue
      break
    }
    if (cues.clauseEnds.at(tokens, i, mark) || cues.recipients.at(tokens, i)) break
    if (cues.offices.at(tokens, i, mark) || cues.organs.at(tokens, i, mark) || cues.pairs.at(tokens, i, mark))
      office = true
    if (cues.delegation.at(tokens, i, mark) || cues.firstPerson.at(tokens, i, mark)) office = true
  }
  return out.length === 0 && office ? undefined : out
}

/** "چینی تحقیق کاروں نے": a demonym acts only with an office, an organ or a name behind it. */
export function acts(scene: Scene, item: Item, mark: number): boolean {
  const { tokens, cues, items, itemAt } = scene
  for (let i = item.last; i < Math.min(mark, item.last + 5); i++) {
    const next = items[itemAt[i]!]
    if (next ? next.kind !== 'time' : cues.offices.at(tokens, i, mark)) return true
    if (cues.delegation.at(tokens, i, mark) || cues.organs.at(tokens, i, mark) || cues.counterpart.at(tokens, i, mark))
      return true
    if (cues.officials.at(tokens, i, mark)) return true
  }
  return false
}

const sideOf = (scene: Scene, item: Item): string | undefined =>
  item.kind === 'person' ? partyOf(scene, item) : item.party

/** Whose a gathering is: not the state where it is held, unless it is told to act or nobody else is known. */
function membersOf({ parties, place }: Engagement, own: readonly string[]): readonly string[] {
  if (!parties.some((p) => !isState(p))) return parties
  const members = parties.filter((p) => p !== place?.country || own.includes(p))
  return members.length > 0 ? members : parties
}

/** Who travels on a visit that is promised: its guests, and not the state that is visited. */
export const promisers = (
  planned: Engagement,
  own: readonly string[],
  verbLast: boolean,
  told?: readonly string[],
): readonly string[] => {
  if (verbLast && planned.kind === 'conference' && own.length > 0) return own
  if (planned.kind === 'conference') return membersOf(planned, own)
  if (planned.kind !== 'visit') return planned.parties
  // "X سعودی عرب، قطر اور ترکی کا دورہ کریں گے": of several states visited the visit has but one for its place.
  if (planned.parties.length > 2 && told?.length === 1 && planned.parties.includes(told[0]!)) return told
  const guests = planned.parties.filter((p) => p !== planned.place?.country)
  // Of a guest whose state is not told nobody is known to promise it.
  const untold = planned.people.some((p) => p.role === 'guest' && !p.party)
  return guests.length > 0 || untold ? guests : planned.parties
}

/** Whether a state is not the one for which who tells of it speaks. */
export function isOthers(scene: Scene, party: string, offset: number): boolean {
  const speaker = speakerParty(scene, offset) ?? tellers(scene, offset)[0]
  return speaker !== undefined && isState(party) && isState(speaker) && speaker !== party
}

/** Whether a clause goes on over "and" with one in the future tense. */
export function isHalf(scene: Scene, from: number): boolean {
  const { tokens, cues } = scene
  const and = cues.standing.and.has(tokens[from]?.norm ?? '') ? from : from - 1
  if (and <= 0 || !cues.standing.and.has(tokens[and]!.norm)) return false
  // One that names who acts, without a mark behind the name, stands by itself.
  const doer = scene.items[scene.itemAt[and + 1] ?? -1]
  if (doer?.party && !cues.genitives.at(tokens, doer.last) && !cues.caseMarks.at(tokens, doer.last)) return false
  return cues.weakPromise.at(tokens, and - 1)?.last === and
}

/** "بین الاقوامی برادری نے": several who are not named. */
export function severalIn(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const f = scene.cues.several.at(scene.tokens, i, to)
    if (f && scene.cues.standing.doer.has(scene.tokens[f.last]?.norm ?? '')) return true
  }
  return false
}

/** "وہ … کمی کرے گا": the pronoun that opens a clause of the report's own stands for the one side that the sentence before names. */
export function toldBefore(scene: Scene, s: Sentence): string[] {
  const n = sentenceAt(scene, s)
  if (n === 0) return []
  const before = scene.sentences[n - 1]!
  const parties = new Set<string>()
  for (let i = before.first; i < before.last; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (!item) continue
    i = item.last - 1
    if (item.kind !== 'time' && item.party) parties.add(item.party)
  }
  return parties.size === 1 ? [...parties] : []
}

/** "جنگ بندی … نافذ العمل ہوگی": a clause without a doer, of an agreement, binds those of the one told right before; so does a passive that goes on with what was promised (`goesOn`). Empty: neither. */
export const boundBy = (
  scene: Scene,
  before: Outcome | undefined,
  { from, to }: Clause,
  goesOn: boolean,
): readonly string[] =>
  before && (goesOn || (before.kind === 'agreement' && isOfDeal(scene, from, to))) ? before.by : []

/** "امریکی حکام نے بتایا کہ … دی جائے گی": for whom those speak who are told of by their state and office only. Empty: no state stands beside them. */
export function tellers(scene: Scene, offset: number): string[] {
  const { tokens, cues, items, itemAt, attributions } = scene
  for (const n of scene.saidAt(offset)) {
    const { source, speaker } = attributions[n]!
    if (!source || speaker) continue
    const first = tokenAt(tokens, source.start)
    let party: string | undefined
    let office = false
    for (let i = first; i < tokens.length && tokens[i]!.start < source.end; i++) {
      const item = items[itemAt[i]!]
      if (cues.outlets.at(tokens, i) || cues.observers.at(tokens, i) || cues.unofficial.at(tokens, i)) return []
      if (item) {
        if (item.kind !== 'time' && item.party) party ??= item.party
        i = item.last - 1
      } else if (cues.delegation.at(tokens, i) || cues.offices.at(tokens, i) || cues.organs.at(tokens, i)) office = true
    }
    if (party && office) return [party]
  }
  return []
}

/** "کمپنی … واپس آئے گی": whether companies, clubs or private people act in a clause. */
export function isPrivateAct(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.itemAt[i]! < 0 && scene.cues.unofficial.at(scene.tokens, i, to)) return true
  return false
}

/** Whether a clause names something that is agreed: "جنگ بندی". */
export function isOfDeal(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.itemAt[i]! < 0 && scene.cues.treaties.at(scene.tokens, i, to)) return true
  return false
}

/** "روس اور چین نے اعلان کیا کہ … دی جائے گی": those who announce, right before "that", what is then told without a doer. */
export function announcers(scene: Scene, s: Sentence, from: number): string[] {
  const { tokens, cues } = scene
  const that = cues.that.at(tokens, from) ? from : cues.that.at(tokens, from - 1) ? from - 1 : -1
  if (that <= s.first) return []
  for (let i = Math.max(s.first, that - 6); i < that; i++)
    if (cues.promises.announcing.has(tokens[i]!.norm)) return actors(scene, s.first, that) ?? []
  return []
}
