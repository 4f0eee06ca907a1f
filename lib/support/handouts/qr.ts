import { encode } from 'uqr';

/** A QR code to draw: a square of `size` by `size` modules, and a path of the black ones, a run of a row at a time. */
export interface QrDrawing {
  size: number;
  path: string;
}

/** Quiet zone around the code, in modules: ISO/IEC 18004 asks for four. */
const QUIET = 4;

/**
 * Makes a QR code of an address. Nothing but what is given stands in it.
 * @returns null when it is too long for a code that a telephone reads from paper
 */
export function qrOf(address: string): QrDrawing | null {
  // 300 characters make a code of 69 modules at this level: on 4 cm of paper a module is then half a millimetre.
  if (address.length > 300) return null;
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  const runs = data.flatMap((row, y) =>
    row.flatMap((black, x) => {
      if (!black || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const length = (end < 0 ? size : end) - x;
      return [`M${x} ${y}h${length}v1h-${length}z`];
    }),
  );
  return { size, path: runs.join('') };
}
