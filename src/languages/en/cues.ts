/** Words of saying, believing and agreeing, and pronouns. */
import type { CueTable, MedialVerb, Takes } from '../tables/cues.ts'
import { medialWords } from './medial-words.ts'

const verb = (takes: Takes, phrases: string, more: Partial<MedialVerb> = {}): MedialVerb[] =>
  phrases.split('|').map((phrase) => ({ phrase, takes, ...more }))
const words = (list: string): string[] => list.trim().split(/\s+/).filter(Boolean)

/** Regular forms of a verb; e-final and y-final stems are seen to. `tail` is what follows the verb ("out", "for"). */
function forms(stem: string, tail = ''): string[] {
  const e = stem.endsWith('e')
  const y = /[^aeiou]y$/.test(stem)
  const end = tail ? ` ${tail}` : ''
  const s = y ? `${stem.slice(0, -1)}ies` : /(?:s|sh|ch)$/.test(stem) ? `${stem}es` : `${stem}s`
  const ed = e ? `${stem}d` : y ? `${stem.slice(0, -1)}ied` : `${stem}ed`
  return [stem, s, ed].map((f) => f + end)
}
const ing = (stem: string): string => (stem.endsWith('e') ? `${stem.slice(0, -1)}ing` : `${stem}ing`)
/** Verbs whose plain and -s forms are nouns as well. */
const NOUNS = new Set(
  words(
    'note claim report hope fear doubt estimate demand tweet remark state request reply caution joke urge highlight stress pledge vow praise threaten blame call point record respond hail lament rebuke rebuff',
  ),
)
/** A verb in all its forms; "-ing" goes on in the voice before; what can be a noun is shy. */
function regular(takes: Takes, stems: string): MedialVerb[] {
  return stems.split(' ').flatMap((entry) => {
    const [stem = '', tail] = entry.split('_')
    const [present = '', s = '', past = ''] = forms(stem, tail)
    const shy = NOUNS.has(stem)
    return [
      { phrase: past, takes },
      { phrase: s, takes, ...(shy ? { shy } : {}) },
      { phrase: present, takes, ...(shy ? { shy } : {}) },
      { phrase: tail ? `${ing(stem)} ${tail}` : ing(stem), takes, participle: true },
    ]
  })
}

export const cues: CueTable = {
  circumstances: {
    occasions: [
      'press conference',
      'news conference',
      'briefing',
      'meeting',
      'talks',
      'interview',
      'speech',
      'summit',
      'rally',
      'forum',
      'statement',
      'address',
      'session',
      'call',
      'visit',
      'conference',
      'event',
      'hearing',
      'ceremony',
      'post',
      'podcast',
    ],
    before: words('at in during after following on before'),
    after: [],
    small: [],
    hearers: [
      'reporters',
      'journalists',
      'lawmakers',
      'the press',
      'a news conference',
      'a news briefing',
      'a press briefing',
      'a press conference',
      'a briefing',
      'parliament',
    ],
    telling: words('told tells assured informed'),
    to: [],
    denials: [
      'denied',
      'denies',
      'deny',
      'denying',
      'rejected',
      'rejects',
      'reject',
      'rejecting',
      'dismissed',
      'refuted',
    ],
    reportedly: words('reportedly allegedly'),
  },
  speakers: {
    voices: words(
      'spokesman spokeswoman spokesperson government officials official authorities ministry embassy mission army military administration office court delegation diplomat',
    ),
    rulers: [],
    mouths: [],
    documents: words('statement report communique declaration letter document release resolution'),
    pronouns: words('he she his her him'),
    plural: words('they both their sides it we them'),
    selves: words('i my'),
    genitive: words("'s"),
    ofs: words('of for to'),
    and: words('and'),
    at: words('in at from'),
    within: words(''),
    bodies: [],
    persons: words('official diplomat lawmaker politician envoy senator'),
    nobodies: words('sources source media experts leaders'),
    small: words('the a an this that its top senior'),
    cased: false,
  },
  medial: {
    words: medialWords,
    verbs: [
      ...verb('clause', 'said|told|wrote|made clear|makes clear|make clear|make it clear|made it clear|tweeted|posted'),
      ...verb('clause', 'says|say|tells|tell|writes|write|thinks|think|feels'),
      ...verb('clause', 'saying|telling|writing|arguing', { participle: true }),
      ...verb('clause', 'continued|continues|agreed|found|shows|showed|shared understanding|felt|knew|thought', {
        led: true,
      }),
      ...verb('clause', 'cited as saying|quoted as saying|quoted saying'),
      ...regular(
        'clause',
        'add state declare announce argue claim assert insist maintain contend report believe suggest explain point_out conclude observe recall remark respond reply estimate indicate disclose reveal complain joke confirm allege predict expect hope fear doubt acknowledge concede warn testify caution assure tweet clarify',
      ),
      ...regular(
        'both',
        'affirm reaffirm reiterate underscore stress emphasize emphasise highlight note recognize recognise deny propose threaten admit underline',
      ),
      ...regular(
        'object',
        'welcome condemn praise commend applaud denounce criticize criticise demand urge reject blame dismiss hail laud decry deplore lament lambast rebuke rebuff',
      ),
      ...regular('object', 'call_for call_on point_to recommit_to appeal_for insist_on object_to'),
      ...verb('both', 'conveyed|conveys'),
      ...verb('clause', 'informed|informs'),
      ...verb('object', 'commits to'),
      ...verb('clause', 'signaled|signalled|hinted|boasted|quipped'),
      ...verb('object', 'slammed|opposes|cautioned against|protested against|pleaded for|ruled out'),
      ...verb('object', 'accusing|calling|describing', { participle: true }),
      ...verb(
        'clause',
        'is concerned|are concerned|is confident|are confident|was confident|were confident|is convinced|are convinced|is hopeful|are hopeful|is adamant|are adamant|was adamant|is worried|are worried|is optimistic|are optimistic',
        { led: true },
      ),
      ...verb('both', 'pledged|pledges|vowed|promised|demanded|asked for|urged|swore'),
      ...verb(
        'object',
        'described|accused|called|urged against|warned of|warned against|agreed on|expressed concern over|expressed concern about|expressed concern regarding|expressed concern at|expressed|voiced|voiced concern over|expressed appreciation for|expressed gratitude for|expressed support for|expressed hope for|spoke out against|called upon',
      ),
      ...verb(
        'clause',
        'expressed hope|expressed confidence|expressed concern|expressed belief|voiced hope|voiced concern',
      ),
    ],
    not: [
      'united states',
      'secretary of state',
      'conveyed congratulations',
      'conveyed condolences',
      'conveyed his condolences',
      'conveyed her condolences',
      'conveyed his congratulations',
      'conveyed her congratulations',
      'conveyed greetings',
      'maintain a',
      'maintain momentum',
      'maintain peace',
      'maintain stability',
      'maintain close',
      'maintain contact',
      'and maintain',
      'maintain their',
      'maintain its',
      'maintained a',
      'maintains a',
      'expressed congratulations',
      'expressed condolences',
      'so called',
      'member states',
      'called off',
      'that said',
      'state department',
      'head of state',
      'heads of state',
    ],
    that: ['that'],
    about: [],
    according: ['according to', 'in the words of', 'citing'],
    accordingOwn: [],
    voiceless: words('law plan schedule tradition custom agenda programme program'),
    nouns: words(
      'announcement claim claims statement demand demands promise assertion belief warning warnings accusation accusations allegation allegations suggestion assessment insistence pledge fears concern concerns hopes argument',
    ),
    auxiliaries: words(
      'has have had is are was were be been being will would can could may might must should does do did not to never',
    ),
    adverbs: words(
      'more also further repeatedly previously long earlier later then again recently now once already jokingly publicly reportedly strongly firmly still always often consistently first last since himself herself themselves all only even flatly openly simply just clearly quickly initially ultimately specifically subsequently famously privately falsely reportedly correctly largely essentially generally personally apparently',
    ),
    asides: [],
    settings: [],
    and: words('and or but nor yet'),
    clauses: words(
      'that as while when because if although though whether where since until unless so than after before whereas once amid how why what',
    ),
    relatives: words('who which whom whose'),
    prepositions: words(
      'in on at by with from to of for during after before over about against into amid under since through between among following despite via regarding within without upon toward towards across near outside inside',
    ),
    inside: words('of for'),
    determiners: words('the a an his her their its our my your this these those some any no each every another such'),
    pronouns: words('he she they we i it you both'),
    finite: words('is are was were has have had will would can could may might must should does do did be been'),
    things: words(
      'trip visit visits meeting meetings summit talks call calls agreement discussion discussions conference attack attacks move event events engagement initiative partnership ceremony incident findings',
    ),
    thisToo: [],
    how: ['as'],
    heads: [],
    stationed: [],
    hearers: words('reporters journalists me us him her them lawmakers'),
    cased: false,
    negations: words('not never no deny denies denied'),
    futures: words('will'),
  },
}
