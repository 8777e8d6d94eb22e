/** Opens the register that a command was told to use. */
import { type Opening, openStore, type Store } from '../stores/index.ts'
import type { World } from './command.ts'
import { DEFAULT_STORE } from './options.ts'

type Options = { readonly [name: string]: string | boolean | undefined }

/** Opens it, works, and closes it whatever happens. Throws what opening throws. */
export async function withRegister<T>(
  options: Options,
  world: World,
  opening: Opening,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const url = typeof options['store'] === 'string' ? options['store'] : DEFAULT_STORE
  const store = await openStore(url, { tell: (line) => world.warn(`roznamcha: ${line}`), ...opening })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
