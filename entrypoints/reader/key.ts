import { accountName, accountPersonID } from '../../lib/campus/account-name.ts';
import { onlyKey } from '../../lib/campus/keys.ts';
import { elementOf } from '../../lib/campus/lists/line.ts';
import type { FrameResult } from '../../lib/campus/read-frame.ts';
import { slotText } from '../../lib/campus/slots.ts';
import type { KeyAsk } from '../../lib/messages/key-port.ts';

interface Reading {
  all: () => Promise<void>;
  result: () => FrameResult | null;
}

/**
 * Finds the key that a person asks for. The page is read anew first, and the key is given only where it stands in the
 * same line and that line is still the same person's: the page may show somebody else by now.
 * @returns null in every other case
 */
export const keyFinder =
  (reading: Reading) =>
  async ({ row, holder, personID }: KeyAsk): Promise<string | null> => {
    await reading.all();
    const found = reading.result();
    const page = found?.pages.find(({ id }) => id === 'demographics')?.page;
    const owner = found?.reading.pages.find(({ page: id }) => id === 'demographics')?.owner;
    const lines = page?.reading.lines;
    const line = lines?.[row];
    const elements = page?.rows[row];
    const element = elements && elementOf(elements, 'hasKey');
    if (!owner || !line || !element?.isConnected || line.values['hasKey'] !== true) return null;
    if (accountName(line, owner) !== holder || accountPersonID(line, owner, lines[1]) !== personID) return null;
    return onlyKey(slotText({ element, text: null }));
  };
