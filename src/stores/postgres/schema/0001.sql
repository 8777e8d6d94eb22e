-- A register of Roznamcha in a schema of its own. Tables first; the views at the end are for people.
-- Days are ISO 8601 text, ordered by byte. Bodies are JSON, kept to the letter.

CREATE TABLE documents (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  digest text COLLATE "C" NOT NULL UNIQUE,
  id text COLLATE "C" NOT NULL,
  lang text COLLATE "C" NOT NULL,
  outlet text COLLATE "C" NOT NULL,
  day text COLLATE "C" NOT NULL,
  url text,
  title text,
  reader text NOT NULL,
  added text COLLATE "C" NOT NULL,
  text text NOT NULL,
  document json NOT NULL,
  reading json NOT NULL,
  terms tsvector NOT NULL
);
CREATE INDEX documents_by_id ON documents (id);
CREATE INDEX documents_by_day ON documents (day, seq);
CREATE INDEX documents_by_terms ON documents USING gin (terms) WITH (fastupdate = off);

CREATE TABLE statements (
  document bigint NOT NULL REFERENCES documents (seq),
  number int NOT NULL,
  speaker text COLLATE "C",
  terms tsvector NOT NULL,
  PRIMARY KEY (document, number)
);
CREATE INDEX statements_by_speaker ON statements (speaker) WHERE speaker IS NOT NULL;
CREATE INDEX statements_by_terms ON statements USING gin (terms) WITH (fastupdate = off);

CREATE TABLE drafts (
  key text COLLATE "C" PRIMARY KEY,
  id text COLLATE "C" NOT NULL,
  document bigint NOT NULL REFERENCES documents (seq),
  entry text COLLATE "C",
  body json NOT NULL
);
CREATE INDEX drafts_by_document ON drafts (document);
CREATE INDEX drafts_by_entry ON drafts (entry);

CREATE TABLE blocks (
  block bigint NOT NULL,
  draft text COLLATE "C" NOT NULL,
  PRIMARY KEY (block, draft)
);
CREATE INDEX blocks_by_draft ON blocks (draft);

CREATE TABLE links (
  a text COLLATE "C" NOT NULL,
  b text COLLATE "C" NOT NULL,
  body json NOT NULL,
  PRIMARY KEY (a, b)
);
CREATE INDEX links_by_b ON links (b);

CREATE TABLE entries (
  id text COLLATE "C" PRIMARY KEY,
  first text COLLATE "C" NOT NULL,
  last text COLLATE "C" NOT NULL,
  kind text,
  status text,
  date text,
  place text,
  parties text,
  people text,
  mechanism text,
  ordinal int,
  voices int NOT NULL,
  changed text COLLATE "C" NOT NULL,
  body json NOT NULL,
  terms tsvector NOT NULL
);
CREATE INDEX entries_by_day ON entries (first, id);
CREATE INDEX entries_by_change ON entries (changed);
CREATE INDEX entries_by_terms ON entries USING gin (terms) WITH (fastupdate = off);

CREATE TABLE entry_facets (
  name text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  first text COLLATE "C" NOT NULL,
  entry text COLLATE "C" NOT NULL,
  value text NOT NULL,
  PRIMARY KEY (name, key, first, entry)
);
CREATE INDEX entry_facets_by_entry ON entry_facets (entry);

CREATE TABLE judgements (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id text COLLATE "C" NOT NULL UNIQUE,
  at text NOT NULL,
  who text NOT NULL,
  act text NOT NULL,
  reason text NOT NULL,
  body json NOT NULL
);
CREATE FUNCTION judgements_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'judgements are taken back by another judgement, never changed or deleted';
END $$;
CREATE TRIGGER judgements_stay BEFORE UPDATE OR DELETE ON judgements FOR EACH ROW EXECUTE FUNCTION judgements_stay();

CREATE TABLE changes (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at text COLLATE "C" NOT NULL,
  what text NOT NULL,
  entry text COLLATE "C" NOT NULL,
  why text NOT NULL,
  body json NOT NULL
);
CREATE INDEX changes_by_moment ON changes (at);

CREATE TABLE coverage (
  day text COLLATE "C" NOT NULL,
  outlet text COLLATE "C" NOT NULL,
  lang text COLLATE "C" NOT NULL,
  reports int NOT NULL,
  PRIMARY KEY (day, outlet, lang)
);

CREATE VIEW day_book AS
  SELECT date, kind, status, parties, place, people, mechanism, ordinal, voices AS sources, id
  FROM entries ORDER BY first = '', first, id;
CREATE VIEW reports AS
  SELECT day AS published, outlet, lang AS language, title, url, id, digest, reader, added, text FROM documents;
CREATE VIEW entry_reports AS
  SELECT DISTINCT e.id AS entry, e.date, e.kind, d.outlet, d.lang AS language, d.day AS published, d.title, d.id AS report
  FROM entries e JOIN drafts r ON r.entry = e.id JOIN documents d ON d.seq = r.document;
CREATE VIEW judgement_log AS SELECT at, who, act, reason, id FROM judgements ORDER BY seq;
CREATE VIEW change_feed AS SELECT at, what, entry, why FROM changes ORDER BY seq;
CREATE VIEW reading_days AS SELECT day, outlet, lang AS language, reports FROM coverage ORDER BY day, outlet, lang;
