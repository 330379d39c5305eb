/** Adopted styles pass any page's CSP. If a content script may not adopt them, a style element is used. */
export function adopt(root: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = text;
    root.append(style);
  }
}
