/** The frame around every screen: rail, stepper, footer. */
export const shell = {
  newCampaignName: 'Campaign of {{when}}',
  tryAgain: 'Try again',
} as const;
