/** How the post of somebody who takes part is shown: in the nominative, where the report has it in another case. */
import type { Scene } from '../scene.ts'

/** No post has more adjectives before its noun: "первым заместителем", "бывшим специальным представителем". */
const MOST_ADJECTIVES = 3

/**
 * "Министром иностранных дел Чили" → "министр иностранных дел Чили", its letters' case kept. What depends on the noun stands in its own
 * case and stays. A post whose noun is not known, or that is in the nominative, stays as it was written.
 *
 * Rule source: Russian declension; the nouns by their cases stand in the table of the language (`posts.heads`).
 */
export function postShown(scene: Scene, title: string): string {
  const { heads, headAdjectives } = scene.cues.posts
  const words = title.split(' ')
  for (let at = 0; at < words.length && at <= MOST_ADJECTIVES; at++) {
    const head = inNominative(words[at]!, heads)
    if (head) {
      const before = words.slice(0, at).map((w) => put(w, headAdjectives)!)
      return [...before, head, ...words.slice(at + 1)].join(' ')
    }
    if (put(words[at]!, headAdjectives) === undefined) return title
  }
  return title
}

type Forms = ReadonlyMap<string, RegExp>

/** A noun in the nominative, or all parts of one with hyphens that are known. Absent: none of them is. */
function inNominative(word: string, heads: Forms): string | undefined {
  const parts = word.split('-')
  const made = parts.map((p) => put(p, heads))
  return made.at(-1) === undefined ? undefined : parts.map((p, i) => made[i] ?? p).join('-')
}

/** A word with what its pattern finds put into the form of its row. Absent: no row fits. */
function put(word: string, forms: Forms): string | undefined {
  for (const [form, pattern] of forms) if (pattern.test(word)) return word.replace(pattern, form)
  return undefined
}
