/** Parts sentences of a page that lost its stops with its links: "…, сообщает По словам посла, …". */
import type { SentenceMark } from '../../../model/marks.ts'
import type { Scene } from '../scene.ts'

/** Words that stand with a capital only where a sentence begins. */
const OPENS =
  /^(?:он|она|они|также|ранее|однако|кроме|напомним|отмечается|сообщается|согласно|по|об|при|как|это|этот|эта|эти|между|тем|после|накануне|впрочем|вместе|если|когда|сейчас|теперь|здесь|поэтому)$/

/** Verbs after which a link with the outlet's name was left out. */
const TELLS =
  /^(?:сообща[ею]т|переда[ею]т|пиш[ею]т|информиру[ею]т|цитиру[ею]т|отмеча[ею]т|напомина[ею]т|сообщил[аи]?|передал[аи]?|написал[аи]?)$/

/**
 * The scene with sentences parted where a capital tells that a stop was lost: a pronoun anywhere, any other opening word behind a verb
 * of telling. Source: in Russian such words have small letters within a sentence.
 */
export function withStops(scene: Scene): Scene {
  const { tokens, text } = scene
  const sentences: SentenceMark[] = []
  let parted = false
  for (const s of scene.sentences) {
    let { first } = s
    for (let i = s.first + 2; i < s.last - 1; i++) {
      const t = tokens[i]!
      if (t.kind !== 'word' || tokens[i - 1]!.kind === 'sign' || scene.nameOf[i]! >= 0 || scene.quoteOf[i]! >= 0)
        continue
      const [one, two] = [text[t.start]!, text[t.start + 1] ?? '']
      if (one === one.toLowerCase() || (t.end - t.start > 1 && two !== two.toLowerCase()) || !OPENS.test(t.norm))
        continue
      const alone = /^(?:он|она|они)$/.test(t.norm)
      if (!alone && tokens[i - 1]!.kind !== 'number' && !TELLS.test(tokens[i - 1]!.norm)) continue
      sentences.push({ ...s, start: tokens[first]!.start, end: tokens[i - 1]!.end, first, last: i })
      first = i
      parted = true
    }
    sentences.push(first === s.first ? s : { ...s, start: tokens[first]!.start, first })
  }
  return parted ? { ...scene, sentences } : scene
}
