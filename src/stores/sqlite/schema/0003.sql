-- Entries in outline, so that lists, people and promises are found without unpacking whole entries. The functions are the program's own.

CREATE TABLE outlines (
  entry INTEGER PRIMARY KEY,     -- entries.seq
  attendance TEXT NOT NULL,      -- JSON: who took part and who spoke
  rest TEXT NOT NULL             -- JSON
);
INSERT INTO outlines SELECT seq, attendance_of(body), rest_of(body) FROM entries;
