/** File name of the sample contact sheet; its people are made up, so it never goes to a real account. */
export const sampleFileName = 'sample-contacts.xlsx';
