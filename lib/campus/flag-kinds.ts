import { fold } from '../dom/text.ts';
import type { FlagKind } from '../facts.ts';
import type { FlagWords } from './spec.ts';

/** Tells the kind of a flag by its words; a flag that says none of them is `other`. */
export function flagKinds({ custody, legal }: FlagWords): (text: string) => FlagKind {
  const isCustody = new RegExp(custody);
  const isLegal = new RegExp(legal);
  return (text) => {
    // A "legal guardian" is a relationship, no document.
    const words = fold(text).replace(/\blegal guardian\w*/g, '');
    if (isCustody.test(words)) return 'custody';
    return isLegal.test(words) ? 'legal' : 'other';
  };
}
