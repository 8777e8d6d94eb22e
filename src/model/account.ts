/** Accounts: who may do what over the network. Passwords and secrets are never kept, only what proves them. */

/** In order: each may do all that the one before may. */
export const ROLES = ['reader', 'reviewer', 'editor'] as const
/**
 * `reader` reads. `reviewer` also judges: same, different, unsure, accept, correct, add, reject, and takes back what they
 * judged themselves. `editor` also takes back what others judged, and reads the audit log.
 */
export type AccountRole = (typeof ROLES)[number]

export interface Account {
  /** Small letters, digits, dot, dash and underscore. It signs judgements. */
  readonly name: string
  readonly role: AccountRole
  /** `scrypt$N$r$p$salt$key`, the last two in base64url. */
  readonly password: string
  /** ISO 8601 moment. */
  readonly created: string
}

/** What lets somebody in without a password: a browser's session, or a program's token. */
export interface Pass {
  /** SHA-256 of the secret, hexadecimal: who reads the register cannot use it. */
  readonly digest: string
  readonly kind: 'session' | 'token'
  readonly account: string
  /** What a token is for; '' for a session. */
  readonly label: string
  readonly created: string
  /** ISO 8601 moment. Absent: until it is taken away. */
  readonly expires?: string
}

/** One line of the audit log: it only grows. */
export interface AuditLine {
  /** Grows by one with every line. */
  readonly seq: number
  readonly at: string
  /** The account; '' where nobody had signed in. */
  readonly who: string
  /** `sign-in`, `sign-in-refused`, `sign-out`, `judge`, `refused`, `account-add`, `account-remove`, `account-change`, `token-add`, `token-remove`. */
  readonly act: string
  /** What was done, in a few words; never a secret. */
  readonly about: string
  /** Network address of who did it; '' for the command line. */
  readonly origin: string
}

/** Whether a role may do what another may. */
export const mayAs = (role: AccountRole, needed: AccountRole): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed)
