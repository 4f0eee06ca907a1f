import type { Watch } from '../../components/panel/services.ts';
import { begun } from './begun.ts';

type WatchOf<T> = (tabId: number, tell: (value: T) => void) => () => void;

/** Something of a tab that is watched from the moment the tab is known, before the panel asks for it. */
export interface Early<T> {
  /** Starts; only the first tab counts. */
  begin(tabId: number): void;
  watch: WatchOf<T>;
  /** Resolves when the first value was told. */
  told: Promise<void>;
}

/** @param hear is told every value of the first tab, whoever watches */
export function early<T>(watch: WatchOf<T>, hear: (value: T) => void = () => undefined): Early<T> {
  let first: { tabId: number; watch: Watch<T> } | null = null;
  let done: () => void = () => undefined;
  const told = new Promise<void>((resolve) => {
    done = resolve;
  });
  return {
    begin(tabId) {
      first ??= {
        tabId,
        watch: begun(
          (tell) => watch(tabId, tell),
          (value) => {
            hear(value);
            done();
          },
        ),
      };
    },
    watch: (tabId, tell) => (first?.tabId === tabId ? first.watch(tell) : watch(tabId, tell)),
    told,
  };
}
