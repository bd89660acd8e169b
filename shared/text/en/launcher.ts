/** What `npm start` says in the terminal before a window is there. */
export const launcher = {
  building: 'Preparing Sendsheet. This happens once after each change.',
  buildFailed: 'Sendsheet could not be prepared. The lines above say why. Run: npm ci',
  noElectron:
    'The desktop window (Electron) is not installed, so Sendsheet opens in your browser. To install it, run: npm start -- --desktop',
  fetchingElectron: 'Installing the desktop window (Electron).',
  electronMissing:
    'The desktop window (Electron) could not be installed. Check the network, or run: npm start -- --browser',
  noBrowser:
    'No Chrome, Chromium or Edge is installed, so Sendsheet runs its demo here. For a window, install one of them and start again.',
  browserMissing: 'No Chrome, Chromium or Edge is installed. Install one of them and start again.',
  noDisplay: 'There is no display here, so Sendsheet runs its demo in the terminal instead of a window.',
  windowNeedsDisplay:
    'There is no display here for a window. Run npm start without an option for the demo, or npm run send for the terminal.',
  alreadyOpen: 'Sendsheet is already open. Use its window, or close it first.',
  windowFailed: 'The browser did not open a window. Nothing was sent. Run: npm start -- --demo',
  folderUnusable:
    'The data folder {{folder}} cannot be used. Nothing was sent. Check that it exists and can be written.',
  newerDatabase:
    'The data in {{folder}} was written by a newer Sendsheet. Nothing was changed. Start the newer version.',
  damagedDatabase:
    'The data in {{folder}} is damaged. Nothing was sent and nothing was deleted: it is kept as {{kept}}. {{rescue}}',
  badOption: 'Use: npm start -- [--desktop | --browser | --demo] [--data-dir FOLDER]',
} as const;
