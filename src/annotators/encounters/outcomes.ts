/** Finds what was agreed and what was promised, with day, place and the encounter it came out of. */

import type { Engagement, Outcome } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import { treatyIn } from './agreements/agreed-around.ts'
import { agreedAt, beginsAgreement } from './agreements/agreed-words.ts'
import { agreement } from './agreements/agreements.ts'
import { tokenAt } from './layout/ranges.ts'
import { announcement } from './promises/announced.ts'
import { commitment } from './promises/commitments.ts'
import { tailPromise } from './promises/promise-tails.ts'
import { beginsPromise, promisedAt } from './promises/promised-words.ts'
import { isCased, type Scene } from './scene.ts'

/** Outcomes in the order of the text; the same words are entered once. */
export function outcomesOf(scene: Scene, engagements: readonly Engagement[]): Outcome[] {
  const out: Outcome[] = []
  const named = new Set<Outcome>()
  const agrees = beginsAgreement(scene.cues)
  const promises = beginsPromise(scene.cues)
  for (const [n, s] of scene.sentences.entries()) {
    if (scene.sport[n]) continue
    for (let i = s.first; i < s.last; ) {
      if (!agrees(scene.tokens[i]!) && !promises(scene.tokens[i]!)) {
        i++
        continue
      }
      const agreed = agreedAt(scene, i, s.last)
      if (agreed) {
        const made = agreement(scene, engagements, agreed.value, agreed.first, agreed.last, s)
        if (made && agreed.value === 'named') named.add(made)
        // "اس معاہدے کی توثیق": the agreement told before.
        if (made && (out.length > 0 || isCased(scene)) && isPointedTo(scene, made.content)) {
          i = agreed.last
          continue
        }
        if (made && isApproved(scene, out, made, agreed.first)) {
          i = agreed.last
          continue
        }
        if (made) add(scene, out, made)
        // "Announced the donation of two million doses", "… دینے کا فیصلہ کیا": no agreement, but it may be a promise.
        if (made || isCased(scene)) {
          i = agreed.last
          continue
        }
      }
      const promised = promisedAt(scene, i, s.last)
      if (!promised || scene.itemAt[i]! >= 0) {
        i = Math.max(i + 1, agreed?.last ?? 0)
        continue
      }
      const made =
        tailPromise(scene, promised.first, promised.last, { s, engagements, before: out.at(-1) }) ??
        announcement(scene, engagements, promised.first, promised.last, s) ??
        commitment(scene, engagements, promised.value, promised.first, promised.last, s, out.at(-1))
      if (made) add(scene, out, made.outcome)
      i = Math.max(promised.last, made?.next ?? 0)
    }
  }
  return out.filter((o) => !named.has(o) || !out.some((k) => k !== o && sameDeal(k, o)))
}

/** Whether a content of two or three words only points back: "اس معاہدے". In Russian by its first word. */
function isPointedTo(scene: Scene, content: Span): boolean {
  const first = tokenAt(scene.tokens, content.start)
  // "Соответствующее соглашение": of what was told right before.
  if (isCased(scene)) return scene.cues.outcomes.pointing.at(scene.tokens, first) !== undefined
  if (scene.cues.table.order !== 'verb-last') return false
  const last = tokenAt(scene.tokens, content.end - 1) + 1
  for (let i = first; i < last; i++)
    if (scene.cues.definite.at(scene.tokens, i) && scene.cues.treaties.at(scene.tokens, i + 1) && i + 2 >= last)
      return true
  return false
}

/** "دونوں فریقین نے جنگ بندی معاہدے کو قبول کر لیا", "A اور B نے معاہدے پر دستخط کیے", "کابینہ نے معاہدے کی منظوری دے دی": the deal told right before, approved by one of its sides or by both. */
function isApproved(scene: Scene, out: readonly Outcome[], made: Outcome, first: number): boolean {
  const { tokens, cues } = scene
  if (cues.table.order !== 'verb-last' || !hasTreaty(scene, made.content)) return false
  // "… نے معاہدے پر دستخط کیے": of the pact nothing but its word is told, as of one that the reader knows.
  if (made.content.end > tokens[first]!.end && cues.promises.onPact.has(tokens[first]!.norm))
    return out.some((k) => k.by.length > 0 && sameDeal(k, made) && hasTreaty(scene, k.content))
  if (made.by.length > 1) return false
  if (made.by.length === 1 && !cues.promises.approval.has(tokens[first + 1]?.norm ?? '')) return false
  return out
    .slice(-3)
    .some((k) => k.kind === 'agreement' && made.by.every((p) => k.by.includes(p)) && hasTreaty(scene, k.content))
}

const hasTreaty = (scene: Scene, { start, end }: Span): boolean =>
  treatyIn(scene, tokenAt(scene.tokens, start), tokenAt(scene.tokens, end - 1) + 1) !== undefined

/** Whether two agreements are of the same sides: one that is only named is then the one told of. */
const sameDeal = (a: Outcome, b: Outcome): boolean =>
  a.kind === 'agreement' && (a.by.every((p) => b.by.includes(p)) || b.by.every((p) => a.by.includes(p)))

/** The same thing told twice is entered once, where it is told with its day, else first. */
function add(scene: Scene, out: Outcome[], o: Outcome): void {
  const { cues } = scene
  const last = out.at(-1)
  if (last && last.content.start < o.content.end && o.content.start < last.content.end) return
  for (let i = out.length - 1; i >= Math.max(0, out.length - 12); i--) {
    const known = out[i]!
    // One planned encounter is promised once.
    const promised = known.promises !== undefined && known.promises === o.promises
    const headline = isCased(scene) && promised && inHeadline(scene, known)
    const same =
      promised &&
      !signsThere(scene, known, o) &&
      (cues.table.order === 'verb-last' ||
        cues.table.articles ||
        headline ||
        (isCased(scene) && (known.due === o.due || !o.due)))
    // The same act on another day is promised once more.
    if (known.due && o.due && known.due !== o.due && cues.table.articles && !(same && known.kind === o.kind)) continue
    const repeats = isCased(scene) && known.kind === o.kind && inHeadline(scene, known) && retold(scene, known, o)
    if (repeats && !same) {
      out[i] = o
      return
    }
    const told =
      same ||
      alike(scene, known.content, o.content) ||
      again(scene, known, o) ||
      isJourneyTo(scene, known, o) ||
      isJourneyTo(scene, o, known)
    if (known.kind !== o.kind || !told) continue
    if ((o.due?.length ?? 0) > (known.due?.length ?? 0)) {
      out[i] = o
      if (cues.table.order === 'verb-last') toldFirst(scene, out, i)
    }
    // The headline's promise again, or with its place.
    else if (
      isCased(scene) &&
      same &&
      o.due === known.due &&
      (headline || (o.due && tellsPlace(o) && !tellsPlace(known)))
    )
      out[i] = o
    return
  }
  out.push(o)
}

/** What now stands at `at` and was told in as many of the same words before is entered where it stands first; in fewer words, only here. */
function toldFirst(scene: Scene, out: Outcome[], at: number): void {
  const o = out[at]!
  const first = out.findIndex(
    (k, i) => i < at && i > at - 12 && k.kind === o.kind && alike(scene, k.content, o.content),
  )
  if (first < 0) return
  const { content, sources } = out[first]!
  if (content.end - content.start < o.content.end - o.content.start) out.splice(first, 1)
  else {
    const told = o.sources && sources ? { sources: { ...o.sources, content: sources.content! } } : {}
    out[first] = { ...o, content, ...told }
    out.splice(at, 1)
  }
}

/**
 * "سرتاج عزیز کانفرنس میں شرکت کے لیے امرتسر جائیں گے … وہ ایسے موقع پر بھارت جائیں گے": the journey of a planned encounter (`met`), told once more or before
 * without it (`alone`) and by no other day, to the state where that is. Where the verb comes last.
 */
function isJourneyTo({ cues, tokens }: Scene, met: Outcome, alone: Outcome): boolean {
  if (cues.table.order !== 'verb-last' || met.promises === undefined || alone.promises !== undefined) return false
  const country = alone.place?.country
  return (
    cues.promises.going.has(tokens[tokenAt(tokens, alone.content.end - 1) - 1]?.norm ?? '') &&
    country !== undefined &&
    country === met.place?.country &&
    alone.by.every((p) => met.by.includes(p)) &&
    (alone.due === undefined || alone.due === met.due)
  )
}

/** "Will sign a treaty during the visit": another act than the visit itself. English. */
function signsThere(scene: Scene, known: Outcome, o: Outcome): boolean {
  if (!scene.cues.table.articles) return false
  const signs = (x: Outcome) => wordsOf(scene, x.content).has('sign')
  return signs(o) && !signs(known)
}

/** Whether its own words tell where: else its place is that of the encounter. */
const tellsPlace = (o: Outcome): boolean => o.sources?.place !== undefined

/** Whether an outcome is told in the text's first line, above the report itself. */
function inHeadline(scene: Scene, o: Outcome): boolean {
  const line = scene.text.indexOf('\n')
  return line > 0 && line < 300 && o.content.end <= line
}

/** Whether a headline's outcome is told again in the report itself: the same sides, and almost half of its words by their stems. */
const retold = (scene: Scene, headline: Outcome, o: Outcome): boolean =>
  !inHeadline(scene, o) && headline.by.every((p) => o.by.includes(p)) && likeness(scene, headline, o) >= 0.45

/** "Выход намечен на 2019 год … выйдет в марте 2019 года": one promise, told once more exactly. Russian only. */
const again = (scene: Scene, known: Outcome, o: Outcome): boolean =>
  isCased(scene) &&
  known.due !== undefined &&
  o.due !== undefined &&
  (known.due.startsWith(o.due) || o.due.startsWith(known.due)) &&
  likeness(scene, known, o) >= 0.5

/** The share of the words of the shorter of two contents, by their stems, that the other has too. */
function likeness(scene: Scene, a: Outcome, b: Outcome): number {
  const stems = (o: Outcome) =>
    new Set([...wordsOf(scene, o.content)].filter((w) => w.length > 3).map((w) => w.slice(0, 5)))
  const [x, y] = [stems(a), stems(b)]
  let shared = 0
  for (const w of x) if (y.has(w)) shared++
  return shared / Math.max(1, Math.min(x.size, y.size))
}

/** Whether two stretches share most of their words; where the verb comes last of those that tell what is done, with its names and without. */
function alike(scene: Scene, a: Span, b: Span): boolean {
  if (scene.cues.table.order !== 'verb-last') return shareMost(wordsOf(scene, a), wordsOf(scene, b))
  return [true, false].every((names) => shareMost(tellingWords(scene, a, names), tellingWords(scene, b, names)))
}

function shareMost(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  let shared = 0
  for (const w of y) if (x.has(w)) shared++
  return shared >= 0.6 * Math.min(x.size, y.size) && shared >= 0.4 * Math.max(x.size, y.size)
}

/** Its words without marks of case and whose, and without the verb in the future that many clauses end with: "سے خطاب کریں گے" is no "سے ملاقاتیں کریں گے". */
function tellingWords(scene: Scene, span: Span, names: boolean): Set<string> {
  const { tokens, cues, items, itemAt } = scene
  const out = wordsOf(scene, span)
  for (const w of out)
    if (cues.promises.particles.has(w) || cues.standing.and.has(w) || cues.standing.doer.has(w)) out.delete(w)
  const first = tokenAt(tokens, span.start)
  for (let i = first, end = tokenAt(tokens, span.end - 1); i <= end; i++) {
    const named = !names && items[itemAt[i]!] && items[itemAt[i]!]!.kind !== 'time'
    if (named || cues.genitives.at(tokens, i)) out.delete(tokens[i]!.norm)
    if (i > first && cues.weakPromise.at(tokens, i)) {
      out.delete(tokens[i]!.norm)
      out.delete(tokens[i - 1]!.norm)
    }
  }
  return out
}

function wordsOf(scene: Scene, span: Span): Set<string> {
  const out = new Set<string>()
  for (let i = tokenAt(scene.tokens, span.start); i < scene.tokens.length && scene.tokens[i]!.start < span.end; i++)
    if (scene.tokens[i]!.kind !== 'sign') out.add(scene.tokens[i]!.norm)
  return out
}
