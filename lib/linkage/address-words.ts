/**
 * Words of US addresses as they are compared, in tables of this project's own: the spellings that people and Campus use
 * for one thing, by its USPS short form (linkage.md §4: no address library).
 */

const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines.split(';').flatMap((line) => {
      const [short = '', ...words] = line.trim().split(/\s+/);
      return [short, ...words].map((word) => [word, short] as const);
    }),
  );

/** What a street's name may end with. */
export const SUFFIXES = table(`
  st street str strt; ave avenue av aven avn; rd road; dr drive drv; ln lane; ct court crt; cir circle circ crcl;
  blvd boulevard boul blv; pl place; ter terrace terr; trl trail trails trls; pkwy parkway pkway pky; hwy highway hiway;
  way wy; sq square; loop loops; xing crossing crssng; cv cove; run; path; pass; pike pikes; pt point; plz plaza;
  row; aly alley ally; bnd bend; brg bridge; cres crescent crescnt; crk creek; est estate; ests estates; expy expressway;
  ext extension; fld field; flds fields; frd ford; frst forest; gdn garden; gdns gardens; gln glen; grn green; grv grove;
  hts heights; hl hill; hls hills; holw hollow; is island; jct junction; knl knoll; knls knolls; lk lake; lks lakes;
  lndg landing; mdw meadow; mdws meadows; ml mill; mls mills; mnr manor; oval; park; pne pine; pnes pines; rdg ridge;
  rst rest; spg spring; spgs springs; smt summit; sta station; trce trace; tpke turnpike; vly valley; vw view; vlg village;
  vis vista; walk; byp bypass; cswy causeway; ctr center centre; clb club; fwy freeway; rte route rt; spur; trak track`);

/** What may stand before a street's name or behind it. */
export const DIRECTIONS = table(
  'n north; s south; e east; w west; ne northeast; nw northwest; se southeast; sw southwest',
);

/** Ordinals that are written both ways. */
export const ORDINALS = table(`
  1st first; 2nd second; 3rd third; 4th fourth; 5th fifth; 6th sixth; 7th seventh; 8th eighth; 9th ninth; 10th tenth;
  11th eleventh; 12th twelfth`);

/** Words inside a street's name. */
export const INSIDE = table('mt mount; ft fort; jr junior; cr county; mlk');

/** What names a unit; which of them is used says nothing ("Apt 4" is "#4" is "Unit 4"). */
export const UNITS = new Set(
  'apt apartment unit ste suite lot trlr trailer bldg building rm room fl floor spc space ph penthouse slip hngr no number dpto departamento'.split(
    ' ',
  ),
);
