/** Coming in with a name and a password, and going out. */
import type { Account } from '../../model/account.ts'
import type { Store } from '../../stores/store.ts'
import { limitOf } from './limits.ts'
import { isPassword, newSecret, secretDigest } from './password.ts'

/** How long a session lasts. In milliseconds. */
export const SESSION_MS = 12 * 3_600_000

export interface SignedIn {
  readonly account: Account
  /** For the cookie; kept nowhere. */
  readonly secret: string
}

export interface Attempt {
  readonly name: string
  readonly password: string
  /** Network address. */
  readonly client: string
  /** ISO 8601. */
  readonly now: string
}

/** Signs people in; counts failures by name and by network address, so that passwords cannot be tried out. */
export function doorOf(store: Store): {
  /** Absent: undefined where name or password is wrong. `wait`: in so many seconds it may be tried again. */
  enter(attempt: Attempt): Promise<SignedIn | { readonly wait: number } | undefined>
  leave(secret: string, who: { readonly name: string; readonly client: string; readonly now: string }): Promise<void>
} {
  const byName = limitOf(5, 15 * 60_000)
  const byClient = limitOf(20, 15 * 60_000)
  // A check takes 128 MB: more than two at once wait their turn.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
  return {
    async enter({ name, password, client, now }) {
      const at = Date.parse(now)
      const wait = Math.max(byName.take(`${name.slice(0, 100)}`, at), byClient.take(client, at))
      if (wait > 0) return { wait }
      const account = (await store.accounts()).find((a) => a.name === name)
      const right = await inTurn(() => isPassword(password, account?.password))
      if (!account || !right) {
        await store.write((w) =>
          w.putAudit({ at: now, who: '', act: 'sign-in-refused', about: name.slice(0, 100), origin: client }),
        )
        return undefined
      }
      const secret = newSecret('session')
      await store.write(async (w) => {
        await w.removePasses({ kind: 'session', expiredBy: now })
        await w.putPass({
          digest: secretDigest(secret),
          kind: 'session',
          account: name,
          label: '',
          created: now,
          expires: new Date(at + SESSION_MS).toISOString(),
        })
        await w.putAudit({ at: now, who: name, act: 'sign-in', about: '', origin: client })
      })
      return { account, secret }
    },
    async leave(secret, { name, client, now }) {
      await store.write(async (w) => {
        await w.removePasses({ digest: secretDigest(secret) })
        await w.putAudit({ at: now, who: name, act: 'sign-out', about: '', origin: client })
      })
    },
  }
}
