/** Where a number on the do-not-contact list came from, so that an owner can tell why it is there. */
export const doNotContactSources = `
ALTER TABLE do_not_contact ADD COLUMN source TEXT NOT NULL DEFAULT 'unknown'
  CHECK (source IN ('typed', 'check', 'file', 'result', 'unknown'));
ALTER TABLE do_not_contact ADD COLUMN source_name TEXT NOT NULL DEFAULT '';
`;
