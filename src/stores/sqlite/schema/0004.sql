-- Entries as they stand in lists, with what they can be narrowed by: small rows, so that a list is read without touching the
-- entries themselves. The function is the program's own.

CREATE TABLE lines (
  entry INTEGER PRIMARY KEY,     -- entries.seq
  line TEXT NOT NULL,            -- JSON
  facets TEXT NOT NULL           -- entries.facets
);
INSERT INTO lines SELECT seq, line_of(body), facets FROM entries;
