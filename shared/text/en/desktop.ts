/** What only the desktop window says: its menu and its questions. */
export const desktop = {
  windowFailed: 'Sendsheet could not open its window. Nothing was sent. Start it again.',
  menu: {
    app: 'Sendsheet',
    about: 'About Sendsheet',
    hide: 'Hide Sendsheet',
    hideOthers: 'Hide others',
    showAll: 'Show all',
    file: 'File',
    quit: 'Quit Sendsheet',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    actualSize: 'Normal size',
    fullScreen: 'Full screen',
    window: 'Window',
    minimize: 'Minimize',
  },
  quit: {
    question: 'A campaign is being sent. Pause it and close Sendsheet?',
    detail:
      'Messages already handed over cannot be called back. Everyone else stays Waiting, and Resume goes on with them.',
    pauseAndClose: 'Pause and close',
    keepSending: 'Keep sending',
  },
} as const;
