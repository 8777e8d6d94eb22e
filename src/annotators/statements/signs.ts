/** Reads attributions told by a dash or colon alone: “…” — Name; Name: “…”; … : Name. */
import { tells } from './headlines.ts'
import { verbLike } from './medial/plausible.ts'
import { depthOf, type Run, type Said, type Scene, trim } from './scene.ts'

const DASH = /[—–―-]/
/** Longest name with its title beside a sign, in tokens. */
const LONGEST = 9

/**
 * Adds statements whose cue is a sign. They stand in paragraphs of their own: the name begins or ends one.
 * Only a person's or body's name, with its title, is taken for a speaker.
 */
export function bySigns(scene: Scene, found: readonly Said[], cased = false): Said[] {
  const { tokens, text, quotes } = scene
  const out: Said[] = [...found]
  const taken = depthOf(
    tokens.length,
    found.flatMap((s) => [s.content, s.cue]),
  )
  const sign = (i: number) => (i >= 0 && i < tokens.length && tokens[i]!.kind === 'sign' ? text[tokens[i]!.start]! : '')
  for (const quote of quotes) {
    if (taken[quote.first] || quote.last - quote.first < 4) continue
    let at = quote.last
    while (at < tokens.length && !tokens[at]!.breakBefore && /["“”»’‘.,]/.test(sign(at))) at++
    if (!DASH.test(sign(at)) || tokens[at]!.breakBefore) continue
    const source = named(scene, at + 1, paragraphEnd(scene, at + 1))
    if (source) out.push(make(scene, { first: at, last: at + 1 }, source, quote, 'statements/dash@1'))
  }
  scene.sentences.forEach((s, n) => {
    const starts = n === 0 || scene.sentences[n - 1]!.paragraph !== s.paragraph
    if (!starts || taken[s.first]) return
    const end = paragraphEnd(scene, s.first)
    for (let i = s.first + 1; i < end; i++) {
      if (taken[i]) break
      if (sign(i) !== ':') continue
      const cue = { first: i, last: i + 1 }
      const before = i - s.first <= LONGEST ? named(scene, s.first, i) : undefined
      const quote = scene.opens.get(i + 1)
      // A transcript: "SMITH: We will go there tomorrow."
      // In a language with cases "С. Панов: Мы поедем туда." as well, where words with a verb follow.
      const turn =
        before &&
        !quote &&
        person(scene, before) &&
        end - i > 4 &&
        (shouted(scene, before) || (cased && tells(scene, i + 1, end)))
      if (turn) out.push(make(scene, cue, before, { first: i + 1, last: end }, 'statements/transcript@1'))
      if (before && quote?.closed) out.push(make(scene, cue, before, quote, 'statements/colon-quotation@1'))
      else if (!before && end - i <= LONGEST && i - s.first >= 4) {
        const after = named(scene, i + 1, end)
        const content = trim(scene, s.first, i)
        if (after && content && scene.names[scene.nameOf[i + 1]!]?.last === end)
          out.push(make(scene, cue, after, content, 'statements/headline-colon@1'))
      }
      break
    }
  })
  return out
}

const make = (scene: Scene, cue: Run, source: Run, content: Run, rule: string): Said => ({
  cue,
  source,
  content: trim(scene, content.first, content.last) ?? content,
  rule,
})

/** Whether one person's name fills the run. */
const person = (scene: Scene, run: Run): boolean => {
  const at = scene.nameOf[run.first]!
  return (
    at >= 0 &&
    scene.names[at]!.type === 'PER' &&
    scene.names[at]!.first === run.first &&
    scene.names[at]!.last === run.last
  )
}

/** Whether a run is written in capitals alone, as names of those who speak in a transcript. */
const shouted = (scene: Scene, run: Run): boolean => {
  const words = scene.text.slice(scene.tokens[run.first]!.start, scene.tokens[run.last - 1]!.end)
  return words === words.toUpperCase() && words !== words.toLowerCase()
}

function paragraphEnd(scene: Scene, from: number): number {
  let end = from
  while (end < scene.tokens.length && end - from < 400 && (end === from || !scene.tokens[end]!.breakBefore)) end++
  return end
}

/** The words between two tokens, if they are a title and a name, or a name alone. */
function named(scene: Scene, first: number, last: number): Run | undefined {
  const run = trim(scene, first, last)
  if (!run || run.last - run.first > LONGEST) return undefined
  for (let i = run.first; i < run.last; i++) if (scene.nameOf[i]! < 0 && verbLike(scene, i)) return undefined
  for (let i = run.first; i < run.last; i++) {
    const at = scene.nameOf[i]!
    if (at >= 0 && scene.names[at]!.type !== 'LOC') return run
  }
  return undefined
}
