/** English words for what is concluded, launched, given or pledged. */
import type { DealingTable } from '../tables/dealing.ts'

export const dealing: DealingTable = {
  company: 'company|companies|automaker|carmaker|manufacturer|airline|retailer|corporation|startup|firm|firms',
  pacts:
    /^(?:agreements?|treaty|treaties|deals?|pacts?|memorand(?:um|a)|accords?|protocols?|conventions?|compacts?|contracts?|ceasefires?|cease-fires?|truces?|armistice|moratorium|understandings?|swaps?|exchanges?|pauses?|settlements?|compromise|extension|roadmap|declarations?|charter|plans?|documents?)$/,
  plainPacts: /^(?:agreements?|deals?|ceasefires?|truces?|accords?|treaty|memorandum|pacts?)$/,
  launched:
    /^(?:initiatives?|partnerships?|dialogues?|agreements?|councils?|groups?|frameworks?|mechanisms?|plans?|programs?|programmes?|committees?|commissions?|alliances?|coalitions?|funds?|forces?|deals?|networks?|roadmap|strategy|statements?|declarations?|negotiations|consultations|fellowships?|corridors?|workstreams?|channels?|hotlines?|hubs?|platforms?|centers?|centres?|taskforces?|consortium|secretariat|packages?|communiqu[eé]|guidelines|resolutions?)$/,
  meetings: /^(?:meetings?|sessions?|rounds?|calls?|conferences?|visits?)$/,
  brokered: 'brokered|mediated|facilitated|sponsored|hosted',
  listEnds: 'on|to|in|for|at|over',
  noPact: 'no|any|if|possible|potential|future',
  pactArticles: 'the|a|an|this',
  phraseBegins: 'of|to|for|in|on|with|from|by|at|about|under|through|over',
  numbers: 'number|series|range|set|package|raft|host|couple',
  counts:
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|dozen|several|various|some',
  a: 'a',
  joint: 'joint|bilateral|trilateral',
  money: 'million|billion|trillion|dollars|euros|pounds|yen',
  mood: 'support|solidarity|commitment|allegiance|loyalty|cooperation|friendship|resolve|backing',
  donating: 'donating|providing|sending|delivering|giving',
  many: 'leaders|ministers|presidents|delegations|sides|parties|countries|nations|states|allies|members|governments|partners|advisors|advisers|secretaries|officials|negotiators|envoys|diplomats|teams|principals|co-chairs|chairs|chancellors',
  atHome:
    'republican|republicans|democratic|democrats|house|senate|congressional|coalition|labour|labor|union|business|church|community|tribal|local|city|county|company|administration|cabinet|party|bipartisan|opposition|legislative|provincial|hospital|school|faith|religious|industry|military|police|court|federal',
  agree: 'agree|agrees|concur',
  agreeAdverb: /^(?:also|both|all|jointly|now|\p{L}+ly)$/u,
  notAgreed: 'will|would|to|not|may|might|must|can|could|cannot|shall|should|you|i|did|do|does|who|never|please',
  signing: 'signing',
  beforeSigning: 'after|by|upon|before|since|having',
  launching: 'launching',
  isOrWas: 'is|are|was|were',
  signed: 'signed|signing',
  afterwards: 'at|in|on|by|between|with|during|under|after|before|today|yesterday|earlier|off|up',
  agreedWhere: 'at|in|on|during|by|last|under|within',
  reached: 'reached',
  onWhat: 'to|on|that|over|about|under|in|with|for|whereby',
  conclusion: 'conclusion|signing',
  urged: 'forthcoming|swift|early|rapid|successful|possible|final|timely|the',
  concluding: 'concluded|conclusion',
  took: 'took',
  effect: 'effect',
  signedBy: 'signed',
  set: 'set',
  out: 'out',
}
