/** Accounts of a register in memory. */
import type { Account, AuditLine, Pass } from '../../model/account.ts'
import type { AccountView, AccountWriter } from '../accounts.ts'

export interface AccountState {
  readonly accounts: Map<string, Account>
  readonly passes: Map<string, Pass>
  readonly audit: AuditLine[]
}

export const noAccounts = (): AccountState => ({ accounts: new Map(), passes: new Map(), audit: [] })
export const copyOfAccounts = (s: AccountState): AccountState => ({
  accounts: new Map(s.accounts),
  passes: new Map(s.passes),
  audit: [...s.audit],
})

export function accountView(current: () => AccountState): AccountView {
  return {
    async accounts() {
      return [...current().accounts.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
    },
    async pass(digest) {
      const pass = current().passes.get(digest)
      const account = pass && current().accounts.get(pass.account)
      return pass && account ? { pass, account } : undefined
    },
    async passes(account, kind) {
      return [...current().passes.values()].filter((p) => p.account === account && p.kind === kind)
    },
    async audit({ before, limit }) {
      const all = current().audit.filter((l) => before === undefined || l.seq < before)
      return all.reverse().slice(0, limit)
    },
  }
}

export function accountWriter(current: () => AccountState): AccountWriter {
  return {
    async putAccount(account) {
      current().accounts.set(account.name, account)
    },
    async removeAccount(name) {
      for (const [digest, p] of current().passes) if (p.account === name) current().passes.delete(digest)
      return current().accounts.delete(name)
    },
    async putPass(pass) {
      current().passes.set(pass.digest, pass)
    },
    async removePasses({ digest, account, kind, expiredBy }) {
      let gone = 0
      for (const p of [...current().passes.values()]) {
        if (digest !== undefined && p.digest !== digest) continue
        if (account !== undefined && p.account !== account) continue
        if (kind !== undefined && p.kind !== kind) continue
        if (expiredBy !== undefined && !(p.expires !== undefined && p.expires <= expiredBy)) continue
        current().passes.delete(p.digest)
        gone++
      }
      return gone
    },
    async putAudit(line) {
      const log = current().audit
      log.push({ seq: log.length + 1, ...line })
    },
  }
}
