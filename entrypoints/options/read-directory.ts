import type { DirectoryServices, ReadList } from '../../components/settings/directory/services.ts';
import { MAX_BYTES } from '../../lib/district/directory/grid.ts';
import { Refusal, type RefusalCode, tooLarge } from '../../lib/district/directory/refusal.ts';

type FromWorker =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'read'; list: ReadList }
  | { kind: 'refused'; code: RefusalCode; values: Record<string, string | number> };

/** Reads a file or a pasted text in a worker of its own, which ends with it. */
export const readDirectoryList: DirectoryServices['read'] = (source, progress) => {
  if (typeof source !== 'string' && source.size > MAX_BYTES) {
    return { done: Promise.reject(tooLarge(source.size)), stop: () => undefined };
  }
  const worker = new Worker(new URL('./directory-worker.ts', import.meta.url), { type: 'module' });
  const done = new Promise<ReadList>((read, refuse) => {
    const failed = (why: string) => refuse(new Refusal('failed', { why }));
    worker.addEventListener('error', ({ message }) => failed(message));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') progress(data.done, data.total);
      else if (data.kind === 'read') read(data.list);
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
  const stop = () => worker.terminate();
  return { done: done.finally(stop), stop };
};
