import { fold } from '../../dom/text.ts';
import type { Account } from '../../facts.ts';
import { demographicsLabels } from '../account-labels.ts';
import { accountName, accountPersonID, cardTitles, titledName } from '../account-name.ts';
import { withoutDisabled } from '../disabled-word.ts';
import { namedAbove } from '../named-above.ts';
import type { RawLine, RawPage } from '../raw.ts';
import { allNull, isCrossedOut, linesOf, notShown, rowsOf, text } from '../values.ts';
import type { PageDefinition } from './page.ts';

const LIST = 'demographics';

/** "No Active Portal Account" (campus-pages.md §6). */
const NO_ACCOUNT =
  '^(there is )?no (active )?(campus )?(parent |student )?(portal )?(user )?account$|^(no hay|sin|ninguna) cuenta( activa)?( del portal)?( activa)?$';
/** Behind it, since when: "No Active Portal Account (last used 2023)". */
const SINCE = /\s*\((last|since|ended|expired|disabled|deactivated|deleted|removed|inactive|closed)\b[^()]*\)$/i;
/** What stands in the place of a user name and may be a state or a control: whether there is an account is not said. */
const NO_NAME =
  /^(yes|active|inactive|pending|enabled|disabled|expired|locked|deleted|unassigned|assigned|unknown|null|undefined|hidden|restricted|masked|view|show|edit|add|create|created|generate|invite|invited|send|reset|select|change|revoked|suspended|removed|void|error|new|si|activ[oa]|inactiv[oa]|pendiente|crear|ver|editar|desconocido)$/;
const BLANK = /^(none|n a|ninguno|ninguna|no)$/;

/** Only seen, never read: they tell this page where Person Identifiers is not shown. */
const DETAILS = ['middleName', 'gender', 'nickname', 'race', 'birthCountry'];

/** The user name that is printed; '' where the page says that there is none, null where it says nothing or both. */
function usernameOf(line: RawLine): string | null {
  const printed = text(line, 'username');
  const none = text(line, 'noAccount') !== null;
  if (printed === null) return none ? '' : null;
  const name = withoutDisabled(printed).text;
  const blank =
    /^[-–—.\s]*$/.test(name) || BLANK.test(fold(name)) || new RegExp(NO_ACCOUNT).test(fold(name.replace(SINCE, '')));
  if (blank) return '';
  // Crossed out, or covered: what it is, and whether it still holds, is not said.
  if (isCrossedOut(line) || !/[a-z\d]/i.test(name) || NO_NAME.test(fold(name))) return null;
  // A sentence is no user name: it may say that the account has run out, or that one may not see it.
  return none || /\s/.test(name) ? null : name;
}

/** A record that was, or is not this one: whether there is an account is not said by it. */
const NOT_THIS = /\b(merged?|history|previous|former|old|prior|archived?|deleted|duplicates?|combined)\b/i;

/** @param several the page has more forms than this one */
function account(line: RawLine, row: number, page: RawPage, several: boolean): Account {
  // "Person Identifiers for Practice, Paul" under the bar of another.
  const called = namedAbove([...(page.titles ?? []), line.group], [], page.owner.name, true);
  const over = called ?? (several ? titledName(line) : null);
  const owner = over ? { ...page.owner, name: over } : page.owner;
  const name = accountName(line, owner);
  // Whose a form is that names nobody beside others is not known; nor is it of today where its heading says so.
  const isThis = !(several && name === null) && !NOT_THIS.test(`${line.group ?? ''} ${line.caption ?? ''}`);
  const key = line.values['hasKey'];
  const hasKey = typeof key === 'boolean' ? key : null;
  return {
    row,
    name,
    personID: accountPersonID(line, page.owner, several),
    username: isThis ? usernameOf(line) : null,
    disabled: withoutDisabled(text(line, 'username') ?? '').disabled,
    hasKey,
    keyHolder: hasKey === true ? name : null,
  };
}

/** Census > People > Demographics, of which Person Identifiers matters: whose key is on the screen, and the account. */
export const demographics: PageDefinition = {
  id: 'demographics',
  spec: {
    place: {
      address: '\\bdemographics?\\b',
      heading:
        '^((people|person|student|census|parent|legal|contact) )?demographics?( (information|tool|for|of|tab)\\b.*)?$|^datos demograficos\\b|^informacion demografica\\b|^demografi[ac]o?s?$|^person identifiers$|^identificadores( de (la )?persona)?$',
      not: '\\bportal\\b',
    },
    words:
      '\\b(guid|(activation|authorization) keys?|portal (user ?name|account|login)|person identifiers|middle name|clave de activacion|codigo de activacion|(usuario|cuenta) (activa )?del portal|segundo nombre|identificadores)\\b',
    lists: [
      {
        id: LIST,
        labels: demographicsLabels,
        kinds: {
          hasKey: 'key',
          fullName: 'name',
          ...Object.fromEntries(DETAILS.map((field) => [field, 'there' as const])),
        },
        // One person's page is a form; a table with these columns is a list of people.
        least: 99,
        needs: ['lastName', 'firstName', 'fullName', 'personID', 'hasKey', 'username', 'noAccount'],
        score: {
          has: [
            { of: ['hasKey'], each: 0.5 },
            { of: ['username', 'noAccount'], each: 0.3 },
            { of: ['suffix', ...DETAILS], each: 0.25, most: 2 },
          ],
        },
        record: {
          keys: ['hasKey', 'username', 'lastName', 'fullName', 'personID', 'gender'],
          needs: ['hasKey', 'username', 'noAccount', 'lastName', 'fullName'],
          titles: cardTitles,
        },
        sentences: { noAccount: NO_ACCOUNT },
      },
    ],
  },
  facts(page) {
    const lines = linesOf(page, LIST);
    const accounts = lines.map(({ line, row }) => account(line, row, page, lines.length > 1));
    const [only, more] = accounts;
    const unread = [
      ...notShown(page, LIST, ['hasKey']),
      ...allNull(accounts, ['name', 'personID', 'username', 'disabled', 'hasKey']),
    ];
    // One form is all that this page has; of several each is a card of a list.
    const rows = more ? rowsOf(page, LIST) : { seen: accounts.length, total: only ? 1 : null };
    const owner = more ? null : (only?.name ?? null);
    return { facts: { accounts }, unread: [...new Set(unread)], rows, owner };
  },
};
