declare const brand: unique symbol;

/** A string that only its own parser makes. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
