import type { Plan } from '../../lib/delivery/plan.ts';
import type { Target } from '../../lib/district/targets.ts';
import type { Texts } from '../panel/texts.ts';

/** What the one button says: what will happen, by the plan rather than by what the target is called. */
export function sendLabel(plan: Plan, target: Target, { t }: Texts): string {
  if (plan.kind === 'copy') return t('send.copy');
  if (target.type === 'mailto' && target.composer === 'mailto') return t('send.email');
  const filled = plan.carries !== null && (plan.carries.subject !== '' || plan.carries.body !== '');
  if (filled) return t('send.openFilled', { name: target.name });
  return t(plan.copy === null ? 'send.open' : 'send.copyOpen', { name: target.name });
}

/** The host that opens; null when nothing does, or the person's own mail program. */
export function opensHost(plan: Plan): string | null {
  if (plan.kind === 'copy' || !plan.url.startsWith('https:')) return null;
  return new URL(plan.url).host;
}
