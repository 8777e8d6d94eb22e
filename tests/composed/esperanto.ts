/** The least that a language must say: a few words of Esperanto in every table. Copy it to begin a language of your own. */
import type { Language } from '../../src/languages/language.ts'
import { bodyTable } from '../../src/languages/tables/bodies.ts'
import { countryTable } from '../../src/languages/tables/countries.ts'
import type { CueTable } from '../../src/languages/tables/cues.ts'
import type { EncounterTable } from '../../src/languages/tables/encounters.ts'
import type { NameTable } from '../../src/languages/tables/names.ts'
import { demonymTable, placeTable } from '../../src/languages/tables/places.ts'
import type { ResidueTable } from '../../src/languages/tables/residue.ts'
import type { ScriptTable } from '../../src/languages/tables/script.ts'
import type { TimeTable } from '../../src/languages/tables/time.ts'
import type { TitleTable } from '../../src/languages/tables/titles.ts'
import type { LanguageCode } from '../../src/model/document.ts'

// script.ts
const script: ScriptTable = {
  code: 'Latn',
  signs: { own: [/[ĉĝĥĵŝŭ]/giu, /(?<!\p{L})(?:la|kaj|estas|de|en|el|pri|al)(?!\p{L})/giu] },
  abbreviations: new Set(['d-ro', 's-ro']),
}

// residue.ts
const residue: ResidueTable = { lines: ['Legu pli'], openings: [], credits: ['Foto'], captionSigns: [], agencies: [] }

// time.ts
const time: TimeTable = {
  words: {
    MONTH: [
      ['januaro', 1],
      ['majo', 5],
    ],
    WEEKDAY: [
      ['lundo(n|)', 1],
      ['vendredo(n|)', 5],
    ],
    RELDAY: [['hieraŭ', -1]],
  },
  capital: [],
  rules: [
    ['date', 'DAY de MONTH YEAR?'],
    ['weekday', 'WEEKDAY'],
    ['relday', 'RELDAY'],
  ],
  tense: { side: 'both', past: ['*is'], future: ['*os'], neither: [], passive: [], clause: ['ke', 'kiu'] },
  order: 'dmy',
}

// countries.ts, places.ts, peoples.ts, bodies.ts
const countries = countryTable(
  'DE Germanio; Berlino | germana, germanan\nPK Pakistano; Islamabado | pakistana, pakistanan',
)
const places = placeTable({
  DE: { state: 'Germanio', capital: 'Berlino' },
  PK: { state: 'Pakistano', capital: 'Islamabado' },
})
const peoples = demonymTable({ DE: 'germana|germanan', PK: 'pakistana|pakistanan' })
const bodies = bodyTable([['UN|Unuiĝintaj Nacioj', { key: 'UN', kind: 'international' }]])

// names.ts: without learned weights only what the lists hold is found.
const names: NameTable = {
  lists: [
    { kind: 'state', phrases: 'Germanio\nPakistano' },
    { kind: 'place', phrases: 'Berlino\nIslamabado' },
    { kind: 'demonym', phrases: 'germana\ngermanan\npakistana\npakistanan' },
    { kind: 'person', phrases: 'Karla Vento\nAmir Kan' },
  ],
}

// titles.ts
const titles: TitleTable = {
  owners: 'linked',
  offices: { of: 'de', and: 'kaj', the: 'la' },
  titles: [
    { kind: 'foreign', rank: 3, words: 'ministro pri eksteraj aferoj' },
    { kind: 'state', rank: 1, words: 'prezidento, prezidenton' },
  ],
  modifiers: { deputy: 'vic', past: 'eksa', future: '', plain: '' },
  honorifics: { any: '', woman: 's-ino', man: 's-ro' },
  kin: 'filino, filo',
  counterparts: 'kolego',
  delegations: 'delegacio',
  pronouns: { man: 'li', woman: 'ŝi', either: '' },
  bodyNouns: 'ministerio',
  bodies: 'PK Asembleo',
  links: 'de, la, pri',
  women: 'Karla',
  men: 'Amir',
}

// cues.ts: `medial`, where the verb stands in the middle, or `final`, where it ends the clause, may come later.
const cues: CueTable = {
  speakers: {
    voices: ['parolanto'],
    mouths: ['parolanto'],
    rulers: ['registaro'],
    documents: ['deklaro'],
    pronouns: ['li', 'ŝi'],
    plural: ['ili'],
    selves: ['mi'],
    genitive: [],
    ofs: ['de'],
    and: ['kaj'],
    at: ['en'],
    within: [],
    bodies: [],
    nobodies: ['fontoj'],
    small: ['la'],
    cased: false,
  },
  circumstances: {
    occasions: ['intervjuo'],
    before: ['en'],
    after: [],
    small: ['la'],
    hearers: [],
    telling: [],
    to: ['al'],
    denials: [],
    reportedly: [],
  },
}

// encounters.ts
const encounters: EncounterTable = {
  order: 'verb-middle',
  articles: true,
  home: 'PK',
  events: [
    [{ kind: 'meeting', part: 'verb', status: 'held', takes: 'participants' }, 'renkontis'],
    [{ kind: 'meeting', part: 'noun', takes: 'participants' }, 'renkontiĝo'],
  ],
  notEvents: '',
  unofficial: 'studentoj',
  status: { planned: 'okazos', cancelled: 'nuligis' },
  joiners: ['kaj'],
  clauseStarts: 'ke|kiu',
  topic: 'pri',
  placeMarks: 'en',
  destinationMarks: 'al',
  otherMarks: 'el',
  sideMarks: 'inter|kun',
  counterpart: 'kolego',
  delegation: 'delegacio',
  heads: 'estro',
  hosts: 'gastigis',
  joined: 'akompanata de',
  verbStops: 'estas|okazis',
  firstPerson: 'mi|ni',
  pairs: 'ili',
  between: 'inter',
  attending: 'ĉeestis',
  sidelines: 'flanke de',
  led: [['after', 'gvidata de']],
  relatives: 'kiu',
  where: 'kie',
  next: 'venonta',
  leaders: [],
  bodies: 'komisiono',
  bodyGlue: 'pri|de',
  notBodies: '',
  ordinals: [['unua', 1]],
  ordinalEndings: '-a',
  seats: [],
  parties: [['UN', 'Unuiĝintaj Nacioj']],
  definite: 'tiu renkontiĝo',
  agreed: [],
  promised: [],
  notPromised: '',
  weakPromise: 'estos',
  definiteActs: '',
  breaks: '',
  that: 'ke',
  leading: '',
  contexts: [],
  conditions: 'se',
  officials: 'registaro',
}

// index.ts. A language that is kept has its code in `LANGUAGE_CODES`, and needs no cast.
export const esperanto: Language = {
  code: 'eo' as LanguageCode,
  name: 'Esperanto',
  script,
  residue,
  time,
  names,
  countries,
  places,
  peoples,
  bodies,
  titles,
  cues,
  encounters,
}
