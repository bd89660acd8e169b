/** What a list's columns are, kept with the list, so that another campaign can start with it; of older lists as their newest campaign has it. */
export const listMappings = `
ALTER TABLE lists ADD COLUMN mapping TEXT CHECK (mapping IS NULL OR json_valid(mapping));

UPDATE lists SET mapping = (
  SELECT json_object(
    'columnRoles', json_extract(draft, '$.columnRoles'),
    'country', json_extract(draft, '$.country'),
    'countryWords', coalesce(json_extract(draft, '$.countryWords'), json('{}')))
  FROM campaigns WHERE json_extract(draft, '$.listId') = lists.id
  ORDER BY updated_at_ms DESC LIMIT 1);
`;
