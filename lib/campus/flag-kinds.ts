import { fold } from '../dom/text.ts';
import type { FlagKind } from '../facts.ts';

/** Custody, protection and release words: whoever sees one follows the custody procedure first (product.md T6, S17–S19). */
const CUSTODY =
  /\b(custod\w*|restrain\w*|protecti(on|ve)( order)?|order of protection|no contact|stay away|do not release|no release|release restrict\w*|restricted (contact|person|release)|parental rights|rights terminated|court order\w*|injunction|tpo|tro|safe at home|address confidential\w*|domestic violence|visitation|noncustodial|non custodial|kidnap\w*|abduct\w*|custodia|orden (judicial|de proteccion|de alejamiento)|no entregar)\b/;
const LEGAL =
  /\b(legal\w*|court|judge|judicial|attorney|lawyer|subpoena|affidavit|guardian ad litem|dfcs|dfacs|dcfs|cps|ward of|foster|state custody|power of attorney|tutela|tribunal)\b/;

/** The kind of a flag by its words; a flag that says none of them is `other`. */
export function flagKind(text: string): FlagKind {
  // A "legal guardian" is a relationship, no document.
  const words = fold(text).replace(/\blegal guardian\w*/g, '');
  if (CUSTODY.test(words)) return 'custody';
  return LEGAL.test(words) ? 'legal' : 'other';
}
