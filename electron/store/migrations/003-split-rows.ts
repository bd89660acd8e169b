/** Rows made for the second number of a cell: the row of the sheet they come from. */
export const splitRows = `
ALTER TABLE list_rows ADD COLUMN from_row INTEGER;
`;
