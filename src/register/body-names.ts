/**
 * What the name of a standing body says beside its sides and its subject: whether it is a gathering (a summit, a conference), what
 * it is formally (a group, a commission), and which words of its own it has ("Summit for Democracy": democracy).
 *
 * Source: the formal words in the names of bilateral and international bodies as ministries and the bodies themselves publish them.
 * Each stem is the beginning of a folded word (see `text/fold.ts`), with a space after it the whole word.
 */
import { remembered } from '../model/remember.ts'
import { foldPhrase } from '../text/fold.ts'
import { organOf } from './organs.ts'
import { cityNames } from './places.ts'
import { STATE_NAMES } from './states.ts'
import { holdsStem, spaced } from './stems.ts'

type Stems = readonly (readonly [string, readonly string[]])[]

/** In order: the first whose words stand in the name is taken. What an organ is called in three languages is in `organs.ts`. */
const GATHERINGS: Stems = [
  ['heads of state', ['summit', 'leaders', 'саммит', 'лидеров', 'высшем уровне', 'سمٹ', 'سربراہ']],
  ['assembly', ['assembly', 'ассамбле', 'اسمبلی']],
  ['conference', ['conference', 'конференц', 'کانفرنس']],
  ['congress', ['congress', 'конгресс']],
  ['forum', ['forum', 'форум', 'فورم']],
]

/** Reports take a commission and a committee for one another, above all across languages. */
const FORMS: Stems = [
  ['group', ['working group', 'group', 'jwg ', 'групп', 'گروپ']],
  ['task force', ['task force', 'ٹاسک فورس']],
  ['commission', ['commission', 'committee', 'комисси', 'межправкомисси', 'комитет', 'کمیشن', 'کمیٹی']],
  ['council', ['council', 'совет', 'کونسل']],
  ['dialogue', ['dialog', 'диалог', 'مکالم', 'ڈائیلاگ']],
  ['consultations', ['consultation', 'консультац', 'مشاورت']],
  ['mechanism', ['mechanism', 'механизм', 'میکانزم', 'میکنزم']],
  ['talks', ['talks ', 'negotiations ', 'переговор', 'مذاکرات', 'بات چیت']],
]

/** Words that tell one body from another in no name: of joining, of number, of rank, of sitting. */
const FORMAL: readonly string[] = [
  ...'the |of |on |for |and |in |at |to |by |with |between |a |an |its |this |their |joint|working|mixed|bilateral|trilateral'.split(
    '|',
  ),
  ...'multilateral|intergovernmental|inter |governmental|government |level |special |annual|anniversary |extraordinary'.split(
    '|',
  ),
  ...'regular|informal|virtual|plenary|session|meeting|round|first |second |third |fourth |fifth |sixth |seventh |eighth |ninth '.split(
    '|',
  ),
  ...'tenth |next |new |last |organi|states |state |countries |leader|presidential |ministers |cooperation |co '.split(
    '|',
  ),
  ...'operation |consultative |international |world |global |change |general '.split('|'),
  ...'и |в |во |на |по |с |со |между |для |при |о |об |совместн|рабоч|смешанн|двусторонн|трехсторонн|многосторонн'.split(
    '|',
  ),
  ...'межправительственн|межгосударственн|встреч|заседани|сесси|раунд|очередн|внеочередн|неформальн|ежегодн|юбилейн'.split(
    '|',
  ),
  ...'перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|глав |государств|правительств|руководител|стран |высш|уровн'.split(
    '|',
  ),
  ...'организаци|министр|мид |мидов |ведомств|дипломатическ|внешнеполитическ|сотрудничеств|совещани|международн'.split(
    '|',
  ),
  ...'کا |کی |کے |کو |میں |اور |پر |سے |تک |برائے |مابین |درمیان |مشترکہ|ورکنگ |ملکی |سہ |دوطرفہ|دو |طرفہ |فریقی |بین '.split(
    '|',
  ),
  ...'الحکومتی |اجلاس|سالانہ |خصوصی |غیر |معمولی |پہل|دوسر|تیسر|چوتھ|پانچو|اس |ان |تنظیم |ملک|ممالک |وزرائ|تعاون |عالمی |الاقوامی |سطح '.split(
    '|',
  ),
]

/** What sides are called beside their names in `states.ts`. */
const SIDES: { readonly [party: string]: readonly string[] } = {
  APEC: ['apec', 'asia ', 'pacific ', 'economic ', 'cooperation ', 'атэс', 'ایپیک'],
  ASEAN: ['asean', 'асеан', 'آسیان'],
  'African Union': ['african ', 'au ', 'union ', 'африканск', 'союз', 'افریقی', 'یونین '],
  'Arab League': ['arab ', 'league ', 'арабск', 'лиг', 'عرب ', 'لیگ '],
  BRICS: ['brics', 'брикс', 'برکس'],
  CIS: ['cis ', 'commonwealth ', 'independent ', 'снг', 'содружеств', 'независим'],
  CN: ['sino '],
  CSTO: ['csto', 'collective ', 'treaty ', 'одкб'],
  EAEU: ['eaeu', 'eurasian ', 'economic ', 'еаэс', 'евразэс', 'евразийск', 'экономическ'],
  EU: ['eu ', 'european ', 'ес ', 'евросоюз', 'европейск', 'союз', 'union ', 'یورپی ', 'یونین '],
  FR: ['french ', 'franco '],
  G20: ['g20', 'twenty ', 'двадцат', 'больш', 'جی ', 'جی20', 'ٹوئنٹی '],
  G7: ['g7', 'seven ', 'семерк', 'больш', 'جی ', 'جی7', 'سیون '],
  G8: ['g8', 'eight ', 'восьмерк', 'больш', 'جی ', 'جی8'],
  GB: ['uk ', 'british ', 'britain ', 'anglo ', 'британск', 'برطانوی'],
  GCC: [
    'council ',
    'совет',
    'کونسل ',
    'gcc',
    'gulf ',
    'cooperation ',
    'ссагпз',
    'персидск',
    'залив',
    'خلیج ',
    'تعاون ',
  ],
  GR: ['greek '],
  IN: ['indo '],
  NATO: ['nato', 'нато', 'альянс', 'نیٹو'],
  NL: ['dutch '],
  OIC: ['oic', 'islamic ', 'cooperation ', 'оис', 'исламск', 'сотрудничеств', 'اسلامی ', 'تعاون '],
  'Council of Europe': ['европ', 'یورپ'],
  OSCE: ['osce', 'обсе'],
  PIF: ['pacific ', 'islands '],
  PK: ['pak ', 'پاک '],
  Quad: ['quad'],
  RU: ['russo '],
  SAARC: ['saarc', 'سارک'],
  SCO: ['sco ', 'shanghai ', 'cooperation ', 'шос', 'шанхайск', 'сотрудничеств', 'شنگھائی ', 'تعاون '],
  TR: ['turco '],
  UN: ['un ', 'united ', 'nations ', 'оон', 'объединенн', 'наци', 'اقوام ', 'متحدہ '],
  US: ['us ', 'usa ', 'american ', 'америк', 'امریک'],
}

const wordsIn = (table: Stems): string[] => table.flatMap(([, stems]) => stems.flatMap((s) => s.trim().split(' ')))
const FORMAL_IN_BODY = [...FORMAL, ...wordsIn(FORMS), ...wordsIn(GATHERINGS)]
/** A summit "of the council" is that of another body than of the sides alone. */
const FORMAL_IN_GATHERING = [
  ...FORMAL,
  ...wordsIn(GATHERINGS),
  ...wordsIn(FORMS.filter(([form]) => form !== 'council' && form !== 'commission')),
  ...['foreign ', 'иностранн', 'дел ', 'خارجہ '],
]

/** Words of their own that bodies of many sides have, as classes that hold across languages. */
const QUALITIES: Stems = [
  ['high', ['high ', 'высок', 'اعلی']],
  ['ministerial', ['ministerial ', 'министерск', 'وزارتی ']],
  ['strategic', ['strategic', 'стратегическ', 'اسٹریٹجک', 'سٹریٹجک', 'تزویراتی']],
  ['peace', ['peace ', 'мир ', 'мира ', 'миру ', 'мирн', 'امن ']],
  ['democracy', ['democra', 'демократ', 'جمہوریت ']],
  ['recovery', ['recovery ', 'reconstruction ', 'восстановлени', 'بحالی ']],
  ['rights', ['rights ', 'прав ', 'правам ', 'حقوق ']],
  ['human', ['human ', 'человек', 'انسانی ']],
  ['interregional', ['interregional ', 'межрегиональн', 'بین العلاقائی ']],
]

/** The Americas are no adjective of a side. */
const CONTINENTS = 'americas'

const wordsOf = (phrase: string): string[] =>
  spaced(foldPhrase(phrase).replaceAll('2+2', 'twoplustwo')).trim().split(' ')
const begins = (word: string, stems: readonly string[]): boolean => stems.some((s) => `${word} `.startsWith(s))
const among = (table: Stems, padded: string): string | undefined =>
  table.find(([, stems]) => holdsStem(padded, stems))?.[0]

/** The beginnings of the words by which a side is named, its adjective among them: "russ" stands for Russia and Russian. */
const stemsOfSide = remembered(1_000, (party: string): readonly string[] => [
  ...wordsOf(party).map((w) => `${w} `),
  ...(SIDES[party] ?? []),
  ...(STATE_NAMES[party] ?? [])
    .flatMap(wordsOf)
    .map((w) => (w.length > 3 ? w.slice(0, Math.max(4, w.length - 3)) : `${w} `)),
])

/** What a name says beside its sides and subject. */
export interface SaidByName {
  /** The kind of gathering. Absent for what is none: a commission, a group. */
  readonly gathering?: string
  /** What the body is formally. Absent where the name does not say so. */
  readonly form?: string
  /** The words of its own, in order of the alphabet; empty for a bare name ("Joint Working Group"). */
  readonly own: readonly string[]
}

/** `parties`: those whose names tell nothing. */
export const saidByName = (name: string, parties: readonly string[]): SaidByName => said([...parties, name].join('\t'))

/** There is one of them, whatever else a report says beside its name. */
const ORGANS_ALONE = new Set(['general assembly', 'security council'])
export const isOrgan = (gathering: string | undefined): boolean => ORGANS_ALONE.has(gathering ?? '')

/** Bodies are called by the same names over and over. */
const said = remembered(
  10_000,
  (asked: string): SaidByName => {
    const parties = asked.split('\t')
    const name = parties.pop()!
    const words = wordsOf(name)
    const padded = ` ${words.join(' ')} `
    const gathering = organOf(name) ?? among(GATHERINGS, padded)
    const form = gathering === undefined ? among(FORMS, padded) : undefined
    // One side has many commissions and councils: which one it is, its name alone tells.
    const sides = gathering === undefined && parties.length < 2 ? [] : parties.flatMap(stemsOfSide)
    const formal = gathering === undefined ? FORMAL_IN_BODY : FORMAL_IN_GATHERING
    const own = (isOrgan(gathering) ? [] : words)
      .filter((w) => w.length > 1 && !/^\d/.test(w) && !begins(w, formal) && (w === CONTINENTS || !begins(w, sides)))
      .map((w) => among(QUALITIES, ` ${w} `) ?? foldPhrase(cityNames(w)[0]!))
    return { ...(gathering ? { gathering } : {}), ...(form ? { form } : {}), own: [...new Set(own)].sort() }
  },
  600,
)
