import { checkById } from '../checks/index.ts';
import { custodyState } from './advice.ts';
import type { TabReport } from './schema.ts';

type Flags = Pick<TabReport['context'], 'flags' | 'flagsReadable'>;

/**
 * Where a check's rule comes from, in English as it was written; null where it may not be shown. Sources name boxes
 * ("… and the Portal box"), so beside a person whose flags forbid advice, or have not been read, they would be advice
 * (DESIGN promise 3). The custody check's own says that the document decides.
 */
export function ruleSource(id: string, context: Flags): string | null {
  const check = checkById(id);
  if (!check) return null;
  const shown = custodyState(context) === 'clear' || check.aboutPerson === false || id === 'REL-CUSTODY';
  return shown ? check.source : null;
}
