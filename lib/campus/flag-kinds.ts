import { fold } from '../dom/text.ts';
import type { FlagKind } from '../facts.ts';
import type { FlagWords } from './spec.ts';

/** Tells the kind of a flag by its words; a flag that says none of them is `other`. */
export function flagKinds({ custody, legal, harmless }: FlagWords): (text: string) => FlagKind {
  const isCustody = new RegExp(custody);
  const isLegal = new RegExp(legal);
  const isHarmless = new RegExp(harmless, 'g');
  return (text) => {
    const words = fold(text).replace(isHarmless, '');
    if (isCustody.test(words)) return 'custody';
    return isLegal.test(words) ? 'legal' : 'other';
  };
}
