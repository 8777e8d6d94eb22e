import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codebookPage, codesOf } from './codebook.ts'
import { ENGAGEMENT_KINDS, STATUSES } from './reading.ts'

describe('the codebook', () => {
  it('codes every kind in every status', () => {
    for (const kind of ENGAGEMENT_KINDS)
      for (const status of STATUSES) expect(codesOf('engagement', [], { kind, status }).cameo).toMatch(/^\d{3}$/)
  })
  it('folds what is planned into AGREE, what is refused into REJECT', () => {
    expect(codesOf('engagement', [], { kind: 'visit', status: 'planned' })).toMatchObject({
      plover: { type: 'AGREE' },
      cameo: '036',
    })
    expect(codesOf('engagement', [], { kind: 'call', status: 'held' })).toMatchObject({
      plover: { type: 'CONSULT', mode: 'phone' },
    })
    expect(codesOf('engagement', [], { kind: 'meeting', status: 'denied' }).plover.type).toBe('REJECT')
  })
  it('keeps contexts, and is diplomatic without', () => {
    expect(codesOf('agreement', ['economic']).plover.contexts).toEqual(['economic'])
    expect(codesOf('commitment', []).plover.contexts).toEqual(['diplomatic'])
  })
  it('is the page in the documentation', () => {
    expect(readFileSync(new URL('../../docs/codebook.md', import.meta.url), 'utf8')).toBe(codebookPage())
  })
})
