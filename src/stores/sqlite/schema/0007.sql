-- The few entries whose date may mean several days, so that those that reach into a time are found without a walk over the year before it.

CREATE INDEX entries_spanning ON entries (first, id) WHERE last <> first;
