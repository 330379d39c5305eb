/** To come. */
export function FiguresView() {
  return null;
}
