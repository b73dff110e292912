// Drawn on a 16 × 16 grid with strokes, so that they take the colour of the text around them.
const DISC = 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8';
const LIDS = 'M1.5 8C3 5.2 5.3 3.8 8 3.8S13 5.2 14.5 8C13 10.8 10.7 12.2 8 12.2S3 10.8 1.5 8Z';
const SHAPES = {
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  warn: 'M8 2.5 14.5 13.5h-13ZM8 6.5v3.2M8 11.6v.2',
  info: `${DISC}M8 7.3v4M8 4.8v.2`,
  eye: `${LIDS}M8 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4`,
  hide: `${LIDS}M3 13 13 3`,
  copy: 'M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3',
  open: 'M9.5 2.5h4v4M13.5 2.5 8 8M7 3.5H2.5v10h10V9',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M4.5 3v10l8-5Z',
  clear: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.6l.7-9M6.7 7v4M9.3 7v4',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.3 10.3l3.5 3.5',
  down: 'M4 6.2 8 10.2 12 6.2',
  clock: `${DISC}M8 4.5V8l2.5 1.8`,
  help: `${DISC}M6.2 6.4a1.8 1.8 0 1 1 2.7 1.6c-.6.3-.9.7-.9 1.3M8 11.3v.2`,
  dot: 'M8 6.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3',
  ring: 'M8 4.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6',
  blocked: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M4.2 4.2l7.6 7.6',
  paste: 'M5.5 3h-2v11h9V3h-2M5.5 2h5v2.5h-5ZM6 8.5l2 2 2-2M8 10.5v-4',
  reload: 'M13 8a5 5 0 1 1-1.6-3.7M13.2 2v3h-3',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof SHAPES;

/** A small drawing that says nothing by itself: a word always stands beside it or names its button. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" data-icon={name}>
      <path d={SHAPES[name]} />
    </svg>
  );
}
