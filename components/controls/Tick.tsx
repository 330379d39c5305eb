import { useId } from 'preact/hooks';

interface TickProps {
  label: string;
  hint: string;
  ticked: boolean;
  tick: (ticked: boolean) => void;
}

/** A checkbox with an explanation. */
export function Tick({ label, hint, ticked, tick }: TickProps) {
  const id = useId();
  return (
    <div class="field">
      <div class="choices">
        <label>
          <input
            type="checkbox"
            aria-describedby={id}
            checked={ticked}
            onChange={({ currentTarget }) => tick(currentTarget.checked)}
          />
          {label}
        </label>
      </div>
      <p class="hint" id={id}>
        {hint}
      </p>
    </div>
  );
}
