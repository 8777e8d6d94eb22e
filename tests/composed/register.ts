/** A composed register for tests of exports, pages and the HTTP interface: twelve entries of every kind, and one that means harm. */
import type { Reading } from '../../src/model/reading.ts'
import { openMemory, type Store } from '../../src/stores/index.ts'
import { keep } from '../../src/workers/keep.ts'
import { readingOf, type Told } from './drafts.ts'

export const AT = '2024-05-04T10:00:00Z'
const GROUP = {
  mechanism: { name: 'Joint Working Group on Counter-Terrorism', parties: ['PK', 'RU'], subject: 'counter-terrorism' },
}
const ISLAMABAD = { name: 'Islamabad', country: 'PK' }
const MOSCOW = { name: 'Moscow', country: 'RU' }

/** Words that other formats could trip over. */
export const TRICKY = '=HYPERLINK("x"), {braces} \\back; <b>&amp;</b> \u202Eturned\u202C 😀\u0000'

const report = (id: string, told: readonly Told[], more: Partial<Parameters<typeof readingOf>[0]> = {}): Reading => {
  const reading = readingOf({ id, outlet: 'Example Times', published: '2018-03-22', ...more }, told)
  return {
    ...reading,
    document: { ...reading.document, url: `https://example.org/${id}`, title: `Report ${id}, "quoted" & more` },
  }
}

export const readings: readonly Reading[] = [
  report('seventh', [
    {
      ...GROUP,
      date: '2018-03-21',
      ordinal: 7,
      place: ISLAMABAD,
      people: ['Ahmad Farooq/PK/head/additional secretary', 'Ilya Rogachev/RU/head'],
      promises: [{ due: '2019', place: MOSCOW }],
    },
  ]),
  report(
    'seventh-ur',
    [
      {
        ...GROUP,
        date: '2018-03-21',
        ordinal: 7,
        place: { name: 'اسلام آباد', country: 'PK' },
        people: ['احمد فاروق/PK/head', 'ایلیا روگاچیف/RU/head'],
      },
    ],
    { lang: 'ur', outlet: 'Example Roznama', text: 'وزیرِ خارجہ 😀 نے کہا' },
  ),
  report('eighth', [{ ...GROUP, date: '2019-11', status: 'planned', ordinal: 8, place: MOSCOW }], {
    published: '2019-10-01',
  }),
  report('visit', [
    { kind: 'visit', date: '2018-05-02', parties: ['IR', 'PK'], place: ISLAMABAD, people: ['Javad Zarif/IR/guest'] },
  ]),
  report('nowhere', [{ kind: 'visit', date: '2018-05-09', parties: ['IR', 'TR'] }]),
  report('call', [{ kind: 'call', date: '2018-06-01', parties: ['CN', 'IN'] }]),
  report('conference', [
    { kind: 'conference', date: '2018-07-01', parties: ['AF', 'PK', 'UN'], place: { name: 'Geneva', country: 'CH' } },
  ]),
  report('called-off', [{ kind: 'meeting', date: '2018-08-01', status: 'cancelled', parties: ['IN', 'PK'] }]),
  report('put-off', [{ kind: 'meeting', date: '2018-08-15', status: 'postponed', parties: ['AF', 'IR'] }]),
  report('hoped', [{ kind: 'meeting', date: '2018-W36', status: 'possible', parties: ['KZ', 'UZ'] }]),
  report('year', [{ kind: 'visit', date: '2020', parties: ['IR', 'RU'] }], { lang: 'ru', outlet: 'Example Vestnik' }),
  report('undated', [{ kind: 'call', parties: ['FR', 'DE'] }]),
  report('tricky', [{ kind: 'meeting', date: '2018-09-01', parties: ['GB', 'US'], place: { name: TRICKY } }], {
    outlet: `Outlet ${TRICKY}`,
    text: TRICKY,
  }),
]

/** A register in memory with all of them. */
export async function composedRegister(): Promise<Store> {
  const store = openMemory()
  const { problems } = await keep(store, readings, AT)
  if (problems.length > 0) throw new Error(problems[0]!.message)
  return store
}
