/** Made-up readings without end: reports in three languages of encounters between states over thirty years. */
import type { PageLanguage } from '../../src/model/document.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type {
  Attribution,
  Engagement,
  EngagementKind,
  Entity,
  Mention,
  Outcome,
  Reading,
} from '../../src/model/reading.ts'

const STATES =
  'AE AF AM AR AT AU AZ BD BE BG BR BY CA CH CN CU CZ DE DK DZ EG ES ET FI FR GB GE GR HU ID IL IN IQ IR IT JO JP KE KG KR KZ LB LK LY MA MM MX MY NG NL NO NP OM PK PL PS QA RO RS RU SA SD SE SG SY TH TJ TM TN TR UA US UZ VN YE ZA'.split(
    ' ',
  )
const KINDS: readonly EngagementKind[] = [
  'meeting',
  'meeting',
  'visit',
  'visit',
  'session',
  'session',
  'call',
  'conference',
]
const SUBJECTS = ['counter-terrorism', 'trade', 'energy', 'defence', 'water', 'education', 'health', 'transport']

interface Tongue {
  readonly lang: PageLanguage
  readonly outlets: readonly string[]
  readonly words: readonly string[]
  readonly first: readonly string[]
  readonly city: string
  readonly stop: string
  readonly said: string
  readonly body: string
}

const TONGUES: readonly Tongue[] = [
  {
    lang: 'en',
    outlets: ['Example Times', 'Example Courier', 'Example Post', 'Example Herald', 'Example Gazette'],
    words:
      'the of and to in a on with for that by as from at both sides discussed agreed talks cooperation region security trade economic minister delegation relations bilateral issues situation support development peace statement office border energy projects leaders visit agreement committee members officials continue strengthen exchange views mutual interest further progress foreign affairs council joint meeting growth investment transport culture science parliament neighbours'.split(
        ' ',
      ),
    first:
      'Adam Boris Karim Daniel Elena Farid George Hanna Ivan Jamil Karl Laila Marco Nadia Omar Pavel Rosa Samir Tomas Yusra'.split(
        ' ',
      ),
    city: 'city of',
    stop: '.',
    said: 'said that',
    body: 'Joint Commission on',
  },
  {
    lang: 'ru',
    outlets: ['Example Vestnik', 'Example Telegraf', 'Example Izvestnik', 'Example Kurier'],
    words:
      'и в на с по для что это также стороны обсудили сотрудничество вопросы безопасности торговли экономики министр делегация отношения двусторонние регион развитие мир заявление граница энергетика проекты лидеры визит соглашение комитет члены поддержка обмен мнениями взаимный интерес дальнейший прогресс иностранных дел совет совместное заседание рост инвестиции транспорт культура наука парламент соседи договорённость переговоры'.split(
        ' ',
      ),
    first:
      'Адам Борис Карим Даниил Елена Фарид Георгий Ханна Иван Джамиль Карл Лейла Марко Надя Омар Павел Роза Самир Томас Юсра'.split(
        ' ',
      ),
    city: 'город',
    stop: '.',
    said: 'заявил, что',
    body: 'Совместная комиссия по',
  },
  {
    lang: 'ur',
    outlets: ['Example Roznama', 'Example Subh', 'Example Khabarnama', 'Example Waqai'],
    words:
      'اور میں کے کی کا سے نے پر کو یہ بھی دونوں ممالک تعاون امور سلامتی تجارت معیشت وزیر وفد تعلقات دوطرفہ خطے ترقی امن بیان سرحد توانائی منصوبے رہنما دورہ معاہدہ کمیٹی ارکان حمایت تبادلہ خیال باہمی دلچسپی مزید پیشرفت خارجہ کونسل مشترکہ اجلاس سرمایہ کاری نقل حمل ثقافت سائنس پارلیمان ہمسایہ مذاکرات اتفاق'.split(
        ' ',
      ),
    first:
      'آدم بورس کریم دانیال ایلینا فرید جارج حنا ایوان جمیل کارل لیلیٰ مارکو نادیہ عمر پاول روزا سمیر ٹامس یسریٰ'.split(
        ' ',
      ),
    city: 'شہر',
    stop: '۔',
    said: 'نے کہا کہ',
    body: 'مشترکہ کمیشن برائے',
  },
]

/** Syllables of family names, the same in the three scripts. */
const SYLLABLES: { readonly [lang in PageLanguage]: readonly string[] } = {
  en: 'bar dor kan mel nur pash ram sal tar var gul zim fer lok din'.split(' '),
  ru: 'бар дор кан мел нур паш рам сал тар вар гул зим фер лок дин'.split(' '),
  ur: 'بار دور کان میل نور پاش رام سال تار وار گل زیم فیر لوک دین'.split(' '),
}

/** The name of one of the people of a state, in a language: 20 people a state, each with a family name of its own. */
function nameOf(tongue: Tongue, party: string, person: number): string {
  const n = STATES.indexOf(party) * 20 + person
  const s = SYLLABLES[tongue.lang]
  const family = s[n % 15]! + s[Math.floor(n / 15) % 15]! + s[Math.floor(n / 225) % 15]!
  return `${tongue.first[n % 20]} ${family[0]!.toUpperCase()}${family.slice(1)}`
}

/** A small generator of random numbers (mulberry32): the same seed gives the same readings everywhere. */
function randomFrom(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

interface Event {
  readonly day: string
  readonly kind: EngagementKind
  readonly parties: readonly [string, string]
  readonly people: readonly [number, number]
  readonly subject: string
  readonly ordinal: number
  readonly planned: boolean
}

const DAY_MS = 86_400_000
const FIRST = Date.UTC(1995, 0, 1)
/** A million in thirty years. */
const A_DAY = 1_000_000 / (30 * 365)

/** `count` readings in order of publication, 91 a day from 1995 on. An event is told by one to six reports. */
export function* readings(count: number, seed = 1): Generator<Reading> {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  // Few states are in the news often, most seldom.
  const state = (): string => STATES[Math.floor(random() ** 2 * STATES.length)]!
  let left = 0
  let event: Event | undefined
  for (let n = 0; n < count; n++) {
    const at = FIRST + Math.floor(n / A_DAY) * DAY_MS
    if (left === 0 || !event) {
      left = 1 + Math.floor(random() ** 3 * 6)
      const a = state()
      let b = state()
      while (b === a) b = state()
      event = {
        day: new Date(at).toISOString().slice(0, 10),
        kind: pick(KINDS),
        parties: a < b ? [a, b] : [b, a],
        people: [Math.floor(random() * 20), Math.floor(random() * 20)],
        subject: pick(SUBJECTS),
        ordinal: 1 + Math.floor(random() * 20),
        planned: random() < 0.1,
      }
    }
    left--
    yield reading(n, new Date(at + DAY_MS).toISOString().slice(0, 10), event, pick(TONGUES), random)
  }
}

function reading(n: number, published: string, event: Event, tongue: Tongue, random: () => number): Reading {
  const parts: string[] = []
  let at = 0
  const put = (words: string): Evidence => {
    const start = at
    parts.push(words, ' ')
    at += words.length + 1
    return { start, end: start + words.length, quote: words }
  }
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const some = (k: number): string => Array.from({ length: k }, () => pick(tongue.words)).join(' ')
  const entities: Entity[] = []
  const mentions: Mention[] = []
  const name = (words: string, type: Entity['type'], country?: string): string => {
    const id = `e${entities.length + 1}`
    const { start, end } = put(words)
    entities.push({ id, type, name: words, ...(country ? { country } : {}) })
    mentions.push({ start, end, type, entity: id })
    return id
  }
  const engagements: Engagement[] = []
  const outcomes: Outcome[] = []
  const attributions: Attribution[] = []
  const evidence = put(`${some(6)} ${event.kind} ${event.day} ${some(5)}${tongue.stop}`)
  const people = event.people.map((p, i) => {
    const party = event.parties[i]!
    const entity = name(nameOf(tongue, party, p), 'PER', party)
    put(some(8))
    return { entity, party, role: 'head' as const }
  })
  const place = `${tongue.city} ${event.parties[0]}`
  name(place, 'LOC', event.parties[0])
  engagements.push({
    id: 'g1',
    kind: event.kind,
    status: event.planned ? 'planned' : 'held',
    date: event.day,
    place: { name: place, country: event.parties[0] },
    parties: event.parties,
    people,
    ...(event.kind === 'session'
      ? {
          mechanism: { name: `${tongue.body} ${event.subject}`, parties: event.parties, subject: event.subject },
          ordinal: event.ordinal,
        }
      : {}),
    evidence: [evidence],
    sources: { date: { standing: 'said', evidence: [evidence], rule: 'bench/date@1' } },
  })
  for (let i = 0; i < 3; i++) {
    const cue = put(tongue.said)
    const content = put(`${some(18)}${tongue.stop}`)
    attributions.push({
      cue: { start: cue.start, end: cue.end },
      content: { start: content.start, end: content.end },
      direct: i === 0,
      speaker: people[i % 2]!.entity,
    })
  }
  if (random() < 0.4) {
    const content = put(`${some(10)}${tongue.stop}`)
    outcomes.push({
      kind: random() < 0.5 ? 'agreement' : 'commitment',
      content: { start: content.start, end: content.end },
      by: event.parties,
      engagement: 'g1',
    })
  }
  put(`${some(30)}${tongue.stop}`)
  return {
    reader: 'bench@1',
    document: {
      id: `bench-${n}`,
      url: `https://bench.example/${n}`,
      lang: tongue.lang,
      title: some(7),
      publisher: pick(tongue.outlets),
      published,
      text: parts.join(''),
    },
    mentions,
    entities,
    times: [],
    attributions,
    engagements,
    outcomes,
  }
}
