import { afterEach, expect, test, vi } from 'vitest'
import { paced } from './turns.ts'

afterEach(() => vi.restoreAllMocks())

/** A clock that moves only when it is told to. */
function clock(): (ms: number) => void {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  return (ms) => {
    now += ms
  }
}

/** Counts the turns that others have until it is ended. */
function others(): { turns: () => number; end: () => void } {
  let turns = 0
  let going = true
  const turn = () => {
    if (!going) return
    turns++
    setImmediate(turn)
  }
  setImmediate(turn)
  return { turns: () => turns, end: () => (going = false) }
}

test('others have a turn whenever two milliseconds have passed, and none before', async () => {
  const pass = clock()
  const { turns, end } = others()
  const seen: number[] = []
  await paced([0.5, 0.5, 1, 0.5, 5, 0, 0, 2, 0], (ms) => {
    seen.push(turns())
    pass(ms)
  })
  end()
  // Each pause begins when two milliseconds have come together.
  expect(seen).toEqual([0, 0, 0, 1, 1, 2, 2, 2, 3])
})

test('what fails after others have had a turn ends the work there', async () => {
  const pass = clock()
  const { turns, end } = others()
  const done: [item: number, turns: number][] = []
  const work = paced([1, 2, 3], (n) => {
    if (n === 2) throw new Error(`no more after ${turns()} turn`)
    done.push([n, turns()])
    pass(5)
  })
  await expect(work).rejects.toThrow('no more after 1 turn')
  end()
  expect(done).toEqual([[1, 0]])
})
