/** Accounts in a register file. */
import type { Account, AuditLine, Pass } from '../../model/account.ts'
import type { AccountView, AccountWriter } from '../accounts.ts'
import { type Connection, inPlainWords, type Row } from './connection.ts'

const passOf = ({ digest, kind, account, label, created, expires }: Row): Pass => ({
  digest,
  kind,
  account,
  label,
  created,
  ...(expires === null ? {} : { expires }),
})

export function accountView({ sql, file }: Connection): AccountView {
  const plainly = <T>(work: () => T): T => inPlainWords(file, work)
  return {
    async accounts() {
      return plainly(() => sql('SELECT name, role, password, created FROM accounts ORDER BY name').all() as Account[])
    },
    async pass(digest) {
      return plainly(() => {
        const row = sql(
          `SELECT p.*, a.role, a.password, a.created AS since FROM passes p JOIN accounts a ON a.name = p.account WHERE p.digest = ?`,
        ).get(digest)
        if (!row) return undefined
        const { account: name, role, password, since: created } = row
        return { pass: passOf(row), account: { name, role, password, created } }
      })
    },
    async passes(account, kind) {
      return plainly(() =>
        sql('SELECT * FROM passes WHERE account = ? AND kind = ? ORDER BY created, digest')
          .all(account, kind)
          .map(passOf),
      )
    },
    async audit({ before, limit }) {
      return plainly(
        () =>
          sql('SELECT seq, at, who, act, about, origin FROM audit WHERE seq < ? ORDER BY seq DESC LIMIT ?').all(
            before ?? Number.MAX_SAFE_INTEGER,
            limit,
          ) as AuditLine[],
      )
    },
  }
}

export function accountWriter({ sql, file }: Connection): AccountWriter {
  const plainly = <T>(work: () => T): T => inPlainWords(file, work)
  return {
    async putAccount({ name, role, password, created }) {
      plainly(() =>
        sql(
          `INSERT INTO accounts (name, role, password, created) VALUES (?, ?, ?, ?)
           ON CONFLICT (name) DO UPDATE SET role = excluded.role, password = excluded.password`,
        ).run(name, role, password, created),
      )
    },
    async removeAccount(name) {
      return plainly(() => {
        sql('DELETE FROM passes WHERE account = ?').run(name)
        return sql('DELETE FROM accounts WHERE name = ?').run(name).changes > 0
      })
    },
    async putPass({ digest, kind, account, label, created, expires }) {
      plainly(() =>
        sql('INSERT INTO passes (digest, kind, account, label, created, expires) VALUES (?, ?, ?, ?, ?, ?)').run(
          digest,
          kind,
          account,
          label,
          created,
          expires ?? null,
        ),
      )
    },
    async removePasses(which) {
      return plainly(
        () =>
          sql(
            `DELETE FROM passes WHERE (@digest IS NULL OR digest = @digest) AND (@account IS NULL OR account = @account)
             AND (@kind IS NULL OR kind = @kind) AND (@expiredBy IS NULL OR expires <= @expiredBy)`,
          ).run({ digest: null, account: null, kind: null, expiredBy: null, ...which }).changes,
      )
    },
    async putAudit({ at, who, act, about, origin }) {
      plainly(() =>
        sql('INSERT INTO audit (at, who, act, about, origin) VALUES (?, ?, ?, ?, ?)').run(at, who, act, about, origin),
      )
    },
  }
}
