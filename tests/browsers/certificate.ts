import { generate } from 'selfsigned';

export type Certificate = { key: string; cert: string };

/**
 * A self-signed certificate for the given host names, made in memory and valid for the length of a test run.
 * Browsers under test are told to accept it; it never touches the disk or a trust store.
 */
export async function makeCertificate(hosts: string[]): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) }],
  });
  return { key: made.private, cert: made.cert };
}
