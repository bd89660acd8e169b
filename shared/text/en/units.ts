/** Lengths of time. */
export const units = {
  seconds_one: '{{count, number}} second',
  seconds_other: '{{count, number}} seconds',
  minutes_one: '{{count, number}} minute',
  minutes_other: '{{count, number}} minutes',
  hours_one: '{{count, number}} hour',
  hours_other: '{{count, number}} hours',
  days_one: '{{count, number}} day',
  days_other: '{{count, number}} days',
} as const;
