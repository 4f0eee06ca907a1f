const CHANNEL = 'tickets';

/** Tells every page that the outbox or the sent tickets have changed. */
export function tellTicketsChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Hears of every change, made in any page. @returns stops hearing */
export function onTicketsChanged(hear: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = hear;
  return () => channel.close();
}
