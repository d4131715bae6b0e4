import type { Brand } from "../brand/brand.ts";

/** A JSON Pointer (RFC 6901) to a value inside a document: `/image/tag`, `/containers/0/image`. */
export type JsonPointer = Brand<"JsonPointer">;

const POINTER = /^(\/([^~/]|~[01])*)+$/;

/** The pointer to the whole document, an empty text, is none here: there would be nothing around it to keep. */
export function isJsonPointer(text: string): text is JsonPointer {
	return POINTER.test(text);
}

/** The keys and indexes on the way from the root, unescaped: `/a~1b/0` gives `a/b`, `0`. */
export function pointerSteps(pointer: JsonPointer): string[] {
	const steps = pointer.slice(1).split("/");
	return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer with these steps, for sentences. */
export function pointerText(steps: readonly string[]): string {
	return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
