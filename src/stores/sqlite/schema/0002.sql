-- Which entries a change names, as its own or among those it went into; and who may do what on the web.

CREATE TABLE change_entries (
  entry TEXT NOT NULL,
  change INTEGER NOT NULL,       -- changes.seq
  PRIMARY KEY (entry, change)
) WITHOUT ROWID;
INSERT INTO change_entries
  SELECT entry, seq FROM changes
  UNION SELECT i.value, c.seq FROM changes c, json_each(c.body, '$.into') i;

CREATE TABLE accounts (
  name TEXT PRIMARY KEY,
  role TEXT NOT NULL,            -- reader, reviewer or editor
  password TEXT NOT NULL,        -- salted and stretched (scrypt); never the password itself
  created TEXT NOT NULL          -- ISO 8601 moment
);
CREATE TABLE passes (
  digest TEXT PRIMARY KEY,       -- SHA-256 of the secret; never the secret itself
  kind TEXT NOT NULL,            -- session or token
  account TEXT NOT NULL REFERENCES accounts (name) ON DELETE CASCADE,
  label TEXT NOT NULL,
  created TEXT NOT NULL,
  expires TEXT                   -- ISO 8601 moment; null where it does not
);
CREATE INDEX passes_by_account ON passes (account);

CREATE TABLE audit (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,             -- '' where nobody had signed in
  act TEXT NOT NULL,
  about TEXT NOT NULL,
  origin TEXT NOT NULL           -- network address; '' for the command line
);
CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN
  SELECT RAISE(ABORT, 'the audit log only grows');
END;
CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit BEGIN
  SELECT RAISE(ABORT, 'the audit log is never changed');
END;
