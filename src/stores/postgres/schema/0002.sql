-- Which entries a change names, as its own or among those it went into; and who may do what on the web.

CREATE TABLE change_entries (
  entry text COLLATE "C" NOT NULL,
  change bigint NOT NULL,
  PRIMARY KEY (entry, change)
);
INSERT INTO change_entries
  SELECT entry, seq FROM changes
  UNION SELECT json_array_elements_text(body -> 'into'), seq FROM changes WHERE body -> 'into' IS NOT NULL;

CREATE TABLE accounts (
  name text COLLATE "C" PRIMARY KEY,
  role text NOT NULL,
  password text NOT NULL,
  created text COLLATE "C" NOT NULL
);
CREATE TABLE passes (
  digest text COLLATE "C" PRIMARY KEY,
  kind text NOT NULL,
  account text COLLATE "C" NOT NULL REFERENCES accounts (name) ON DELETE CASCADE,
  label text NOT NULL,
  created text COLLATE "C" NOT NULL,
  expires text COLLATE "C"
);
CREATE INDEX passes_by_account ON passes (account);

CREATE TABLE audit (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at text COLLATE "C" NOT NULL,
  who text NOT NULL,
  act text NOT NULL,
  about text NOT NULL,
  origin text NOT NULL
);
CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log only grows';
END $$;
CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_stays();
