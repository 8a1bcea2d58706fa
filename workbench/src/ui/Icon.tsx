/// Line icons, drawn for this screen on a grid of 20.
const PATHS = {
  mark: 'M3 15h4.5V5h5v6H17',
  route: 'M5 16a2 2 0 1 0 0-.01M15 4a2 2 0 1 0 0-.01M7 16h5a3 3 0 0 0 0-6H8a3 3 0 0 1 0-6h5',
  statement: 'M5 2.5h10v15l-2.5-1.5L10 17.5 7.5 16 5 17.5zM8 7h4M8 10.5h4',
  sources: 'M4 4.5h9a3 3 0 0 1 3 3v9H7a3 3 0 0 1-3-3zM7.5 8.5h5M7.5 11.5h5',
  saved: 'M6 3h8v14l-4-3.2L6 17z',
  help: 'M7.6 7.6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.8M10 14.6v.1M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15',
  settings:
    'M10 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M10 2.5v2.2M10 15.3v2.2M2.5 10h2.2M15.3 10h2.2M4.7 4.7l1.6 1.6M13.7 13.7l1.6 1.6M4.7 15.3l1.6-1.6M13.7 6.3l1.6-1.6',
  swap: 'M6 3.5v13M6 3.5 3.2 6.3M6 3.5l2.8 2.8M14 16.5v-13M14 16.5l-2.8-2.8M14 16.5l2.8-2.8',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5',
  close: 'M5 5l10 10M15 5 5 15',
  down: 'M5 7.5l5 5 5-5',
  right: 'M7.5 5l5 5-5 5',
  stop: 'M5 5h10v10H5z',
  download: 'M10 3v9M6.5 9 10 12.5 13.5 9M4 16.5h12',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3 7V3h4M17 7V3h-4M3 13v4h4M17 13v4h-4M7 10h6',
  link: 'M8.5 11.5l3-3M9 6l1.5-1.5a3.5 3.5 0 0 1 5 5L14 11M11 14l-1.5 1.5a3.5 3.5 0 0 1-5-5L6 9',
  print: 'M6 7V3h8v4M6 14H4V7h12v7h-2M6 11.5h8V17H6z',
  warning: 'M10 3 2.5 16.5h15zM10 8v4M10 14.3v.1',
  compare: 'M7 3v14M13 3v14M3 7h4M13 12h4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
