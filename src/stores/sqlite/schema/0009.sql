-- Rows of one time lie together: those of what entries can be narrowed by, of who said what, and of which entries a change names. So what a
-- batch adds is written in few pages, however large the register is. The function is the program's own.

CREATE TABLE quarters (
  quarter INTEGER PRIMARY KEY    -- every quarter of a year in which an entry has its first day, counted from the year 0; 0 for entries without
);
INSERT INTO quarters SELECT DISTINCT quarter_of(first) FROM entries;
CREATE TABLE facets_in_time (
  quarter INTEGER NOT NULL,      -- of `first`
  value INTEGER NOT NULL,        -- facet_values.seq
  first TEXT NOT NULL,           -- entries.first
  entry INTEGER NOT NULL,        -- entries.seq
  PRIMARY KEY (quarter, value, first, entry)
) WITHOUT ROWID;
INSERT INTO facets_in_time SELECT quarter_of(first), value, first, entry FROM entry_facets ORDER BY 1, 2, 3, 4;
DROP TABLE entry_facets;
ALTER TABLE facets_in_time RENAME TO entry_facets;

CREATE TABLE said (
  part INTEGER NOT NULL,         -- seq / 2^25: of 8192 reports
  speaker INTEGER NOT NULL,      -- speakers.seq; 0 where unknown
  seq INTEGER NOT NULL,          -- documents.seq * 4096 + number in the reading's attributions
  PRIMARY KEY (part, speaker, seq)
) WITHOUT ROWID;
INSERT INTO said SELECT seq >> 25, speaker, seq FROM statements ORDER BY 1, 2, 3;
DROP TABLE statements;
ALTER TABLE said RENAME TO statements;

CREATE TABLE changed (
  part INTEGER NOT NULL,         -- change / 2^13
  entry TEXT NOT NULL,
  change INTEGER NOT NULL,       -- changes.seq
  PRIMARY KEY (part, entry, change)
) WITHOUT ROWID;
INSERT INTO changed SELECT change >> 13, entry, change FROM change_entries ORDER BY 1, 2, 3;
DROP TABLE change_entries;
ALTER TABLE changed RENAME TO change_entries;
