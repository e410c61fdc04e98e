/** What the note on a lesson says. */
export const note = {
  title: 'Your note on this lesson',
  label: 'What will you remember, or try at work?',
  hint: 'Do not write names or details of people you support. Only this device keeps it. It saves as you type.',
  saved: 'Saved.',
  notSaved: 'Not saved: this browser keeps nothing for this site. Copy your note before you close the page.',
  undo: 'Undo',
  redo: 'Redo',
  delete: 'Delete',
  undone: 'The earlier text is back.',
  redone: 'The later text is back.',
  deleted: 'Your note is deleted. “Undo” brings it back while this page is open.',
  deletedElsewhere: 'Your note was deleted in another place.',
  restored: 'Your note is back.',
  changedElsewhere: 'This is the text from another tab. “Undo” brings back the one before.',
  roomLeft: (letters: string) => `There is room for ${letters} more letters.`,
  full: 'The note is full. Shorten it to write more.',
  couldNotLoad:
    'Your note could not load just now. What you wrote before is still kept. Load the page again to see it.',
};
