import { rewriteForCompat } from "../../scripts/compat/rewrite.ts";
import type { Change } from "./scenario.ts";

/** As for a runner that knows no concurrency at all, and for writers that are no workflow. */
export const withoutGroups: Change = (text) => edited(text, /^ {4}concurrency:\n(?: {6}.*\n)+/, "");

/** As `npm run compat` publishes it: without `queue`, so with GitHub's default, which is `single`. */
export const compat: Change = (text, workflow) => rewriteForCompat(`workflows-examples/${workflow}.yaml`, text, "v1");

/** The text with some place of it changed, which has to be there. */
export function edited(text: string, from: string | RegExp, to: string): string {
	const after = text.replaceAll(typeof from === "string" ? from : new RegExp(from, "gm"), to);
	if (after === text) throw new Error(`There is no ${from} to change.`);
	return after;
}
