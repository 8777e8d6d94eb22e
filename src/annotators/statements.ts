/** Lays attributions: who says what. */
import type { Attribution } from '../model/reading.ts'
import { annotator } from './annotator.ts'
import { circumstancesOf } from './statements/circumstances.ts'
import { readFinal } from './statements/final.ts'
import { followOn } from './statements/follow.ts'
import { readHeadlines } from './statements/headlines.ts'
import { medialTable } from './statements/medial/table.ts'
import { readMedial } from './statements/medial.ts'
import { depthOf, type Said, type Scene, sceneOf, spanOf, sweep } from './statements/scene.ts'
import { bySigns } from './statements/signs.ts'
import { sexesOf } from './statements/speakers/sexes.ts'
import { speakersOf } from './statements/speakers.ts'

export const statements = annotator({
  name: 'statements',
  needs: ['tokens', 'sentences', 'quotations', 'times', 'mentions', 'entities', 'references'],
  gives: ['attributions'],
  annotate(marked, language) {
    const { final, medial } = language.cues
    const scene = sceneOf(marked, medial?.forms)
    const told = final ? readFinal(scene, final) : medial ? readMedial(scene, medial) : []
    const heads = medial?.cased ? readHeadlines(scene, medialTable(medial), told) : []
    const found: Said[] = bySigns(scene, followOn(scene, [...heads, ...told]), medial?.cased)
    const sexes = sexesOf(scene, found, marked.entities, language)
    const speakers = speakersOf(scene, found, marked, language, sexes)
    const runs = sweep(marked.tokens, marked.times)
    const times = marked.times
      .map((t, i) => ({ first: runs[i]!.first, last: runs[i]!.last, ...t }))
      .sort((a, b) => a.first - b.first)
    const nested = nestedOf(scene, found)
    const bodies = new Set(marked.entities.filter((e) => e.type !== 'PER').map((e) => e.id))
    const attributions = found.map((said, i): Attribution => {
      const speaker = speakers[i]
      // Written field by field: spreading half a dozen small objects into one took longer than finding what stands in them.
      const made = {} as { -readonly [K in keyof Attribution]: Attribution[K] }
      if (said.source) made.source = spanOf(scene, said.source)
      made.cue = spanOf(scene, said.cue)
      made.content = spanOf(scene, said.content)
      if (said.parts) made.contentParts = said.parts.map((part) => spanOf(scene, part))
      made.direct = isDirect(scene, said)
      if (speaker) made.speaker = speaker
      Object.assign(made, circumstancesOf(scene, said, nested[i]!, speaker, language.cues.circumstances, times, bodies))
      made.rule = said.rule
      return made
    })
    return { attributions }
  },
})

/** Whether the whole content stands in one pair of quotation marks. */
function isDirect(scene: Scene, said: Said): boolean {
  const at = scene.quoteOf[said.content.first]!
  const quote = at < 0 ? scene.opens.get(said.content.first - 1) : scene.quotes[at]
  return quote !== undefined && quote.first === said.content.first && quote.last >= said.content.last
}

/** For each statement, whether its cue stands inside what another statement tells: a report of a report. */
function nestedOf(scene: Scene, found: readonly Said[]): boolean[] {
  const starts = depthOf(
    scene.tokens.length,
    found.map((f) => f.content),
  )
  return found.map(({ cue, content }) => {
    const own = cue.first >= content.first && cue.first < content.last ? 1 : 0
    return starts[cue.first]! - own > 0
  })
}
