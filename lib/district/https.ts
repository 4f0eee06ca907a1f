import { z } from 'zod';

/** A host in plain letters, perhaps with a port, and then the rest or nothing: what a person reads is where it leads. */
const plain = /^https:\/\/(?:[a-z0-9-]+\.)*[a-z0-9-]+(?::\d{1,5})?(?:[/?#]|$)/i;

/**
 * A web address of a profile. Browsers forgive more than is good here: they take out line ends, turn "\" and missing
 * slashes into "//", and read letters that only look like plain ones, so that an address leads elsewhere than it seems.
 */
export const https = z
  .url({ protocol: /^https$/, abort: true })
  .refine(
    (text) => plain.test(text) && !/\s/.test(text),
    'must be an https address with its host in plain letters, such as https://desk.example/page',
  );
