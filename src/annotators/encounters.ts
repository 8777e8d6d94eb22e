/**
 * Lays engagements, outcomes and other happenings: who met whom, what was agreed, what was promised, who acted against whom.
 *
 * The stations of the way stand in `encounters/` itself: `scene`, `find` (what each event word tells), `complete` (what other sentences add),
 * `merge`, `draft`, then `outcomes` and `happenings`. What a station asks stands in a folder: `layout/` who and what stands at which token,
 * `words/` which words tell of an encounter, `sides/` who takes part and for whom, `bodies/` standing bodies and gatherings,
 * `day-and-place/`, `status/`, `merging/` whether two tellings are one, `agreements/`, `promises/`, `acts/` the other happenings.
 */
import { annotator } from './annotator.ts'
import { complete } from './encounters/complete.ts'
import { drafted } from './encounters/draft.ts'
import { candidates } from './encounters/find.ts'
import { happeningsOf } from './encounters/happenings.ts'
import { merged, stands } from './encounters/merge.ts'
import { outcomesOf } from './encounters/outcomes.ts'
import { sceneOf } from './encounters/scene.ts'
import { isPrivateTrip } from './encounters/sides/onlookers.ts'
import { deniedOnce } from './encounters/status/denials.ts'

export const encounters = annotator({
  name: 'encounters',
  needs: ['tokens', 'sentences', 'quotations', 'times', 'mentions', 'entities', 'references', 'attributions'],
  gives: ['engagements', 'outcomes', 'events'],
  annotate(marked, language) {
    const scene = sceneOf(marked, language)
    const known = merged(candidates(scene), scene.titledTwo)
    if (known.length > 0) complete(scene, known)
    const found = deniedOnce(known.filter((c) => stands(c) && !isPrivateTrip(scene, c)))
    const engagements = drafted(scene, found)
    return { engagements, outcomes: outcomesOf(scene, engagements), events: happeningsOf(scene) }
  },
})
