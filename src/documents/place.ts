import { ReleaseError } from "../errors/release-error.ts";

/** Where something is written: lines and columns count from 1. */
export interface Place {
	readonly path: string;
	readonly line: number;
	readonly column: number;
}

/** The `invalid-config` error that says where: `path:line:column: sentence`. */
export function errorAt(place: Place, sentence: string, cause?: unknown): ReleaseError {
	return new ReleaseError("invalid-config", `${place.path}:${place.line}:${place.column}: ${sentence}`, { cause });
}
