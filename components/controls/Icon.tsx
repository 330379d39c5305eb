const PATHS = {
  today: 'M4 6.5h16v13H4zM4 10.5h16M8.5 4v4M15.5 4v4M12 14.5h3.5',
  contacts:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.2a6.5 6.5 0 0 1 3.5 5.8',
  weeks: 'M4 19.5h.01M7.5 17h.01M11 15.5h.01M14 12.5h.01M16 9h.01M21 5.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  guides:
    'M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  learn: 'M4 6c3-1 6-.5 8 1.5 2-2 5-2.5 8-1.5v12.5c-3-1-6-.5-8 1.5-2-2-5-2.5-8-1.5zM12 7.5V20',
  export: 'M12 4v11M7.5 10.5 12 15l4.5-4.5M4.5 19.5h15',
  settings:
    'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h11M19 17h1M15 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM9 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM17 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  window: 'M13 5h6v6M19 5l-8 8M10 6H5v13h13v-5',
  done: 'm5 12.5 4.5 4.5L19 7.5',
  later: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M14.5 6 8.5 12l6 6',
  problem: 'M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.1',
  add: 'M12 5v14M5 12h14',
  board: 'M4 5h4.5v14H4zM9.75 5h4.5v9h-4.5zM15.5 5H20v11.5h-4.5z',
  reports: 'M4 19.5h16M6.5 16.5v-5M12 16.5v-10M17.5 16.5v-7',
  templates: 'M4 5.5h16v11H9.5L5.5 20v-3.5H4zM8 9.5h8M8 12.5h5',
  duplicates: 'M8.5 8.5H20V20H8.5zM15.5 8.5V4H4v11.5h4.5',
  privacy: 'M12 3.5 5 6v5.5c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6zM9 12l2.2 2.2L15.2 10',
  bin: 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.8 12.5h9.4L17.5 7M10.3 10.5l.2 6M13.7 10.5l-.2 6',
  history: 'M4 12a8 8 0 1 0 2.5-5.8M4 4.5V9h4.5M12 8v4.5l3 1.8',
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20.5 20.5',
  forward: 'm9.5 6 6 6-6 6',
  up: 'm6 14.5 6-6 6 6',
  down: 'm6 9.5 6 6 6-6',
  columns: 'M4 5h16v14H4zM9.5 5v14M14.8 5v14',
  filter: 'M4 6h16M7 12h10M10 18h4',
  edit: 'M5 19h3.5L19 8.5 15.5 5 5 15.5z',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside text, hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
