import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const told = (text: string): string[] => {
  return readingFrom({ id: 'x', lang: 'en', published: '2026-03-10', text }).engagements.map(
    (e) => `${e.kind} ${e.parties.join('+')} ${e.ordinal ?? '-'} ${e.mechanism?.name ?? '-'}`,
  )
}

test('a dash or a slash joins the states of a name', () => {
  expect(told('The fourth round of Ghana–Peru Political Consultations took place in Accra on 3 March.')).toEqual([
    'session GH+PE 4 Ghana–Peru Political Consultations',
  ])
  expect(told('The XIV meeting of the Ghana/Togo Border Commission was held in Accra on 2 March.')).toEqual([
    'session GH+TG 14 Ghana/Togo Border Commission',
  ])
})

test('a body in small letters is one where it is of two states', () => {
  expect(told('A joint working group of Uganda and Rwanda met in Kigali on Tuesday.')).toEqual([
    'session UG+RW - joint working group of Uganda and Rwanda',
  ])
  expect(
    told('The Ghana-Peru working group on counter-terrorism held its seventh session in Accra on Monday.'),
  ).toEqual(['session GH+PE 7 Ghana-Peru working group on counter-terrorism'])
  expect(told('The Bulgarian-Romanian commission on fisheries met in Sofia on Thursday.')).toEqual([
    'session BG+RO - Bulgarian-Romanian commission',
  ])
  expect(told('The Intergovernmental Commission of Belarus and Ghana will meet in Minsk on 12 March.')).toEqual([
    'session BY+GH - Intergovernmental Commission of Belarus and Ghana',
  ])
  expect(told('Peru and Chile will hold the next session of their joint boundary commission in Lima in May.')).toEqual([
    'session PE+CL - joint boundary commission',
  ])
  expect(told('The council of the two churches met in Lima on Monday.')).toEqual([])
  expect(told('The commission on housing will meet in Accra on Monday.')).toEqual([])
})

test('consultations of foreign offices and bodies called by their letters', () => {
  expect(told('The second Ghana–Norway Foreign Office Consultations were held in Accra on Monday.')).toEqual([
    'session GH+NO 2 Ghana–Norway Foreign Office Consultations',
  ])
  expect(told('The third Bilateral Political Consultations (BPC) between Peru and Togo were held on 5 March.')).toEqual(
    ['session PE+TG 3 Bilateral Political Consultations'],
  )
  expect(
    told('The 8th meeting of the Joint Working Group (JWG) on Fisheries between Ghana and Peru was held in Lima.'),
  ).toEqual(['session GH+PE 8 Joint Working Group (JWG) on Fisheries'])
  expect(told('The Ghana-Peru JWG on Fisheries met in Lima on 4 March.')).toEqual([
    'session GH+PE - Ghana-Peru JWG on Fisheries',
  ])
  expect(told('Ghana and Peru held consultations in Lima on 4 March.')).toEqual(['meeting GH+PE - -'])
})
