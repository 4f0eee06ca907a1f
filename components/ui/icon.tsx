/**
 * Shapes, each different in outline so that colour is never the only sign. Drawn in the text's own colour, which
 * forced colours set to the system's. Always hidden from screen readers: a word stands beside each.
 */
const shapes = {
  critical: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM7 4v5h2V4zm0 6.5v2h2v-2z',
  warning: 'M8 1l7.5 14H.5zM7.1 6v4.6h1.8V6zm0 5.6v1.9h1.8v-1.9z',
  done: 'M8 1a7 7 0 100 14A7 7 0 008 1zM6.8 11.6L3.6 8.4l1.3-1.3 1.9 1.9 4.3-4.4 1.3 1.3z',
  info: 'M8 1a7 7 0 100 14A7 7 0 008 1zM7 4v2h2V4zm0 3.2V12h2V7.2z',
  unknown:
    'M3 1.5h10A1.5 1.5 0 0114.5 3v10a1.5 1.5 0 01-1.5 1.5H3A1.5 1.5 0 011.5 13V3A1.5 1.5 0 013 1.5zM7.1 11v1.8h1.8V11zM8 3.6c-1.7 0-2.8 1-2.9 2.6h1.8c.1-.7.5-1.1 1.1-1.1s1 .4 1 .9c0 1.2-1.9 1.3-1.9 3.7h1.8c0-1.7 2-1.9 2-3.8C10.9 4.5 9.7 3.6 8 3.6z',
  pause: 'M3 2h3.5v12H3zm6.5 0H13v12H9.5z',
  flag: 'M2.5 1v14h1.8V9.5h8.7L11 5.7 13 2H4.3V1z',
  refresh: 'M8 2.5A5.5 5.5 0 1013.5 8h-1.7A3.8 3.8 0 118 4.2V7l4-3.7L8 0z',
  chevron: 'M5 2l6 6-6 6-1.4-1.4L8.2 8 3.6 3.4z',
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path fill="currentColor" fill-rule="evenodd" d={shapes[name]} />
    </svg>
  );
}
