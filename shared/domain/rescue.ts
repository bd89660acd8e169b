/** What of a damaged database could be carried over, group by group; `false` = not, or not whole. */
export interface Rescue {
  settings: boolean;
  accounts: boolean;
  doNotContact: boolean;
  /** How many numbers of the do-not-contact list were read; all of them where `doNotContact` is true. */
  doNotContactNumbers: number;
  lists: boolean;
  campaigns: boolean;
}
