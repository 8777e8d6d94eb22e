/** Lays engagements, outcomes and other happenings: who met whom, what was agreed, what was promised, who acted against whom. */
import { annotator } from './annotator.ts'
import { complete } from './encounters/complete.ts'
import { deniedOnce } from './encounters/denials.ts'
import { drafted } from './encounters/draft.ts'
import { candidates } from './encounters/find.ts'
import { happeningsOf } from './encounters/happenings.ts'
import { merged, stands } from './encounters/merge.ts'
import { isPrivateTrip } from './encounters/onlookers.ts'
import { outcomesOf } from './encounters/outcomes.ts'
import { sceneOf } from './encounters/scene.ts'

export const encounters = annotator({
  name: 'encounters',
  needs: ['tokens', 'sentences', 'quotations', 'times', 'mentions', 'entities', 'references', 'attributions'],
  gives: ['engagements', 'outcomes', 'events'],
  annotate(marked, language) {
    const scene = sceneOf(marked, language)
    const known = merged(candidates(scene))
    if (known.length > 0) complete(scene, known)
    const found = deniedOnce(known.filter((c) => stands(c) && !isPrivateTrip(scene, c)))
    const engagements = drafted(scene, found)
    return { engagements, outcomes: outcomesOf(scene, engagements), events: happeningsOf(scene) }
  },
})
