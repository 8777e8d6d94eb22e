-- A register of Roznamcha in one file. Tables first; the views at the end are for people.
-- Days are ISO 8601 text; bodies are JSON, deflated (RFC 1951) where long.

CREATE TABLE documents (
  seq INTEGER PRIMARY KEY,
  digest TEXT NOT NULL UNIQUE,
  id TEXT NOT NULL,              -- as it was given
  lang TEXT NOT NULL,
  outlet TEXT NOT NULL,          -- '' where unknown
  day TEXT NOT NULL,             -- of publication; '' where unknown
  url TEXT,
  title TEXT,
  reader TEXT NOT NULL,          -- name@version that read it
  added TEXT NOT NULL,           -- ISO 8601 moment
  text TEXT NOT NULL,            -- the report's own characters
  body BLOB NOT NULL             -- the document without its text, the reading without its document, and the drafts
);
CREATE INDEX documents_by_id ON documents (id);
CREATE INDEX documents_by_day ON documents (day);

CREATE TABLE statements (
  seq INTEGER PRIMARY KEY,       -- documents.seq * 4096 + number in the reading's attributions
  speaker TEXT                   -- name, as facets compare it
);
CREATE INDEX statements_by_speaker ON statements (speaker) WHERE speaker IS NOT NULL;

CREATE TABLE drafts (
  seq INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  id TEXT NOT NULL,              -- of the content
  document INTEGER NOT NULL,     -- documents.seq
  entry INTEGER                  -- entries.seq, once joined
);
CREATE INDEX drafts_by_document ON drafts (document);
CREATE INDEX drafts_by_entry ON drafts (entry);

CREATE TABLE blocks (
  block INTEGER NOT NULL,        -- number of a blocking key
  draft INTEGER NOT NULL,        -- drafts.seq
  PRIMARY KEY (block, draft)
) WITHOUT ROWID;

CREATE TABLE links (
  a INTEGER NOT NULL,            -- drafts.seq
  b INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX links_by_b ON links (b);

CREATE TABLE entries (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  first TEXT NOT NULL,           -- first day its date allows; '' where it has none
  last TEXT NOT NULL,
  kind TEXT,
  status TEXT,
  date TEXT,
  place TEXT,
  parties TEXT,
  people TEXT,
  mechanism TEXT,
  ordinal INTEGER,
  voices INTEGER NOT NULL,
  changed TEXT NOT NULL,         -- ISO 8601 moment
  facets TEXT NOT NULL,          -- JSON list of facet_values.seq
  body BLOB NOT NULL
);
CREATE INDEX entries_by_day ON entries (first, id);
CREATE INDEX entries_by_change ON entries (changed);

CREATE TABLE facet_values (
  seq INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  key TEXT NOT NULL,             -- the value as it is compared
  value TEXT NOT NULL,           -- the value as it was first written
  entries INTEGER NOT NULL DEFAULT 0,
  UNIQUE (name, key)
);
CREATE TABLE entry_facets (
  value INTEGER NOT NULL,        -- facet_values.seq
  first TEXT NOT NULL,           -- entries.first
  entry INTEGER NOT NULL,        -- entries.seq
  PRIMARY KEY (value, first, entry)
) WITHOUT ROWID;

CREATE TABLE judgements (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  act TEXT NOT NULL,
  reason TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE TRIGGER judgements_stay BEFORE DELETE ON judgements BEGIN
  SELECT RAISE(ABORT, 'judgements are taken back by another judgement, never deleted');
END;
CREATE TRIGGER judgements_keep BEFORE UPDATE ON judgements BEGIN
  SELECT RAISE(ABORT, 'judgements are taken back by another judgement, never changed');
END;

CREATE TABLE changes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  what TEXT NOT NULL,
  entry TEXT NOT NULL,
  why TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX changes_by_moment ON changes (at);

CREATE TABLE coverage (
  day TEXT NOT NULL,
  outlet TEXT NOT NULL,
  lang TEXT NOT NULL,
  reports INTEGER NOT NULL,
  PRIMARY KEY (day, outlet, lang)
) WITHOUT ROWID;

-- The search index: terms as text/terms.ts makes them, not words as written.
CREATE VIRTUAL TABLE report_terms USING fts5 (title, body, names, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE statement_terms USING fts5 (title, body, names, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE entry_terms USING fts5 (title, body, names, content = '', contentless_delete = 1, tokenize = 'ascii');

-- For people.
CREATE VIEW day_book AS
  SELECT date, kind, status, parties, place, people, mechanism, ordinal, voices AS sources, id
  FROM entries ORDER BY first = '', first, id;
CREATE VIEW reports AS
  SELECT day AS published, outlet, lang AS language, title, url, id, digest, reader, added, text FROM documents;
CREATE VIEW entry_reports AS
  SELECT DISTINCT e.id AS entry, e.date, e.kind, d.outlet, d.lang AS language, d.day AS published, d.title, d.id AS report
  FROM entries e JOIN drafts r ON r.entry = e.seq JOIN documents d ON d.seq = r.document;
CREATE VIEW judgement_log AS
  SELECT at, who, act, reason, id FROM judgements ORDER BY seq;
CREATE VIEW change_feed AS
  SELECT at, what, entry, why FROM changes ORDER BY seq;
CREATE VIEW reading_days AS
  SELECT day, outlet, lang AS language, reports FROM coverage ORDER BY day, outlet, lang;
