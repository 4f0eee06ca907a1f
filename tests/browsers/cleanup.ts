const steps = new Set<() => void>();
const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/**
 * Runs a synchronous step should this process end before the test could clean up after itself: at its exit, and at a
 * signal that nobody else listens for (test runners that listen end their tests in order first).
 * @returns a function that takes the step off again.
 */
export function atProcessEnd(step: () => void): () => void {
  if (steps.size === 0) listen();
  steps.add(step);
  return () => {
    steps.delete(step);
    if (steps.size === 0) unlisten();
  };
}

function listen(): void {
  process.on('exit', runAll);
  for (const name of Object.keys(signals)) process.on(name, onSignal);
}

function unlisten(): void {
  process.removeListener('exit', runAll);
  for (const name of Object.keys(signals)) process.removeListener(name, onSignal);
}

function runAll(): void {
  for (const step of [...steps].reverse()) step();
}

function onSignal(name: keyof typeof signals): void {
  // 128 + number is how a shell tells of an end by signal.
  if (process.listenerCount(name) === 1) process.exit(128 + signals[name]);
}
