import { expect, test } from 'vitest'
import { clearlyOther, mayBeSameName, sameName } from './names.ts'

test.each([
  ['Joe Biden', 'Joseph R. Biden, Jr.'],
  ['Mike Pompeo', 'Michael Pompeo'],
  ['ایس جے شنکر', 'S. Jaishankar'],
])('%s may be %s: a short form, or initials spelt in Urdu', (a, b) => {
  expect(sameName(a, b) || mayBeSameName(a, b)).toBe(true)
  expect(clearlyOther(a, b)).toBe(false)
})

test('outlets that spell a foreign name by ear may mean one person', () => {
  expect(mayBeSameName('انگیلا میرکل', 'اینگلا مرکل')).toBe(true)
})

test.each([
  ['شہباز شریف', 'نواز شریف'],
  ['Barack Obama', 'Michelle Obama'],
  ['Joe Biden', 'Hunter Biden'],
])('%s is clearly not %s', (a, b) => {
  expect(mayBeSameName(a, b)).toBe(false)
  expect(clearlyOther(a, b)).toBe(true)
})
