import type { MarkView } from '../../lib/messages/map.ts';
import type { Mark } from './anchors.ts';
import { Card, type CardProps } from './card.tsx';
import type { Note } from './gate.ts';
import { Icon, iconOf } from './icon.tsx';
import type { Spot } from './place.ts';

export interface LayerProps {
  /** `late`: in the right half of the frame, where a name to the right of it would be cut off. */
  placed: { mark: Mark; spot: Spot; late: boolean }[];
  notes: Note[];
  open: string | null;
  cardStyle: string;
  texts: Readonly<Record<string, string>>;
  announce: string;
  onOpen: (mark: Mark) => void;
  onClose: () => void;
  onHelp: CardProps['onHelp'];
  onPause: () => void;
}

/** "Portal box empty, Rivera, Ana"; several findings about one box say how many more there are. */
const nameOf = (mark: Mark): string =>
  mark.views.length > 1 ? `${mark.views[0]?.label} (+${mark.views.length - 1})` : (mark.views[0]?.label ?? '');

export function Layer(props: LayerProps) {
  const { placed, open, texts } = props;
  const opened = placed.find(({ mark }) => mark.id === open)?.mark;
  return (
    <>
      {placed.map(({ mark, spot, late }) => (
        <button
          key={mark.id}
          type="button"
          class="mark"
          data-mark={mark.id}
          aria-label={nameOf(mark)}
          aria-haspopup="dialog"
          aria-expanded={mark.id === open}
          style={`left:${spot.left}px;top:${spot.top}px`}
          onClick={() => props.onOpen(mark)}
        >
          <Icon kind={iconOf(mark.views[0] as MarkView)} />
          <span class={late ? 'tip late' : 'tip'} aria-hidden="true">
            {nameOf(mark)}
          </span>
        </button>
      ))}
      {props.notes.map(({ title, lines, style, strip }) => (
        <div key={style} class={strip ? 'note strip' : 'note'} role="note" style={style}>
          <b>{title}</b>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      {opened && (
        <Card
          mark={opened}
          texts={texts}
          style={props.cardStyle}
          onClose={props.onClose}
          onHelp={props.onHelp}
          onPause={props.onPause}
        />
      )}
      <div class="say" role="status" aria-live="polite">
        {props.announce}
      </div>
    </>
  );
}
