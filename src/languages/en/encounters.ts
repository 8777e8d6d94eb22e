/** English words of meeting, visiting and promising; standing bodies; ordinals. */
import type { EncounterTable, EventCue } from '../tables/encounters.ts'
import { dealing } from './dealing.ts'
import { gathering } from './gathering.ts'
import { leaders } from './leaders.ts'
import { pacts } from './pacts.ts'
import { pledging } from './pledging.ts'
import { posts } from './posts.ts'
import { promises } from './promises.ts'
import { small } from './small.ts'
import { statuses } from './statuses.ts'
import { talks } from './talks.ts'

const noun = (kind: EventCue['kind'], words: string, more: Partial<EventCue> = {}) =>
  words.split('|').map((w) => [{ kind, part: 'noun', ...more } as EventCue, w] as const)
const verb = (kind: EventCue['kind'], words: string, more: Partial<EventCue> = {}) =>
  words.split('|').map((w) => [{ kind, part: 'verb', ...more } as EventCue, w] as const)

export const encounters: EncounterTable = {
  standing: {
    continental: 'north|south|latin|central',
    and: 'and',
    comingFrom: 'from',
    dueBefore: 'in|by',
    pastBeside: /(?:.ed|last|held|made|met)$/,
    formerDay: 'original|former|initial|previous|earlier',
    extremes: /^(?:only|time|once|twice|since|most|.+est)$/,
    term: 'within',
    termNext: 'the|next|coming',
    termFrom: 'of|from|after|following',
  },
  pacts,
  promises,
  small,
  gathering,
  dealing,
  pledging,
  posts,
  statuses,
  talks,
  layout: { generations: 'jr|sr|junior' },
  order: 'verb-middle',
  leaders,
  home: 'US',
  events: [
    ...noun(
      'meeting',
      'meeting|meetings|talks|consultations|political consultation|bilateral consultation|negotiations|negotiation|discussions|working lunch|working dinner',
    ),
    ...noun(
      'meeting',
      'peace talks|ceasefire talks|face-to-face|face-to-face meeting|face-to-face meetings|face-to-face talks|tete-a-tete',
    ),
    ...noun('meeting', 'summit meeting|summit talks', {}),
    ...noun('visit', 'visit|visits|state visit|trip|official visit|working visit|tour|upcoming travel|recent travel', {
      takes: 'destination',
    }),
    ...noun('visit', 'designation of a presidential delegation|designation of the presidential delegation', {
      takes: 'envoys',
      status: 'planned',
    }),
    ...noun(
      'call',
      'phone call|telephone call|call|phone conversation|telephone conversation|phone talks|video call|videoconference|video conference',
    ),
    ...noun(
      'conference',
      'summit|conference|general assembly|leaders meeting|leaders summit|leaders’ meeting|leaders’ summit|ministerial meeting|ministerial conference',
    ),
    ...noun('call', 'conversation with|conversation between|conversations with|conversations between'),
    ...noun('meeting', 'roundtable|round-table talks'),
    ...noun('session', 'round|rounds|session|sessions', { bare: true }),
    ...verb('meeting', 'met|met with|held talks|held a meeting|held consultations|held negotiations|held discussions', {
      status: 'held',
    }),
    ...verb(
      'meeting',
      'meet with|meet|meets|meets with|meeting with|conferred with|sat down with|sits down with|huddled with|huddles with|dined with|had dinner with|had lunch with|had breakfast with|had talks with|had a meeting with|had a one-on-one meeting with|have been negotiating|has been negotiating',
    ),
    ...verb(
      'meeting',
      'hold talks|holds talks|holding talks|hold a meeting|hold meetings|hold consultations|hold discussions|hold negotiations|hold direct talks|hold bilateral talks|hold a bilateral meeting|have talks|start talks|begin talks|open talks|resume talks|resume negotiations|launch talks|launch negotiations|open negotiations|start negotiations|begin negotiations',
      { object: true },
    ),
    ...verb('meeting', 'convened|gathered|came together in', { status: 'held', bare: true }),
    ...verb('meeting', 'are meeting|will gather|are gathering|will convene|to gather in|gather in|convene in', {
      bare: true,
    }),
    ...verb('meeting', 'discussed the issue with|discussed with|hosted talks'),
    ...verb('meeting', 'received|hosted|hosting|welcomed|receive|host', { takes: 'guest', bare: true }),
    ...verb(
      'meeting',
      'will welcome|will host|will receive|looks forward to welcoming|look forward to welcoming|looks forward to hosting|looks forward to receiving|looking forward to welcoming',
      { takes: 'guest', bare: true, status: 'planned' },
    ),
    ...verb(
      'visit',
      'visited|visiting|will visit|to visit|may visit|could visit|might visit|can visit|should visit|will not visit|not visit|paid a visit to|pay a visit to|arrived in|arrives in|arrive in|arriving in|traveled to|travelled to|travels to|travel to|traveling to|went to|flew to|fly to|toured|landed in|touched down in|has landed in',
      { takes: 'destination' },
    ),
    ...verb(
      'meeting',
      'look forward to meeting|looks forward to meeting|looked forward to meeting|looking forward to meeting',
      {
        status: 'planned',
      },
    ),
    ...verb('visit', 'would visit|would travel to|would fly to', { takes: 'destination', status: 'planned' }),
    ...verb(
      'call',
      'spoke by phone|spoken by phone|spoken by telephone|spoken on the phone|spoken on the telephone|spoken over the phone|spoken over the telephone|spoke on the telephone|spoke over the telephone|speaking by phone|spoke by telephone|spoke on the phone|spoke over the phone|talked by phone|phoned|telephoned|held a phone call|held a telephone conversation',
    ),
    ...verb(
      'call',
      'spoke with|has spoken with|have spoken with|had spoken with|has spoken to|have spoken to|had spoken to|spoke today with|spoke to|spoke separately with|spoke individually with|spoke again with|spoke again today with',
      { bare: true, status: 'held' },
    ),
    ...verb('call', 'speaking with|speak with|speak to', { bare: true }),
    ...verb(
      'call',
      'speak by phone|speak by telephone|talk by phone|hold a phone call|have a phone call|hold a video call',
    ),
    ...verb('call', 'speak again|talk again'),
    ...verb(
      'visit',
      'is expected in|are expected in|is due in|are due in|is expected to arrive in|are expected to arrive in',
      {
        takes: 'destination',
        status: 'planned',
      },
    ),
    ...verb(
      'meeting',
      'paid a courtesy call on|paid a courtesy call to|paid a farewell call on|paid a farewell call to|paid an introductory call on|paid a call on|made a courtesy call on',
      { status: 'held' },
    ),
    ...verb('meeting', 'pay a courtesy call on|pays a courtesy call on|pay a farewell call on|pays a farewell call on'),
    ...verb(
      'visit',
      'left for|leaves for|leave for|departed for|departs for|depart for|jetted to|made a stop in|made a stopover in|made a brief stopover in|made a brief stop in|stopped over in',
      { takes: 'destination' },
    ),
    ...verb(
      'meeting',
      'held a trilateral with|held a bilateral with|held a trilateral meeting with|held a bilateral meeting with|held one-on-one talks with|held separate meetings with|held a working meeting with',
      { status: 'held' },
    ),
    ...verb(
      'call',
      'held a call|held a joint call|held a video call|held a secure video call|held a secure call|held a virtual call|held a telephone call|hosted a call|hosted a videoconference|hosted a video conference|hosted a video call|hosted a secure video call|held a videoconference|held a video conference|hosted a conference call|hosted a secure conference call|held a conference call|had a call|had a phone call|joined a call|convened a call|convened a video call',
      { status: 'held' },
    ),
  ],
  notEvents:
    'establish negotiations|establish talks|meeting our commitments|meeting our goals|meeting our obligations|meeting our targets|meeting their commitments|meeting their goals|meeting their obligations|meeting its commitments|meeting its goals|meeting its obligations|meeting the goals|met fierce|met stiff|met heavy|met strong|cabinet meeting|cabinet meetings|party meeting|board meeting|town hall meeting|met the requirements|met the conditions|met the needs|met with criticism|met with resistance|met with opposition|met with a|are met by|is met by|was met by|were met by|be met by|been met by|be met with|been met with|is met with|was met with|were met with|meet the needs|meet the challenge|meet the challenges|meet the conditions|meet the demands|meet demands|meet their demands|met the demands|meet the deadline|meet the criteria|meet expectations|meet the goals|bar association conference|association conference|meet the requirements|meet its obligations|meet the target|meet targets|meet demand|meet the standards|met in the final|met in the semi-final|meet in the final|meeting point|meeting minutes|meeting place|call on|call him|call her|call them|call it|call for|call to action|calls for|calls on|call upon|wake-up call|roll call|close call|press conference|press conferences|news conference|news conferences|conference call with reporters|round of sanctions|round of tariffs|rounds of tariffs|round of fighting|round of layoffs|round of golf|round of applause|all year round|year round|round the clock|round table of|training session|photo session|court session|session of parliament|plenary session of parliament|parliamentary session|negotiating table|visit the website|visit our website|visit the exhibition|met and|meeting the needs|meeting the challenge|high call|health conference call|bowl|round of elections|first round of the election|first round of voting|second round of voting|runoff round|domestic tour|book tour|tour of duty|tour guide|guided tour|concert tour|tour operator|talks about|talks of|talks up|talks to reporters|met reporters|met with reporters|met with journalists|met with students|meet the press|visit to the doctor|visit to the hospital|home visit|home visits|hospital visit|family visit|site visit|conference room|conference hall|conference center|conference committee|peter conference|summit of the mountain|pep talks|talks show|the met|bishops conference|bishops’ conference|episcopal conference|return to negotiations|return to talks|return to the negotiations|to call|to be called|will call|would call|not call|cannot call|can call|could call|left for dead|left for good|first met when|met when|withdraw from negotiations|withdraw from talks|withdraw from the talks|withdraw from the negotiations|pull out of talks|pull out of the talks|negotiation process|negotiation phase|negotiating process|negotiation team|negotiating team|negotiation teams|negotiating teams|general assembly resolution|general assembly resolutions|general assembly vote|general assembly hall|continue to engage in negotiations|continue to engage in talks|continue to engage in discussions|continuing to engage in negotiations|continue to engage in consultations',
  unofficial:
    'red cross|red crescent|airline|airlines|billionaire|volunteers|volunteer|automaker|carmaker|maker|manufacturer|pilgrims|patients|doctors|nurses|farmers|fishermen|scientists|engineers|teachers|local officials|local government officials|regional officials|cadets|journalist|filmmaker|singer|actor|actress|coach|player|author|fellow|documentary|film|startup|retailer|producer|businessman|dealer|students|alumni|journalists|reporters|civil society|companies|company|businessmen|business leaders|business people|entrepreneurs|community|communities|diaspora|families|soldiers|troops|veterans|fans|workers|employees|men and women|women|youth|artists|athletes|activists|residents|survivors|voters|donors|lawmakers from both parties|emergency|response team|Americans|hostage families',
  status: {
    planned:
      'will|was to|were to|was set to|were set to|would hold|would meet|would be held|would take place|would convene|would gather|would speak|would start|would begin|would resume|would open|would launch|is to|are to|to be held|to take place|scheduled|is scheduled|planned|upcoming|forthcoming|due to meet|due to visit|due to hold|due to arrive|due to travel|due to take place|due to begin|due to be held|due to attend|due to start|due to host|due to convene|due to speak|due to gather|due to open|due to sign|due to receive|later in the month|later in the week|later in the year|is due|are due|slated|set to|is expected to|are expected to|expected to|plans to visit|plans to meet|plans to travel|plans to convene|plans to host|plans to hold|plan to convene|plan to host|plan to hold|plan to meet|plan to start|plan to begin|plan to open|plan to resume|plan to launch|plans to start|plans to begin|plans to open|plans to resume|plans to launch|next week|tomorrow|is going to|are going to|agreed to meet|agreed to speak|agreed to talk|agreed to reconvene|agreed to hold|agree to hold|to hold another|to hold the next|to hold a new|agreed to convene|in advance of|preparations for|preparation for|plans for|looked forward to|looks forward to|look forward to|looking forward to|accepted an invitation|accepted the invitation|accepted his invitation|accepted her invitation|in the lead-up to|later this week|later this month|later this year',
    possible:
      'ready for|may|could|might|possible|possibility|invited|invite|invitation|hopes to|hope to|hoped|hopes for|considering|considers|would like to|wants to|want to|wanted to|wish to|wishes to|wished to|hoping to|eager to|keen to|prepared to|try to hold|try to meet|trying to hold|trying to meet|tried to hold|tried to meet|ready to|readiness|willing to|propose|proposed|proposes|proposal for|proposal to|proposals for|proposals to|suggestion to|offered|offer|potential|called for|calls for|urged|welcomed direct|if|whether|likely|should|prospects|would welcome|seek|seeks|sought|urging|urges|calling for|calls for|call for|in a bid to|in an effort to|in an attempt to|efforts to|attempts to|aimed at resuming|aimed at restarting|aimed at restoring|aimed at reviving|open to|towards a meeting|toward a meeting|towards talks|toward talks|steps towards|steps toward',
    denied:
      'denied|denies|no meeting|no talks|no plans to|did not meet|has not met|had not met|refused to meet|refuses to meet|refused to hold|refuses to hold|refuse to hold|refuse to meet|refused to speak|refuses to speak|refused to start|refused to begin|refused to open|refused to resume|refuses to resume|refuse to resume|declined to meet|declined to hold|declined to speak|declined to resume|would not meet|would not hold|would not resume|ruled out|rules out|rejected|never met|not met|no such meeting|will not be holding',
    cancelled:
      'no longer able to|unable to travel|unable to attend|unable to visit|unable to meet|will not be able to attend|would not be able to attend|cancelled|canceled|called off|failed to hold|failed to convene|scrapped|will not take place|did not take place|will not attend|will not travel|will not meet|will not visit|cancel|cancels|call off|cancellation|not to attend|declined to attend|boycott|boycotted',
    postponed:
      'postponement|postponed|pause|pauses|delayed|suspended|put off|postpone|suspends|suspend|suspending|postponing|delaying|pausing|paused|adjourned|rescheduled|on hold|halted|shelved|deferred',
    ongoing:
      'is paying|are paying|is on a|is on an|are on a|are on an|is in the middle of|is traveling to|is travelling to|are traveling to|are travelling to|is holding|are holding|is visiting|are visiting|is meeting|are meeting|ongoing|under way|underway|continue|continues|continuing|is attending|are attending|have been negotiating|has been negotiating|proceed|is currently|is taking place|are taking place|currently in|kicks off|opens',
    held: 'took place|was held|were held|held|concluded|ended|wrapped up|attended|had|hosted|began|started|resumed|got under way|got underway|kicked off',
  },
  observers:
    'analyst|analysts|expert|experts|observers|commentator|commentators|economist|economists|pundits|historian|historians|researcher|researchers|scholar|scholars|pollsters',
  joiners: ['and', 'with', 'by', 'to', 'of', 'for', 'met', 'or'],
  notTopic: ['margins', 'sidelines', 'occasion', 'behalf'],
  adjectives: ['ese', 'ian', 'ish'],
  clauseStarts:
    'who|which|where|while|whereas|after|before|when|because|although|though|but|until|unless|that|as|since|following|ahead of|prior to|in addition|if|whether|during|for which|in which|with which|in each of which|each of which|both of which|all of which|most of which|some of which|one of which|amid|so that|despite|and he|and she|and they|and it|and has|and had|and was|and is|and will|and said|and convened|adding|saying|noting|including through|in what|whose|once|even as',
  topic:
    'to discuss|to continue|to further|to deepen|to underscore|to review|to address|to reaffirm|to reiterate|to express|to underscore|to advance|to receive|to explore|to follow|to consult|to congratulate|to avoid|to brief|to talk about|to thank|to resolve|to deepen|to mark|to finalize|to coordinate|to secure|to seek|to strengthen|to further|on|about|over|regarding|concerning|aimed|focused|focusing|on resolving|on reopening|related to|dedicated to|devoted to|against|of the importance|into|under|as part of|to revive|to end|to lobby|to press|to urge|to push|to announce|to promote|to share|to make|to prepare|to launch|to work|to sign|to take part|to attend|on how|in order to',
  placeMarks:
    'outside|in|at|in the city of|at the|in the|once again in|near|here in|hosted by|in central|in northern|in southern|back in',
  destinationMarks:
    'to|in|city of|town of|home town of|hometown of|landed in|visited|visits|visit|to the|toured|for|into|arrived in',
  otherMarks:
    'from|of the crisis in|war in|crisis in|situation in|conflict in|invasion of|efforts in|operations in|for|ambassador to|envoy to|envoy for|director for|adviser for|advisor for|via|through|against|about|developments in|attack on|attacks on|security in|peace in|ceasefire in|refugees in|elections in',
  sideMarks: 'between|with|by|and|of|with the|among',
  counterpart: 'counterpart|counterparts',
  delegation:
    'delegation|delegations|side|team|negotiators|officials|representatives|leaders|government|authorities|diplomats|ministers|leadership|delegates|mediators|envoys|president|prime minister|foreign minister|minister|chancellor|king|ambassador',
  teams: 'side|team',
  manyOthers:
    'leaders|foreign ministers|defense ministers|defence ministers|finance ministers|interior ministers|prime ministers|ministers|counterparts|heads of state|heads of government|heads of state and government|allies and partners',
  rosters:
    'delegation included|delegation also included|delegation includes|delegation comprised|delegation comprises|delegation consisted of|delegation was composed of|side included|team included|was represented by|were represented by|represented by|representing|and included|and including|also included|and comprised|and comprising',
  delegates:
    'delegation|delegations|representatives|envoys|diplomats|ambassadors|ambassador|foreign ministers|ministers|minister|foreign minister|prime minister|defense minister|defence minister|special envoy|charge d’affaires|chargé d’affaires|high commissioner',
  heads:
    'headed by|led by|is headed by|is led by|was headed by|was led by|led|heads|headed|co-chaired|co-chaired by|chaired|chaired by|leads|leading|head of the delegation|convened|presided over|under the chairmanship of|co-chair|co-chairs',
  coChairs:
    'co-chaired by|jointly chaired by|chaired jointly by|co-led by|jointly led by|led jointly by|under the co-chairmanship of|under the joint chairmanship of|co-chairs were',
  coChairing: 'co-chaired|co-chair|co-chairs|jointly chaired|jointly chair|co-led',
  chairs: 'led by|chaired by|headed by|presided over by|under the chairmanship of',
  hosts: 'hosted|hosts|welcomed|received|welcomes|receives|host',
  joined:
    'members of the presidential delegation|members of the delegation|members of the delegation included|members of the delegation include|the delegation also included|joined by|was joined by|was joined in his meetings by|was joined in her meetings by|joined in his meetings by|joined in her meetings by|joined in the meeting by|joined in the meetings by|accompanied by|was accompanied by|accompanying|delegation includes|delegation included|delegation also included|the meeting included|also in the meeting were|also attended by|attended by|also present were|participants included|participants on the call included|participants in today’s meeting included|participants at the meeting included|participants on the call also included|participants in the call included|participants on the call were|participants in today’s call included|on the call were|on the call was|participants in the meeting included|the call included|participated in the call were|in attendance were|includes key cabinet members',
  light:
    'held|hold|holds|holding|had|have|has|conducted|conduct|attended|attend|convened|convene|concluded|began|begin|begins|started|starts|took part in|take part in|participate in|participated in|after|during|following|at|in|for|joined|hosted|ahead of|before|paid|pay|pays|made|make|makes|making|completed|completes|wrapped up|on|through|launched|return to|resumed|resume|engaged in|engage in|co-chaired|co-chair|co-chairs|jointly chaired|paying|cancelled|canceled|called off|postponed|delayed|scrapped|cut short|ended|ends|broke off',
  members: 'ally|allies|member|members|partners|countries|nations|states|capitals',
  envoys: 'ambassador|embassy',
  verbStops:
    'was|were|is|are|has|have|had|will|would|could|may|might|said|says|told|took|began|ended|concluded|focused|marked|underscored|came|welcomed|announced|agreed|comes|marks',
  pairs:
    'they|both|both sides|the two sides|the sides|the parties|their|the two leaders|the leaders|the two countries|the two delegations|the three delegations|the three countries|the three leaders|the three governments|the three sides|the three ministers|the four countries|the four leaders|the five countries|the two governments|the two presidents|the two ministers|the presidents|the ministers|the trilateral committee|the co-chairs|participants|the delegations|the delegation|the two|the countries|the two nations|the two officials',
  articles: true,
  format: 'in the format of|format',
  between: 'between',
  withMarks: 'with',
  attending:
    'attended|addressed|joined|participated|took part|chaired|hosted|included|present|with the participation of',
  sidelines: 'on the margins of|on the sidelines of|margins of|sidelines of|during|at the',
  led: [
    [
      'after',
      'is headed by|was headed by|headed by|is led by|was led by|led by|being led by|under the leadership of|delegation was chaired by|delegation is chaired by|side was chaired by|side is chaired by',
    ],
    [
      'before',
      'who is leading the|who leads the|who led the|is leading the|leads the|led the|will lead the|to lead the|heads the|headed the|who heads the',
    ],
  ],
  next: 'next|following|another|new',
  under: 'under the aegis of|under the auspices of|in the framework of|within the framework of|as part of',
  where: 'where',
  relatives: 'which|that|who|the date',
  firstPerson: 'we|i|us|our|my',
  bodies:
    'foreign office consultations|foreign ministry consultations|foreign policy consultations|consular consultations|jwg|jcm|bpc|foc|igc|jmc|jec|jpc|working group|working groups|commission|committee|council|dialogue|consultative group|joint group|task force|intergovernmental commission|joint commission|joint committee|coordination council|partnership council|contact group|quartet|forum|mechanism|coordination mechanism|steering committee|binational cabinet|bilateral cabinet|joint cabinet|2+2 dialogue|2+2 ministerial dialogue|2+2 meeting|2+2 ministerial meeting|2+2 talks|2+2 consultations|2+2 ministerial|2+2 ministers’ meeting|2+2 foreign and defence ministers’ meeting|2+2 foreign and defense ministers’ meeting|2+2 foreign and defence ministerial meeting|2+2 foreign and defense ministerial meeting|high-level meeting|high level meeting|political consultations|political consultation|intergovernmental consultations|government consultations|inter-governmental consultations|bilateral consultations|strategic dialogue|economic dialogue|security dialogue|strategic consultations|high-level dialogue|joint economic commission|joint ministerial commission|cooperation council|supreme council|security council|defense group|contact line group',
  bodyGlue:
    'of|on|for|the|and|joint|high-level|strategic|economic|trilateral|bilateral|political|security|higher|counter-terrorism|counterterrorism|counter|terrorism|trade|intergovernmental|inter-governmental|cooperation|defence|defense|military|technical|consultative|coordination|energy|ministerial|bicentennial|expert|special|regional|north|south|permanent|mixed|human|rights|policy|working|nuclear|arms|control',
  notBodies:
    'human rights council member|press|closed|national security council|council of ministers|federal|state duma|electoral|house|senate|parliamentary|judiciary|election|city|party|central|national|atlantic council|select|intelligence|nobel|olympic|privy',
  combining: [
    ['CN', 'Sino'],
    ['IN', 'Indo'],
    ['PK', 'Pak'],
    ['RU', 'Russo'],
    ['FR', 'Franco'],
    ['TR', 'Turco'],
    ['GR', 'Greco'],
    ['GB', 'Anglo'],
  ],
  tens: [
    ['twenty', 20],
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
  ],
  ordinals: [
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
    ['fifth', 5],
    ['sixth', 6],
    ['seventh', 7],
    ['eighth', 8],
    ['ninth', 9],
    ['tenth', 10],
    ['eleventh', 11],
    ['twelfth', 12],
    ['thirteenth', 13],
    ['fourteenth', 14],
    ['fifteenth', 15],
    ['sixteenth', 16],
    ['seventeenth', 17],
    ['eighteenth', 18],
    ['nineteenth', 19],
    ['twentieth', 20],
    ['inaugural', 1],
    ['thirtieth', 30],
    ['fortieth', 40],
    ['fiftieth', 50],
  ],
  ordinalEndings: 'st|nd|rd|th',
  seats: [['EU', 'Brussels']],
  residences:
    'White House|Kremlin|Downing Street|Élysée|Elysee|Elysee Palace|Élysée Palace|Oval Office|Camp David|Pentagon',
  ledBy:
    'led|backed|brokered|mediated|sponsored|hosted|facilitated|occupied|controlled|made|owned|based|drafted|allied',
  adjuncts:
    'following|after|during|ahead of|prior to|before|throughout|in each|in addition to|building on|since|upon|despite|in response to|amid|as|although',
  nearOnly:
    'open to|steps towards|steps toward|in a bid to|in an effort to|in an attempt to|efforts to|attempts to|urging|urges|calling for|calls for|call for|possible|potential|likely|prospects|readiness|ready|ready to|ready for|should|if|whether',
  parted: 'spoke|talked|spoken',
  overPhone:
    'over the phone|by phone|by telephone|by video link|via video link|by video conference|via video conference|in a phone call|in a telephone conversation|in a phone conversation|in a telephone call|in a video call',
  partedBy:
    'by phone|by telephone|on the phone|over the phone|by video|by video conference|via video conference|by videoconference|by secure video|virtually|separately|individually|again|jointly|briefly|at length|directly|also|twice|three times|four times|several times|earlier',
  phoning: 'called',
  phonedFor:
    'to congratulate|to discuss|to express|to underscore|to thank|to convey|to offer|to wish|to reaffirm|to reiterate|to welcome|to brief|to update|to invite|to consult|to extend|to follow up',
  domestic: 'congress|senate|lawmakers|senators|legislators|house of representatives|parliament|knesset',
  parties: [
    [
      'US',
      'Senior Administration officials|senior administration official|administration officials|Biden-Harris Administration|Biden Administration|Trump Administration',
    ],
    [
      'UN',
      'United Nations|UN|U.N.|United Nations General Assembly|UN Security Council|United Nations Climate Change Conference|UN special rapporteur|UN Secretary-General',
    ],
    ['EU', 'European Union|EU|European Commission|European Council|European Parliament'],
    ['NATO', 'NATO|North Atlantic Alliance|North Atlantic Treaty Organization'],
    ['SCO', 'SCO|Shanghai Cooperation Organization|Shanghai Cooperation Organisation'],
    ['OIC', 'OIC|Organisation of Islamic Cooperation|Organization of Islamic Cooperation'],
    ['SAARC', 'SAARC|South Asian Association for Regional Cooperation'],
    ['OTS', 'Organization of Turkic States|Organisation of Turkic States|OTS'],
    ['D-8', 'D-8|D8|D-8 Organization for Economic Cooperation'],
    ['V4', 'Visegrad Group|Visegrád Group|Visegrad Four|V4'],
    ['BIMSTEC', 'BIMSTEC'],
    ['SADC', 'SADC|Southern African Development Community'],
    ['EAC', 'East African Community'],
    ['IGAD', 'IGAD|Intergovernmental Authority on Development'],
    ['AES', 'Alliance of Sahel States'],
    ['CPLP', 'Community of Portuguese Language Countries|Community of Portuguese-Speaking Countries'],
    ['ASEAN', 'ASEAN|Association of Southeast Asian Nations'],
    ['BRICS', 'BRICS'],
    ['G20', 'G20|G-20|Group of 20'],
    ['G7', 'G7|G-7|Group of Seven|Group of 7'],
    [
      'OSCE',
      'OSCE|Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe',
    ],
    ['APEC', 'APEC|Asia-Pacific Economic Cooperation|Asia Pacific Economic Cooperation'],
    ['IAEA', 'IAEA|International Atomic Energy Agency'],
    ['IMF', 'IMF|International Monetary Fund'],
    ['World Bank', 'World Bank'],
    ['African Union', 'African Union'],
    ['Arab League', 'Arab League|League of Arab States'],
    ['GCC', 'GCC|Gulf Cooperation Council|Cooperation Council for the Arab States of the Gulf'],
    ['CIS', 'Commonwealth of Independent States'],
    ['CSTO', 'CSTO|Collective Security Treaty Organization|Collective Security Treaty Organisation'],
    ['EAEU', 'EAEU|Eurasian Economic Union'],
    ['OPEC', 'OPEC'],
    ['WHO', 'World Health Organization'],
    ['WTO', 'World Trade Organization|WTO'],
    ['ICC', 'International Criminal Court'],
    ['G5 Sahel', 'G5 Sahel'],
    ['Quad', 'Quad'],
    ['E3', 'E3|EU3'],
    ['AUKUS', 'AUKUS'],
    ['CELAC', 'CELAC'],
    ['Mercosur', 'Mercosur|Southern Common Market'],
    ['PIF', 'Pacific Islands Forum'],
    ['ECOWAS', 'ECOWAS|Economic Community of West African States'],
    ['ECO', 'Economic Cooperation Organization|Economic Cooperation Organisation'],
    ['C5+1', 'C5+1|C5 + 1'],
    [
      'CICA',
      'CICA|Conference on Interaction and Confidence Building Measures in Asia|Conference on Interaction and Confidence-Building Measures in Asia',
    ],
    ['OAS', 'Organization of American States'],
    ['CARICOM', 'CARICOM|Caribbean Community (CARICOM)'],
    ['Taliban', 'Taliban|Taleban'],
    ['Hamas', 'Hamas'],
    ['Hezbollah', 'Hezbollah|Hizballah|Hizbullah'],
    ['Houthis', 'Houthi|Houthis'],
    ['PKK', 'PKK'],
  ],
  definite: 'the|this|that|these|those|their|such',
  agreed: [
    [
      'after',
      'agreed to|have agreed to|has agreed to|had agreed to|agree to|agrees to|also agree to|concurred to|agreed in principle to|agreed we|agreed these|agreed this|agreed it|agreed there|reached an agreement to|reached a deal to|struck a deal to|decided jointly to|jointly decided to|reached agreement to|agreed their|agreed they|agreed both|have decided to|leaders decided to|sides decided to|agreement was reached|agreement has been reached|agreement had been reached|deal was reached|deal has been reached|they decided to|ministers decided to|presidents decided to|countries decided to|resolved to',
    ],
    [
      'noun',
      'agreed in principle on|agreed in principle to a|agreed in principle to an|agreed in principle to the|agreed on|agree on|agrees on|agreed about|concurred on|concur on|agreed upon|agreed to a|agreed to an|agreed to the|has agreed to a|has agreed to an|has agreed to the|have agreed to a|have agreed to an|have agreed to the|had agreed to a|had agreed to an|had agreed to the|reached an agreement on|reached agreement on|reached agreements on|reached agreement in principle on|reached an agreement in principle on|reached consensus on|reached a consensus on|reached an understanding on|came to an agreement on|reached a deal on|signed|have signed|has signed|inked|have inked|has inked|adopted|unveiled|signing|struck a deal on|concluded an agreement on|concluded the|ratified the|ratified a|ratified an|conclusion of a|conclusion of an|conclusion of the',
    ],
    [
      'noun',
      'launched a|launched an|launched the|launching a|launching an|launching the|established a|established an|established the|announced a|announced an|announced the|endorsed a|endorsed an|endorsed the|approved a|approved an|approved the',
    ],
    [
      'pact',
      'entered into a|entered into an|have entered into a|has entered into a|reached a|reached an|have reached a|have reached an|has reached a|struck a|struck an|have struck a|has struck a|agreed a|agreed an|have agreed a|have agreed an|clinched a|clinched an|sealed a|sealed an|finalized a|finalized an|finalised a|finalised an|inked a|inked an|concluded a|concluded an|initialled a|initialled an|initialed a|initialed an|initialled the|initialed the|agreed the text',
    ],
    [
      'told',
      'agreement reached|agreements reached|deal reached|deal struck|agreement signed|agreements signed|deal signed|pact signed|treaty signed|accord signed|memorandum signed|ceasefire reached|ceasefire agreed|truce agreed|truce reached|agreement concluded|deal agreed',
    ],
    ['that', 'resolved that|determined that|committed that|decided that'],
    ['that', 'agreed that|have agreed that|agree that|agreed , that|concurred that|concur that'],
    [
      'clause',
      'established this|established diplomatic relations|restored diplomatic relations|resumed diplomatic relations|re-established diplomatic relations|exchanged notes|exchanged diplomatic notes|exchanged letters on|exchanged instruments of ratification|exchanged the instruments of ratification',
    ],
  ],
  promised: [
    [
      'clause',
      'will|is going to|are going to|is to be held|are to be held|is scheduled to|are scheduled to|is due to|are due to|is to take place|are to take place|is set to|are set to|is to|are to|is scheduled for|are scheduled for|is set for|are set for|is due in|are due in|is expected in|are expected in|would be held|would take place|is slated for|are slated for|is slated to|are slated to|is planned for|are planned for|arrives in|travels to|departs for|leaves for|is traveling to|is travelling to|are traveling to|are travelling to|is arriving in|are arriving in',
    ],
    [
      'clause',
      'accepted an invitation to|accepted the invitation to|accepted his invitation to|accepted her invitation to|accepted an invitation from|accepted the invitation of',
    ],
    [
      'after',
      'pledged to|promised to|undertook to|has undertaken to|have undertaken to|undertakes to|pledged that it would|promised it would|promised that it would|promised that they would|vowed it would|vowed that it would|vowed to|committed to|pledged',
    ],
    [
      'after',
      'announced it would|announced that it would|announced they would|announced that they would|announced he would|announced that he would|announced she would|announced that she would',
    ],
    [
      'after',
      'commits to|commit to|commits itself to|said it would|said that it would|said he would|said that he would|said she would|said that she would|said they would|said that they would|says it will|confirmed it would|confirmed he would|confirmed that he would|announced',
    ],
    [
      'event',
      'looks forward to welcoming|look forward to welcoming|looks forward to hosting|looks forward to receiving',
    ],
  ],
  notPromised:
    "perhaps|maybe|possibly|will offer a venue|will offer an opportunity|will offer a platform|will offer a chance|will take measures|will take all measures|will take the measures|will take necessary measures|will take all necessary|will take the necessary|will not|won't|will continue to|continue to|will remain|if|unless|would|could|may|might|hopes|hope|wants to|will be essential|will be difficult|will be necessary|will allow|will help|will have to|will likely|never|will be able|will depend|will no longer|whether|will be highlighted|will respond|will retaliate|will only|free will|goodwill|will become|will reach|will never|will end|will be met|will also discuss|will discuss|will review|will address|will underscore|will reaffirm|will focus|will cover|will explore|will consult|will increase|will enable|will be the|will be a|will be an|will be something|will be their|will be his|will be her|will be its|will be pleased|will mark|will benefit|will strengthen|will improve|will see|will play|there will be|will continue|will highlight|will complement|will be hoping|will consider|will endorse|will enhance|will foster|will build on|will also highlight|assumes|will drive|will provide an opportunity|will provide a platform|will coordinate|will want|will need|will lead to|will result|will make clear|will try|will ensure|will bring|will set|will take away|will say|will know|will be expected|will dominate|will be at|will stay|will serve|will also be|will be in|will attempt|will seek|will work|will make every effort|will insist|will demand|will oppose|will defend|will support|is possible that|is likely that|will fight|will protect|will face|will happen|will create|will expand|will include|will be attending|touch upon|touch on",
  stative: 'am|is|are|was|were|be|been|being|remain|remains|remained|stay|stays|stayed|stand|stands|stood',
  views:
    'the importance|the need|the urgency|the urgent need|the necessity|the imperative|the value|the critical importance|the vital importance|the significance',
  weakPromise: 'will be',
  definiteActs:
    'announce|visit|travel|welcome|deliver|provide|open|sign|ratify|withdraw|send|supply|host|release|lift|publish|announced|begin|launch|hold|transfer|establish|build|pay|allocate|lead the|lead a|convene|reconvene|donate|contribute|purchase|dispatch|resume|reopen|return|submit|appoint|hand over|meet with|attend|recall|let|buy|train|deploy|finalize|finalise|expedite|negotiate|eliminate|remove|co-host|chair|co-chair|inaugurate|invest|fund|finance|conduct|form|set up|grant|exchange|cut|reduce|lower|repatriate|allot|re-sequence|evacuate|import|export|summon|depart|arrive|receive|extend|ease|waive|ship|equip|share|restore|station|dedicate|recognize|recognise|normalize|normalise|complete|relocate|accept|admit|join',
  breaks: 'but|while|and they|and he|and she|which|according|said|says|and said|adding|as|although|with|who|where',
  that: 'that',
  leading: 'and|that|but|then|also',
  contexts: [
    ['terrorism', 'terrorism|counter-terrorism|counterterrorism|terrorist'],
    ['military', 'military|defence|defense|ceasefire|arms|troops|security guarantees'],
    ['economic', 'trade|economic|investment|tariff|tariffs|sanctions|finance|customs'],
    ['resource', 'gas|oil|energy|water|nuclear energy'],
    ['cbrn', 'nuclear|uranium|missile'],
    ['migration', 'migration|refugees|migrants'],
    ['environment', 'climate|environment'],
    ['health', 'health|vaccine|pandemic'],
    ['humanitarian', 'humanitarian|aid'],
    ['crime', 'drugs|fentanyl|trafficking|narcotics'],
  ],
  conditions: 'if|provided that|on condition that|unless|as long as',
  officials:
    'president|prime minister|minister|government|sides|parties|leaders|foreign ministry|delegation|delegations|officials|ministers|countries|secretary|chancellor|ambassador|king|emir|amir|sultan|crown prince|envoy|they|both|two|we|bloc|talks|meeting|round|session|summit|visit|embassy|governments|presidents|side|secretaries|administration|ministry|department|army|military|troops|authorities|parliament|congress|team|teams|negotiators|envoys',
  nobodies:
    'squad|squads|club|clubs|fans|players|striker|troops|soldiers|forces|fleet|fleets|navies|warships|warship|ships|vessels|tanks|jets|planes|drones|lorries|trucks|tourists|pilgrims|travellers|travelers|holidaymakers|students|pupils|scientists|researchers|universities|schools|firm|firms|company|companies|chain|chains|supplier|suppliers|retailer|retailers|airline|airlines|carmaker|carmakers|automaker|automakers|manufacturer|manufacturers|maker|makers|exporters|importers|investors|startup|startups|brand|brands|studio|band|orchestra|choir|singer|actor|actress|film|films|prints|paintings|art|exhibition|restaurant|restaurants|hackers|prisoners|refugees|migrants|workers|farmers|fishermen|families|youths|protesters|voters',
  occurrences: 'time',
  hearsay: 'rumours|rumors|reports|claims|allegations|speculation|news of',
  falsehoods:
    'are false|is false|were false|was false|untrue|not true|baseless|unfounded|groundless|fabricated|fake|no truth|incorrect|without foundation',
  but: 'but|however|though|although',
  thingsMet:
    'target|targets|goal|goals|condition|conditions|deadline|deadlines|requirement|requirements|obligation|obligations|commitments|demands|standards|needs|criteria|benchmark|benchmarks|quota|quotas|expectations|threshold|moment',
  sport:
    'national team|national squad|friendly match|friendly matches|away match|home match|quarterfinal|semifinal|quarterfinals|semifinals|quarter-final|semi-final|quarter-finals|semi-finals|in the final|in the finals|football team|cricket team|hockey team|rugby team|basketball team|volleyball team|football side|friendly tournament|knockout stage|group stage|cup qualifier|cup qualifiers|goalkeeper|midfielder|test match|one-day international|penalty shootout|premier league|champions league|hockey league|grand slam',
  idle: 'at the invitation of|at the official invitation of|upon the invitation of|on the invitation of|at the kind invitation of|at his invitation|at her invitation',
  since: 'since|in years|in decades|in a decade|in more than',
  aides:
    'envoy|emissary|son-in-law|top aide|foreign policy aide|security aide|Middle East envoy|Mideast envoy|adviser|advisers|advisor|advisors|aide|aides|assistant|assistants|counselor|counsellor|chief of staff|special envoy|personal envoy|special representative|personal representative|national security adviser|national security advisor',
  spokesmen: 'spokesman|spokeswoman|spokesperson|press secretary|press officer',
}
