/** Campaigns that were only a test to the owner's own number: marked, and of no account where people are counted. */
export const testCampaigns = `
ALTER TABLE campaigns ADD COLUMN is_test INTEGER NOT NULL DEFAULT 0 CHECK (is_test IN (0, 1));
`;
