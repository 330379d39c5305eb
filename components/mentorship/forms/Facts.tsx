interface FactsProps {
  /** Labels with their texts; empty ones are left out. */
  facts: readonly (readonly [label: string, text: string])[];
}

/** Written content as text rather than as disabled fields. */
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
