/** Types a text at the caret of a field, so that the field's own undo takes it back. */
export function insertAtCaret(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  // No other way leaves the undo history whole.
  document.execCommand('insertText', false, text);
}
