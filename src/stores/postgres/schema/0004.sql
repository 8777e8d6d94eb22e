-- Blocks are numbered by time, so that those of one time lie together; those kept before are numbered again by migrate.ts. Terms are
-- gathered and put into the indexes many at a time.
DROP INDEX blocks_by_draft;
ALTER INDEX documents_by_terms SET (fastupdate = on, gin_pending_list_limit = 16384);
ALTER INDEX statements_by_terms SET (fastupdate = on, gin_pending_list_limit = 16384);
ALTER INDEX entries_by_terms SET (fastupdate = on, gin_pending_list_limit = 16384);
