/** Who may come in, as it was decided when the server was started. */
import type { AccountRole } from '../../model/account.ts'

/**
 * `public`: everybody reads, nobody changes anything. `local`: whoever asks at the loopback address of this machine is an
 * editor by that name. `accounts`: only who signs in, or shows a token, and as far as their role goes.
 */
export type Access =
  | { readonly mode: 'public' }
  | { readonly mode: 'local'; readonly name: string }
  | { readonly mode: 'accounts' }

/** Who asks. */
export interface Visitor {
  /** Signs judgements. '' where nobody has signed in. */
  readonly name: string
  /** Absent: may not even read. */
  readonly role?: AccountRole
  /** How they were told. `cookie` and `basic` are sent by browsers on their own: such requests could be somebody else's. */
  readonly by: 'nobody' | 'local' | 'cookie' | 'basic' | 'bearer'
}
