import type { Placed } from "../documents/collections.ts";
import { isJsonPointer } from "../documents/json-pointer.ts";
import { errorAt, type Place } from "../documents/place.ts";
import { didYouMean } from "../errors/nearest.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { ServiceName } from "../services/service-name.ts";
import { holds, render } from "../versions/template.ts";
import type { Environment, FileRule } from "./configuration.ts";
import type { DeclaredFile } from "./schema.ts";

type Written = readonly Placed<DeclaredFile>[];

/**
 * An environment's `files:`, one rule for each service that an entry is for.
 * @throws ReleaseError `invalid-config`, with line and column, when it cannot be told for which services an entry is.
 */
export function fileRules(
	environment: Pick<Environment, "name" | "from">,
	written: Written,
	services: readonly ServiceName[],
): Placed<FileRule>[] {
	return written.flatMap(({ value: file, at }) => {
		checkParts(environment, file);
		return servicesOf(file, at, services).map((service) => ({ value: ruleOf(environment, file, service), at }));
	});
}

function ruleOf(
	{ name }: Pick<Environment, "name">,
	{ path, pointer, value }: DeclaredFile,
	service: ServiceName,
): FileRule {
	const names = { service, environment: name };
	const target = render(pointer, names);
	// Names hold nothing that a pointer would have to escape.
	if (!isJsonPointer(target)) throw new ReleaseError("internal", `${quote(target)} is no JSON Pointer.`);
	return { service, path: render(path, names), pointer: target, value: value.value };
}

function servicesOf(file: DeclaredFile, at: Place, services: readonly ServiceName[]): readonly ServiceName[] {
	const named = file.services;
	if (named === undefined) {
		if (services.length === 1 || holds(file.path, "service") || holds(file.pointer, "service")) return services;
		throw errorAt(
			at,
			`It is not said which of the ${services.length} services this value follows. Put {service} into \`path\` or \`pointer\`, or name them: \`services: [${services[0]}]\`.`,
		);
	}
	if (named.value.length === 0) throw errorAt(named.at, "`services` names no service. Leave it out, or name one.");
	for (const { value, at: where } of named.value) {
		if (services.includes(value)) continue;
		throw errorAt(where, `\`services\` names ${quote(value)}, which is no service here.${didYouMean(value, services)}`);
	}
	return [...new Set(named.value.map(({ value }) => value))];
}

const VERSION_PARTS = ["major", "minor", "patch", "prerelease"] as const;

/** A build has no version, so nothing can be made of a version's parts. */
function checkParts({ name, from }: Pick<Environment, "name" | "from">, { value: { value, at } }: DeclaredFile): void {
	const part = VERSION_PARTS.find((one) => holds(value, one));
	if (from !== undefined || part === undefined) return;
	throw errorAt(
		at,
		`The value ${quote(value.text)} holds {${part}}, but ${name} takes builds, which have no version. Use {version}, {tag}, {sha} or {digest}.`,
	);
}
