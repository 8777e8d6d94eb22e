/** Prints pages into files: the frame of the server's pages, with links that lead from file to file. */
import { type Frame, type Html, layout } from '../server/layout.ts'
import { interfaces } from '../server/words/index.ts'
import type { Words } from '../server/words/words.ts'
import type { Store } from '../stores/store.ts'
import type { Folder } from './folder.ts'
import { fileOf, type Known, relinked } from './links.ts'
import type { QuotedPerson } from './quoted.ts'
import type { Survey } from './survey.ts'

/**
 * Nothing inline runs and nothing comes from elsewhere. `file:` stands beside 'self' for pages that are opened from a disk,
 * where not every browser takes 'self' to mean the files beside them.
 */
export const POLICY =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; font-src 'self' file:; img-src 'self' file: data:; form-action 'self' file:; base-uri 'none'"

export interface Press {
  readonly store: Store
  readonly survey: Survey
  readonly folder: Folder
  readonly known: Known
  /** Those whom reports only quote, most first. */
  readonly quoted: readonly QuotedPerson[]
  /** The day from which promises are judged, ISO 8601. */
  readonly asOf: string
  /** Where the site will stand on the web, without a slash at its end. Absent: anywhere. */
  readonly address?: string
  /** Says how far it has come; lets others have their turn, and stops where that is asked for. */
  told(what: string): Promise<void>
}

/** Prints a page, given the address at which a server has it. */
export function print(
  press: Press,
  words: Words,
  address: string,
  frame: Omit<Frame, 'words' | 'path'>,
  body: Html,
): void {
  const file = fileOf(address, press.known)?.replace(/#.*/, '')
  if (file === undefined) throw new Error(`no file stands for ${address}`)
  const path = address.slice(words.code.length + 2)
  const page = String(layout({ words, path, policy: POLICY, ...frame }, body))
  press.folder.write(file, relinked(page, file, press.known))
}

/** Prints a page in every language. */
export function printAll(
  press: Press,
  address: (words: Words) => string,
  page: (words: Words) => Omit<Frame, 'words' | 'path'> & { readonly body: Html },
): void {
  for (const words of interfaces) {
    const { body, ...frame } = page(words)
    print(press, words, address(words), frame, body)
  }
}
