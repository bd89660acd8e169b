/** The frame around every screen: rail, stepper, footer. */
export const shell = {
  newCampaignName: 'Campaign of {{when}}',
} as const;
