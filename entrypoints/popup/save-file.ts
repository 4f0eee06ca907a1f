/** Offers a JSON text as a file to save, through a link to it: no permission is needed for that. */
export function saveFile(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after the click has returned; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
