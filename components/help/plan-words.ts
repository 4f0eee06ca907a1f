import type { Plan } from '../../lib/delivery/plan.ts';
import type { Target } from '../../lib/district/targets.ts';
import type { TextKey, Texts } from '../panel/texts.ts';

/** What the one button says: what will happen, by the plan rather than by what the target is called. */
export function sendLabel(plan: Plan, target: Target, { t }: Texts): string {
  const { name } = target;
  if (plan.kind === 'copy') return t('send.copy');
  if (plan.kind === 'post') return t('desks.post', { name });
  if (plan.kind === 'fill') return t('desks.fill', { name });
  if (target.type === 'phone') return t('desks.call', { name });
  if (target.type === 'booking') return t('desks.book', { name });
  if (target.type === 'mailto' && target.composer === 'mailto') return t('send.email');
  if (isFilled(plan)) return t(plan.copy === null ? 'send.openFilled' : 'send.copyOpenFilled', { name });
  return t(plan.copy === null ? 'send.open' : 'send.copyOpen', { name });
}

/** The page that opens holds something of the ticket already. */
const isFilled = ({ carries }: Plan): boolean => carries !== null && (carries.subject !== '' || carries.body !== '');

/** That only a part of the ticket goes by itself, and what to do about the rest; null: all of it does, or none. */
export function onlyPart(plan: Plan): TextKey | null {
  if (plan.kind === 'copy' || plan.copy === null || !isFilled(plan)) return null;
  return plan.kind === 'post' ? 'send.addAfter' : 'send.pasteOver';
}

/** What stands below the button: that nothing leaves before it is pressed, and what pressing it does. */
export function sendNote(plan: Plan, target: Target, { t }: Texts): string {
  if (plan.kind === 'copy') return t('review.copyOnly');
  if (plan.kind === 'post') return t('desks.postNow', { host: new URL(plan.desk.origin).host });
  if (target.type === 'mailto') return t('review.nothingYetMail');
  return t(target.type === 'phone' ? 'desks.callNow' : 'review.nothingYet');
}

/** The host that opens; null when nothing does, or the person's own mail program. */
export function opensHost(plan: Plan): string | null {
  if (plan.kind === 'copy') return null;
  const url = plan.kind === 'post' ? plan.desk.origin : plan.url;
  return url.startsWith('https:') ? new URL(url).host : null;
}
