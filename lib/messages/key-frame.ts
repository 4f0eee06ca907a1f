import { isAlive, runtime } from './frame.ts';
import { isKeyAsk, KEY_PORT, type KeyAnswer, type KeyAsk } from './key-port.ts';
import { sentBy } from './sender.ts';

/** What a frame uses of a port. */
export interface FramePort {
  name: string;
  sender?: { id?: string };
  onMessage: { addListener: (listener: (message: unknown) => void) => void };
  postMessage: (message: KeyAnswer) => void;
  disconnect: () => void;
}

/**
 * Answers the panel when a person asks for a key. Only our own extension is answered, once a port; then the port closes.
 * @param find the key as it stands on the page at this moment, or null
 * @returns stops answering
 */
export function answerKeys(find: (ask: KeyAsk) => Promise<string | null>): () => void {
  const onConnect = (port: FramePort): void => {
    if (port.name !== KEY_PORT) return;
    if (!port.sender || !sentBy(port.sender, runtime()?.id)) {
      port.disconnect();
      return;
    }
    let asked = false;
    port.onMessage.addListener((message) => {
      if (asked || !isKeyAsk(message)) return port.disconnect();
      asked = true;
      void find(message)
        .catch(() => null)
        .then((key) => port.postMessage({ key }))
        // The panel was closed meanwhile: there is nobody to answer.
        .catch(() => undefined);
    });
  };
  runtime()?.onConnect?.addListener(onConnect);
  return () => {
    if (isAlive()) runtime()?.onConnect?.removeListener(onConnect);
  };
}
