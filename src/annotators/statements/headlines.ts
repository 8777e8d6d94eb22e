/** Reads headlines of a language with cases that tell who says: "Посол: дорога открыта", "Дорога открыта — посол", "Посол — о дороге". */
import { fits } from '../../text/lists.ts'
import { phraseEnding } from './cased/subject.ts'
import { verbLike } from './medial/plausible.ts'
import type { MedialTable } from './medial/table.ts'
import { mayBeNominative } from './nouns/forms.ts'
import { depthOf, type Run, type Said, type Scene, trim } from './scene.ts'

/** Longest headline and longest speaker in it, in tokens. */
const LONGEST = 40
const SPEAKER = 9
const DASH = /[—–―-]/

/**
 * The statements of paragraphs that are one sentence without a stop, as headlines are. Only a title noun or a person's or
 * body's name is a speaker, and only words that hold a verb or stand in quotation marks are said: "Ницца: пожар в порту",
 * "Источник: ТАСС", "Иван Петров: выставка" tell of nobody who speaks.
 */
export function readHeadlines(scene: Scene, table: MedialTable, found: readonly Said[]): Said[] {
  const { sentences, tokens, text } = scene
  const taken = depthOf(
    tokens.length,
    found.map((s) => s.content),
  )
  const out: Said[] = []
  sentences.forEach((s, n) => {
    const alone = sentences[n - 1]?.paragraph !== s.paragraph && sentences[n + 1]?.paragraph !== s.paragraph
    if (!alone || s.last - s.first > LONGEST || s.last - s.first < 4 || taken[s.first]) return
    if (/[.:;,…]/.test(text[tokens[s.last - 1]!.start]!) && tokens[s.last - 1]!.kind === 'sign') return
    const said = headline(scene, table, s)
    if (said) out.push(said)
  })
  return out
}

function headline(scene: Scene, table: MedialTable, s: Run): Said | undefined {
  const { tokens, text } = scene
  for (let i = s.first + 1; i < s.last; i++) {
    const t = tokens[i]!
    if (t.kind !== 'sign' || scene.quoteOf[i]! >= 0) continue
    const mark = text[t.start]!
    const spaced = text[t.start - 1] === ' ' && text[t.end] === ' '
    if (mark === ':' && !/\d/.test(text[t.end] ?? '')) {
      const source = speaker(scene, table, s.first, i)
      const content = trim(scene, i + 1, s.last)
      return source && content && tells(scene, i + 1, s.last)
        ? said(i, source, content, 'statements/headline-colon@2')
        : undefined
    }
    if (!DASH.test(mark) || !spaced) continue
    const about = table.has('about', tokens[i + 1]?.norm ?? '') && fits(scene.forms.about, tokens[i + 1]!.norm)
    const before = about ? speaker(scene, table, s.first, i) : undefined
    const topic = before && trim(scene, i + 2, s.last)
    if (before && topic) return said(i, before, topic, 'statements/headline-about@1')
    const after = speaker(scene, table, i + 1, s.last)
    const content = after && trim(scene, s.first, i)
    if (
      after &&
      content &&
      content.last - content.first >= 3 &&
      tells(scene, s.first, i) &&
      !beside(scene, table, after, content)
    )
      return said(i, after, content, 'statements/headline-dash@1')
  }
  return undefined
}

/** "Умер старейший моряк — Иван Белов": the full name tells who the person before the dash is. */
function beside(scene: Scene, table: MedialTable, source: Run, content: Run): boolean {
  const name = scene.names[scene.nameOf[source.first] ?? -1]
  if (name?.type !== 'PER' || name.last !== source.last || source.last - source.first < 2) return false
  const phrase = phraseEnding(scene, table, content.first, content.last)
  return phrase !== undefined && phrase.weight === 4 && scene.nameOf[phrase.head]! < 0 && mayBeNominative(phrase.forms)
}

const said = (at: number, source: Run, content: Run, rule: string): Said => ({
  cue: { first: at, last: at + 1 },
  source,
  content,
  rule,
})

/** A title noun with what belongs to it, or a person's or body's name, and nothing else. Absent: the words are none. */
function speaker(scene: Scene, table: MedialTable, first: number, last: number): Run | undefined {
  const { tokens, text, nameOf, names } = scene
  if (last - first > SPEAKER) return undefined
  let at = first
  while (at < last && nameOf[at]! < 0 && fits(scene.forms.adjective, tokens[at]!.norm)) at++
  if (at >= last) return undefined
  const name = nameOf[at]! >= 0 ? names[nameOf[at]!]! : undefined
  const head = table.has('heads', tokens[at]!.norm)
  if (!head && (name === undefined || name.type === 'LOC' || name.inflected)) return undefined
  // A bare name is a topic as well ("«Волна»: забастовка"): with more words beside it, only a title speaks.
  for (let i = at; i < last; i++) {
    const t = tokens[i]!
    if (nameOf[i]! >= 0 || table.has('heads', t.norm)) continue
    if (t.kind === 'sign') {
      if (/["«»“”„()-]/.test(text[t.start]!)) continue
      return undefined
    }
    if (table.has('prepositions', t.norm) ? !fits(scene.forms.inTitle, t.norm) || !head : verbLike(scene, i))
      return undefined
    if (
      table.has('clauses', t.norm) ||
      table.has('pronouns', t.norm) ||
      (!head && !/^\p{Lu}+$/u.test(text.slice(t.start, t.end)))
    )
      return undefined
  }
  return trim(scene, first, last)
}

/** Whether words can be said: a verb, a short participle or "не" among them, or all in quotation marks. */
export function tells(scene: Scene, first: number, last: number): boolean {
  if (scene.opens.has(first)) return true
  const { forms } = scene
  let words = 0
  let verb = false
  for (let i = first; i < last; i++) {
    const t = scene.tokens[i]!
    if (t.kind === 'sign') continue
    words++
    if (scene.nameOf[i]! >= 0) continue
    verb ||=
      verbLike(scene, i) ||
      fits(forms.tells, t.norm) ||
      (t.norm.length > 5 && fits(forms.shortParticiple, t.norm)) ||
      fits(forms.verbLarge, t.norm)
  }
  return words >= 3 && verb
}
