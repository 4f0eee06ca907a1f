import type { FirefoxSession } from '../../browsers/firefox-session.ts';

const limitMs = 20_000;

/**
 * Waits for the browser's own question about a permission, and presses one of its two buttons.
 * @returns what the question said
 */
export async function answerPrompt(firefox: FirefoxSession, answer: 'allow' | 'deny'): Promise<string> {
  const until = Date.now() + limitMs;
  for (;;) {
    const said = await firefox.inBrowser<string | null>(
      `const question = document.querySelector('#addon-webext-permissions-notification');
      if (!question || question.hidden || document.querySelector('#notification-popup').state !== 'open') return null;
      const said = question.textContent;
      question[arguments[0]].click();
      return said;`,
      answer === 'allow' ? 'button' : 'secondaryButton',
    );
    if (said !== null) return said;
    if (Date.now() > until) throw new Error('The browser did not ask');
    await new Promise((done) => setTimeout(done, 50));
  }
}
