import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** An error that Firefox answered with: `name` is WebDriver's error code, such as "no such element". */
class MarionetteError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };
type Answer = [1, number, { error: string; message: string } | null, unknown];

/**
 * A client for Marionette, the remote control built into Firefox (protocol version 3): messages are JSON arrays, each
 * behind its length in bytes and a colon; requests are [0, id, command, parameters], answers [1, id, error, result].
 * Unlike WebDriver BiDi it can open and drive extension pages. Commands: WebDriver's, with a `WebDriver:` prefix, and
 * Firefox's own (`Addon:Install`, `Marionette:SetContext`).
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #buffer = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#take(bytes));
    socket.on('error', () => {});
    socket.on('close', () => this.#fail(new Error('Firefox closed the connection.')));
  }

  /** Connects to Firefox on a loopback port. Throws when nothing listens there. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Marionette(socket);
  }

  /** Sends a command and gives its result as Firefox answers it. Throws a MarionetteError, or when the line is closed. */
  send<T = unknown>(command: string, parameters: Record<string, unknown> = {}): Promise<T> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise<T>((resolve, reject) => {
      if (this.#socket.destroyed) {
        reject(new Error('Firefox closed the connection.'));
        return;
      }
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      const text = JSON.stringify([0, id, command, parameters]);
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(bytes: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      const end = colon + 1 + Number(this.#buffer.toString('latin1', 0, Math.max(colon, 0)));
      if (colon < 0 || this.#buffer.length < end) return;
      const message: unknown = JSON.parse(this.#buffer.toString('utf8', colon + 1, end));
      this.#buffer = this.#buffer.subarray(end);
      // The only message that is no answer is the greeting, an object.
      if (Array.isArray(message)) this.#answer(message as Answer);
    }
  }

  #answer([, id, error, result]: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new MarionetteError(error.error, error.message));
    else waiting?.resolve(result);
  }

  #fail(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
