import type { Sighting } from '../facts.ts';
import { custodyState } from './advice.ts';
import type { TabReport } from './schema.ts';
import { workedOn } from './worked-on.ts';

/**
 * The custody rule for hand-outs that hold no key. Flags of the page in hand count, and those of the student seen last.
 * Where a person, a household or an application is in hand, flags that could not be read make it `ask`; where nobody is
 * in hand (a portal page, no page at all) a hand-out is a leaflet about nobody, and only a visible flag stands against it.
 * @param report of the tab; null: there is none
 * @param seen the pages of this session, the newest first
 */
export function handoutCustody(report: TabReport | null, seen: readonly Sighting[]): ReturnType<typeof custodyState> {
  if (report === null) return 'clear';
  const { student, person, household, applicationNumber, flags, flagsReadable } = report.context;
  const worked = workedOn(seen);
  const all = [...flags.map(({ kind }) => ({ kind })), ...(worked?.flags ?? []).map((kind) => ({ kind }))];
  const somebody = student !== null || person !== null || household !== null || applicationNumber !== null;
  // On the page of an adult, a household or an application the flags that count are the student's.
  const read = student !== null ? flagsReadable : flagsReadable && worked?.flagsReadable === true;
  return custodyState({ flags: all, flagsReadable: !somebody || read });
}

/** Does only the student seen last have the flag, and not the page in hand? Then it may be another family's. */
export const isOfEarlier = (report: TabReport | null): boolean =>
  report === null || custodyState(report.context) !== 'stop';
