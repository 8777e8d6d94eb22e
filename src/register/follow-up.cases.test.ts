import { describe, expect, test } from 'vitest'
import {
  CYBER,
  ENERGY,
  follow,
  type Held,
  monthly,
  TERROR,
  TERROR_RU,
  TERROR_UR,
  TRADE,
} from '../../tests/composed/chains.ts'
import type { CoverageCell } from '../model/coverage.ts'
import type { PromiseVerdict } from '../model/follow-up.ts'

/** What was told, the day it is judged from, and the verdicts in the order in which the promises were made. */
type Case = readonly [string, readonly Held[], string, readonly PromiseVerdict[], (readonly CoverageCell[])?]

const first = (next: Held['next'], more: Partial<Held> = {}): Held => ({
  n: 7,
  day: '2018-03-21',
  in: 'Islamabad',
  ...more,
  next: next!,
})
const visit = (next: Held['next'], more: Partial<Held> = {}): Held => ({
  kind: 'meeting',
  day: '2022-03-10',
  in: 'Islamabad',
  people: ['Hina Rabbani Khar/PK', 'Sergey Lavrov/RU'],
  next: { kind: 'visit', ...next },
  ...more,
})
const LAVROV = 'Sergey Lavrov/RU/guest'

const inTime: readonly Case[] = [
  [
    'a year due, held in it',
    [first({ due: '2019', in: 'Moscow' }), { n: 8, day: '2019-11-12', in: 'Moscow' }],
    '2020-01-01',
    ['kept'],
  ],
  [
    'a month due, held in it',
    [first({ due: '2019-11' }), { n: 8, day: '2019-11-30', in: 'Moscow' }],
    '2020-01-01',
    ['kept'],
  ],
  [
    'a day due, held on it',
    [first({ due: '2019-11-12' }), { n: 8, day: '2019-11-12', in: 'Moscow' }],
    '2020-01-01',
    ['kept'],
  ],
  [
    'a week due, held in it',
    [first({ due: '2019-W46' }), { n: 8, day: '2019-11-12', in: 'Moscow' }],
    '2020-01-01',
    ['kept'],
  ],
  [
    'a quarter due, held in it',
    [first({ due: '2019-Q4' }), { n: 8, day: '2019-11-12', in: 'Moscow' }],
    '2020-01-01',
    ['kept'],
  ],
  [
    'a season due, held in it',
    [first({ due: '2019-FA' }), { n: 8, day: '2019-11-12', in: 'Moscow' }],
    '2020-01-01',
    ['kept'],
  ],
  [
    'no day due, held at the place promised',
    [first({ in: 'Moscow' }), { n: 8, day: '2019-11-12', in: 'Moscow' }],
    '2020-01-01',
    ['kept'],
  ],
  ['neither day nor place promised', [first({}), { n: 8, day: '2019-11-12', in: 'Moscow' }], '2020-01-01', ['kept']],
  [
    'earlier than due',
    [first({ due: '2020', in: 'Moscow' }), { n: 8, day: '2019-11-12', in: 'Moscow' }],
    '2020-06-01',
    ['kept'],
  ],
  [
    'a month earlier than due',
    [first({ due: '2019-11' }), { n: 8, day: '2019-10-20', in: 'Moscow' }],
    '2020-01-01',
    ['kept'],
  ],
  [
    'held, with only the year told',
    [first({ due: '2019' }), { n: 8, day: '2019', on: '2019-12-20', in: 'Moscow' }],
    '2020-01-01',
    ['kept'],
  ],
  [
    'the next session has no number',
    [first({ due: '2019', in: 'Moscow' }), { day: '2019-11-12', in: 'Moscow' }],
    '2020-01-01',
    ['kept'],
  ],
  [
    'neither session has a number',
    [first({ due: '2019', in: 'Moscow' }, { n: undefined as never }), { day: '2019-11-12', in: 'Moscow' }],
    '2020-01-01',
    ['kept'],
  ],
  [
    'announced a week before, then held',
    [
      {
        n: 11,
        status: 'planned',
        on: '2025-04-18',
        day: '2025-04-22',
        in: 'Moscow',
        words: { due: '2025-04-22', words: 'The session will be held on April 22.' },
      },
      { n: 11, day: '2025-04-22', in: 'Moscow' },
    ],
    '2025-06-01',
    ['kept'],
  ],
  [
    'promised in words only',
    [
      {
        n: 7,
        day: '2018-03-21',
        in: 'Islamabad',
        words: { due: '2019', words: 'They agreed to hold the next session in 2019.' },
      },
      { n: 8, day: '2019-11-12', in: 'Moscow' },
    ],
    '2020-01-01',
    ['kept'],
  ],
  [
    'promised in Urdu, kept in a Russian report',
    [
      first({ due: '2019', in: 'ماسکو' }, { lang: 'ur', body: TERROR_UR, in: 'اسلام آباد' }),
      { n: 8, day: '2019-11-12', in: 'Москва', lang: 'ru', body: TERROR_RU },
    ],
    '2020-01-01',
    ['kept'],
  ],
  [
    'promised in Russian words, kept in English',
    [
      {
        n: 7,
        day: '2018-03-21',
        lang: 'ru',
        body: TERROR_RU,
        words: { due: '2019', words: 'Следующее заседание группы состоится в 2019 году.' },
      },
      { n: 8, day: '2019-11-12', in: 'Moscow' },
    ],
    '2020-01-01',
    ['kept'],
  ],
]

const otherwise: readonly Case[] = [
  ['a year late', [first({ due: '2022' }), { n: 8, day: '2023-11-16', in: 'Islamabad' }], '2024-01-01', ['kept-late']],
  [
    'a day late',
    [first({ due: '2019-11-12' }), { n: 8, day: '2019-11-13', in: 'Moscow' }],
    '2020-01-01',
    ['kept-late'],
  ],
  ['a month late', [first({ due: '2019-10' }), { n: 8, day: '2019-11-12', in: 'Moscow' }], '2020-01-01', ['kept-late']],
  [
    'in the first days of the year after',
    [first({ due: '2019' }), { n: 8, day: '2020-01-02', in: 'Moscow' }],
    '2020-02-01',
    ['kept-late'],
  ],
  [
    'years late and without a number',
    [first({ due: '2019' }), { day: '2023-06-01', in: 'Moscow' }],
    '2024-01-01',
    ['kept-late'],
  ],
  [
    'a decade later and without a number',
    [first({ due: '2019' }), { day: '2029-06-01', in: 'Moscow' }],
    '2030-01-01',
    ['overdue-unwatched'],
  ],
  [
    'at another place, no day due',
    [first({ in: 'Islamabad' }), { n: 8, day: '2019-11-12', in: 'Moscow' }],
    '2020-01-01',
    ['kept-elsewhere'],
  ],
  [
    'in time, at another place',
    [first({ due: '2019', in: 'Islamabad' }), { n: 8, day: '2019-11-12', in: 'Moscow' }],
    '2020-01-01',
    ['kept-elsewhere'],
  ],
  [
    'in another city of the country',
    [first({ due: '2019', in: 'Kazan' }), { n: 8, day: '2019-11-12', in: 'Moscow' }],
    '2020-01-01',
    ['kept-elsewhere'],
  ],
  [
    'late and at another place',
    [first({ due: '2019', in: 'Islamabad' }), { n: 8, day: '2021-11-22', in: 'Moscow' }],
    '2022-01-01',
    ['kept-elsewhere'],
  ],
  [
    'promised elsewhere in Urdu, held as a Russian report tells',
    [
      first({ in: 'اسلام آباد' }, { lang: 'ur', body: TERROR_UR, in: 'ماسکو' }),
      { n: 8, day: '2019-11-12', in: 'Москва', lang: 'ru', body: TERROR_RU },
    ],
    '2020-01-01',
    ['kept-elsewhere'],
  ],
  [
    'the planned session has its number, and is held elsewhere two years later',
    [first({ in: 'Islamabad', n: 8 }, { in: 'Moscow' }), { n: 8, day: '2020-11-22', in: 'Moscow' }],
    '2022-01-01',
    ['kept-elsewhere'],
  ],
]

const notYet: readonly Case[] = [
  ['the year is not over', [first({ due: '2019' })], '2019-12-31', ['open']],
  ['no day was promised', [first({ in: 'Moscow' })], '2026-01-01', ['open']],
  ['the day has not come', [first({ due: '2019-11-12' })], '2019-11-01', ['open']],
  [
    'held later, but not yet on the day it is judged from',
    [first({ due: '2022' }), { n: 8, day: '2023-11-16' }],
    '2022-06-01',
    ['open'],
  ],
  [
    'held, but reported only after the day it is judged from',
    [first({ due: '2019' }), { n: 8, day: '2019-11-12', on: '2019-11-20' }],
    '2019-11-15',
    ['open'],
  ],
  ['due passed while reports were read', [first({ due: '2019' })], '2020-03-01', ['overdue'], monthly(2019, 2020)],
  ['due passed while none was read', [first({ due: '2019' })], '2020-03-01', ['overdue-unwatched']],
  [
    'a day due passed while reports were read',
    [first({ due: '2018-06-10' })],
    '2018-08-01',
    ['overdue'],
    monthly(2018),
  ],
  ['a day due passed while none was read', [first({ due: '2018-06-10' })], '2018-08-01', ['overdue-unwatched']],
  [
    'reports were read only long after',
    [first({ due: '2019' })],
    '2023-03-01',
    ['overdue-unwatched'],
    monthly(2022, 2023),
  ],
  [
    'overdue on one day, kept late on a later one',
    [first({ due: '2019' }), { n: 8, day: '2021-05-05' }],
    '2020-06-01',
    ['overdue'],
    monthly(2019, 2020),
  ],
  [
    'the number after it is reported, the promised one never',
    [first({ due: '2019' }), { n: 10, day: '2023-11-16' }],
    '2024-01-01',
    ['overdue-unwatched'],
  ],
  [
    'no day due, and the number after it is reported',
    [first({ in: 'Moscow' }), { n: 9, day: '2021-11-22' }],
    '2022-01-01',
    ['overdue-unwatched'],
  ],
]

const putOff: readonly Case[] = [
  [
    'postponed',
    [first({ due: '2019' }), { n: 8, status: 'postponed', on: '2019-10-01', day: '2019-11-12' }],
    '2019-12-01',
    ['postponed'],
  ],
  [
    'cancelled',
    [first({ due: '2019' }), { n: 8, status: 'cancelled', on: '2019-10-01', day: '2019-11-12' }],
    '2020-06-01',
    ['cancelled'],
  ],
  [
    'postponed, and held the year after',
    [
      first({ due: '2019' }),
      { n: 8, status: 'postponed', on: '2019-10-01', day: '2019-11-12' },
      { n: 8, day: '2020-04-01' },
    ],
    '2020-06-01',
    ['kept-late'],
  ],
  [
    'postponed, and still held in time',
    [
      first({ due: '2019' }),
      { n: 8, status: 'postponed', on: '2019-04-01', day: '2019-04-10' },
      { n: 8, day: '2019-11-12' },
    ],
    '2020-06-01',
    ['kept'],
  ],
  [
    'cancelled, renewed and held',
    [
      first({ due: '2019' }),
      { n: 8, status: 'cancelled', on: '2019-10-01', day: '2019-11-12' },
      { n: 8, day: '2021-05-05' },
    ],
    '2022-01-01',
    ['kept-late'],
  ],
  [
    'postponed without a number',
    [first({ due: '2019' }), { status: 'postponed', on: '2019-10-01', day: '2019-11-12' }],
    '2019-12-01',
    ['postponed'],
  ],
  [
    'cancelled only after the day it is judged from',
    [first({ due: '2019' }), { n: 8, status: 'cancelled', on: '2019-10-01', day: '2019-11-12' }],
    '2019-06-01',
    ['open'],
  ],
  [
    'another body is postponed',
    [first({ due: '2019' }), { body: TRADE, n: 4, status: 'postponed', on: '2019-10-01', day: '2019-11-12' }],
    '2019-12-01',
    ['open'],
  ],
]

const likeNames: readonly Case[] = [
  [
    'a working group of another subject meets',
    [first({ due: '2019' }), { body: CYBER, n: 8, day: '2019-11-12', in: 'Moscow' }],
    '2019-12-01',
    ['open'],
  ],
  [
    'a commission on trade meets',
    [first({ due: '2019' }), { body: TRADE, n: 8, day: '2019-11-12', in: 'Moscow' }],
    '2019-12-01',
    ['open'],
  ],
  [
    'the group of the same name of other states meets',
    [first({ due: '2019' }), { parties: ['IN', 'RU'], n: 8, day: '2019-11-12', in: 'Moscow' }],
    '2019-12-01',
    ['open'],
  ],
  [
    'the group of one of the two with a third meets',
    [first({ due: '2019' }), { parties: ['PK', 'TR'], n: 8, day: '2019-11-12' }],
    '2019-12-01',
    ['open'],
  ],
  [
    'two bodies, each keeps its own promise',
    [
      first({ due: '2019' }),
      { body: TRADE, n: 5, day: '2018-05-01', next: { due: '2018' } },
      { body: TRADE, n: 6, day: '2018-12-01' },
      { n: 8, day: '2019-11-12' },
    ],
    '2020-01-01',
    ['kept', 'kept'],
  ],
  [
    'two bodies, one is late',
    [
      first({ due: '2019' }),
      { body: ENERGY, n: 2, day: '2018-05-01', next: { due: '2018' } },
      { body: ENERGY, n: 3, day: '2019-02-01' },
      { n: 8, day: '2019-11-12' },
    ],
    '2020-01-01',
    ['kept', 'kept-late'],
  ],
  [
    'at one group the next session of another is promised',
    [first({ due: '2019', body: TRADE }), { body: TRADE, n: 3, day: '2019-04-01' }],
    '2020-01-01',
    ['kept'],
  ],
  [
    'at one group the next session of another is promised, only the first meets',
    [first({ due: '2019', body: TRADE }), { n: 8, day: '2019-11-12' }],
    '2019-12-01',
    ['open'],
  ],
  [
    'the body is called a commission in one report and a group in another',
    [
      first({ due: '2019' }, { body: 'Joint Commission on Counter-Terrorism' }),
      { body: TERROR, n: 8, day: '2019-11-12' },
    ],
    '2020-01-01',
    ['kept'],
  ],
  [
    'the body changes its name',
    [
      first({ due: '2019' }),
      {
        body: 'Joint Working Group on Combating International Terrorism and Other Challenges to Security',
        n: 8,
        day: '2019-11-12',
      },
    ],
    '2020-01-01',
    ['kept'],
  ],
]

const told: readonly Case[] = [
  [
    'three outlets tell of one promise',
    ['Example A', 'Example B', 'Example C']
      .map((outlet) => first({ due: '2019', in: 'Moscow' }, { outlet }))
      .concat([{ n: 8, day: '2019-11-12', in: 'Moscow' } as Held as never]),
    '2020-01-01',
    ['kept'],
  ],
  [
    'one outlet leaves out the day',
    [
      first({ due: '2019', in: 'Moscow' }),
      first({ in: 'Moscow' }, { outlet: 'Example B' }),
      { n: 8, day: '2019-11-12', in: 'Moscow' },
    ],
    '2020-01-01',
    ['kept'],
  ],
  [
    'one outlet leaves out the place',
    [
      first({ due: '2019', in: 'Moscow' }),
      first({ due: '2019' }, { outlet: 'Example B' }),
      { n: 8, day: '2019-11-12', in: 'Islamabad' },
    ],
    '2020-01-01',
    ['kept-elsewhere'],
  ],
  [
    'three languages tell of one promise',
    [
      first({ due: '2019', in: 'Moscow' }),
      first({ due: '2019', in: 'Москва' }, { lang: 'ru', body: TERROR_RU, outlet: 'Example Ru' }),
      first({ due: '2019', in: 'ماسکو' }, { lang: 'ur', body: TERROR_UR, in: 'اسلام آباد', outlet: 'Example Ur' }),
      { n: 8, day: '2019-11-12', in: 'Moscow' },
    ],
    '2020-01-01',
    ['kept'],
  ],
  [
    'two years are told for one promise, the first by more voices',
    [
      first({ due: '2019' }),
      first({ due: '2019' }, { outlet: 'Example B' }),
      first({ due: '2020' }, { outlet: 'Example C' }),
      { n: 8, day: '2020-03-01' },
    ],
    '2020-06-01',
    ['kept-late'],
  ],
  [
    'the day of the session itself is told differently',
    [first({ due: '2022' }), { n: 8, day: '2022-11-22' }, { n: 8, day: '2022-11-23', outlet: 'Example B' }],
    '2023-01-01',
    ['kept'],
  ],
  [
    'a chain of three',
    [
      first({ due: '2019' }),
      { n: 8, day: '2019-11-12', next: { due: '2020' } },
      { n: 9, day: '2021-11-22', next: { due: '2022' } },
    ],
    '2022-03-01',
    ['kept', 'kept-late', 'open'],
  ],
  [
    'an earlier session told of again later keeps no promise',
    [first({ due: '2019' }), { n: 6, day: '2016-01-10', on: '2019-06-01' }],
    '2019-07-01',
    ['open'],
  ],
  [
    'the same session told of again keeps no promise',
    [first({ due: '2019' }), { n: 7, day: '2018-03-21', on: '2019-06-01', outlet: 'Example B' }],
    '2019-07-01',
    ['open'],
  ],
]

const visits: readonly Case[] = [
  [
    'a visit by the one who promised it',
    [
      visit({ due: '2022-05', in: 'Moscow', people: ['Bilawal Bhutto Zardari/PK/guest'] }),
      { kind: 'visit', day: '2022-05-20', in: 'Moscow', people: ['Bilawal Bhutto Zardari/PK/guest'] },
    ],
    '2022-07-01',
    ['kept'],
  ],
  [
    'a visit by another',
    [
      visit({ due: '2022-05', in: 'Moscow', people: ['Bilawal Bhutto Zardari/PK/guest'] }),
      { kind: 'visit', day: '2022-05-20', in: 'Moscow', people: ['Khurram Dastgir/PK/guest'] },
    ],
    '2022-05-25',
    ['open'],
  ],
  [
    'a visit a month late',
    [
      visit({ due: '2022-05', in: 'Islamabad', people: [LAVROV] }),
      { kind: 'visit', day: '2022-06-10', in: 'Islamabad', people: [LAVROV] },
    ],
    '2022-07-01',
    ['kept-late'],
  ],
  [
    'a visit told of under the name in Russian',
    [
      visit({ due: '2022-05', in: 'Islamabad', people: [LAVROV] }),
      { kind: 'visit', day: '2022-05-10', in: 'Islamabad', lang: 'ru', people: ['Сергей Лавров/RU/guest'] },
    ],
    '2022-07-01',
    ['kept'],
  ],
  [
    'a visit to another city',
    [
      visit({ due: '2022-05', in: 'Islamabad', people: [LAVROV] }),
      { kind: 'visit', day: '2022-05-10', in: 'Karachi', people: [LAVROV] },
    ],
    '2022-07-01',
    ['kept-elsewhere'],
  ],
  [
    'a visit to another state is another visit',
    [
      visit({ due: '2022-05', in: 'Islamabad', people: [LAVROV] }),
      { kind: 'visit', parties: ['IN', 'RU'], day: '2022-05-10', people: [LAVROV] },
    ],
    '2022-05-20',
    ['open'],
  ],
  [
    'a visit that never came',
    [visit({ due: '2022-05', in: 'Islamabad', people: [LAVROV] })],
    '2022-09-01',
    ['overdue'],
    monthly(2022),
  ],
  [
    'a visit postponed',
    [
      visit({ due: '2022-05', in: 'Islamabad', people: [LAVROV] }),
      { kind: 'visit', status: 'postponed', on: '2022-05-02', day: '2022-05', in: 'Islamabad', people: [LAVROV] },
    ],
    '2022-06-20',
    ['postponed'],
  ],
  [
    'a visit cancelled',
    [
      visit({ due: '2022-05-20', in: 'Islamabad', people: [LAVROV] }),
      { kind: 'visit', status: 'cancelled', on: '2022-05-18', day: '2022-05-20', in: 'Islamabad', people: [LAVROV] },
    ],
    '2022-06-20',
    ['cancelled'],
  ],
  [
    'a delivery, nothing reported, while reports were read',
    [
      {
        kind: 'meeting',
        day: '2022-03-10',
        words: { due: '2022-06', words: 'Russia will deliver ten helicopters in June.' },
      },
    ],
    '2022-09-01',
    ['overdue'],
    monthly(2022),
  ],
  [
    'a delivery, still to come',
    [
      {
        kind: 'meeting',
        day: '2022-03-10',
        words: { due: '2022-06', words: 'Russia will deliver ten helicopters in June.' },
      },
    ],
    '2022-04-01',
    ['open'],
  ],
]

const TWO = ['Hina Rabbani Khar/PK', 'Sergey Lavrov/RU']
const due = (next: Held['next']): Held => visit({ kind: 'meeting', people: TWO, ...next })
const met = (more: Partial<Held>): Held => ({ kind: 'meeting', day: '2022-05-10', in: 'Moscow', people: TWO, ...more })

const meetings: readonly Case[] = [
  ['those who were to meet met', [due({ due: '2022-05-10', in: 'Moscow' }), met({})], '2022-07-01', ['kept']],
  ['a day later', [due({ due: '2022-05-10' }), met({ day: '2022-05-11' })], '2022-07-01', ['kept-late']],
  [
    'one of them met another of the same state',
    [due({ due: '2022-05-10' }), met({ people: ['Shehbaz Sharif/PK', 'Sergey Lavrov/RU'] })],
    '2022-07-01',
    ['overdue-unwatched'],
  ],
  [
    'they met months after the day due',
    [due({ due: '2022-05-10' }), met({ day: '2022-08-01' })],
    '2022-09-01',
    ['overdue-unwatched'],
  ],
  [
    'they met weeks before the day due',
    [due({ due: '2022-05-10' }), met({ day: '2022-04-12' })],
    '2022-07-01',
    ['overdue-unwatched'],
  ],
  [
    'a year was due, and they met in that after it',
    [due({ due: '2022', in: 'Moscow' }), met({ day: '2023-10-10' })],
    '2024-01-01',
    ['overdue-unwatched'],
  ],
  [
    'a year was due, nobody was named, and the two states met in it',
    [due({ due: '2022', in: 'Russia', people: [] }), met({ in: 'Kazan' })],
    '2024-01-01',
    ['overdue-unwatched'],
  ],
  ['they met with others', [due({}), met({ day: '2022-04-01', parties: ['CN', 'PK', 'RU'] })], '2022-07-01', ['open']],
  [
    'they met in another city',
    [due({ due: '2022-05', in: 'Moscow' }), met({ in: 'Kazan' })],
    '2022-07-01',
    ['overdue-unwatched'],
  ],
  ['no day was due, and they met soon', [due({}), met({ day: '2022-04-01' })], '2022-07-01', ['kept']],
  ['no day was due, and they met long after', [due({}), met({ day: '2022-09-01' })], '2022-10-01', ['open']],
  [
    'a place was promised, and it is not told where they met',
    [due({ in: 'Moscow' }), met({ day: '2022-04-01', in: '' })],
    '2022-07-01',
    ['open'],
  ],
  [
    'called off long after it was due',
    [due({ due: '2022-05-10' }), met({ status: 'cancelled', day: '2022-09-01', on: '2022-08-20' })],
    '2022-10-01',
    ['overdue-unwatched'],
  ],
  [
    'who founds a group promises no session of it',
    [
      { kind: 'meeting', day: '2022-03-10', words: { words: 'They will create a joint working group on energy.' } },
      { body: ENERGY, n: 3, day: '2022-06-01' },
    ],
    '2022-07-01',
    ['open'],
  ],
]

const all = { inTime, otherwise, notYet, putOff, likeNames, told, visits, meetings }
for (const [name, cases] of Object.entries(all))
  describe(`promises: ${name}`, () => {
    for (const [title, reports, asOf, verdicts, read] of cases)
      test(title, () => {
        const { found, entries } = follow(reports, asOf, read)
        expect(found.map((f) => f.verdict)).toEqual(verdicts)
        for (const f of found) {
          expect(f.evidence[0]!.shows).toBe('promise')
          if (f.verdict.startsWith('kept')) {
            expect(entries.some((e) => e.id === f.outcome)).toBe(true)
            expect(f.evidence.some((b) => b.shows === 'outcome')).toBe(true)
          }
        }
      })
  })

test('there are at least sixty of them', () => {
  expect(Object.values(all).flat().length).toBeGreaterThanOrEqual(60)
})
