/** Lets the browser save a text as a file, where and how its own settings say. @param text also in parts, or as it is */
export function saveFile(name: string, text: string | readonly string[] | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([text].flat(), { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Revoked at once, some browsers would lose the file they are about to save.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
