/** Words of what speaks against sending: people who had a message before, and a campaign like this one. */
export const guards = {
  groups: 'People who had a message before',
  chip: { same_text: 'Same text before', recent: 'Had a message in {{days}}' },
  days_one: 'the last day',
  days_other: 'the last {{count, number}} days',
  says: {
    same_text_one: '{{count, number}} of these people was sent exactly this text before.',
    same_text_other: '{{count, number}} of these people were sent exactly this text before.',
    both_one:
      '{{count, number}} of these people had a message in {{days}}, and was sent exactly this text before.',
    both_other:
      '{{count, number}} of these people had a message in {{days}}, and were sent exactly this text before.',
    recent_one: '{{count, number}} of these people had a message in {{days}}.',
    recent_other: '{{count, number}} of these people had a message in {{days}}.',
  },
  maybe_one: 'For {{count, number}} of them it is not certain.',
  maybe_other: 'For {{count, number}} of them it is not certain.',
  leaveOut_one: 'Leave this {{count, number}} person out',
  leaveOut_other: 'Leave these {{count, number}} people out',
  earlierTitle: 'This sheet was sent this message already',
  earlierBody: 'The campaign “{{name}}” of {{time}} has the same sheet and the same message.',
  earlierOpen: 'Open that campaign',
  confirm: 'I know this. Send all the same.',
  confirmHint: 'Say that you know who had a message before, or leave them out.',
  looking: 'Looking up who had a message before.',
  lookingAt: 'Looking up who had a message before: {{done, number}} of {{total, number}} rows.',
} as const;
