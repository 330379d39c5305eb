const COLOURS = ['lake', 'amber', 'forest'] as const;

/** At most two initials, as whole characters in any script: "Lena Krämer" → "LK", "👩🏽‍🎓 Aya" → "A". */
export function initials(name: string): string {
  const words = name.split(/[\s\-–—.,()|]+/u).filter((word) => /^\p{Letter}/u.test(word));
  const first = words[0];
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return [first, last]
    .map((word) => (word ? ([...new Intl.Segmenter().segment(word)][0]?.segment ?? '') : ''))
    .join('')
    .toLocaleUpperCase();
}

/** A person's initials on a colour that is always the same for the same name. */
export function Avatar({ name }: { name: string }) {
  const sum = [...name].reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0);
  return (
    <span class={`avatar ${COLOURS[sum % COLOURS.length]}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
