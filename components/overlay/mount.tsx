import { render } from 'preact';
import type { GateView, MarkView } from '../../lib/messages/map.ts';
import { anchorBox, CONTROLS } from './anchor-box.ts';
import { groupMarks, type Mark } from './anchors.ts';
import { cardStyle } from './card-style.ts';
import { gateNotes } from './gate.ts';
import { createHost } from './host.ts';
import { Layer } from './layer.tsx';
import { type Spot, spotFor, TARGET } from './place.ts';
import { STYLE } from './style.ts';

type Locate = Parameters<typeof groupMarks>[1];

export interface OverlayHooks {
  /** @param why the row's person is asked about, not a ticket */
  help: (view: MarkView, why: boolean) => void;
  pause: () => void;
}

const GONE: Spot = { left: -TARGET * 2, top: -TARGET * 2 };

/**
 * The mark layer of one frame: one closed-shadow element, marks only for boxes in view, kept beside them as the page
 * scrolls. Reads positions and changes nothing of the page (DESIGN promise 8).
 */
export function createOverlay(doc: Document, hooks: OverlayHooks) {
  const win = doc.defaultView as Window & typeof globalThis;
  const host = createHost(doc, STYLE);
  const gate = gateNotes(doc, host.element);
  const visible = new Set<Element>();
  let marks: Mark[] = [];
  let texts: Readonly<Record<string, string>> = {};
  let announce = '';
  let open: string | null = null;
  let queued = false;

  const covered = (mark: Mark, box: DOMRect) => {
    const at = doc.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    return at !== null && at !== host.element && !mark.rowElement.contains(at) && !at.contains(mark.anchor);
  };

  const draw = () => {
    queued = false;
    if ((marks.length > 0 || gate.isSet()) && !host.attach()) return;
    const taken: DOMRect[] = [];
    const placed = marks.flatMap((mark) => {
      const kept = mark.id === open;
      if (!visible.has(mark.anchor) && !kept) return [];
      const box = anchorBox(mark.anchor);
      if (box.width === 0 || covered(mark, box)) return kept ? [{ mark, spot: GONE, late: false }] : [];
      const row = mark.rowElement.getBoundingClientRect();
      const around = [...mark.rowElement.querySelectorAll(CONTROLS)].map((control) => control.getBoundingClientRect());
      const spot = spotFor(box, row, around, win.innerWidth, win.innerHeight, taken);
      taken.push(new DOMRect(spot.left, spot.top, TARGET, TARGET));
      return [{ mark, spot, late: spot.left > win.innerWidth / 2 }];
    });
    const spot = placed.find(({ mark }) => mark.id === open)?.spot;
    render(
      <Layer
        placed={placed}
        notes={gate.notes(taken)}
        open={open}
        cardStyle={spot ? cardStyle(spot, win.innerWidth, win.innerHeight) : ''}
        texts={texts}
        announce={announce}
        onOpen={(mark) => show(mark.id === open ? null : mark.id)}
        onClose={() => show(null)}
        onHelp={hooks.help}
        onPause={hooks.pause}
      />,
      host.root,
    );
  };
  const queue = () => {
    if (queued) return;
    queued = true;
    win.requestAnimationFrame(draw);
  };
  /** Opens a card and moves the focus into it, or closes it and gives the focus back to its mark. */
  const show = (id: string | null) => {
    const before = open;
    open = id;
    draw();
    const selector = id ? '.card .main' : `[data-mark="${win.CSS.escape(before ?? '')}"]`;
    host.root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  };
  const seen = new win.IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) visible.add(entry.target);
      else visible.delete(entry.target);
    }
    draw();
  });
  const resized = new win.ResizeObserver(queue);
  const arm = () => {
    win.addEventListener('scroll', queue, { capture: true, passive: true });
    win.addEventListener('resize', queue, { passive: true });
  };

  return {
    isOurs: (node: Node) => node === host.element,
    /** Shows these marks and this checklist and no others. `said` is announced once, politely. */
    show(
      views: readonly MarkView[],
      words: Readonly<Record<string, string>>,
      locate: Locate,
      said: string | null,
      checklist: GateView | null = null,
    ) {
      gate.set(checklist);
      const next = groupMarks(views, locate);
      const anchors = new Set(next.map((mark) => mark.anchor));
      for (const { anchor } of marks) {
        if (anchors.has(anchor)) continue;
        seen.unobserve(anchor);
        visible.delete(anchor);
      }
      const before = new Set(marks.map((mark) => mark.anchor));
      marks = next;
      texts = words;
      host.element.lang = words['lang'] ?? '';
      if (open !== null && !marks.some((mark) => mark.id === open)) open = null;
      arm();
      resized.disconnect();
      if (doc.documentElement) resized.observe(doc.documentElement);
      for (const anchor of anchors) if (!before.has(anchor)) seen.observe(anchor);
      draw();
      // The status region must stand empty before its text comes, or screen readers do not say it.
      if (said) {
        announce = said;
        queue();
      }
    },
    /** Puts the marks back where the page took the layer away without another change. */
    keep() {
      const moved = gate.look();
      if (moved || ((marks.length > 0 || gate.isSet()) && !host.element.isConnected)) draw();
    },
    /** Scrolls to a row and moves the focus to its mark. False when the row has none here. */
    focusRow(page: MarkView['page'], row: number): boolean {
      const mark = marks.find((one) => one.page === page && one.row === row);
      if (!mark) return false;
      mark.rowElement.scrollIntoView({ block: 'center', inline: 'nearest' });
      visible.add(mark.anchor);
      draw();
      const button = host.root.querySelector<HTMLElement>(`[data-mark="${win.CSS.escape(mark.id)}"]`);
      win.focus();
      button?.focus({ preventScroll: true });
      return !!button;
    },
    destroy() {
      gate.set(null);
      seen.disconnect();
      resized.disconnect();
      win.removeEventListener('scroll', queue, { capture: true });
      win.removeEventListener('resize', queue);
      render(null, host.root);
      host.element.remove();
      marks = [];
    },
  };
}
