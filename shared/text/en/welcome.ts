/** Words of the welcome at the first start. */
export const welcome = {
  progress: 'Step {{step, number}} of {{total, number}}',
  skip: 'Skip',
  one: {
    title: 'Your contact sheet becomes messages',
    body: 'Drop an Excel file, choose which column holds the phone numbers, and write one message. Every person gets it with their own name and details in it.',
  },
  two: {
    title: 'You read everything before it is sent',
    body: 'You see every finished message, who is left out and why. Nobody is sent the same campaign twice, and your list never leaves this computer except to be sent.',
  },
  three: {
    title: 'Try it without an account',
    body: 'Practice mode does everything the real thing does, except that nothing is really sent. Start with a sheet of made-up people: your first campaign takes less than a minute.',
  },
  country: 'Where are most of your contacts?',
  countryHint: 'Used for numbers without a country code. You can change it for every sheet.',
  countryNone: 'Their numbers have a country code',
  nothingFound: 'No country has that name',
  tryPractice: 'Try it with made-up people',
  ownSheet: 'Start with my own sheet',
} as const;
