/** English words beside an encounter that tell who takes part. */
import type { GatheringTable } from '../tables/gathering.ts'

export const gathering: GatheringTable = {
  office: 'president|secretary|advisor|adviser',
  officeApart: 'also|today|then|has|had|just|again',
  officeHalf: 'vice|state',
  listing: 'and|while|whereas|with|the',
  highOffice:
    /\b(?:president|premier|chancellor|(?:prime |foreign |\w+ )?minister|emir|sultan|crown prince|foreign secretary)\b/i,
  lowOffice: /\b(?:chief minister|former|ex|adviser|advisor|spokes\w+|aide|assistant|envoy|provincial|shadow)\b/i,
  highOffices: 'president|prime minister|king|emir|amir|sultan|crown prince|queen|chancellor|foreign minister|premier',
  bodyHead:
    /\b(?:(?:secretary|director|managing|executive)[- ](?:general|director|secretary)|president|chief|chair(?:man|woman|person)?|commissioner)$/i,
  postedTo:
    'ambassador to|ambassador in|ambassador designate to|high commissioner to|high commissioner in|envoy to|charge d’affaires in|chargé d’affaires in',
  saying: 'said|says|announced|confirmed|reported',
  visiting: /^visit(?:s|ed)?$/,
  regions:
    'middle east|near east|gulf|persian gulf|west africa|east africa|north africa|central africa|southern africa|sub-saharan africa|horn of africa|sahel|africa|central asia|south asia|southeast asia|south-east asia|east asia|northeast asia|asia|indo-pacific|asia-pacific|pacific islands|south pacific|europe|eastern europe|central europe|western balkans|balkans|baltics|south caucasus|caucasus|latin america|central america|south america|caribbean|maghreb|levant',
  blocs: 'bloc|alliance|group|grouping|organization|organisation',
  talks: 'talks|negotiations|consultations|round|rounds',
  twoStates:
    'the two countries|the two nations|the two states|the two governments|the two neighbours|the two neighbors|both countries|both nations|both governments',
  they: 'they',
  goingThere:
    'attend|attends|attended|attending|participate in|participated in|participates in|participating in|take part in|took part in|takes part in|taking part in',
  summit: 'summit',
  inviting: /^invit(?:e|es|ed|ation|ations)$/,
  officialVisit: 'official|state|working|day|courtesy|goodwill|transit|friendly',
  naming: 'including',
  everybody: 'attended|attendance|participants|participated|present|meeting|call',
  self: 'i',
  selves: 'i|my|we|our',
  selfApart: 'also|just|have|recently|today|then',
  opens: 'in|during|at',
  telling: 'told|informed|assured|briefed|thanked|urged|warned',
  holding: /^(?:hold|holds|held|hosts?|hosted|convenes?|convened)$/,
  auxiliaries: 'will|to|has|would',
  led: 'led|co-led|chaired|co-chaired|headed|hosted',
  takingPart: 'participated|attended',
  attended: 'attended',
  took: 'took',
  part: 'part',
  joined: 'joined',
  known: 'the|this',
  call: 'call',
  meeting: 'meeting|talks|discussion|discussions',
  willTake: 'will|to',
  takes: 'took|takes|take',
  take: 'take|took',
  place: 'place',
  held: 'held',
  was: 'was|were',
  convened: 'held|convened',
  notHeld: 'that|a|an',
  gerund: /^(?!ongoing$|upcoming$|forthcoming$|working$|existing$|remaining$|following$|morning$|evening$).{3,}ing$/,
  ownSubject: 'he|she',
  capitals:
    'washington|moscow|beijing|kremlin|tehran|kyiv|kiev|brussels|ankara|london|paris|berlin|tokyo|seoul|pyongyang',
  discussed: 'discussed',
  newSubject: 'the|its|their|our|his|her',
  newHead:
    /^(?:meetings?|rounds?|sessions?|summit|talks|visit|dialogue|delegations?|leaders|parties|sides|two|three|ministers|president|team|group|committee)$/,
  noSubject: 'to|that|which|who|of|in|for',
  met: 'meeting',
  things: 'demand|demands|needs|standards|targets|expectations',
}
