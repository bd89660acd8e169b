/** How many rows are shown while the rest is read. */
export const firstRowsCount = 100;

/** Below this size a sheet is read in a moment. */
export const worthwhileBytes = 1024 * 1024;
