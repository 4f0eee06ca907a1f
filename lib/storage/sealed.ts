/** A text under a key of this browser. */
export interface Sealed {
  iv: Uint8Array;
  data: ArrayBuffer;
}

/** AES-GCM with a fresh random vector each time. @param key not exportable (`database.ts`) */
export async function seal(key: CryptoKey, text: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return { iv, data };
}

/** @throws when the key or the text is not the one that was sealed */
export async function unseal(key: CryptoKey, { iv, data }: Sealed): Promise<string> {
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: new Uint8Array(iv) }, key, data);
  return new TextDecoder().decode(plain);
}
