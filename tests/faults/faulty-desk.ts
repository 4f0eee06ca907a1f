import { createServer } from 'node:https';
import type { Socket } from 'node:net';
import { makeCertificate } from '../browsers/certificate.ts';
import { listenOnLoopback } from '../browsers/loopback.ts';
import { askedBy, rtStub, type StoredTicket } from './rt-stub.ts';

/** What can go wrong between the extension and the desk, and at the desk. */
export const faults = [
  'dropped',
  'reset',
  'cut short',
  'error before',
  'error after',
  'created, then dropped',
  'created late',
  'twice',
] as const;
export type Fault = (typeof faults)[number];

/** Numbers that look random and are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface FaultyDesk {
  port: number;
  tickets: StoredTicket[];
  /** How often each fault has struck. */
  struck: Map<Fault | 'none', number>;
  close(): Promise<void>;
}

/**
 * A desk behind a bad line, on loopback.
 * @param share of requests that something goes wrong with, 0..1
 * @param patience how long the extension waits for an answer, in ms: "created late" takes longer than that
 */
export async function startFaultyDesk(
  host: string,
  share: number,
  patience: number,
  seed: number,
): Promise<FaultyDesk> {
  const stub = rtStub();
  const random = randomFrom(seed);
  const struck = new Map<Fault | 'none', number>();
  const late = new Set<NodeJS.Timeout>();
  /** Connections below their encryption, which alone can be reset. */
  const raw = new Map<number | undefined, Socket>();
  const pick = (): Fault | 'none' => {
    const fault = random() < share ? (faults[Math.floor(random() * faults.length)] ?? 'none') : 'none';
    struck.set(fault, (struck.get(fault) ?? 0) + 1);
    return fault;
  };
  const server = createServer(await makeCertificate([host]), async (request, response) => {
    const asked = await askedBy(request).catch(() => null);
    const breakOff = () => request.socket.destroy();
    if (asked === null) return breakOff();
    switch (pick()) {
      case 'dropped':
        return breakOff();
      case 'reset':
        return raw.get(request.socket.remotePort)?.resetAndDestroy();
      case 'cut short':
        response.writeHead(201, { 'content-type': 'application/json', 'content-length': '400' });
        stub.work(asked);
        return response.write('{"id":', breakOff);
      case 'error before':
        return stub.answer(response, [500, { message: 'trouble' }]);
      case 'error after':
        stub.work(asked);
        return stub.answer(response, [500, { message: 'trouble' }]);
      case 'created, then dropped':
        stub.work(asked);
        return breakOff();
      case 'created late': {
        // The desk goes to work when nobody waits for it any more.
        const timer = setTimeout(() => {
          late.delete(timer);
          stub.answer(response, stub.work(asked));
        }, patience * 1.4);
        late.add(timer);
        return;
      }
      case 'twice':
        stub.work(asked);
        return stub.answer(response, stub.work(asked));
      case 'none':
        return stub.answer(response, stub.work(asked));
    }
  });
  server.on('connection', (socket: Socket) => {
    raw.set(socket.remotePort, socket);
    socket.on('close', () => raw.delete(socket.remotePort));
  });
  const { port, close } = await listenOnLoopback(server);
  return {
    port,
    tickets: stub.tickets,
    struck,
    close() {
      for (const timer of late) clearTimeout(timer);
      const closed = close();
      server.closeAllConnections();
      return closed;
    },
  };
}
