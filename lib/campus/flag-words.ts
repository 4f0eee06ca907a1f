import type { FlagWords } from './spec.ts';

/**
 * Words of a flag; they come to the frames with the pages (`ReaderConfig`). Custody, protection and release: whoever sees
 * one follows the custody procedure first (product.md T6, S17–S19).
 */
export const flagWords: FlagWords = {
  custody:
    '\\b(custod\\w*|restrain\\w*|protecti(on|ve)( order)?|order of protection|no contact|stay away|do not release|no release|release restrict\\w*|restricted (contact|person|release)|parental rights|rights terminated|court order\\w*|injunction|tpo|tro|safe at home|address confidential\\w*|domestic violence|visitation|noncustodial|non custodial|kidnap\\w*|abduct\\w*|custodia|orden (judicial|de proteccion|de alejamiento)|no entregar)\\b',
  legal:
    '\\b(legal\\w*|court|judge|judicial|attorney|lawyer|subpoena|affidavit|guardian ad litem|dfcs|dfacs|dcfs|cps|ward of|foster|state custody|power of attorney|tutela|tribunal)\\b',
  ordinary:
    '\\b(search|menu|close|clear|back|next|previous|expand|collapse|open|more|home|logo|photo|picture|avatar|image of|student image|settings|notifications?|messages?|help|sign out|log out|log off|profile|edit|print|favou?rites?|bookmark|context|switch\\w*|calendar|arrow|caret|chevron|dropdown|copy|pin|related tools|tools)\\b',
  photo: 'photo|avatar|picture|logo|personimage',
  nothing: '^((student |person )?(flags?|alerts?)|none|no flags?):?$',
  area: '[class*=flag i],[id*=flag i],[aria-label*=flag i],[class*=alert i],[id*=alert i],[aria-label*=alert i],[data-cy*=flag i]',
};
