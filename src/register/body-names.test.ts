import { expect, test } from 'vitest'
import { readingOf } from '../../tests/composed/drafts.ts'
import { bodiesOf } from './body.ts'
import { saidByName } from './body-names.ts'
import { draftsOf } from './draft.ts'
import { join } from './join.ts'

/** The names of the bodies that come of sessions so called, each session told by a report of its own; those of one body by "=". */
function bodies(parties: readonly string[], ...names: readonly string[]): string[] {
  const drafts = names.flatMap((name, i) =>
    draftsOf(
      readingOf({ id: `r${i}`, published: `20${10 + i}-03-04` }, [
        { parties, mechanism: { name, parties }, date: `20${10 + i}-03-03`, kind: 'conference' },
      ]),
    ),
  )
  return bodiesOf(join(drafts, []).entries)
    .map((b) =>
      b.names
        .map((n) => n.name)
        .sort()
        .join(' = '),
    )
    .sort()
}

test('a summit or a conference is not a session of the only group of the same sides', () => {
  expect(bodies(['EU', 'US'], 'U.S.-EU Task Force on Energy Security', 'EU Summit')).toEqual([
    'EU Summit',
    'U.S.-EU Task Force on Energy Security',
  ])
  expect(bodies(['UN'], 'UN Climate Change Conference', 'United Nations General Assembly')).toEqual([
    'UN Climate Change Conference',
    'United Nations General Assembly',
  ])
})

test('a bare name is that of the only group of the two sides that is a group as well', () => {
  const [named, bare] = ['Joint Working Group on Tourism', 'Portugal-Uzbekistan Joint Working Group']
  expect(bodies(['PT', 'UZ'], named, bare)).toEqual([`${named} = ${bare}`])
  expect(bodies(['PT', 'UZ'], named, 'Joint Working Group on Visas', bare)).toHaveLength(3)
  expect(bodies(['PT', 'UZ'], named, 'Intergovernmental Commission of Deputies')).toHaveLength(2)
  expect(bodies(['PT', 'UZ'], named, 'Strategic Dialogue')).toEqual([named, 'Strategic Dialogue'])
  expect(bodies(['PT', 'UZ'], 'Tourism Dialogue', '2+2 Dialogue')).toHaveLength(2)
})

test('the bodies of one side are not told by that side alone', () => {
  expect(bodies(['UN'], 'UN Committee on Water', 'UN Committee')).toHaveLength(2)
})

test('the Security Council is one whatever its name tells of a subject, and councils of one side are several', () => {
  expect(bodies(['UN'], 'UN Security Council', 'Совбез ООН', 'سلامتی کونسل')).toHaveLength(1)
  expect(bodies(['EU'], 'European Council', 'Совет ЕС по иностранным делам', 'EU Summit')).toHaveLength(3)
})

test('names with words of their own are of different bodies, in whatever order the words stand', () => {
  expect(bodies(['US'], 'Summit for Democracy', 'U.S.-Nordic Summit', 'Democracy Summit')).toEqual([
    'Democracy Summit = Summit for Democracy',
    'U.S.-Nordic Summit',
  ])
  expect(bodies(['UN'], 'UN Water Conference', 'UN Climate Change Conference')).toHaveLength(2)
})

test('the sides and the formal words of a name tell no body apart, in any language', () => {
  expect(bodies(['NATO'], 'NATO Summit', 'саммит НАТО', 'NATO Leaders’ Meeting')).toHaveLength(1)
  expect(saidByName('российско-пакистанская рабочая группа', ['PK', 'RU'])).toEqual({ form: 'group', own: [] })
  expect(saidByName('پاک روس مشترکہ ورکنگ گروپ', ['PK', 'RU'])).toEqual({ form: 'group', own: [] })
  expect(saidByName('NATO Summit', ['RU', 'UA'])).toEqual({ gathering: 'heads of state', own: ['nato'] })
})
