import { createHash, createPublicKey } from 'node:crypto';

/**
 * The id that Chrome and Edge give an extension that is packed with this key: the first 128 bits of the SHA-256 of its
 * public half (DER), with the letters a to p for the digits of base 16.
 * @param key a private key, PEM, as `--pack-extension` makes it
 * @throws when it is no key
 */
export function extensionId(key: string): string {
  const publicHalf = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const digits = createHash('sha256').update(publicHalf).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
