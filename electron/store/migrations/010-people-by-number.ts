/** What a number was sent before, in any campaign, is found without looking at every person there ever was. */
export const peopleByNumber = `
CREATE INDEX people_by_number ON people(number) WHERE number IS NOT NULL;
`;
