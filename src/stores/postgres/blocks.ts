/** The blocks of drafts in a PostgreSQL register. */
import type { Draft } from '../../model/draft.ts'
import { blockNumber } from '../rows.ts'
import type { Query } from './connection.ts'

/** Every block of every draft, as two lists. */
function pairsOf(drafts: readonly Draft[]): [blocks: string[], keys: string[]] {
  const blocks: string[] = []
  const keys: string[] = []
  for (const d of drafts)
    for (const block of new Set(d.blocks.map(blockNumber))) {
      blocks.push(String(block))
      keys.push(d.key)
    }
  return [blocks, keys]
}

export async function putBlocks(query: Query, drafts: readonly Draft[]): Promise<void> {
  await query(
    'INSERT INTO blocks (block, draft) SELECT * FROM unnest($1::bigint[], $2::text[]) AS u(block, draft)',
    pairsOf(drafts),
  )
}

export async function removeBlocks(query: Query, drafts: readonly Draft[]): Promise<void> {
  await query(
    'DELETE FROM blocks b USING unnest($1::bigint[], $2::text[]) AS u(block, draft) WHERE b.block = u.block AND b.draft = u.draft',
    pairsOf(drafts),
  )
}
