import type { ComponentChildren } from 'preact';

interface EmptyProps {
  lead: string;
  next: string;
  children?: ComponentChildren;
}

/** Where there is nothing to show: what to do next, and the button for it. */
export function Empty({ lead, next, children }: EmptyProps) {
  return (
    <div class="empty">
      <p class="lead">{lead}</p>
      <p>{next}</p>
      {children}
    </div>
  );
}
