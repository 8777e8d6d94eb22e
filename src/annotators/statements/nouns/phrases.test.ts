import { describe, expect, it } from 'vitest'
import { cues } from '../../../languages/ru/cues.ts'
import { medialTable } from '../medial/table.ts'
import { agreesWith, mayBeGenitive, mayBeNominative } from './forms.ts'

const { nouns } = medialTable(cues.medial!)
const noun = (word: string) => nouns!.noun(word)
const subjectOf = (word: string, verb: string) => agreesWith(noun(word), nouns!.subject(verb))

describe('in which forms a Russian word may stand', () => {
  it.each(['министра', 'послам', 'экспертов', 'партию', 'людей', 'главой'])('%s is no subject', (word) => {
    expect(mayBeNominative(noun(word))).toBe(false)
  })
  it.each(['представители', 'послы', 'губернаторы', 'политик'])('%s belongs to nobody: it is no genitive', (word) => {
    expect(mayBeGenitive(noun(word))).toBe(false)
  })
  it.each(['партии', 'стороны', 'власти'])('%s may be one or the other', (word) => {
    expect(mayBeNominative(noun(word)) && mayBeGenitive(noun(word))).toBe(true)
  })
  it('knows words that do not decline', () => {
    for (const word of ['интервью', 'радио', 'атташе']) expect(mayBeGenitive(noun(word))).toBe(true)
  })
})

describe('which nouns a verb takes for its subject', () => {
  it('goes by number and, in the past, by gender', () => {
    expect(subjectOf('газета', 'сообщила')).toBe(true)
    expect(subjectOf('газета', 'сообщил')).toBe(false)
    expect(subjectOf('правительство', 'решило')).toBe(true)
    expect(subjectOf('послы', 'заявили')).toBe(true)
    expect(subjectOf('посол', 'заявили')).toBe(false)
    expect(subjectOf('партия', 'требует')).toBe(true)
    expect(subjectOf('партия', 'требуют')).toBe(false)
  })
})
