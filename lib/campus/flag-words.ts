import { fields } from './frame-selectors.ts';
import type { FlagWords } from './spec.ts';

const pictures = 'img,svg,canvas,object,input[type=image],i,[role=img],[class*=icon i]';

/**
 * Words of a flag; they come to the frames with the pages (`ReaderConfig`). Custody, protection and release: whoever sees
 * one follows the custody procedure first (product.md T6, S17–S19).
 */
export const flagWords: FlagWords = {
  custody:
    '\\b(custod\\w*|restrain\\w*|protecti(on|ve)( order)?|order of protection|stay away|do not release|no release|rights terminated|court order\\w*|injunction|tpo|tro|ppo|ro on file|cust|guardianship|no rights|protected address|confid\\w* addr\\w*|safe at home|address confidential\\w*|domestic violence|visitation|non ?custodial|no ?contact|non contact|pfa|dvro|dvo|epo|decree\\w*|divorc\\w*|kinship|parenting (plan|time|order|agreement)|(shared|joint|sole|split|co|single) ?(parent\\w*|legal|physical|custod\\w*)|parent\\w* (restrict\\w*|alert|dispute|conflict|order|rights?)|(termination|loss) of rights|restricted (records?|information|access|visit\\w*|contact|person|release|parent|pick ?up)|(no|not|never|only|don t|cannot|may not|without|restrict\\w*) (\\w+ ){0,4}(pick ?up|pickup|picked up|check ?out|dismiss\\w*|visit\\w*|unsupervised)|(pick ?up|pickup|check ?out|release\\w*|dismiss\\w*|contact|share\\w*|speak|communicate) (\\w+ ){0,2}(only|restrict\\w*)|(do|does|must|may|shall|is|are) not (\\w+ ){0,2}(share|disclose|give|allow|contact|call|speak|talk|communicate|permit\\w*)|not (be )?(allowed|permitted|authorized|welcome)|bann(ed|ing)|barred|trespass\\w*|supervised|divorcio|plan de crianza|no (puede )?(recoger|contactar)|solo (la |el )?(madre|padre)|kidnap\\w*|abduct\\w*|custodia|orden (judicial|de proteccion|de alejamiento)|no entregar)\\b',
  legal:
    '\\b(legal\\w*|court|judge|judicial|attorney|lawyer|subpoena|affidavit|guardian ad litem|dfcs|dfacs|dcfs|dcf|dhs|dss|dcs|cyf|cys|cps|acs|chins|child protect\\w*|ward of|foster|state custody|power of attorney|tutela|tribunal)\\b',
  harmless:
    '\\b(?:legal (?:guardian|name|first|last|middle|sex|gender)\\w*|\\d+ (?:\\w+ ){1,3}court(?! (?:order|case|document|date|paper))|(?:counselor|teacher|advisor|homeroom|case manager) (?:\\w+ )?judge)\\b',
  ordinary:
    '\\b(search|menu|close|clear|back|next|previous|expand|collapse|open|more|home|logo|photo|picture|avatar|image of|student image|settings|notifications?|messages?|help|sign out|log out|log off|profile|edit|print|favou?rites?|bookmark|context|switch\\w*|calendar|arrow|caret|chevron|dropdown|copy|pin|related tools|tools)\\b',
  photo: 'photo|avatar|picture|logo|personimage',
  nothing: '^((student |person )?(flags?|alerts?)|none|no flags?):?$',
  elsewhere: '[role=search],nav,[role=navigation],form,th',
  area: '[class*=flag i],[id*=flag i],[aria-label*=flag i],[class*=alert i],[id*=alert i],[aria-label*=alert i],[data-cy*=flag i]',
  pictures,
  painted: `${pictures},[class*=flag i]:empty,[class*=alert i]:empty,[class*=flag i] span[title],[class*=alert i] span[title]`,
  vague:
    '^\\W*((student |person )?(flags?|alerts?)|icon|image|img|picture|warning|important|attention|notice|info|see|view|details?)( \\d+)?\\W*$|\\.(png|gif|svg|jpe?g|webp)$',
  more: '^\\W*\\+? ?[1-9]\\d?( (more|others?|flags?|alerts?))*\\W*$|^\\W*(show |view |see )?(all|more)( \\d+)?( (flags?|alerts?))?\\W*$|^(show|view|see) (student |person )?(flags?|alerts?)$|^((student |person )?(flags?|alerts?)) ?\\(?[1-9]\\d?\\)?$|^(\\.\\.\\.|…)$|could not|unable to|failed|\\berror\\b|loading|no se pud|cargando',
  // A bare word is the name of a column, a field or a tool.
  wary: '^(?!(?:legal |physical )?(?:custod\\w*|court orders?|restraining orders?)(?: (?:type|status|info|information|alerts?|notes?|comments?|documents?|records?|court orders?|papers))?$).*\\b(?:custod\\w+|restrain\\w+|protective orders?|orders? of protection|court (?:orders?|papers?|documents?|restrict\\w*)|legal alerts? (?:see|call|on|check|refer|active|yes|[1-9])|no contact|do not release|injunction|tpo|dvro|dvpo|ppo|(?:parental )?rights (?:were |are |have been )?(?:terminated|relinquished|revoked)|(?:parent\\w*|custod\\w*|visit\\w*|mother s|father s|his|her|mom s|dad s) rights (?:were |are |have been )?(?:suspended|restricted|limited)|(?:termination|loss|relinquishment) of (?:parental )?rights|no (?:legal |parental |custodial )+rights|(?:sole|joint) (?:legal|physical|custod\\w*)|(?:sole|only) legal|incarcerated|in (?:jail|prison)|no unsupervised|unsupervised (?:contact|visit\\w*)|no info(?:rmation)? (?:to |may |is |can )(?:\\w+ ){0,2}(?:be )?(?:given|released|shared)|safe at home|address confidential\\w*|domestic violence|supervised (?:visit\\w*|only)|divorce decree|not (?:allowed|permitted|authorized) to (?:pick|visit|contact)|tro|pfa|dvo|cps (?:case|report|referral|order|hold|investigation|involve\\w*)|safety plan|banned|barred|trespass (?:notice|order|warning)|(?:(?:do|may|must|shall|can) not|cannot|(?:don|can) t|not to) (?:\\w+ ){0,3}pick ?up|no pick ?up|(?:(?:do|may|must|shall) not|don t|not to) (?:be )?(?:contact|contacted)(?! (?:by|via|us|support|your|the (?:school|district|help|office|registrar|administrator)))|(?:may|must|shall) not visit|not to have (?:\\w+ )?(?:records?|access|contact|information)|legal hold|restricted student|per (?:the |a )?(?:court|judge)|orden (?:judicial|de proteccion|de alejamiento|de restriccion)|no entregar)\\b|^[1-9]\\d* (?:student |legal |active )?(?:alerts?|flags?)$',
  typed: `textarea,${fields}`,
  names:
    'th,label,legend,option,a:not(td [title],[role=gridcell] [title],[href*=doc i],[href*=file i],[href*=attach i],[href*=pdf i],[download]),button:not(ic-title-bar [aria-haspopup],.topBar [aria-haspopup]),nav,h1,h2,caption,[role=columnheader],[role=tab],[role=menuitem],[role=treeitem],[role=navigation],[role=tooltip]',
};
