/** @jsxImportSource ./draw */
/** Inline, because an address of ours in a page would reveal us. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="7" fill="#1f5b4b" />
      <path
        d="M5 19c3-.5 4-2.5 5.5-5s3-4.5 5.5-5.5"
        fill="none"
        stroke="#fbf8f2"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-dasharray=".1 3.2"
      />
      <circle cx="17.5" cy="6.5" r="3" fill="#f2a93c" />
    </svg>
  );
}

const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.8,
  'stroke-linecap': 'round',
} as const;

export const CloseIcon = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M3.5 3.5l9 9m0-9l-9 9" {...line} />
  </svg>
);

export const MinimiseIcon = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M3.5 8h9" {...line} />
  </svg>
);

export const OpenIcon = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M4 10l4-4 4 4" {...line} stroke-linejoin="round" />
  </svg>
);
