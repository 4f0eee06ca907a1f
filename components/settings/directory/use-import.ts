import { useEffect, useRef, useState } from 'preact/hooks';
import { Refusal } from '../../../lib/district/directory/refusal.ts';
import type { DirectoryServices, ListReader, ReadList } from './services.ts';

export type ImportState =
  | { step: 'idle' }
  | { step: 'reading'; name: string; done: number; total: number }
  | { step: 'refused'; name: string; refusal: Refusal }
  | { step: 'preview'; name: string; read: ReadList; readAs: ListReader['readAs'] };

/** Reads lists one at a time: a new one, or `leave`, stops the one before. */
export function useImport(services: DirectoryServices) {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const running = useRef<ListReader | null>(null);
  const stop = () => {
    running.current?.stop();
    running.current = null;
  };
  useEffect(() => stop, []);

  async function start(source: File | string): Promise<void> {
    stop();
    const name = typeof source === 'string' ? '' : source.name;
    setState({ step: 'reading', name, done: 0, total: 0 });
    const reader = services.read(source, (done, total) => setState({ step: 'reading', name, done, total }));
    running.current = reader;
    try {
      const read = await reader.done;
      if (running.current === reader) setState({ step: 'preview', name, read, readAs: reader.readAs });
    } catch (error) {
      if (running.current !== reader) return;
      const refusal = error instanceof Refusal ? error : new Refusal('failed', { why: String(error) });
      setState({ step: 'refused', name, refusal });
    }
  }

  return {
    state,
    start,
    leave() {
      stop();
      setState({ step: 'idle' });
    },
  };
}
