/** How long a step of the demo may take; a busy machine takes seconds. */
const patienceMs = 20_000;

/**
 * Asks again until there is an answer.
 * @throws when there is none in time, with the name of what was waited for
 */
export async function waitFor<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  for (const until = Date.now() + patienceMs; ; ) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > until) throw new Error(`${what} did not come up`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
