/** One change of a tab's stored state at a time; the browser keeps the queue, so nothing is lost with the worker. */
export function withTab<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`tab:${tabId}`, work) as Promise<T>;
}
