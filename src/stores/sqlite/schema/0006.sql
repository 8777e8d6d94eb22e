-- Rows that are written together lie together: blocks by time, statements by a number for their speaker and not by the name.
-- The function is the program's own.

DELETE FROM blocks;
INSERT OR IGNORE INTO blocks (block, draft)
  SELECT b.value ->> 1, r.seq FROM documents d JOIN json_each(blocks_of(d.text, d.body)) b JOIN drafts r ON r.key = b.value ->> 0;

CREATE TABLE speakers (
  seq INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE      -- as facets compare it
);
INSERT INTO speakers (name) SELECT DISTINCT speaker FROM statements WHERE speaker IS NOT NULL;

CREATE TABLE said (
  speaker INTEGER NOT NULL,      -- speakers.seq; 0 where unknown
  seq INTEGER NOT NULL,          -- documents.seq * 4096 + number in the reading's attributions
  PRIMARY KEY (speaker, seq)
) WITHOUT ROWID;
INSERT INTO said SELECT coalesce(k.seq, 0), s.seq FROM statements s LEFT JOIN speakers k ON k.name = s.speaker;
DROP TABLE statements;
ALTER TABLE said RENAME TO statements;

-- Terms of a batch are written in one piece, and pieces put together eight at a time: each term is then written again less often.
INSERT INTO report_terms (report_terms, rank) VALUES ('hashsize', 8388608), ('automerge', 8);
INSERT INTO statement_terms (statement_terms, rank) VALUES ('hashsize', 8388608), ('automerge', 8);
INSERT INTO entry_terms (entry_terms, rank) VALUES ('hashsize', 8388608), ('automerge', 8);
