/** A statement whose title names the leader who makes it: "I" in its text is whoever writes, for the state whose press this is. */
import { describe, expect, it } from 'vitest'
import { readingFrom } from './reading.ts'

const parties = (title: string, text: string): readonly (readonly string[])[] => {
  return readingFrom({ id: 'x', lang: 'en', published: '2024-05-15', title, text }).engagements.map((e) => e.parties)
}

const CALL = 'Yesterday, I spoke with Prime Minister Støre of Norway about kelp. The United States buys most of it.'

describe('"I" in a statement', () => {
  it('is the side of the leader who makes it', () => {
    expect(parties('Statement from President Halloran on Kelp', CALL)).toEqual([['US', 'NO']])
    expect(parties('Statement by Vice President Halloran on Kelp', CALL)).toEqual([['US', 'NO']])
  })
  it('is nobody known elsewhere', () => {
    expect(parties('A Fisherman Writes Home', CALL).flat()).not.toContain('US')
  })
})
