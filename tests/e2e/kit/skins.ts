/** Set before a release: every scenario, skin and look-alike is shown, also where others prove the same. */
export const everySkin = process.env['EVERY_SKIN'] !== undefined;

/** Some of the skins, or with EVERY_SKIN set all of them. */
export const someOf = <T>(some: readonly T[], all: readonly T[]): readonly T[] => (everySkin ? all : some);
