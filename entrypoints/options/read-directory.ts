import type { DirectoryServices, ListReader, ReadList } from '../../components/settings/directory/services.ts';
import { MAX_BYTES } from '../../lib/district/directory/grid.ts';
import type { Reading } from '../../lib/district/directory/reading.ts';
import { Refusal, type RefusalCode, tooLarge } from '../../lib/district/directory/refusal.ts';

type FromWorker =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'read'; list: ReadList }
  | { kind: 'reading'; reading: Reading | null }
  | { kind: 'refused'; code: RefusalCode; values: Record<string, string | number> };

function refused(refusal: Refusal): ListReader {
  const done = Promise.reject(refusal);
  return { done, readAs: () => done, stop: () => undefined };
}

/** Reads a file or a pasted text in a worker of its own, which ends with `stop`. */
export const readDirectoryList: DirectoryServices['read'] = (source, progress) => {
  if (typeof source !== 'string' && source.size > MAX_BYTES) return refused(tooLarge(source.size));
  const worker = new Worker(new URL('./directory-worker.ts', import.meta.url), { type: 'module' });
  // Answers come in the order in which was asked.
  const asked: ((reading: Reading | null) => void)[] = [];
  const done = new Promise<ReadList>((read, refuse) => {
    const failed = (why: string) => refuse(new Refusal('failed', { why }));
    worker.addEventListener('error', ({ message }) => failed(message));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') progress(data.done, data.total);
      else if (data.kind === 'read') read(data.list);
      else if (data.kind === 'reading') asked.shift()?.(data.reading);
      else if (data.kind === 'refused') refuse(new Refusal(data.code, data.values));
    });
    if (typeof source === 'string') worker.postMessage({ name: '', source });
    else {
      source.arrayBuffer().then(
        (bytes) => worker.postMessage({ name: source.name, source: bytes }, [bytes]),
        (error) => failed(String(error)),
      );
    }
  });
  return {
    done,
    readAs: (columns) =>
      new Promise((answer) => {
        asked.push(answer);
        worker.postMessage({ columns });
      }),
    stop: () => worker.terminate(),
  };
};
