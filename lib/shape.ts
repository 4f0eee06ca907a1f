/**
 * What a stored value must be like, said in a few bytes. The panel reads its stored values before its first picture, and
 * zod with its schemas takes longer to start than all the rest of the page. What comes from outside (messages, profiles,
 * files, desks) is checked with zod.
 */
export type Shape<T> = (value: unknown) => value is T;

/** The type that a shape stands for. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

const is =
  <T>(test: (value: unknown) => boolean): Shape<T> =>
  (value): value is T =>
    test(value);

/** @param least, most letters */
export const text = (least = 0, most = Number.POSITIVE_INFINITY): Shape<string> =>
  is((value) => typeof value === 'string' && value.length >= least && value.length <= most);

export const matching = (pattern: RegExp): Shape<string> =>
  is((value) => typeof value === 'string' && pattern.test(value));

export const uuid = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);

/** A day that there is, as 2026-08-31. */
export const isoDay: Shape<string> = is(
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value),
);

/** A moment as `Date.toISOString` writes it. */
export const isoTime: Shape<string> = is(
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) &&
    isoDay(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value)),
);

export const yesNo: Shape<boolean> = is((value) => typeof value === 'boolean');

export const number: Shape<number> = is((value) => Number.isFinite(value));

export const whole: Shape<number> = is((value) => Number.isSafeInteger(value));

/** A whole number from 0. */
export const count: Shape<number> = is((value) => Number.isSafeInteger(value) && (value as number) >= 0);

export const oneOf = <const T extends string | number | boolean>(values: readonly T[]): Shape<T> =>
  is((value) => (values as readonly unknown[]).includes(value));

export const orNull = <T>(shape: Shape<T>): Shape<T | null> => is((value) => value === null || shape(value));

export const either = <A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> => is((value) => one(value) || other(value));

/** @param most entries */
export const list = <T>(shape: Shape<T>, most = Number.POSITIVE_INFINITY): Shape<T[]> =>
  is((value) => Array.isArray(value) && value.length <= most && value.every(shape));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param longest letters of a key */
export const record = <T>(shape: Shape<T>, longest = Number.POSITIVE_INFINITY): Shape<Record<string, T>> =>
  is((value) => isObject(value) && Object.entries(value).every(([key, one]) => key.length <= longest && shape(one)));

export const instanceOf = <T>(kind: abstract new (...args: never[]) => T): Shape<T> =>
  is((value) => value instanceof kind);

/** Any object: its parts are those of the type, since only this release's own code writes it. */
export const written = <T extends object>(): Shape<T> => is(isObject);

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Fields<S extends Shapes, O extends Shapes> = { [K in keyof S]: Shaped<S[K]> } & { [K in keyof O]?: Shaped<O[K]> };
type Plain<T> = { [K in keyof T]: T[K] };

/**
 * An object with these fields and no others.
 * @param optional fields that may be left out
 */
export const fields = <S extends Shapes, O extends Shapes = Record<never, never>>(
  shapes: S,
  optional?: O,
): Shape<Plain<Fields<S, O>>> =>
  is(
    (value) =>
      isObject(value) &&
      Object.entries(shapes).every(([key, shape]) => shape(value[key])) &&
      Object.entries(value).every(
        ([key, one]) =>
          Object.hasOwn(shapes, key) ||
          (optional !== undefined && Object.hasOwn(optional, key) && optional[key]?.(one) === true),
      ),
  );
