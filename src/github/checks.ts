import type { CheckState } from "../gates/facts.ts";
import { textField } from "../http/json-field.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { type Read, type RestReader, readAll, repositoryPath } from "./rest.ts";

interface Check {
	readonly name: string;
	readonly state: CheckState;
}

/** How what ran on a commit stands, by name: check runs and commit statuses, the newest of each. */
export async function readChecks(reader: RestReader, commit: CommitId): Promise<Read<ReadonlyMap<string, CheckState>>> {
	const [runs, statuses] = await Promise.all([readCheckRuns(reader, commit), readStatuses(reader, commit)]);
	if (runs.kind === "hidden") return runs;
	if (statuses.kind === "hidden") return statuses;
	const states = new Map<string, CheckState>();
	for (const { name, state } of [...runs.value, ...statuses.value]) states.set(name, worse(states.get(name), state));
	return { kind: "read", value: states };
}

function readCheckRuns(reader: RestReader, commit: CommitId): Promise<Read<readonly Check[]>> {
	const question = {
		path: repositoryPath(reader.place, "commits", commit, "check-runs"),
		doing: `read the checks of the commit ${commit}`,
		permission: "checks: read",
		parse(value: unknown): Check | undefined {
			const name = textField(value, "name");
			if (name === undefined) return undefined;
			if (textField(value, "status") !== "completed") return { name, state: "running" };
			const isGood = ["success", "neutral", "skipped"].includes(textField(value, "conclusion") ?? "");
			return { name, state: isGood ? "passed" : "failed" };
		},
	};
	return readAll(reader, question, "check_runs");
}

function readStatuses(reader: RestReader, commit: CommitId): Promise<Read<readonly Check[]>> {
	const question = {
		path: repositoryPath(reader.place, "commits", commit, "status"),
		doing: `read the statuses of the commit ${commit}`,
		permission: "statuses: read",
		parse(value: unknown): Check | undefined {
			const name = textField(value, "context");
			const state = textField(value, "state");
			if (name === undefined || state === undefined) return undefined;
			return { name, state: state === "success" ? "passed" : state === "pending" ? "running" : "failed" };
		},
	};
	return readAll(reader, question, "statuses");
}

/** Two workflows may report under one name: then both must be green. */
function worse(one: CheckState | undefined, other: CheckState): CheckState {
	if (one === "failed" || other === "failed") return "failed";
	return one === "running" || other === "running" ? "running" : "passed";
}
