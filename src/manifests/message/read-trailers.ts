import { isDigest } from "../../images/digest.ts";
import { isCommitId } from "../../refs/commit-id.ts";
import { isServiceName } from "../../services/service-name.ts";
import { KINDS, type ServiceTrailers, type Trailers } from "./trailers.ts";

type Line = readonly [name: string, value: string];

/**
 * The trailers of a commit's message: the `Release-…` lines of its last paragraph. Undefined for a message without
 * them. Lines that we do not know, or whose value does not parse, are passed over: anybody can write a message.
 */
export function readTrailers(message: string): Trailers | undefined {
	const lines = releaseLines(message);
	const firstService = lines.findIndex(([name]) => name === "Service");
	const common = firstService < 0 ? lines : lines.slice(0, firstService);
	const kind = KINDS.find((known) => known === firstValue(common, "Kind"));
	const environment = firstValue(common, "Environment");
	if (kind === undefined || environment === undefined) return undefined;
	const [actor, run, reason, plan] = ["Actor", "Run", "Reason", "Plan"].map((name) => firstValue(common, name));
	return {
		kind,
		environment,
		...(actor !== undefined && { actor }),
		...(run !== undefined && { run }),
		...(reason !== undefined && { reason }),
		...(plan !== undefined && { plan }),
		...(firstValue(common, "Emergency") === "true" && { emergency: true }),
		...(firstValue(common, "Ungated") === "true" && { ungated: true }),
		...(firstValue(common, "Allowed-Rolled-Back") === "true" && { allowedRolledBack: true }),
		approvedBy: common.filter(([name]) => name === "Approved-By").map(([, value]) => value),
		services: groupsOf(lines).flatMap(serviceOf),
	};
}

/** A message of one paragraph has a subject and no trailers, whatever the subject looks like. */
function releaseLines(message: string): Line[] {
	const paragraphs = message
		.replaceAll("\r\n", "\n")
		.trimEnd()
		.split(/\n[ \t]*\n/);
	if (paragraphs.length < 2) return [];
	const lines = paragraphs.at(-1)?.split("\n") ?? [];
	return lines.flatMap((line): Line[] => {
		const [, name, value] = /^Release-([A-Za-z-]+):(.*)$/.exec(line) ?? [];
		return name === undefined || value === undefined || value.trim() === "" ? [] : [[name, value.trim()]];
	});
}

function groupsOf(lines: readonly Line[]): Line[][] {
	const groups: Line[][] = [];
	for (const line of lines) {
		if (line[0] === "Service") groups.push([line]);
		else groups.at(-1)?.push(line);
	}
	return groups;
}

function serviceOf(lines: readonly Line[]): ServiceTrailers[] {
	const service = firstValue(lines, "Service");
	if (service === undefined || !isServiceName(service)) return [];
	const renamedFrom = firstValue(lines, "Renamed-From");
	const version = firstValue(lines, "Version");
	const previousVersion = firstValue(lines, "Previous-Version");
	const digest = firstValue(lines, "Digest");
	const commit = firstValue(lines, "Commit");
	const from = originOf(firstValue(lines, "From"));
	return [
		{
			service,
			...(renamedFrom !== undefined && isServiceName(renamedFrom) && { renamedFrom }),
			...(version !== undefined && { version }),
			...(previousVersion !== undefined && { previousVersion }),
			...(digest !== undefined && isDigest(digest) && { digest }),
			...(commit !== undefined && isCommitId(commit) && { commit }),
			...(from !== undefined && { from }),
		},
	];
}

function originOf(text: string | undefined): ServiceTrailers["from"] {
	const at = text?.lastIndexOf("@") ?? -1;
	if (text === undefined || at < 1) return undefined;
	const commit = text.slice(at + 1);
	return isCommitId(commit) ? { environment: text.slice(0, at), commit } : undefined;
}

function firstValue(lines: readonly Line[], name: string): string | undefined {
	return lines.find(([known]) => known === name)?.[1];
}
