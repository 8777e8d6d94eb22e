/** Gives quotations that stand alone to the voice that speaks just before them. */
import { depthOf, type Run, type Said, type Scene } from './scene.ts'

/** Fewest words of a quotation that goes on in a voice: shorter ones are names and terms. */
const FEWEST = 4

/**
 * A sentence, or several, wholly in quotation marks and told by no cue of their own go on in the voice of the
 * sentence before. Source: the guidelines of the gold reports, convention 11.
 * Gives `found` with these added, in the order of their cues and contents.
 */
export function followOn(scene: Scene, found: readonly Said[]): Said[] {
  const { tokens, sentences, quotes } = scene
  const out: Said[] = [...found]
  if (found.length === 0) return out
  const covered = depthOf(
    tokens.length,
    found.map((s) => s.content),
  )
  const spoken = depthOf(
    tokens.length,
    found.map((s) => s.cue),
  )
  for (const said of found) {
    const more = dashSpeech(scene, said)
    if (more && !covered[more.first])
      out.push({ ...said, content: more, rule: 'statements/dash-goes-on@1', follows: true })
  }
  if (quotes.length === 0) return out
  // The last statement of each sentence that is told by the report itself, not inside another's words.
  const voices = new Map<number, Said>()
  const sentenceOf = sentenceIndex(scene)
  for (const s of found) if (!covered[s.cue.first]) voices.set(sentenceOf[s.cue.first]!, s)
  let voice: Said | undefined
  let voiceAt = -2
  for (const quote of quotes) {
    const n = sentenceOf[quote.first]!
    const sentence = sentences[n]!
    const ends = sentences[sentenceOf[quote.last - 1]!]!
    const alone =
      !covered[quote.first] &&
      onlySigns(scene, sentence.first, quote.first) &&
      onlySigns(scene, quote.last, Math.max(quote.last, ends.last)) &&
      words(scene, quote) >= FEWEST
    const before = voices.get(n - 1)
    if (before) {
      voice = before
      voiceAt = n - 1
    }
    if (!alone || !voice || voiceAt !== n - 1 || spoken[quote.first]) continue
    out.push({
      ...voice,
      content: { first: quote.first, last: lastWord(scene, quote) },
      rule: 'statements/goes-on@1',
      follows: true,
    })
    voiceAt = sentenceOf[quote.last - 1]!
  }
  return out
}

const DASH = /[—–-]/

/** "— Мы готовы, — сказал он. — Начнем завтра.": what the speaker goes on with in a paragraph that a dash opened. */
function dashSpeech(scene: Scene, said: Said): Run | undefined {
  const { tokens, text } = scene
  const start = said.content.first - 1
  const dash = (i: number) =>
    i >= 0 && i < tokens.length && tokens[i]!.kind === 'sign' && DASH.test(text[tokens[i]!.start]!)
  if (said.cue.first < said.content.last || !dash(start) || !(start === 0 || tokens[start]!.breakBefore))
    return undefined
  for (let i = said.cue.last; i < tokens.length && i < said.cue.last + 20 && !tokens[i]!.breakBefore; i++) {
    if (!dash(i) || !/[.!?]/.test(text[tokens[i - 1]!.start]!)) continue
    let last = i + 1
    while (last < tokens.length && last - i < 400 && !tokens[last]!.breakBefore && !dash(last)) last++
    const whole = last === tokens.length || tokens[last]!.breakBefore
    return whole && last - i > 3 ? { first: i + 1, last: lastWord(scene, { first: i + 1, last }) } : undefined
  }
  return undefined
}

function sentenceIndex(scene: Scene): Int32Array {
  const of = new Int32Array(scene.tokens.length)
  scene.sentences.forEach((s, n) => {
    of.fill(n, s.first, s.last)
  })
  return of
}

const onlySigns = (scene: Scene, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (scene.tokens[i]!.kind !== 'sign') return false
  return true
}

const words = (scene: Scene, run: Run): number => {
  let n = 0
  for (let i = run.first; i < run.last && n < FEWEST; i++) if (scene.tokens[i]!.kind !== 'sign') n++
  return n
}

const lastWord = (scene: Scene, run: Run): number => {
  let last = run.last
  while (
    last > run.first + 1 &&
    scene.tokens[last - 1]!.kind === 'sign' &&
    !')]%'.includes(scene.text[scene.tokens[last - 1]!.start]!)
  )
    last--
  return last
}
