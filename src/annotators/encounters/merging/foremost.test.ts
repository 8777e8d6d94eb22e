import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'
import type { EngagementKind } from '../../../model/reading.ts'

const sessions = (
  lang: string,
  text: string,
): { kind: EngagementKind; ordinal?: number; people: string[]; evidence: string[] }[] => {
  const { entities, engagements, document } = readingFrom({ id: 'x', lang, published: '2026-03-12', text })
  return engagements.map((e) => ({
    kind: e.kind,
    ...(e.ordinal ? { ordinal: e.ordinal } : {}),
    people: e.people.map((p) => entities.find((x) => x.id === p.entity)!.name),
    evidence: e.evidence.map((s) => document.text.slice(s.start, s.end)),
  }))
}

test('"the talks", told on after an earlier round, are the round that the report is about', () => {
  const [eighth, seventh] = sessions(
    'en',
    'Kenya and Vietnam held the eighth round of their political consultations in Nairobi on Tuesday. The Kenyan delegation was led by ' +
      'Rosa Diaz. The seventh round was held in Hanoi in 2023. "We agreed on much," Diaz told reporters after the talks.',
  )
  expect(eighth).toMatchObject({ ordinal: 8, people: ['Rosa Diaz'] })
  expect(eighth!.evidence.join(' ')).toContain('talks')
  expect(seventh).toMatchObject({ ordinal: 7, people: [] })
})

test('who leads a round led no round of another year', () => {
  const [, seventh] = sessions(
    'ur',
    'نیروبی میں منگل کو کینیا اور ویتنام کے درمیان سیاسی مشاورت کا آٹھواں دور ہوا۔ کینیا کے وفد کی قیادت سیکرٹری خارجہ ابراہم کوریر نے کی۔ ' +
      'مشاورت کا ساتواں دور 2023ء میں ہنوئی میں ہوا تھا۔',
  )
  expect(seventh).toMatchObject({ ordinal: 7, people: [] })
})
