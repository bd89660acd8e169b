/** Words of the list of campaigns, and of one campaign in a line. */
export const history = {
  title: 'Campaigns',
  search: 'Search by name or account',
  empty: 'Every campaign you make is kept here, with who was sent what.',
  noMatch: 'No campaign has this in its name or account. Try fewer letters.',
  name: 'Name',
  state: 'State',
  accepted: 'Accepted',
  acceptedOf: '{{accepted, number}} / {{planned, number}}',
  refused: 'Refused',
  uncertain: 'Uncertain',
  credits: 'Credits',
  account: 'Account',
  date: 'Date',
  line: {
    accepted: 'Accepted {{accepted, number}} / {{planned, number}}',
    refused: '{{refused, number}} refused',
    uncertain: '{{uncertain, number}} uncertain',
    waiting: '{{waiting, number}} waiting',
    credits: '{{credits}} credits',
  },
} as const;
