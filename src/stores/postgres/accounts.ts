/** Accounts in a PostgreSQL register. */
import type { Account, AuditLine, Pass } from '../../model/account.ts'
import type { AccountView, AccountWriter } from '../accounts.ts'
import { keepable, type Query, type Row } from './connection.ts'

const passOf = ({ digest, kind, account, label, created, expires }: Row): Pass => ({
  digest,
  kind,
  account,
  label,
  created,
  ...(expires === null ? {} : { expires }),
})

export function accountView(query: Query): AccountView {
  return {
    async accounts() {
      return (await query('SELECT name, role, password, created FROM accounts ORDER BY name')) as Account[]
    },
    async pass(digest) {
      const [row] = await query(
        `SELECT p.*, a.role, a.password, a.created AS since FROM passes p JOIN accounts a ON a.name = p.account WHERE p.digest = $1`,
        [keepable(digest)],
      )
      if (!row) return undefined
      const { account: name, role, password, since: created } = row
      return { pass: passOf(row), account: { name, role, password, created } }
    },
    async passes(account, kind) {
      const rows = await query('SELECT * FROM passes WHERE account = $1 AND kind = $2 ORDER BY created, digest', [
        keepable(account),
        kind,
      ])
      return rows.map(passOf)
    },
    async audit({ before, limit }) {
      const rows = await query(
        'SELECT seq, at, who, act, about, origin FROM audit WHERE seq < $1 ORDER BY seq DESC LIMIT $2',
        [before ?? Number.MAX_SAFE_INTEGER, limit],
      )
      return rows.map((r) => ({ ...r, seq: Number(r.seq) }) as AuditLine)
    },
  }
}

export function accountWriter(query: Query): AccountWriter {
  return {
    async putAccount({ name, role, password, created }) {
      await query(
        `INSERT INTO accounts (name, role, password, created) VALUES ($1, $2, $3, $4)
         ON CONFLICT (name) DO UPDATE SET role = excluded.role, password = excluded.password`,
        [name, role, password, created],
      )
    },
    async removeAccount(name) {
      return (await query('DELETE FROM accounts WHERE name = $1 RETURNING name', [keepable(name)])).length > 0
    },
    async putPass({ digest, kind, account, label, created, expires }) {
      await query(
        'INSERT INTO passes (digest, kind, account, label, created, expires) VALUES ($1, $2, $3, $4, $5, $6)',
        [digest, kind, account, keepable(label), created, expires ?? null],
      )
    },
    async removePasses({ digest, account, kind, expiredBy }) {
      const gone = await query(
        `DELETE FROM passes WHERE ($1::text IS NULL OR digest = $1) AND ($2::text IS NULL OR account = $2)
         AND ($3::text IS NULL OR kind = $3) AND ($4::text IS NULL OR expires <= $4 COLLATE "C") RETURNING digest`,
        [digest ?? null, account ?? null, kind ?? null, expiredBy ?? null],
      )
      return gone.length
    },
    async putAudit({ at, who, act, about, origin }) {
      await query('INSERT INTO audit (at, who, act, about, origin) VALUES ($1, $2, $3, $4, $5)', [
        at,
        keepable(who),
        act,
        keepable(about),
        keepable(origin),
      ])
    },
  }
}
