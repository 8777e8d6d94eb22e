-- Entries of an inexact date, which are few: what reaches into a day from before it is found without looking at all of a year.
CREATE INDEX IF NOT EXISTS entries_inexact ON entries (first, id) WHERE last <> first;
