import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Says something once in the panel's one polite status line. */
export const SayContext = createContext<(message: string) => void>(() => {});

export function useSay(): (message: string) => void {
  return useContext(SayContext);
}
