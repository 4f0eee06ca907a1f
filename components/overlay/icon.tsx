import type { MarkView } from '../../lib/messages/map.ts';

/** Shape and sign by what a mark says, so that colour is never alone: octagon !, triangle !, diamond ?, dashed circle –. */
const SHAPES = {
  critical: { path: 'M7 1h6l5 5v8l-5 5H7l-5-5V6z', sign: '!' },
  warning: { path: 'M10 1.5 19 18H1z', sign: '!' },
  info: { path: 'M10 1l9 9-9 9-9-9z', sign: '?' },
  unknown: { path: 'M10 1.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z', sign: '–' },
} as const;

export type IconKind = keyof typeof SHAPES;

export const iconOf = (view: Pick<MarkView, 'outcome' | 'severity'>): IconKind =>
  view.outcome === 'unknown' ? 'unknown' : view.severity;

export function Icon({ kind }: { kind: IconKind }) {
  const { path, sign } = SHAPES[kind];
  return (
    <svg class={`icon ${kind}`} viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
      <path d={path} />
      <text x="10" y={kind === 'warning' ? 15.5 : 14.2} text-anchor="middle">
        {sign}
      </text>
    </svg>
  );
}
