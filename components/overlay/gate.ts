import { controlsNamed } from '../../lib/dom/controls.ts';
import type { GateView } from '../../lib/messages/map.ts';
import { leafTexts, textsNear } from './near-texts.ts';
import { notePlace, type Size } from './note-place.ts';

/** A note as drawn beside a control. */
export interface Note {
  title: string;
  lines: readonly string[];
  style: string;
  /** Drawn on long lines. */
  strip: boolean;
}

/** Whatever can be pressed or filled in; a note covers none of it. */
const CONTROLS =
  'input:not([type=hidden]),select,textarea,button,a,summary,[role=button],[role=link],[role=tab],[role=checkbox],[role=switch],[role=combobox],[role=menuitem]';
/** In a document with more controls than this none could be kept free in time: there is no note then. */
const MOST = 1500;
const WIDTH = 260;
const LETTERS = 36;
const LINE = 17;
const LETTER = 6.4;
const GAP_LETTERS = 4;
const STRIP_PADDING = 20;
const STRIP_EDGE = 4;
/** A line that does not fit is broken at a word. */
const WRAP = 60;
const PADDING = 14;
/** A second control this near is the same place. */
const NEAR: Size = { width: 600, height: 200 };

/** Room for a note of these lines, with some to spare; what is more is cut off, so that nothing else is covered. */
const sizeOf = (lines: readonly string[]): Size => ({
  width: WIDTH,
  height: PADDING + lines.reduce((sum, line) => sum + Math.ceil((line.length + 2) / LETTERS), 0) * LINE,
});

/** The same on one or two long lines, for the room beside a row of buttons. */
const strips = (lines: readonly string[]): Size[] => {
  const letters = lines.reduce((sum, line) => sum + line.length + GAP_LETTERS, 0);
  return [1, 2].map((rows) => ({
    width: STRIP_PADDING + Math.ceil((letters * LETTER) / rows) + (rows - 1) * WRAP,
    height: rows * LINE + STRIP_EDGE,
  }));
};

/**
 * The checklist beside the page's own Approve and Post. It is looked at, never pressed: the controls keep every click,
 * and work as ever whatever the checklist says.
 */
export function gateNotes(doc: Document, own: Element) {
  const win = doc.defaultView as Window;
  let view: GateView | null = null;
  let controls: Element[] = [];
  let texts: Element[] = [];

  const isFree = (control: Element, { left, right, top, bottom }: DOMRect) => {
    const at = doc.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return at === null || at === own || control.contains(at) || at.contains(control);
  };

  return {
    set(next: GateView | null) {
      view = next;
      this.look();
    },
    isSet: () => view !== null && controls.length > 0,
    /** Looks for the controls again: a page draws them late, and anew. @returns whether they are others than before */
    look(): boolean {
      const found = view ? controlsNamed(doc, view.controls) : [];
      const same = found.length === controls.length && found.every((control, at) => control === controls[at]);
      controls = found;
      texts = found.length > 0 ? leafTexts(doc) : [];
      return !same;
    },
    /** @param marks what the layer has drawn already */
    notes(marks: readonly DOMRect[]): Note[] {
      const { title = '', lines = [] } = view ?? {};
      if (!view || controls.length === 0) return [];
      const all = [...doc.querySelectorAll(CONTROLS)];
      if (all.length > MOST) return [];
      const taken = [...all, ...controls]
        .map((control) => control.getBoundingClientRect())
        .filter(({ width }) => width > 0);
      const screen = { width: win.innerWidth, height: win.innerHeight };
      const beside: DOMRect[] = [];
      return controls.flatMap((control): Note[] => {
        const box = control.getBoundingClientRect();
        const away = box.width === 0 || box.bottom <= 0 || box.top >= screen.height;
        const again = beside.some(
          ({ left, top }) => Math.abs(left - box.left) < NEAR.width && Math.abs(top - box.top) < NEAR.height,
        );
        if (away || again || !isFree(control, box)) return [];
        const kept = [...taken, ...marks];
        const draw = (shown: readonly string[], busy: readonly DOMRect[]): Note | null => {
          const all = [title, ...shown];
          for (const size of [sizeOf(all), ...strips(all)]) {
            const spot = notePlace(box, size, busy, screen);
            if (!spot) continue;
            const strip = size.width !== WIDTH;
            const style = `left:${spot.left}px;top:${spot.top}px;width:${size.width}px;max-height:${size.height}px`;
            return { title, lines: shown, style, strip };
          }
          return null;
        };
        const near = textsNear(texts, box);
        // As many of its lines as there is room for beside the page's own words.
        const counts = lines.map((_, at) => lines.length - at);
        const note = counts.map((count) => draw(lines.slice(0, count), [...kept, ...near])).find((one) => one !== null);
        if (!note) return [];
        beside.push(box);
        return [note];
      });
    },
  };
}
