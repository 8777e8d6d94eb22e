-- Entries in outline, so that lists, people and promises are found without whole entries; those of entries kept before are filled in by migrate.ts.

ALTER TABLE entries ADD COLUMN attendance json, ADD COLUMN rest json;
