/** The contract of what every store keeps of accounts. All of it may throw as `store.ts` says. */
import type { Account, AuditLine, Pass } from '../model/account.ts'

/** What can be asked. */
export interface AccountView {
  /** In order of names. */
  accounts(): Promise<Account[]>
  /** A pass and its account, where that still is there; whether it has expired is for the caller to say. */
  pass(digest: string): Promise<{ readonly pass: Pass; readonly account: Account } | undefined>
  /** An account's passes of a kind, oldest first. */
  passes(account: string, kind: Pass['kind']): Promise<Pass[]>
  /** The newest lines of the audit log, newest first; those before line `before` where it is given. */
  audit(query: { readonly before?: number; readonly limit: number }): Promise<AuditLine[]>
}

/** What can be changed, inside a write. */
export interface AccountWriter {
  /** Adds the account or replaces the one of its name. */
  putAccount(account: Account): Promise<void>
  /** With all its passes. Gives whether it was there. */
  removeAccount(name: string): Promise<boolean>
  putPass(pass: Pass): Promise<void>
  /** Those of a digest, or of an account (of one kind, where it is given), or that expired before a moment. Gives how many. */
  removePasses(which: {
    readonly digest?: string
    readonly account?: string
    readonly kind?: Pass['kind']
    readonly expiredBy?: string
  }): Promise<number>
  putAudit(line: Omit<AuditLine, 'seq'>): Promise<void>
}
