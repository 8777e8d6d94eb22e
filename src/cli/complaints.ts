/** Complaints that come again and again, told one by one only while they are few: a file of another kind has thousands. */
import type { Problem, ProblemCode } from '../model/problem.ts'
import type { World } from './command.ts'

/** So many of a row are told one by one. */
const TOLD = 3
const REPEATED: ReadonlySet<ProblemCode> = new Set(['input.json', 'input.binary', 'input.same-id'])

/** A world in which complaints of one kind in a row are counted after the first few; `end` tells of those that are counted still. */
export function withFewComplaints(world: World): { readonly world: World; end(): void } {
  let row = 0
  let last: Problem | undefined
  const end = () => {
    const more = row - TOLD
    row = 0
    if (more > 0)
      world.warn(`roznamcha: and ${more} more like ${more === 1 ? 'it' : 'them'}, to ${last?.where}${hint(last)}`)
  }
  const report = (problem: Problem) => {
    if (!isLike(last, problem)) end()
    last = problem
    if (!REPEATED.has(problem.code) || row++ < TOLD) world.report(problem)
  }
  return { world: Object.assign(Object.create(world) as World, { report }), end }
}

const isOfLines = (p: Problem): boolean => p.code === 'input.json' || p.code === 'input.binary'

/** Lines of one file, one after another, that are no JSON, whether or not they are text; or other problems of one kind. */
function isLike(a: Problem | undefined, b: Problem): boolean {
  if (a === undefined) return false
  if (!isOfLines(a) || !isOfLines(b)) return a.code === b.code
  const [x, y] = [placeOf(a), placeOf(b)]
  return x.file === y.file && y.line - x.line <= 1
}

function placeOf({ where = '' }: Problem): { readonly file: string; readonly line: number } {
  const [, file = where, line = '0'] = /^(.*), line (\d+)$/s.exec(where) ?? []
  return { file, line: Number(line) }
}

const hint = (p: Problem | undefined): string =>
  p && isOfLines(p) ? '; with --jsonl each line is one JSON object' : ''
