import type { Account } from '../../facts.ts';
import { sameName } from '../../linkage/names.ts';
import type { Case } from './case.ts';
import { isAbout, type Look, sourceOf } from './looks.ts';
import type { Step } from './types.ts';

interface Read<T> {
  value: T;
  look: Look;
}

/** This person's accounts on a page: by id, or the only one of the person's own page. */
function accountsOf(look: Look, personID: string | null): Account[] {
  const { accounts } = look.facts;
  const own = accounts.filter((one) => personID !== null && one.personID === personID);
  const [only] = accounts;
  const lone = accounts.length === 1 && only?.personID === null && isAbout(look, personID);
  return own.length > 0 || !lone ? own : accounts;
}

/** Everything that was read of a field, the newest first. */
function readings<K extends 'username' | 'disabled'>(field: K, { looks, parentID }: Case) {
  return looks.flatMap((look) =>
    look.unread.includes(field)
      ? []
      : accountsOf(look, parentID).flatMap((one): Read<NonNullable<Account[K]>>[] => {
          const value = one[field];
          return value === null ? [] : [{ value: value as NonNullable<Account[K]>, look }];
        }),
  );
}

/** Does this person have a portal account that is not disabled? */
export function accountStep(given: Case): Step {
  const step = { id: 'account', source: null, showsOn: null } as const;
  const names = readings('username', given);
  const states = readings('disabled', given);
  const [name] = names;
  const [state] = states;
  if (new Set(names.map(({ value }) => value.toLowerCase()).filter((value) => value !== '')).size > 1 && name)
    return { ...step, state: 'review', say: 'accountTwo', source: sourceOf(name.look) };
  if (name?.value === '') return { ...step, state: 'fails', say: 'accountNone', source: sourceOf(name.look) };
  if (state?.value === true) return { ...step, state: 'fails', say: 'accountDisabled', source: sourceOf(state.look) };
  if (name && state) {
    const older = name.look.at <= state.look.at ? name.look : state.look;
    return { ...step, state: 'ok', say: 'accountActive', source: sourceOf(older) };
  }
  if (name)
    return { ...step, state: 'unknown', say: 'accountState', source: sourceOf(name.look), showsOn: 'user-account' };
  const source = state ? sourceOf(state.look) : null;
  return { ...step, state: 'unknown', say: 'accountUnseen', source, showsOn: 'demographics' };
}

/**
 * Is the activation key this person's? "Do not provide mom with dad's key" (support protocols, 3a). A key of somebody
 * else counts only on the page that is open now: that other people have keys of their own is as it should be.
 */
export function keyStep(given: Case): Step {
  const { looks, parentID, name } = given;
  const step = { id: 'key', source: null, showsOn: null } as const;
  const keys = looks.filter((look) => !look.unread.includes('hasKey'));
  for (const look of keys) {
    const key = accountsOf(look, parentID).find(({ hasKey }) => hasKey === true);
    if (!key) continue;
    const other = key.keyHolder && name && !sameName(key.keyHolder, name);
    const state = other ? ({ state: 'review', say: 'keyHolder' } as const) : ({ state: 'ok', say: 'keyOwn' } as const);
    return { ...step, ...state, source: sourceOf(look) };
  }
  const wrong = keys.find(
    (look) =>
      look.here &&
      parentID !== null &&
      look.facts.accounts.some((one) => one.hasKey === true && one.personID !== null && one.personID !== parentID),
  );
  if (wrong) return { ...step, state: 'fails', say: 'keyOther', source: sourceOf(wrong) };
  const account = readings('username', given)[0];
  if (account && account.value !== '')
    return { ...step, state: 'unknown', say: 'keyUsed', source: sourceOf(account.look) };
  return { ...step, state: 'unknown', say: 'keyUnseen', showsOn: 'demographics' };
}
