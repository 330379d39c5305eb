/** To come. */
export function ProgrammeView() {
  return null;
}
