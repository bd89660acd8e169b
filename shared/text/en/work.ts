/** Words for work on a sheet that takes a while. */
export const work = {
  reading: 'Reading {{file}}',
  keeping: 'Saving {{file}} on this computer',
  opening: 'Opening your sheet',
  comparing: 'Comparing {{file}} with the list',
  importing: 'Importing {{file}} into the list',
  checking: 'Checking every number',
  finishing: 'Finishing every message',
  rowsSoFar_one: '{{count, number}} row so far',
  rowsSoFar_other: '{{count, number}} rows so far',
  rowsOfAbout: '{{done, number}} of about {{total, number}} rows',
  rowsOf: '{{done, number}} of {{total, number}} rows',
  timeLeft: '{{duration}} left',
  noSheet: 'Choose a contact sheet first. It says who the messages go to.',
  toSheet: 'Choose a sheet',
} as const;
