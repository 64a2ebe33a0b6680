// Hands a text to the browser as a file to keep. It goes to the clinician's disk and nowhere else.

/** Saves the text under the name, as JSON in UTF-8. */
export function saveAsFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content over once the click has been handled; a revocation at once can lose it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
