/**
 * English words of happenings that are no encounters.
 * Source: the definitions of PLOVER's types (manual draft 0.8) and the language itself; rows in the order of those types.
 */
import type { ActTable } from '../tables/acts.ts'
import { verbsOf } from './verb-forms.ts'

export const acts: ActTable = {
  verbs: verbsOf([
    [
      'riot',
      'none',
      'riot|throw/hurl … stones/rocks/bombs at|pelt|clash with|set fire to|set … on fire|burn|torch|ransack',
    ],
    ['assassinate', 'hit', 'assassinate|behead'],
    ['kill', 'hit', 'kill|massacre|slaughter|execute|shoot dead|shoot … dead|gun down|hack to death|lynch'],
    [
      'strike',
      'hit',
      'bomb|shell|bombard|strafe|pound|hit|strike|target|open fire on|fire … at/on/into|launch … strike/strikes/airstrike/airstrikes/missile/missiles/rocket/rockets/drones/raids on/at/against/into/toward/towards/in|carry/conduct out … strike/strikes/airstrike/airstrikes/raids/bombing on/at/against/in|conduct … strike/strikes/airstrike/airstrikes/raids on/at/against/in|shoot down|drop … bombs/bomb on|destroy',
    ],
    [
      'attack',
      'hit',
      'attack|storm|raid|ambush|invade|assault|shoot|shoot at|wound|injure|maim|launch/mount/stage … attack/attacks/offensive/operation/invasion/assault/assaults/raid/raids/incursion on/against/into/in/of|carry out … attack/attacks/assault/raid/operation/massacre on/against/in/at|clash with|battle|fight|fight with|exchange fire with|exchange … fire with|march into|advance on',
    ],
    ['beat', 'hit', 'beat|beat up|torture|stab|rape|manhandle|rough up'],
    ['bomb', 'hit', 'blow up'],
    ['attack', 'none', 'open fire'],
    [
      'bomb',
      'none',
      'detonate … bomb/bombs/device/explosives|set off … bomb/bombs/device|explode … bomb/bombs|plant … bomb/bombs/mines',
    ],
    ['abduct', 'hit', 'abduct|kidnap|hijack|take _ hostage/captive|seize _ hostage|hold _ hostage/captive'],
    [
      'seize-property',
      'deed',
      'seize|confiscate|impound|freeze|expropriate|nationalize|nationalise|demolish|bulldoze|intercept|search|raid',
    ],
    [
      'seize-territory',
      'hit',
      'capture|recapture|retake|occupy|overrun|annex|seize|seize control of|take control of|take over|conquer',
    ],
    [
      'arrest',
      'hit',
      'arrest|detain|jail|imprison|sentence|charge|indict|prosecute|round up|take _ into custody|put _ on trial|place _ under … arrest|put _ under … arrest|interrogate',
    ],
    ['expel-diplomats', 'deed', 'expel|throw out|order out|ask … to leave|evict|pull out|withdraw|recall'],
    ['deport', 'hit', 'deport|force out|expel|exile|banish|turn back'],
    [
      'sanction',
      'side',
      'impose/slap/place/put … sanction/sanctions/embargo/tariff/tariffs/duties/ban on/against|impose … restrictions on|sanction|blacklist|boycott|ban … from/imports from|tighten … sanctions on/against|extend/expand … sanctions on/against',
    ],
    [
      'restrict',
      'none',
      'impose/declare/extend/announce/proclaim … curfew|impose/declare/extend/announce/proclaim … emergency|impose/declare … martial law|introduce … censorship',
    ],
    [
      'restrict',
      'deed',
      'ban|outlaw|censor|shut down|close|close down|suspend|dissolve|restrict|block|prohibit|muzzle',
    ],
    [
      'blockade',
      'hit',
      'blockade|besiege|lay siege to|seal off|close … border/borders/crossing/airspace with/to|seal … border/borders with|impose … blockade on/against/of',
    ],
    [
      'break-relations',
      'side',
      'sever/cut/break/suspend/downgrade/freeze … relations/ties/contacts/links with|break off … relations/ties/contacts with|cut off … relations/ties/contacts with|recall … ambassador/ambassadors/envoy from/to|withdraw … ambassador/ambassadors/envoy from',
    ],
    [
      'break-relations',
      'none',
      'recall … ambassador/ambassadors|suspend/halt/cancel/abandon/quit/leave … talks/negotiations/dialogue|break/call off … talks/negotiations|walk out of|walk out of … talks/negotiations|pull/back out of … talks/negotiations/treaty/agreement/accord/pact|withdraw from … talks/negotiations/treaty/agreement/accord/pact/deal',
    ],
    ['break-relations', 'none', 'announce … suspension/termination/severance/freeze of'],
    [
      'suspend-aid',
      'none',
      'suspend/halt/cut/freeze/stop/withhold/cancel … aid/assistance/funding/supplies/deliveries/exports/loan/loans/shipments|cut off … aid/assistance/funding/supplies/exports/gas/oil/fuel/power/electricity',
    ],
    [
      'mobilize',
      'deed',
      'deploy|mobilize|mobilise|mass|amass|send|dispatch|move|redeploy|station|call up|send in|bring in|pour',
    ],
    [
      'mobilize',
      'none',
      'put/place … on … alert|step up … patrols|go on … alert|build up … forces/troops|reinforce … border/positions|strengthen … forces|raise … alert|test/test-fire … missile/missiles|fire/launch … missile/missiles into/toward/towards … sea/ocean/waters|conduct … missile/nuclear test/tests',
    ],
    [
      'hunger-strike',
      'none',
      'begin/start/stage/launch/declare/continue … hunger strike|go on hunger strike|go on a hunger strike',
    ],
    [
      'walkout',
      'none',
      'go on strike|go on … strike|begin/start/stage/launch/hold … strike|walk off … job|boycott … elections/election/poll/vote|stop work',
    ],
    ['obstruct', 'deed', 'block|blockade|barricade|occupy'],
    [
      'protest',
      'none',
      'protest|demonstrate|rally|march|picket|take to the streets|take to the … streets|stage/hold/organize/organise … protest/protests/demonstration/demonstrations/rally/rallies/march/vigil/sit-in|chant … slogans|gather … to protest/demand|gather … in protest|assemble … to protest|walk out … in protest',
    ],
    [
      'threaten',
      'will',
      'threaten to|threaten that|say … it/they/he/she will/would retaliate/boycott/blockade/attack/bomb/strike/invade/expel/punish/avenge/close/sever/cut|say they/it/he will/would retaliate/boycott/blockade/attack/bomb/strike/invade/expel/punish/avenge|vow to … retaliate/avenge/respond/punish/strike/destroy/attack|swear to|vow revenge|vow retaliation|promise retaliation',
    ],
    ['threaten', 'side', 'threaten _ with|warn _ against/not'],
    [
      'threaten',
      'none',
      'warn of … retaliation/consequences/response/reprisals/action|give/issue/deliver … ultimatum|threaten … sanctions/action/retaliation/strikes/war/tariffs/consequences',
    ],
    [
      'accuse',
      'side',
      'accuse|blame|allege that|hold _ responsible|file … complaint/suit/lawsuit/case against|sue|put/lay/pin … blame on|hold _ accountable|find _ guilty|point … finger at',
    ],
    [
      'investigate',
      'deed',
      'investigate|probe|launch/open/begin/start/order … investigation/probe/inquiry into/of|look into|examine|inspect',
    ],
    [
      'condemn',
      'deed',
      'condemn|denounce|deplore|decry|criticize|criticise|slam|blast|rebuke|lambast|lambaste|castigate|censure|chide|lash out at|hit out at|object to|protest|protest to|summon|complain to|complain about|express … outrage/anger/dismay/indignation at/over|voice … outrage/anger/dismay at/over|lodge … protest/complaint with|deride|mock|scold',
    ],
    [
      'demand',
      'side',
      'call on|call upon|urge|appeal to|ask _ to/for|request _ to|want _ to|tell _ to|press _ to|pressure _ to|order|implore|beseech|plead with|instruct|pressure|exhort|demand that|insist that _ must/should|say that _ must|say _ must|declare/announce … that _ must',
    ],
    [
      'demand',
      'none',
      'demand that|demand a/an/the/more/immediate/full|reiterate/repeat/renew/issue … demand/demands/call/calls/appeal/appeals that/for/to|seek … refuge/asylum in',
    ],
    ['demand', 'deed', 'demand|call for|appeal for|request|push for|press for|insist on|petition for|seek|ask for'],
    ['veto', 'deed', 'veto'],
    ['defy', 'deed', 'defy|flout|violate|breach|disobey|ignore'],
    [
      'reject',
      'will',
      'refuse to|decline to|say that it/he/she/they will/would not|say it/he/she/they will/would not|announce/declare … it/he/she/they will/would not',
    ],
    ['reject', 'deed', 'reject|dismiss|turn down|spurn|rebuff|rule out|refuse|shrug off|brush off|brush aside|snub'],
    [
      'praise',
      'deed',
      'praise|hail|applaud|commend|laud|endorse|back|welcome|support|defend|congratulate|express/voice/declare/pledge … support for|express/voice/declare … solidarity with|express … appreciation/gratitude for/to|pay tribute to|side with|stand by|salute',
    ],
    ['apologise', 'none', 'apologize|apologise|express … regret for/over'],
    [
      'recognise',
      'side',
      'recognize/recognise|recognize/recognise … independence of|recognize/recognise … government of|establish/restore/resume/upgrade/normalize/normalise … relations/ties with',
    ],
    ['recognise', 'none', 'establish/restore/resume/upgrade/normalize/normalise … relations/ties'],
    ['asylum', 'hit', 'grant … asylum to|give … asylum to|shelter|give … refuge to'],
    [
      'aid',
      'deed',
      'deliver|provide|give|send|donate|supply|airlift|hand over|ship|distribute|dispatch|lend|grant|contribute|rush|transfer|airdrop|fly in',
    ],
    [
      'aid',
      'side',
      'provide/supply _ with … aid/assistance/weapons/arms/ammunition/missiles/food/medicine/fuel/loans/drones/tanks|give/lend/grant _ … aid/assistance/loan/loans/grant/weapons/arms/credit/credits/million/billion/ammunition',
    ],
    [
      'exercise',
      'none',
      'hold/conduct/launch/begin/start/stage … exercise/exercises/drill/drills/manoeuvres/maneuvers/games|hold/conduct/begin/start … patrols',
    ],
    [
      'share',
      'none',
      'share … intelligence/information/evidence/data/expertise|exchange … prisoners/intelligence/information/evidence|cooperate with|co-operate with',
    ],
    ['extradite', 'hit', 'extradite'],
    [
      'ceasefire',
      'none',
      'declare/announce/observe/proclaim/order/begin … ceasefire/truce/cease-fire|halt/stop/cease/end … hostilities/fighting/strikes/offensive/bombing/shelling',
    ],
    ['withdraw', 'deed', 'withdraw|pull out|pull back|remove|evacuate|bring home|redeploy from'],
    ['withdraw', 'hit', 'withdraw from|retreat from|pull out of|pull back from|leave'],
    [
      'withdraw',
      'none',
      'complete/begin/start/continue … withdrawal|surrender|surrender to|retreat|withdraw from … positions/area/town/city/village|lay down … arms/weapons|give themselves up',
    ],
    [
      'disarm',
      'none',
      'disarm|demobilize|demobilise|hand over … weapons/arms|turn in … weapons/arms|destroy … stockpile/stockpiles|dismantle … weapons/missiles|decommission',
    ],
    [
      'release',
      'hit',
      'release|free|set free|pardon|set _ free|amnesty|grant … amnesty to|repatriate|hand over|return',
    ],
    [
      'ease-sanctions',
      'none',
      'lift/ease/end/relax/waive/remove/suspend … sanctions/embargo/blockade/boycott/siege/tariffs|open/reopen … border/borders/crossing/crossings/embassy/airspace',
    ],
    ['allow-access', 'deed', 'allow|let|permit|admit|allow in|let in|accept'],
    [
      'ease-restrictions',
      'none',
      'lift/ease/relax/shorten/cancel/end/revoke/repeal/rescind/abolish/remove/loosen … curfew/emergency/law/ban/restrictions/restriction/censorship/controls/curbs/measures|legalize/legalise|drop … charges|commute … sentence/sentences',
    ],
    [
      'concede',
      'none',
      'accept/meet … demands|bow/accede/yield to … demands/pressure|give in to … demands/pressure|back down|drop … demand/demands/objection/objections/ban|reverse … ban|make/offer … concession/concessions|grant … autonomy/amnesty/rights/independence|call off/end/suspend … strike/strikes/protest/protests|call off … strike/protest/protests',
    ],
    ['resign', 'none', 'resign|step down|tender … resignation|submit … resignation|hand in … resignation'],
  ]),
  deeds: [
    ['attack', 'attack|attacks|assault|raid|raids|invasion|offensive|incursion|aggression'],
    [
      'strike',
      'airstrike|airstrikes|air strike|air strikes|strike|strikes|bombing|bombardment|shelling|missile attack|missile attacks|drone attack|drone attacks|rocket attack|rocket attacks',
    ],
  ],
  clashes: 'clash|clashes|fighting|battle|battles|firefight|firefights|skirmish|skirmishes|gun battle',
  nouns: {
    force:
      'police|bulldozers|policemen|policeman|police officers|officers|army|armies|troops|troop|forces|force|soldiers|soldier|rebels|rebel fighters|rebel group|rebel groups|rebel forces|rebel army|militants|militant|fighters|fighter|gunmen|gunman|guerrillas|guerillas|guerrilla|insurgents|navy|air force|coast guard|coastguard|warplanes|warplane|warships|warship|jets|fighter jets|aircraft|helicopters|gunboats|gunboat|tanks|artillery|militiamen|militia|militias|security forces|security services|security service|intelligence service|secret police|military|coalition|border guards|border guard|guards|marines|terrorists|separatists|paramilitaries|paramilitary forces|commandos|commando|jihadists|agents|peacekeepers|units|unit|brigade|battalion|division|snipers|extremists|islamists|pirates|kidnappers|hijackers|bombers|attackers|assailants|mercenaries|squads|squad|armed men|armed group|armed groups|regime forces|government forces|defense forces|defence forces|reservists|loyalists|secessionists|nationalists|vigilantes|suicide bomber|suicide bombers|warlord|warlords|regime troops|military personnel',
    people:
      'businessman|businessmen|kurds|muslims|christians|jews|arabs|shiites|sunnis|hutus|tutsis|tamils|druze|hindus|sikhs|fundamentalists|islamists|tribesmen|protesters|protestors|demonstrators|protester|demonstrator|students|student|workers|worker|activists|activist|thousands|hundreds|dozens|tens of thousands|settlers|settler|residents|villagers|supporters|crowds|crowd|mob|mobs|people|citizens|refugees|refugee|migrants|farmers|miners|teachers|doctors|nurses|lawyers|journalists|drivers|women|men|youths|youth|demonstrations|unions|union|trade unions|strikers|prisoners|inmates|opponents|followers|marchers|rioters|nationals|inhabitants|employees|civilians|relatives|families|monks|clerics|fishermen|pensioners|veterans|truckers|campaigners|immigrants|exiles|nationalists|voters|lawmakers|deputies|groups|truck drivers|civil servants|squatters',
    authority:
      'government|governments|administration|authorities|parliament|assembly|senate|congress|court|supreme court|constitutional court|judge|tribunal|prosecutors|prosecutor|cabinet|ministry|foreign ministry|defence ministry|defense ministry|interior ministry|officials|official|president|vice president|prime minister|premier|minister|foreign minister|defence minister|defense minister|ministers|leader|leaders|leadership|spokesman|spokeswoman|spokesperson|king|emir|sultan|chancellor|opposition|opposition leader|opposition party|opposition leaders|opposition group|regime|junta|party|ruling party|council|security council|commission|committee|embassy|ambassador|envoy|diplomats|lawmakers|mps|senators|politicians|delegation|mediators|mediator|secretary general|secretary-general|general|commander|commanders|chief|chairman|state|country|countries|nation|nations|allies|kingdom|republic|federation|alliance|bloc|central bank|agency|office|mission|governor|governors|mayor|monarch|rulers|ruler|ayatollah|negotiators|generals|movement|front|faction|wing|network|organization|organisation|group|inspectors|monitors|observers|legislature|legislators|politburo|lower house|upper house|electoral commission|foreign office|state department|white house|secretary|counterpart|neighbour|neighbor|neighbours|neighbors|troika|coalition partners|watchdog|press secretary|representative|representatives|head|deputy|member|members|mp|archbishop|bishop|church|cleric',
    means:
      'strike|strikes|airstrike|airstrikes|air strikes|air strike|missile|missiles|rocket|rockets|drone|drones|attack|attacks|shelling|bombing|bombings|bombardment|raid|raids|shells|fire|offensive|assault|jets|bomb|bombs|gunfire|mortar|mortars',
    hit: 'labourer|labourers|laborer|laborers|worshipper|worshippers|pilgrim|pilgrims|shoppers|commuters|mourners|bystander|bystanders|miners|farmers|peacekeeper|peacekeepers|medics|nurses|guests|adviser|advisers|advisor|advisors|technicians|contractors|contractor|experts|pilot|pilots|scientist|scientists|personnel|monk|monks|nationals|citizens|citizen|landowners|line|lines|power lines|railway|road|roads|tower|towers|well|wells|man|men|woman|women|child|children|boy|girl|people|person|persons|civilians|civilian|journalist|journalists|reporter|reporters|suspect|suspects|demonstrators|protesters|students|student|activist|activists|leader|leaders|commander|commanders|members|member|official|officials|diplomat|diplomats|hostage|hostages|prisoner|prisoners|detainees|detainee|captives|dissident|dissidents|aid workers|workers|worker|engineer|engineers|tourist|tourists|businessman|businessmen|businesswoman|priest|priests|nun|nuns|missionary|missionaries|politician|politicians|lawmaker|lawmakers|deputy|deputies|judge|judges|general|colonel|officer|officers|soldier|soldiers|policeman|policemen|crew|crews|sailors|fishermen|villagers|migrants|refugees|immigrants|asylum seekers|workers|student leaders|opponents|critics|supporters|passengers|drivers|doctors|doctor|teacher|teachers|lawyer|lawyers|others|family|families|son|daughter|brother|wife|husband|village|villages|town|towns|city|cities|capital|port|airport|airfield|base|bases|camp|camps|post|posts|outpost|outposts|checkpoint|checkpoints|position|positions|target|targets|hospital|hospitals|school|schools|building|buildings|headquarters|embassy|consulate|mission|convoy|convoys|patrol|patrols|bus|buses|train|trains|truck|trucks|vehicle|vehicles|car|cars|plane|planes|airliner|jet|jets|helicopter|helicopters|ship|ships|boat|boats|vessel|vessels|tanker|tankers|trawler|trawlers|pipeline|pipelines|bridge|bridges|plant|plants|refinery|refineries|depot|depots|facility|facilities|factory|factories|barracks|station|stations|stronghold|strongholds|area|areas|district|districts|region|province|provinces|island|islands|territory|territories|border|hideout|hideouts|house|houses|home|homes|mosque|church|market|compound|site|sites|installation|installations|infrastructure|neighborhood|neighbourhood|suburb|suburbs|oilfield|dam|crossing|palace|parliament|university|campus|hotel|prison|warehouse|drones|drone|missile|missiles|tank|tanks|system|systems|launcher|launchers|troops|forces|rebels|fighters|militants|guerrillas|insurgents|gunmen|police|army',
  },
  objects: {
    condemn:
      'attack|attacks|killing|killings|bombing|bombings|assault|assaults|invasion|strike|strikes|airstrike|airstrikes|violence|terrorism|murder|murders|aggression|decision|move|coup|crackdown|occupation|annexation|arrest|arrests|execution|executions|detention|sanctions|launch|test|tests|massacre|raid|raids|act|acts|violations|violation|statement|statements|remarks|comments|policy|policies|plan|resolution|ruling|verdict|law|abuses|abduction|kidnapping|assassination|shelling|incursion|shooting|use|plot|threats|treatment|blockade|burning|desecration|ambassador|envoy|charge|interference|handling|deportation|expulsion|settlement|settlements|construction',
    demand:
      'release|withdrawal|ceasefire|cease-fire|truce|end|halt|resignation|resignations|investigation|inquiry|probe|elections|election|referendum|sanctions|talks|dialogue|negotiations|return|access|restraint|calm|apology|compensation|extradition|help|aid|assistance|support|protection|intervention|troops|peacekeepers|independence|autonomy|reforms|reform|rights|removal|de-escalation|deployment|respect|implementation|explanation|lifting|embargo|boycott|action|asylum|explanations|meeting|justice|punishment|changes|change|funds|funding|money|weapons|arms|loan|mediation|disarmament|disbandment|dismantling|dissolution|cessation|pause|suspension|abolition|repeal|closure|evacuation|unity|freedom|expulsion|ouster|dismissal|pullout',
    reject:
      'proposal|proposals|plan|plans|offer|offers|demand|demands|call|calls|accusation|accusations|allegation|allegations|claim|claims|request|requests|deal|ultimatum|resolution|criticism|criticisms|charge|charges|terms|conditions|condition|appeal|appeals|suggestion|suggestions|peace|talks|ceasefire|invitation|report|reports|idea|treaty|bill|amendment|pressure|interference|negotiations|mediation|draft|concessions|agreement|initiative|extradition|bid|visa|visas|overture|overtures|entry|permission|access|truce|pact|accord|sanctions|ruling|results|referendum',
    veto: 'resolution|resolutions|bill|law|motion|draft|statement|aid|sanctions|measure|text|declaration|legislation|package',
    defy: 'order|orders|ban|sanctions|resolution|resolutions|ruling|curfew|ultimatum|embargo|ceasefire|cease-fire|truce|airspace|law|laws|demands|deadline|agreement|treaty|sovereignty|norms|court',
    investigate:
      'allegation|allegations|attack|attacks|killing|killings|abuses|corruption|claims|claim|crimes|crime|violations|death|deaths|incident|murder|use|activities|case|charges|reports|facilities|facility|sites|site|plant|shooting|bombing|disappearance|torture|conduct|programme|program|charge|explosion|fraud|irregularities|massacre|plot|role|treatment|sabotage',
    mobilize:
      'troops|troop|forces|soldiers|warships|warship|ships|aircraft|fighter jets|jets|carrier|carriers|tanks|missiles|missile|battalion|battalions|brigade|brigades|divisions|units|reservists|reserves|police|riot police|security forces|army|navy|marines|helicopters|paratroopers|reinforcements|artillery|armour|armor|destroyer|destroyers|frigate|submarine|submarines|bombers|fighters|military|militia|officers|peacekeepers|patrols|guards|convoy|contingent|fleet|systems|system|batteries|commandos|agents|drones|gunboats|vehicles',
    obstruct:
      'transport|road|roads|highway|highways|street|streets|bridge|railway|entrance|entrances|traffic|border|access|building|buildings|square|motorway|port|gates|embassy|office|offices|crossing',
    aid: 'aid|assistance|relief|weapons|arms|ammunition|munitions|food|medicine|medicines|medical supplies|supplies|tonnes|tons|vaccines|vaccine|doses|loan|loans|grant|grants|rice|wheat|grain|fuel|generators|tents|blankets|missiles|tanks|helicopters|credit|credits|rescuers|ventilators|drones|aid package|shells',
    'expel-diplomats':
      'diplomat|diplomats|ambassador|ambassadors|envoy|envoys|attache|attaché|staff|embassy|inspectors|observers|monitors|mission|aid workers|aid agencies|peacekeepers|consul|consuls|journalist|journalists|correspondent|correspondents|charge|official|officials',
    'seize-property':
      'asset|assets|property|properties|funds|account|accounts|ship|ships|vessel|vessels|tanker|tankers|boat|boats|trawler|trawlers|weapons|arms|equipment|documents|computers|land|house|houses|home|homes|building|buildings|office|offices|newspaper|cargo|shipment|shipments|company|companies|drugs|passport|passports|goods|reserves|yacht|yachts|headquarters|plane|planes|aircraft',
    restrict:
      'party|parties|rally|rallies|protest|protests|demonstration|demonstrations|newspaper|newspapers|media|website|websites|broadcaster|station|stations|channel|channels|group|groups|organization|organizations|organisation|organisations|movement|gatherings|march|marches|union|unions|flights|travel|imports|exports|entry|outlet|outlets|radio|television|internet|access|activities|office|offices|parliament|assembly|schools|university|universities|ngos|ngo|book|books|film|mosque|mosques|church|churches|magazine|app|apps|license|licence|visas|constitution|airspace|border|borders|platform',
    withdraw:
      'troops|troop|forces|soldiers|army|peacekeepers|units|tanks|weapons|artillery|warships|fighters|missiles|contingent|military',
    'allow-access':
      'inspectors|observers|peacekeepers|monitors|aid|convoy|convoys|aid workers|investigators|trucks|humanitarian|red cross|relief|mission|un|troops|access|agencies|shipments|rescuers|experts|doctors',
  },
  group: {
    have: "have|has|had|having|i've|we've|they've",
    be: 'was|were|is|are|been|be|being|got|getting',
    open: "will|would|could|may|might|should|must|can|shall|cannot|to|won't|wouldn't|couldn't|can't|shouldn't|did|does|do|let|help|helped|make|made|let's|ought|need|allegedly|reportedly|nearly|almost|supposedly|purportedly",
    not: "not|never|no|didn't|hasn't|haven't|hadn't|wasn't|weren't|isn't|aren't|doesn't|don't|nor|neither|hardly|without|instead",
    adverbs:
      'also|again|already|then|now|since|once|later|earlier|further|twice|still|outright|bluntly|yet|just|even|ever|today|yesterday|first|formally|publicly|repeatedly|strongly|sharply|officially|recently|immediately|strenuously|both|jointly|all|soon|indeed|simply|meanwhile|tonight|thus|therefore|always|often|sometimes|forcefully|long',
    begun: 'began|begun|started|continued|proceeded|resumed|went on|managed',
  },
  small: {
    prepositions:
      'of|in|on|at|to|by|with|from|for|against|over|after|before|about|under|through|into|near|between|among|during|without|as|inside|outside|toward|towards|around|across|amid|along|off|up|out|within|despite|since|until|like|per|via|behind|beyond|following|including|because|than|upon|onto|above|below|unlike|concerning|regarding|alongside|backing|aboard|throughout|versus|vs',
    within: 'of|than|to|as',
    oblique: 'him|her|them|us|me|it',
    own: 'of|from|for|in|at|within|inside|representing',
    by: 'by',
    determiners:
      'the|a|an|some|several|many|its|his|her|their|this|these|those|two|three|four|five|six|seven|eight|nine|ten|dozen|dozens|scores|another|all|any|both|most|more|least|at|about|around|nearly|almost|as|few|every|each|one|our|other|hundreds|thousands|up|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|suspected|alleged|so-called|fellow|former|new|northern|southern|eastern|western|central|occupied|besieged|neighbouring|neighboring',
    and: 'and|but|&|as well as',
    relatives: 'who|which|that',
    ends: 'to|that|who|which|whom|whose|where|when|while|and|or|but|if|whether|because|so|than|not|how|why|what|was|were|is|are|has|have|had|will|would|could|may|might|should|must|can|did|does|do|be|been|being|said|says|told|saying|again|late|early|overnight|last|earlier|this|soon|later|there|here|yesterday|today|tomorrow|then|him|them|it|us|me|themselves|himself|itself|also|both|using|accusing|killing|wounding|injuring|calling|urging|demanding|on|just|only|once|twice',
    given: 'to|for',
    between: 'between',
    whose: 'of|by',
    hosted: 'to|into',
    struck: 'on|against|of|in',
    company: '',
    versus: 'against',
    against: 'against|with|to|at|over|from|towards|toward|on',
    asked: 'from|on|for|by|that|to|of',
    when: 'on|in|at|early|late|last|this|by|since|during|next|earlier|and|of|over|for',
    many: 'thousands|hundreds|dozens|tens|scores|group|groups|members|member|leader|leaders|units|unit|commander|commanders|crowd|crowds|number|leadership|officials|spokesman|spokeswoman|handful|millions|majority|head|chief|coalition|families|ministers|supporters|men|victims|president|residents|citizens|people|convoy',
    owner: "'s|’s|'",
  },
  papers: 'statement|declaration|letter|resolution|communique|communiqué|petition',
  saying: 'said|says|announced|announces|confirmed|declared|stated|claimed',
  pronouns: 'it|they',
  selves: 'we|i',
  unreal:
    'chance of|further|prospect of|possible|potential|future|planned|imminent|any|case of|event of|plan|plans|threat|threats|threaten|threatened|deter|deterring|against any|prepare|preparing|preparations|call for|calls for|considering|consider|alleged|imminent|would be|could be|simulated|hypothetical|anniversary|verbal|cyber|no|repel|repelling|response to any|suspected|foiled|attempted|ready for|risk|warned of|after failing|personal|scathing',
  campaigners:
    'amnesty international|human rights watch|doctors without borders|médecins sans frontières|greenpeace|oxfam|save the children|reporters without borders|red cross|red crescent',
  idle: 'comment|say|answer|elaborate|give|disclose|name|discuss|reveal|confirm|speculate|identify|specify|provide|be|talk about|make|predict|take questions|respond|go into|share',
  unsure:
    'if|unless|whether|denied|denies|denying|deny|lest|would|had it|no evidence|rumors|rumours|rumor|rumour|fears|feared|fearing|fear|alleging|allegations|speculation|hypothetical|imagine|suppose|scenario|prevent|preventing|avoid|false|pretext|claim that|claims that|claimed that|fictional|never|suggested that|suggesting|possibility|prospect|likelihood|plot to|plotted',
  elsewhere:
    'film|movie|game|match|team|season|coach|goal|goals|striker|album|shares|stocks|stock|prices|novel|actor|actress|innings|wicket|defender|midfielder|cup|league|championship|tournament|singer|footballer|playoff|episode|box office|investors|earnings|quarterfinal|scored|olympic|olympics|medal|batsman|bowler|cancer|shark|bear|dog|dogs',
  disasters: 'virus|vaccine|patients|disease|cyclone|hurricane|earthquake|flood|floods',
  fighters: {
    who: 'fighters|militants|jihadists|jihadis|terrorists|extremists|foreign fighters|mercenaries',
    verbs:
      'returned from|returned to|have returned from|have returned to|had returned from|returning from|returning to|came back from|came home from|went to fight in|who went to fight|travelled to fight in|traveled to fight in|who have returned|who returned|have moved to|moved to|relocated to|have relocated to',
    nouns: 'return of|homecoming of|influx of|relocation of|movement of',
    averted:
      'combat|combating|combatting|counter|countering|tackle|tackling|fight|threat|prevent|preventing|stop|stopping|stem|curb|block|avert|possible|potential|feared|fears|fear|risk|expected|if',
  },
}
