/** Words of Home. */
export const home = {
  title: 'Home',
  lead: 'Turn a contact sheet into messages, one for every person in it.',
  empty: 'Start with a contact sheet from Excel. You read every message before anything is sent.',
  drafts: 'Drafts',
  recent: 'Recent campaigns',
  allCampaigns: 'All campaigns',
  goOn: 'Go on',
  discard: 'Delete draft',
  discardNamed: 'Delete the draft {{name}}',
  discardTitle: 'Delete this draft?',
  discardBody: '“{{name}}” and what you prepared in it are deleted. Nothing of it was sent.',
  keep: 'Keep it',
  changed: 'Changed {{when}}',
} as const;
