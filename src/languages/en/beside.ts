/** English words beside names that tell their state or kin. */
import type { BesideTable } from '../tables/beside.ts'

export const beside: BesideTable = {
  placeNouns: /^(?:city|town|village|state|province|region|district|port|capital|resort|suburb|island)$/,
  compass: /^(?:north|south|east|west|central|(?:north|south)(?:east|west))(?:ern)?$/,
  in: 'in',
  listed: 'and|or',
  sureOwner: "'s",
  led: 'led|headed|included|includes|include|comprised|comprising|leading|leads|heads|represented',
  from: 'from|of',
  beforeKin: /^(?:of|the|former)$/,
  articles: 'the|a|an',
}
