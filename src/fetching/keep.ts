/** Keeps what was fetched in a folder, each body once under its hash, so that a run can be repeated and proved. */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fetched, Fetcher, FetchResult } from './fetcher.ts'

/** One line of the folder's `fetched.jsonl`. */
interface Kept {
  readonly asked: string
  readonly url: string
  readonly retrieved: string
  readonly sha256: string
  readonly mediaType: string
  readonly charset?: string
  readonly etag?: string
  readonly lastModified?: string
}

/**
 * A fetcher that keeps what it fetches in `folder` and asks servers only for what changed since. A page that is unchanged is
 * given from the folder, with the time at which the server said so.
 * Throws: what the file system throws where the folder cannot be written.
 */
export async function keeping(fetcher: Fetcher, folder: string): Promise<Fetcher> {
  await mkdir(join(folder, 'bodies'), { recursive: true })
  const list = join(folder, 'fetched.jsonl')
  const known = new Map<string, Kept>()
  const before = await readFile(list, 'utf8').catch(() => '')
  for (const line of before.split('\n')) {
    try {
      const kept = JSON.parse(line) as Kept
      known.set(kept.asked, kept)
    } catch {
      // An empty last line, or one that broke off: that page is fetched anew.
    }
  }
  const bodyAt = (sha256: string) => join(folder, 'bodies', sha256)

  const write = async (asked: string, got: Fetched): Promise<void> => {
    await writeFile(bodyAt(got.sha256), got.bytes, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    const { url, retrieved, sha256, mediaType, charset, validators } = got
    const kept: Kept = { asked, url, retrieved, sha256, mediaType, ...(charset ? { charset } : {}), ...validators }
    known.set(asked, kept)
    await appendFile(list, `${JSON.stringify(kept)}\n`)
  }

  return {
    async fetch(asked): Promise<FetchResult> {
      const old = known.get(asked)
      const bytes = old ? await readFile(bodyAt(old.sha256)).catch(() => undefined) : undefined
      const got = await fetcher.fetch(
        asked,
        old && bytes ? { etag: old.etag, lastModified: old.lastModified } : undefined,
      )
      if (!got.ok) return got
      if (got.status === 304 && old && bytes) {
        const { url, sha256, mediaType, charset } = old
        return { ...got, url, bytes, sha256, mediaType, ...(charset ? { charset } : {}) }
      }
      await write(asked, got)
      return got
    },
    close: () => fetcher.close(),
  }
}
