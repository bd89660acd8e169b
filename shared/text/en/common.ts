export const common = {
  appName: 'Sendsheet',
  back: 'Back',
  next: 'Next',
  cancel: 'Cancel',
  close: 'Close',
  people_one: '{{count, number}} person',
  people_other: '{{count, number}} people',
  rows_one: '{{count, number}} row',
  rows_other: '{{count, number}} rows',
  messages_one: '{{count, number}} message',
  messages_other: '{{count, number}} messages',
  practiceNotice: 'Practice: nothing is really sent',
} as const;
