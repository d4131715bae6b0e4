import { errorAt, type Place } from "../documents/place.ts";
import { quote } from "../errors/quote.ts";
import type { EnvironmentName } from "./environment-name.ts";
import type { DeclaredEnvironment } from "./schema.ts";

interface OwnedFile {
	readonly branch: string;
	readonly file: string;
	readonly owner: string;
	readonly at: Place;
	readonly written: boolean;
}

/** @throws ReleaseError `invalid-config` when two environments write one file of one branch. */
export function checkFiles(environments: ReadonlyMap<EnvironmentName, DeclaredEnvironment>, start: Place): void {
	const owners = new Map<string, OwnedFile>();
	for (const file of [...environments].flatMap(([name, declared]) => filesOf(name, declared, start))) {
		const key = JSON.stringify([file.branch, file.file]);
		const other = owners.get(key);
		if (other !== undefined) throw shared(other, file);
		owners.set(key, file);
	}
}

function filesOf(name: EnvironmentName, declared: DeclaredEnvironment, start: Place): OwnedFile[] {
	const branch = declared.branch?.value ?? "";
	return [declared.manifest, declared.kustomization].flatMap((file) => {
		const path = file?.value ?? null;
		if (file === undefined || path === null) return [];
		const owner = `environments.${name}`;
		return [{ branch, file: path, owner, at: file.at, written: file.at !== start }];
	});
}

function shared(first: OwnedFile, second: OwnedFile) {
	const problem =
		first.owner === second.owner
			? `\`${first.owner}\` has one file as manifest and as kustomization`
			: `\`${first.owner}\` and \`${second.owner}\` write one file`;
	const place = second.written ? second.at : first.at;
	return errorAt(place, `${problem}: ${quote(second.file)} on the branch ${quote(second.branch)}. Give each its own.`);
}
