-- Results that take long to work out, kept until an entry that they rest on changes. Nothing here is needed: what is not
-- kept, or rests on a mark that has moved since, is worked out anew.

CREATE TABLE kept (
  key TEXT PRIMARY KEY,
  marks TEXT NOT NULL,           -- JSON: the marks it rests on, each with its number of then
  body BLOB NOT NULL
);
CREATE TABLE marks (
  mark TEXT PRIMARY KEY,
  number INTEGER NOT NULL        -- grows when an entry that touches it is put or removed
) WITHOUT ROWID;
