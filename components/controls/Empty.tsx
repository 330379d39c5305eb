import type { ComponentChildren } from 'preact';

interface EmptyProps {
  lead: string;
  next: string;
  children?: ComponentChildren;
}

/** An empty view: what to do next, with a button for it. */
export function Empty({ lead, next, children }: EmptyProps) {
  return (
    <div class="empty">
      <p class="lead">{lead}</p>
      <p>{next}</p>
      {children}
    </div>
  );
}
