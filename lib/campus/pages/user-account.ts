import { fold } from '../../dom/text.ts';
import type { Account, Tri } from '../../facts.ts';
import { accountLabels } from '../account-labels.ts';
import { accountName, cardTitles, titledName } from '../account-name.ts';
import { disabledStatus, withoutDisabled } from '../disabled-word.ts';
import { inAnotherList } from '../headings.ts';
import type { RawLine, RawPage } from '../raw.ts';
import { allNull, box, dropShared, linesOf, notShown, printedID, rowsOf, text, word } from '../values.ts';
import { withheldWords } from '../withheld-words.ts';
import type { PageDefinition } from './page.ts';

const LIST = 'accounts';

/** Columns that say that a list is of something that accounts have: groups, calendars, log-ins, rights. */
const ANOTHER =
  '^(calendar|schedule structure|user group|group|tool|rights?|read|write|ip address|login time|date|password)$';

const PRODUCTS = [
  ['parent', /\b(parents?|padres?|familia)\b/],
  ['student', /\b(students?|estudiantes?)\b/],
  ['staff', /\b(staff|instruction|instruccion|teachers?|campus tools|application|employees?|personal|empleados?)\b/],
] as const;

/** For whom an account is, by its homepage or product; null where they do not say, or say two things. */
function productOf(line: RawLine): NonNullable<Account['product']> | null {
  const words = fold(`${word(line, 'homepage') ?? ''} ${word(line, 'product') ?? ''}`);
  const [product, more] = PRODUCTS.filter(([, pattern]) => pattern.test(words));
  return product && !more ? product[0] : null;
}

const printed = (line: RawLine) =>
  ['username', 'fullName', 'lastName', 'firstName'].map((field) => text(line, field) ?? '');

/** "(Disabled)" behind a name or user name; also in a badge, which is no part of the name (`lists/line.ts`). */
const saysDisabled = (line: RawLine) =>
  [...printed(line), String(line.values['struck'] ?? '')].some((said) => withoutDisabled(said).disabled === true);

/** @param others whether some line of this list says "(Disabled)", so that a line without it is not disabled */
function disabledOf(line: RawLine, others: boolean): Tri {
  if (saysDisabled(line)) return true;
  const status = word(line, 'status');
  const enabled = box(line, 'enabled');
  const told = [box(line, 'disabled'), enabled === null ? null : !enabled, status && disabledStatus(status)];
  const said = told.filter((one): one is boolean => typeof one === 'boolean');
  const [one, more] = new Set(said);
  if (more !== undefined) return null;
  return (
    one ?? (others && !('disabled' in line.values) && !('enabled' in line.values) && status === null ? false : null)
  );
}

/** A list of accounts as they were, or that are somebody's no more. */
const WAS = /\b(history|historical|previous|past|former|ended|old|prior|inactive|merged|archived?|deleted|removed)\b/i;
const isOfToday = (heading: string | null) => !WAS.test(heading ?? '');

function account(line: RawLine, row: number, page: RawPage, others: boolean): Account {
  const values = Object.fromEntries(
    Object.entries(line.values).map(([field, value]) => [
      field,
      typeof value === 'string' ? withoutDisabled(value).text : value,
    ]),
  );
  const alone = page.lines.length === 1;
  const username = text({ ...line, values }, 'username');
  return {
    row,
    name: accountName({ values }, alone ? page.owner : { name: titledName(line), studentNumber: null, personID: null }),
    personID: printedID(line, 'personID') ?? line.ids.person ?? (alone ? page.ids.person : null),
    username,
    disabled: disabledOf(line, others),
    hasKey: null,
    keyHolder: null,
    product: productOf(line),
  };
}

/** User Management > User Account: the form of one account, or a list of accounts (campus-pages.md §2.2, §6). */
export const userAccount: PageDefinition = {
  id: 'user-account',
  spec: {
    place: {
      address: '\\busers? accounts?\\b|\\buser (search|list)\\b|\\buseraccounts?\\b',
      heading:
        '^(edit |campus |portal )?user accounts?( (administration|information|editor|details|list|search|for|of)\\b.*)?$|^cuentas? de(l)? usuario\\b|^user (search|search results)$|^account information$',
      despite: 'search results?',
      not: '\\bportal\\b',
    },
    // Without these words nothing on a page is read for it: "Name" and "Status" stand everywhere.
    words: '\\b(user ?names?|user id|login name|user accounts?|nombre de usuario|cuentas? de usuario|usuarios?)\\b',
    signs: [
      { selector: '#usernameRef', weight: 0.3 },
      { selector: '#disabledRef', weight: 0.3 },
    ],
    lists: [
      {
        id: LIST,
        labels: accountLabels,
        kinds: { disabled: 'box', enabled: 'box', fullName: 'name' },
        least: 2,
        needs: ['username', 'fullName', 'lastName'],
        withheld: withheldWords,
        score: {
          has: [
            { of: ['username'], each: 0.3 },
            { of: ['disabled', 'enabled'], each: 0.3, most: 1 },
            { of: ['status', 'homepage', 'product'], each: 0.2, most: 1 },
            { of: ['fullName', 'lastName', 'personID'], each: 0.2, most: 1 },
          ],
          wants: [['username']],
          against: [{ columns: ANOTHER, less: 0.5 }],
        },
        record: { keys: ['username', 'disabled'], needs: ['username'], alone: true, titles: cardTitles },
        at: { username: '#usernameRef', disabled: '#disabledRef' },
      },
    ],
  },
  facts(page) {
    const lines = linesOf(page, LIST);
    const others = lines.some(({ line }) => saysDisabled(line));
    const isPast = inAnotherList(lines, isOfToday);
    const accounts = lines.map(({ line, row }) => {
      const one = account(line, row, page, others);
      return isPast(line) ? { ...one, username: null, disabled: null } : one;
    });
    dropShared(accounts.filter(({ name }) => name !== null));
    const unread = [
      'hasKey',
      ...notShown(page, LIST, ['username']),
      ...allNull(accounts, ['name', 'personID', 'username', 'disabled']),
    ];
    return { facts: { accounts }, unread: [...new Set(unread)], rows: rowsOf(page, LIST) };
  },
};
