interface FactsProps {
  /** What each is called, and what it says; those that say nothing are left out. */
  facts: readonly (readonly [label: string, text: string])[];
}

/** What was written, to be read: text, not fields that cannot be used. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl class="written">
      {facts
        .filter(([, text]) => text.trim() !== '')
        .map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
    </dl>
  );
}
