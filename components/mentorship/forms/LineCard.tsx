import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../../controls/Icon';
import { LineTools, moveByKey } from './LineTools';

/** A line's position in its list, and the actions on it. */
export interface LinePlace {
  at: number;
  count: number;
  move: (by: 1 | -1) => void;
  remove: () => void;
}

interface LineCardProps extends LinePlace {
  id: string;
  /** The line's name: "Goal 2". */
  name: string;
  children: ComponentChildren;
}

/** One line of a form, with position and removal above its fields. */
export function LineCard({ id, name, children, ...place }: LineCardProps) {
  const heading = useId();
  return (
    <li
      data-line={id}
      class="card"
      aria-labelledby={heading}
      onKeyDown={(event) => {
        const by = moveByKey(event);
        if (by !== 0) place.move(by);
      }}
    >
      <div class="row between">
        <h3 id={heading}>{name}</h3>
        <LineTools name={name} {...place} />
      </div>
      {children}
    </li>
  );
}

/** Announces a line's new position to screen readers. */
export function PlaceSaid({ said }: { said: string }) {
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}

/** A button that adds a line. */
export function AddLine({ label, add }: { label: string; add: () => void }) {
  return (
    <div class="row">
      <button type="button" class="button" onClick={add}>
        <Icon name="add" />
        {label}
      </button>
    </div>
  );
}
