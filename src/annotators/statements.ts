/** Lays attributions: who says what. */
import type { Attribution } from '../model/reading.ts'
import { annotator } from './annotator.ts'
import { readFinal } from './statements/final.ts'
import { followOn } from './statements/follow.ts'
import { readMedial } from './statements/medial.ts'
import { type Said, sceneOf, spanOf } from './statements/scene.ts'
import { bySigns } from './statements/signs.ts'
import { speakersOf } from './statements/speakers.ts'

export const statements = annotator({
  name: 'statements',
  needs: ['tokens', 'sentences', 'quotations', 'times', 'mentions', 'entities', 'references'],
  gives: ['attributions'],
  annotate(marked, language) {
    const scene = sceneOf(marked)
    const { final, medial } = language.cues
    const told = final ? readFinal(scene, final) : medial ? readMedial(scene, medial) : []
    const found: Said[] = bySigns(scene, followOn(scene, told))
    const speakers = speakersOf(scene, found, marked, language.cues.speakers)
    const attributions = found.map((said, i): Attribution => {
      const speaker = speakers[i]
      const content = spanOf(scene, said.content)
      return {
        ...(said.source ? { source: spanOf(scene, said.source) } : {}),
        cue: spanOf(scene, said.cue),
        content,
        ...(said.parts ? { contentParts: said.parts.map((part) => spanOf(scene, part)) } : {}),
        direct:
          scene.quotes[scene.quoteOf[said.content.first]!]?.first === said.content.first &&
          scene.quotes[scene.quoteOf[said.content.first]!]!.last <= said.content.last + 2,
        ...(speaker ? { speaker } : {}),
        rule: said.rule,
      }
    })
    return { attributions }
  },
})
