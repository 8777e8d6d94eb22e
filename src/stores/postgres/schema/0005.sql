-- The day of a draft beside its name, so that those of a block that are far from a new one in time need not be fetched. Drafts kept
-- before have none: they are fetched as before.
ALTER TABLE drafts ADD COLUMN day text;
