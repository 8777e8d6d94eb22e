/** Leaves out what stands between a subject and its verb: times, places, links. */
import { fits } from '../../text/lists.ts'
import { asideBefore } from './medial-insertion.ts'
import { mannerLike } from './medial-plausible.ts'
import type { MedialTable } from './medial-table.ts'
import type { Run, Scene } from './scene.ts'

/** "Министр [http://… заявил]": where the link's bracket stands, else `end`. */
export function beforeLink(scene: Scene, s: Run, end: number): number {
  const { tokens, text } = scene
  for (let j = end - 1; j >= s.first && j >= end - 30; j--) {
    const mark = tokens[j]!.kind === 'sign' ? text[tokens[j]!.start]! : ''
    if (mark === ']' || mark === ',') return end
    if (mark === '[') return text.startsWith('http', tokens[j]!.end) ? j : end
  }
  return end
}

/** Leaves out times and prepositional phrases between subject and verb. */
export function beforeAdverbials(scene: Scene, table: MedialTable, s: Run, end: number): number {
  const { tokens, text } = scene
  const named = namesSubject(scene, table, s, end)
  // "на пресс-конференции в Осло": the occasion with its place.
  for (let j = end - 2; !named && j > s.first && j > end - 14; j--) {
    const t = tokens[j]!
    if (t.kind === 'sign' && !(t.norm === '-' && t.end === tokens[j + 1]!.start)) break
    const outcome = fits(table.words.by, t.norm) && fits(table.words.outcome, tokens[j + 1]!.norm)
    if (outcome && tokens[j - 1]!.kind === 'word') return j
    if (!fits(table.words.seats, t.norm) || !fits(table.words.saidAt, tokens[j + 1]!.norm)) continue
    const left = tokens[j - 1]!
    const bare =
      left.kind !== 'word' ||
      table.has('and', left.norm) ||
      table.has('clauses', left.norm) ||
      table.has('adverbs', left.norm) ||
      scene.timed[j - 1] === 1
    if (!bare && !holdsSubject(scene, table, j + 2, end)) return j
    break
  }
  for (let j = end - 1; !named && j > s.first && j >= end - 7; j--) {
    const t = tokens[j]!
    if (
      t.kind === 'sign' &&
      !/[-–"«»“”]/.test(text[t.start]!) &&
      !(scene.quoteOf[j]! >= 0 && /[?!]/.test(text[t.start]!))
    )
      break
    if (!table.has('prepositions', t.norm) || table.has('inside', t.norm)) continue
    // "работавшие с ней женщины": the phrase belongs to the participle before it.
    if (fits(table.words.governed, tokens[j + 1]!.norm) && j + 2 < end) continue
    // "депутаты от правящей партии"
    if (
      fits(table.words.from, t.norm) &&
      fits(
        table.words.houses,
        tokens
          .slice(j + 1, end)
          .map((w) => w.norm)
          .join(' '),
      )
    )
      break
    if (j <= s.first) break
    const left = tokens[j - 1]!
    // "один из послов"
    if (fits(table.words.outOf, t.norm) && fits(table.words.someOf, left.norm)) continue
    if (scene.timed[j + 1] === 1 && left.kind === 'sign' && text[left.start] === ',') return j
    // Something must be left to be the subject.
    // "который в интервью телеканалу сообщил"
    if (fits(scene.forms.relativeSubject, left.norm) && scene.timed[j + 1] !== 1) return j
    if (left.kind !== 'word' || table.has('and', left.norm) || table.has('clauses', left.norm)) break
    const place = scene.nameOf[j + 1]! >= 0 && scene.timed[j + 1] !== 1
    if (scene.timed[j + 1] === 1 || !place) {
      let head = j
      for (let q = j - 1; q >= s.first && tokens[q]!.kind === 'word'; q--) head = q
      const first = tokens[head]!
      let bare = true
      for (let q = head; q < j; q++)
        bare &&= table.has('adverbs', tokens[q]!.norm) || table.has('and', tokens[q]!.norm) || scene.timed[q] === 1
      if (!table.has('prepositions', first.norm) && !bare && !holdsSubject(scene, table, j + 2, end)) return j
    }
    break
  }
  let at = end
  for (;;) {
    const aside = asideBefore(scene, table, s.first + 1, at)
    if (aside !== undefined) at = aside
    else if (
      at > s.first + 1 &&
      (scene.timed[at - 1] === 1 || table.has('adverbs', tokens[at - 1]!.norm) || mannerLike(scene, table, at - 1))
    )
      at--
    else return at
  }
}

/** Whether words after a preposition's noun begin a subject: a title or an adjective in the nominative. */
export function holdsSubject(scene: Scene, table: MedialTable, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const w = scene.tokens[i]!.norm
    if (table.has('prepositions', scene.tokens[i - 1]!.norm)) continue
    if (table.has('heads', w) || fits(scene.forms.adjectiveMan, w)) return true
  }
  return false
}

/** "Депутат Думы от партии Иван Петров": a person named in the subject's form, after words that no preposition governs. */
export function namesSubject(scene: Scene, table: MedialTable, s: Run, end: number): boolean {
  const at = scene.nameOf[end - 1]!
  if (at < 0 || scene.names[at]!.type !== 'PER' || scene.names[at]!.inflected) return false
  const before = scene.names[at]!.first - 1
  if (before < s.first || scene.names[at]!.last !== end) return false
  const t = scene.tokens[before]!
  if (t.kind === 'sign') return /["»”]/.test(scene.text[t.start]!)
  return !table.has('prepositions', t.norm) && !fits(scene.forms.besideOblique, t.norm)
}
