import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** From Debian's rt5-clients, which Request Tracker's own package brings along. */
const gateProgram = '/usr/bin/rt-mailgate-5';

export interface Mail {
  to: string;
  subject: string;
  body: string;
}

/** Reads a mailto address as a mail program does (RFC 6068): percent signs only, "+" is a plus. Throws on others. */
export function readMailto(address: string): Mail {
  const match = /^mailto:([^?]*)\?(.*)$/s.exec(address);
  if (!match) throw new Error(`Not a mailto address: ${address}`);
  const fields = new Map(
    (match[2] ?? '').split('&').map((field) => {
      const sign = field.indexOf('=');
      return [field.slice(0, sign).toLowerCase(), decodeURIComponent(field.slice(sign + 1))] as const;
    }),
  );
  return {
    to: decodeURIComponent(match[1] ?? ''),
    subject: fields.get('subject') ?? '',
    body: fields.get('body') ?? '',
  };
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

/** The mail as a mail program sends it: MIME, UTF-8, base64. */
export function mimeMail({ to, subject, body }: Mail, from: string): string {
  // An encoded word holds at most 75 characters (RFC 2047 §2); ten letters stay below in any alphabet.
  const words = [...subject].reduce<string[]>((parts, letter, at) => {
    if (at % 10 === 0) parts.push('');
    parts[parts.length - 1] += letter;
    return parts;
  }, []);
  return [
    `From: Practice Registrar <${from}>`,
    `To: ${to}`,
    `Subject: ${words.map((word) => `=?utf-8?B?${base64(word)}?=`).join('\r\n ')}`,
    `Message-ID: <${Date.now()}.practice@practice-district.example>`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(body).replace(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');
}

/** Hands a mail to Request Tracker as a mail server does. Throws with its words when it is not taken. */
export async function deliverMail(mail: string, queue: string, httpOrigin: string): Promise<void> {
  const gate = spawn(gateProgram, ['--queue', queue, '--action', 'correspond', '--url', `${httpOrigin}/`]);
  let said = '';
  for (const stream of [gate.stdout, gate.stderr]) stream.on('data', (bytes) => (said += bytes));
  gate.stdin.end(mail);
  const [code] = await once(gate, 'exit');
  if (code !== 0) throw new Error(`${gateProgram} ended with ${code}: ${said}`);
}
