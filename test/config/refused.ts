import { expect } from "@jest/globals";
import { refusal } from "../documents/refusal.ts";
import { configure } from "./read.ts";

/** How a refusal states what a service's or an environment's name may be. */
export const RULE = 'lower-case letters and digits, with single ".", "_" or "-" between them, 63 characters at most';

/** Expects `invalid-config` with these words, which begin with line and column. */
export function expectRefused(text: string, message: string, folders?: readonly string[]): void {
	expect(refusal(() => configure(text, folders))).toEqual({ code: "invalid-config", message: `c.yaml:${message}` });
}
