import { describe, expect, it } from 'vitest';
import { replyText } from '../../../../lib/support/handouts/reply-text.ts';

const reply = {
  title: { en: 'Forgotten', es: 'Olvidado' },
  text: [{ en: 'One.', es: 'Uno.' }, { en: 'Two.' }],
  steps: [
    { en: 'Open.', es: 'Abra.' },
    { en: 'Click.', es: 'Haga clic.' },
  ],
};

describe('an answer as text', () => {
  it('is heading, paragraphs and numbered steps; English where it has no Spanish', () => {
    expect(replyText(reply, 'en')).toBe('Forgotten\n\nOne.\n\nTwo.\n\n1. Open.\n2. Click.');
    expect(replyText(reply, 'es')).toBe('Olvidado\n\nUno.\n\nTwo.\n\n1. Abra.\n2. Haga clic.');
  });

  it('has no empty end without steps', () => {
    expect(replyText({ ...reply, steps: [] }, 'en')).toBe('Forgotten\n\nOne.\n\nTwo.');
  });
});
