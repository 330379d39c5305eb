/** Has the browser save a file where its settings say. @param text also in parts, or as a Blob */
export function saveFile(name: string, text: string | readonly string[] | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([text].flat(), { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Revoking it at once would make some browsers lose the file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
