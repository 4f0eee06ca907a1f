import { browser } from '../../lib/messages/browser.ts';
import { districtHosts } from '../../lib/messages/register-hosts.ts';
import { grantedHosts } from '../../lib/messages/self.ts';
import { desks } from '../background/desks.ts';

/** Tells the match patterns of the district's own Campus hosts that are granted, now and when that changes. */
export function watchHosts(tell: (patterns: string[]) => void): () => void {
  let latest = 0;
  const look = async () => {
    latest += 1;
    const mine = latest;
    const patterns = districtHosts(await grantedHosts(), await desks());
    if (mine === latest) tell(patterns);
  };
  const onChanged = () => void look();
  browser.permissions.onAdded.addListener(onChanged);
  browser.permissions.onRemoved.addListener(onChanged);
  void look();
  return () => {
    latest = -1;
    browser.permissions.onAdded.removeListener(onChanged);
    browser.permissions.onRemoved.removeListener(onChanged);
  };
}
