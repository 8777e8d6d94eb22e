-- The day of a draft beside its name, so that those of a block that are far from a new one in time need not be fetched. Drafts kept
-- before have none: they are fetched as before. Terms stay in the row, so that a search need not look each up elsewhere.
ALTER TABLE drafts ADD COLUMN day text;
ALTER TABLE documents ALTER COLUMN terms SET STORAGE MAIN;
ALTER TABLE entries ALTER COLUMN terms SET STORAGE MAIN;
