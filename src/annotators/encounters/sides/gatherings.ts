/** Gatherings whose guests are only counted or told by their part of the world. */
import type { Hit } from '../hit.ts'
import type { Scene } from '../scene.ts'

const STATES =
  /^(?:countries|nations|states|governments|leaders|ministers|envoys|diplomats|representatives|delegates|delegations|officials)$/
const SPREAD =
  /^(?:european|arab|african|asian|western|muslim|islamic|pacific|caribbean|baltic|nordic|gulf|world|global|dozens|scores|several|many|various|all|regional|allied|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)$/
/** Those who meet at home, whatever their number. */
const DOMESTIC =
  /^(?:local|business|church|religious|community|congressional|party|union|tribal|labor|labour|faith|student|industry|city|county|opposition|parliamentary|republican|democratic|cabinet|defence|military)$/

/**
 * "African and Asian nations gathered in Lima", "representatives of 20 countries met in Paris": whether many states meet by the words
 * right before a verb of meeting. Only where the verb stands in the middle.
 */
export function statesGather(scene: Scene, hit: Hit): boolean {
  const { tokens, cues, items, itemAt } = scene
  if (!cues.table.articles || hit.cue.part !== 'verb' || hit.cue.kind !== 'meeting' || hit.cue.takes) return false
  let states = false
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 12); i--) {
    const item = items[itemAt[i]!]
    if (item?.kind === 'person') return false
    if (item?.kind === 'time') {
      i = item.first
      continue
    }
    const { norm, kind } = tokens[i]!
    if (DOMESTIC.test(norm) || /^(?:both|two|three|four|five)$/.test(norm)) return false
    if (STATES.test(norm)) states = true
    else if (states && (SPREAD.test(norm) || kind === 'number')) return true
    else if (!states && hit.first - i > 4) return false
  }
  return false
}
