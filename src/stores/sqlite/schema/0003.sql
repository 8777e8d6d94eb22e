-- Entries in outline, so that lists, people and promises are found without unpacking whole entries. outline_of is the program's own.

CREATE TABLE outlines (
  entry INTEGER PRIMARY KEY,     -- entries.seq
  body TEXT NOT NULL             -- JSON
);
INSERT INTO outlines SELECT seq, outline_of(body) FROM entries;
