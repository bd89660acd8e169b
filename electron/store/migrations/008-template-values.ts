/** What goes into the places of an approved template, one JSON list a person; null where the text itself is sent. */
export const templateValues = `
ALTER TABLE people ADD COLUMN template_values TEXT CHECK (template_values IS NULL OR json_valid(template_values));
`;
