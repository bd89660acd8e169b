/** Messages an owner keeps to use again. */
export const templates = `
CREATE TABLE templates (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  locale TEXT NOT NULL,
  media_url TEXT NOT NULL,
  updated_at_ms INTEGER NOT NULL
) STRICT;
`;
