/**
 * Importing again: what came into a list and when. Each import makes rows of its own (a version), to which the list points;
 * the rows before it stay as they were, for Undo.
 */
export const listImports = `
ALTER TABLE lists ADD COLUMN rows_id TEXT;
ALTER TABLE lists ADD COLUMN version_of TEXT REFERENCES lists(id) ON DELETE CASCADE;

CREATE TABLE list_imports (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  list_id TEXT NOT NULL REFERENCES lists(id) ON DELETE CASCADE,
  way TEXT NOT NULL CHECK (way IN ('first', 'add', 'update', 'replace')),
  file_name TEXT NOT NULL,
  imported_at_ms INTEGER NOT NULL,
  added INTEGER NOT NULL CHECK (added >= 0),
  changed INTEGER NOT NULL CHECK (changed >= 0),
  removed INTEGER NOT NULL CHECK (removed >= 0),
  before_rows_id TEXT,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  CHECK ((before_rows_id IS NULL) = (before IS NULL))
) STRICT;

CREATE INDEX list_imports_list ON list_imports(list_id, id);

INSERT INTO list_imports (list_id, way, file_name, imported_at_ms, added, changed, removed)
SELECT id, 'first', file_name, created_at_ms, row_count, 0, 0 FROM lists WHERE is_complete = 1 ORDER BY created_at_ms;
`;
