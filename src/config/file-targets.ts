import type { Placed } from "../documents/collections.ts";
import { errorAt, type Place } from "../documents/place.ts";
import { quote } from "../errors/quote.ts";
import type { ReleaseError } from "../errors/release-error.ts";
import type { Environment, FileRule } from "./configuration.ts";

/** An environment with where its file rules are written. */
export interface PlacedFileRules {
	readonly environment: Environment;
	readonly rules: readonly Placed<FileRule>[];
}

/** @throws ReleaseError `invalid-config` when a value would be written for two things, or over what is ours already. */
export function checkFileTargets(all: readonly PlacedFileRules[]): void {
	const owners = new Map<string, string>();
	for (const { environment, rules } of all) {
		for (const { value: rule, at } of rules) {
			checkOwnFiles(all, environment, rule, at);
			const key = JSON.stringify([environment.branch, rule.path, rule.pointer]);
			const owner = `${rule.service} in ${environment.name}`;
			const other = owners.get(key);
			if (other !== undefined) throw shared(environment, rule, at, [other, owner]);
			owners.set(key, owner);
		}
	}
}

function checkOwnFiles(
	all: readonly PlacedFileRules[],
	{ name, branch }: Environment,
	rule: FileRule,
	at: Place,
): void {
	const { path, pointer } = rule;
	for (const { environment: other } of all) {
		if (other.branch !== branch) continue;
		if (other.manifest === path) {
			throw errorAt(
				at,
				`${quote(path)} is the manifest of ${other.name}, which is written anyway. Leave this entry out.`,
			);
		}
		if (other.kustomization === path && /^\/images(\/|$)/.test(pointer)) {
			throw errorAt(
				at,
				`${quote(pointer)} is in the images of ${name === other.name ? "the" : `${other.name}'s`} \`kustomization\`, which are written anyway. Leave this entry out, or \`kustomization\`.`,
			);
		}
	}
}

function shared(
	environment: Environment,
	{ path, pointer }: FileRule,
	at: Place,
	owners: [string, string],
): ReleaseError {
	const [one, other] = owners;
	const who = one === other ? `${one} twice` : `${one} and for ${other}`;
	return errorAt(
		at,
		`${quote(pointer)} of ${quote(path)} on the branch ${quote(environment.branch)} would be written for ${who}. Give each its own: put {service} into \`path\` or \`pointer\`, or name one service in \`services\`.`,
	);
}
