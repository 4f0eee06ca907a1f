import { createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

/** Says something once in the panel's one polite status line. */
export const SayContext = createContext<(message: string) => void>(() => {});

export function useSay(): (message: string) => void {
  return useContext(SayContext);
}

/** What a page's status line says, and how to say something; the same words twice are said twice. */
export function useStatus() {
  const [status, setStatus] = useState({ message: '', count: 0 });
  const say = useCallback((message: string) => setStatus(({ count }) => ({ message, count: count + 1 })), []);
  return { status, say };
}
