/** Bodies of many states, by the short names under which they are sides of an encounter. */

/** Alliances whose sessions are gatherings of their members: conferences. */
export const GATHERINGS: ReadonlySet<string> = new Set([
  'G20',
  'G7',
  'G8',
  'BRICS',
  'SCO',
  'SAARC',
  'OIC',
  'ASEAN',
  'APEC',
  'OTS',
  'D-8',
  'V4',
  'BIMSTEC',
  'ECO',
  'C5+1',
])

/** Alliances whose members' heads meet in summits. */
export const LEAGUES: ReadonlySet<string> = new Set([
  'SCO',
  'CIS',
  'CSTO',
  'EAEU',
  'BRICS',
  'G7',
  'G8',
  'G20',
  'APEC',
  'ASEAN',
  'NATO',
  'EU',
  'OIC',
  'African Union',
  'OTS',
  'ECO',
  'C5+1',
])

/** Those whose sessions are not. */
const OTHERS: ReadonlySet<string> = new Set([
  'EU',
  'African Union',
  'NATO',
  'GCC',
  'Arab League',
  'CSTO',
  'EAEU',
  'CIS',
  'ECOWAS',
  'OPEC',
  'CARICOM',
  'OSCE',
  'Quad',
  'E3',
  'AUKUS',
  'PIF',
  'CICA',
  'OAS',
  'Mercosur',
  'CELAC',
  'SADC',
  'EAC',
  'IGAD',
  'AES',
  'CPLP',
])

/** Whether a body is one of many states, which meet and decide under its name. */
export const isOfMany = (party: string | undefined): boolean =>
  party !== undefined && (GATHERINGS.has(party) || OTHERS.has(party))
