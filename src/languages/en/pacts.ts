/** English words by which a pact is told with who made it. */
import type { PactsTable } from '../tables/pacts.ts'

export const pacts: PactsTable = {
  agreed: 'agreed',
  parting: 'during|at|in|on|with|last|earlier|yesterday',
  and: 'and',
  that: 'that',
  to: 'to',
  articles: 'the|a|an|his|her|its|their|our|this|that|these',
  decided: 'decided',
  haves: 'has|have|had',
  which: 'that|which',
  unsigned: 'who|to|if|and',
  was: 'was|were|been',
  formally: 'also|finally|later|formally|jointly',
  signed: 'signed|reached|adopted|concluded|finalized|finalised|sealed|ratified|agreed',
  auxiliaries: 'was|were|had|has|have|been|also',
  between: 'in|on|between|by|during|at|last|earlier',
  made: /^(?:roadmaps?|frameworks?|partnerships?|dialogues?|commitments|agreements?|accords?|deals?|pacts?|treaty|treaties|memorand(?:um|a)|compacts?|arrangements?|contracts?|understandings?|obligations|principles|declarations?|ceasefires?|truces?|initiatives?|statements?|committees?|commissions?|councils?|groups?|mechanisms?|networks?|plans?)$/,
  words: 'statement|statements|plan|plans',
  binding: 'signed|adopted|agreed',
  making:
    'announced|created|founded|established|launched|agreed|adopted|signed|reached|concluded|made|unveiled|endorsed',
  unmade: 'that|which|who|to|they|we|was|were|been|be|has|have|had|and',
  things:
    /^(?:compacts?|pacts?|agreements?|accords?|deals?|treaty|treaties|memorand(?:um|a)|declarations?|partnerships?|roadmaps?|frameworks?|dialogues?|initiatives?|commitments|arrangements?|understandings?|protocols?|charters?|statements?|ceasefires?|truces?|forces?|committees?|councils?|groups?|commissions?|mechanisms?|channels?|networks?|vehicles?|corridors?|exchanges?|swaps?)$/,
  makes:
    'signed|launched|reached|announced|established|concluded|struck|made|adopted|created|agreed|unveiled|endorsed|inaugurated|formed|sealed',
  alone: 'he|she|it',
  makers: 'and|of|the|had|have|has|also|jointly',
  company: 'alongside|with|together',
  others: 'partners|countries|nations|allies|governments|leaders',
  founded:
    'committee|commission|council|group|dialogue|partnership|mechanism|initiative|alliance|coalition|network|force|forum|framework|agreement|fund|corridor',
  founding: 'established|launched|created|founded|formed|announced|inaugurated',
  makingNouns:
    'launch|establishment|creation|formation|finalization|finalisation|completion|renewal|resumption|inauguration|signing',
  ofThing: 'of',
  hailed:
    'welcomed|welcoming|welcomes|celebrated|celebrate|hailed|applauded|commended|lauded|marked|noted|highlighted|announced|including|following|after|since|recognized|acknowledged|praised|discussed|recent',
  unmadeYet:
    'forthcoming|proposed|potential|planned|eventual|plans|plan|support|supported|toward|towards|their|his|her|its',
  tasking: 'tasked|directed|instructed',
  theirs: 'their|our|both',
  teams:
    'teams|team|officials|ministers|ministries|advisers|advisors|governments|staffs|experts|negotiators|representatives|delegations',
  decisions: 'decision|agreement|deal',
  unreached:
    /^(?:no|any|if|reach|reaching|seek|seeking|urged?|possible|potential|future|without|towards?|for|awaits?|pending|against|block(?:ed)?|reject(?:s|ed)?)$/,
  deciders: 'by|of|between|among',
  decidersWords: 'and|the|of|by',
  councils: 'council|assembly',
  decidesForAll: 'adopted|approved|endorsed|agreed|adopts|approves',
  members:
    'leaders|ministers|members|allies|ambassadors|foreign|defence|defense|finance|states|heads|council|countries',
  late: 'late|early|on|in|at|earlier|of',
  noAct: 'the|a|an|its|his|her|their|our|be',
  accepted: 'accepted',
  unaccepted: 'not|never|be|being|been|was|were|is|are|would|if|widely|generally',
  offers: 'proposal|proposals|offer|plan|terms|draft|framework|initiative|deal|truce|ceasefire',
  noOffer: 'that|to|invitation|responsibility|apology',
  truces: 'ceasefire|ceasefires|truce|armistice',
  announced: 'announcement|announced|declared|news',
  brokered: 'brokered|mediated|announced',
  about: 'on|for|to|about|with',
  joint: 'joint|bilateral|trilateral',
}
