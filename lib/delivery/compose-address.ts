import type { TargetOf } from '../district/targets.ts';

type Composer = TargetOf<'mailto'>['composer'];

/** An e-mail as a composer is given it. Recipients are separated by commas. */
export interface Mail {
  to: string;
  cc: string;
  subject: string;
  body: string;
}

/** Recipients of a mailto address keep "@" and the comma between them as they are (RFC 6068 §2). */
const recipients = (text: string) => encodeURIComponent(text).replaceAll('%40', '@').replaceAll('%2C', ',');

/** Line ends are CR LF in a mailto body (RFC 6068 §5); spaces are %20 everywhere, since mail programs show "+" as "+". */
const mailto = ({ to, cc, subject, body }: Mail): string => {
  const fields = [
    ...(cc === '' ? [] : [`cc=${recipients(cc)}`]),
    `subject=${encodeURIComponent(subject)}`,
    `body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`,
  ];
  return `mailto:${recipients(to)}?${fields.join('&')}`;
};

/** The web composers take the same fields in an https address (Gmail calls the subject `su`). */
const web =
  (start: string, subjectName: string) =>
  ({ to, cc, subject, body }: Mail): string => {
    const fields = [['to', to], ...(cc === '' ? [] : [['cc', cc]]), [subjectName, subject], ['body', body]];
    return start + fields.map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`).join('&');
  };

/** How each composer's address is written. Every text must be free of half characters. */
export const composeAddress: Readonly<Record<Composer, (mail: Mail) => string>> = {
  mailto,
  gmail: web('https://mail.google.com/mail/?view=cm&fs=1&', 'su'),
  outlook: web('https://outlook.office.com/mail/deeplink/compose?', 'subject'),
};
