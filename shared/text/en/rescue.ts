/** What became of a damaged data file, said once when it is found. */
export const rescue = {
  nothing: 'Nothing of it could be read. Start again to begin with empty data.',
  all: 'All of it could be carried over. Start again to go on.',
  parts: 'Carried over: {{kept}}. NOT carried over: {{lost}}. Start again to go on.',
  none: 'nothing',
  settings: 'settings',
  accounts: 'accounts',
  lists: 'lists',
  campaigns: 'campaigns and who was sent what',
  doNotContact: 'the do-not-contact list',
  doNotContactPart: 'the whole do-not-contact list (only {{count, number}} numbers could be read)',
} as const;
