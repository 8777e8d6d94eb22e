/** The folder that a site is written into: what is in it is known from a list of its own, and nothing else is touched. */
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { RoznamchaError } from '../model/error.ts'

/** Names the files of the site, one a line: how a later run knows which are its own. */
export const MANIFEST = '.roznamcha-site'
const HEAD = 'roznamcha site 1'
/** What may stand in the list: no path that leads out of the folder. */
const OWN = /^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/

export interface Written {
  readonly files: number
  readonly bytes: number
  /** Files of an earlier run that are no more. */
  readonly removed: number
  /** Files that were so already. */
  readonly unchanged: number
}

/** What stood in the folder before, as a process that writes a part of the site is told. */
export interface Before {
  readonly paths: readonly string[]
  /** Nothing was there. */
  readonly isNew: boolean
}

/** What one part of the site came to. */
export interface PartWritten {
  readonly paths: readonly string[]
  readonly bytes: number
  readonly unchanged: number
}

export interface Folder {
  readonly before: Before
  /** Writes a file whole. Throws `conflict` where somebody else's file stands there, `unavailable` where it cannot be written. */
  write(path: string, content: string | Uint8Array): void
  /** Writes a file in pieces. */
  stream(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void>
  /** Paths written so far, in order. */
  paths(): string[]
  /** Ends this part of the site, which another process takes over. */
  part(): PartWritten
  /** Takes over a part that another process wrote. */
  adopt(part: PartWritten): void
  /** Removes what an earlier run left and this one did not write. */
  finish(): Written
}

/** So many files are listed before they are written: a run that is broken off leaves nothing unlisted. */
const AT_ONCE = 50

/** Opens a folder, made where there is none; a process that writes a part of the site is given what stood `before`. Throws `conflict` where it holds something and is no site, `unavailable` where it cannot be used. */
export function openFolder(dir: string, given?: Before): Folder {
  const at = (path: string): string => join(dir, path)
  const { before, isNew } = given
    ? { before: new Set(given.paths), isNew: given.isNew }
    : attempt(dir, () => claim(dir))
  const written = new Set<string>()
  const folders = new Set<string>()
  let waiting: [path: string, content: string | Uint8Array][] = []
  let bytes = 0
  let unchanged = 0
  const room = (path: string): void => {
    const folder = dirname(path)
    if (folders.has(folder)) return
    mkdirSync(at(folder), { recursive: true })
    folders.add(folder)
  }
  const list = (paths: readonly string[]): void => {
    const fresh = paths.filter((p) => !before.has(p))
    if (fresh.length > 0) appendFileSync(at(MANIFEST), `${fresh.join('\n')}\n`)
  }
  const add = (path: string): void => {
    if (!OWN.test(path) || written.has(path))
      throw new RoznamchaError('internal', `${path} cannot be a file of the site`)
    written.add(path)
  }
  const flush = (): void => {
    // Looked at before anything is listed: another's file must not come into the list.
    if (!isNew) for (const [path] of waiting) if (!before.has(path)) vacant(path)
    list(waiting.map(([path]) => path))
    for (const [path, content] of waiting) {
      room(path)
      const data = typeof content === 'string' ? Buffer.from(content) : content
      bytes += data.length
      // A file that stays as it was keeps its time, so that copying programs pass it over.
      if (before.has(path) && isSame(at(path), data)) unchanged++
      else writeFileSync(at(path), data)
    }
    waiting = []
  }
  const vacant = (path: string): void => {
    if (existsSync(at(path)))
      throw new RoznamchaError(
        'conflict',
        `${at(path)} is there already and is not of this site: move it away, or choose another folder`,
      )
  }
  return {
    write(path, content) {
      add(path)
      waiting.push([path, content])
      if (waiting.length >= AT_ONCE) attempt(dir, flush)
    },
    async stream(path, pieces) {
      add(path)
      const file = attempt(dir, () => {
        if (!isNew && !before.has(path)) vacant(path)
        list([path])
        room(path)
        return openSync(at(path), 'w')
      })
      try {
        for await (const piece of pieces) {
          bytes += piece.length
          attempt(dir, () => writeSync(file, piece))
        }
      } finally {
        closeSync(file)
      }
    },
    before: { paths: [...before], isNew },
    paths: () => [...written].sort(),
    part() {
      attempt(dir, flush)
      return { paths: [...written], bytes, unchanged }
    },
    adopt(part) {
      for (const path of part.paths) add(path)
      bytes += part.bytes
      unchanged += part.unchanged
    },
    finish() {
      return attempt(dir, () => {
        flush()
        let removed = 0
        for (const path of before) {
          if (written.has(path)) continue
          if (existsSync(at(path))) removed++
          rmSync(at(path), { force: true })
          sweep(dir, path)
        }
        const part = at(`${MANIFEST}.part`)
        writeFileSync(part, `${[HEAD, ...[...written].sort()].join('\n')}\n`)
        renameSync(part, at(MANIFEST))
        return { files: written.size, bytes, removed, unchanged }
      })
    },
  }
}

/** What of an earlier run stands in the folder; begins the list where there is none. `isNew`: nothing was there. */
function claim(dir: string): { readonly before: ReadonlySet<string>; readonly isNew: boolean } {
  const manifest = join(dir, MANIFEST)
  mkdirSync(dir, { recursive: true })
  if (!existsSync(manifest)) {
    if (readdirSync(dir).length > 0)
      throw new RoznamchaError(
        'conflict',
        `${dir} is not empty, and nothing in it was written by this command: choose an empty folder, or one that it wrote before`,
      )
    writeFileSync(manifest, `${HEAD}\n`)
    return { before: new Set(), isNew: true }
  }
  const [head, ...lines] = readFileSync(manifest, 'utf8').split('\n')
  if (head !== HEAD)
    throw new RoznamchaError(
      'conflict',
      `${manifest} was written by another version: empty the folder, or choose another`,
    )
  return { before: new Set(lines.filter((line) => OWN.test(line))), isNew: false }
}

function isSame(file: string, data: Uint8Array): boolean {
  try {
    return statSync(file).size === data.length && readFileSync(file).equals(data)
  } catch {
    return false
  }
}

/** Removes the folders that a file's going left empty. */
function sweep(dir: string, path: string): void {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
    try {
      rmdirSync(join(dir, folder))
    } catch {
      return
    }
}

function attempt<T>(dir: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof RoznamchaError) throw error
    throw new RoznamchaError('unavailable', `${dir} cannot be written: ${(error as Error).message}`, { cause: error })
  }
}
