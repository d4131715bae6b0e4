import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";

/** A data file of this folder; its own test says what is in it, and fails where it is not. */
export function readCases<Case>(name: string): readonly Case[] {
	const value: unknown = parse(readFileSync(resolve(import.meta.dirname, name), "utf8"));
	if (!Array.isArray(value) || value.length === 0) throw new Error(`${name} is no list of cases.`);
	// The one place where a data file meets the type that its test gives it.
	return value as readonly Case[];
}
