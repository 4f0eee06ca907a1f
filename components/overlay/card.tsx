import type { MarkView } from '../../lib/messages/map.ts';
import type { Mark } from './anchors.ts';
import { Icon, iconOf } from './icon.tsx';

export interface CardProps {
  mark: Mark;
  texts: Readonly<Record<string, string>>;
  style: string;
  onClose: () => void;
  onHelp: (view: MarkView, why: boolean) => void;
  onPause: () => void;
}

function Entry({ view, texts, onHelp }: { view: MarkView; texts: CardProps['texts']; onHelp: CardProps['onHelp'] }) {
  return (
    <section>
      <h2>
        <Icon kind={iconOf(view)} /> {view.message}
      </h2>
      <dl>
        <dt>{texts['read']}</dt>
        {view.observed.map((line) => (
          <dd key={line}>{line}</dd>
        ))}
        <dt>{texts['why']}</dt>
        <dd>{view.why}</dd>
        <dt>{texts['fix']}</dt>
        <dd>{view.fix}</dd>
      </dl>
      <p class="foot at-hand">
        <button type="button" class="main" onClick={() => onHelp(view, false)}>
          {texts['help']}
        </button>
      </p>
      {view.page === 'relationships' && (
        <p class="foot">
          <button type="button" onClick={() => onHelp(view, true)}>
            {texts['cannotSee']}
          </button>
        </p>
      )}
      <dl>
        <dt>{texts['check']}</dt>
        <dd>
          {view.check} · {view.title}
        </dd>
        {view.source !== null && (
          <>
            <dt>{texts['source']}</dt>
            <dd lang="en">{view.source}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** What a mark says, when it is opened: read, checklist item, why, what to do, ask for help. */
export function Card({ mark, texts, style, onClose, onHelp, onPause }: CardProps) {
  return (
    <div
      class="card"
      role="dialog"
      aria-label={mark.views[0]?.label}
      style={style}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="bar">
        <strong>Campus Lens</strong>
        <button type="button" class="close" aria-label={texts['close']} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {mark.views.map((view) => (
        <Entry key={view.check} view={view} texts={texts} onHelp={onHelp} />
      ))}
      <p class="foot">
        <button type="button" onClick={onPause}>
          {texts['pause']}
        </button>
      </p>
    </div>
  );
}
