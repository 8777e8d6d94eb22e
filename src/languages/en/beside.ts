/** English words beside names that tell their state or kin. */
import type { BesideTable } from '../tables/beside.ts'

export const beside: BesideTable = {
  placeNouns: /^(?:city|town|village|state|province|region|district|port|capital|resort|suburb|island)$/,
  compass: /^(?:north|south|east|west|central|(?:north|south)(?:east|west))(?:ern)?$/,
  in: 'in',
  listed: 'and|or',
  sureOwner: "'s",
  led: 'led|headed|included|including|includes|include|comprised|comprising|leading|leads|heads|represented',
  ledNext: 'by',
  ledOver:
    'while|whereas|;|met|meets|meet|held|hold|holds|visited|visits|arrived|arrives|discussed|signed|said|told|called|received|welcomed|will|would|was|were|is|are|has|have|had|who|at|in|on|during',
  from: 'from|of',
  beforeKin: /^(?:of|the|former)$/,
  articles: 'the|a|an',
}
