import { ReleaseError } from "../errors/release-error.ts";
import { subjectOf } from "../gates/facts.ts";
import { INPUTS, inputsOf, titleOf, type Verification, type VerificationRun } from "../gates/verification-run.ts";
import type { Read, RestReader } from "../github/rest.ts";
import { dispatchWorkflow, readWorkflowRun } from "../github/workflow-runs.ts";
import type { World } from "../world/world.ts";
import { findRuns, isRunOf, standing } from "./find-runs.ts";

/** Pauses in milliseconds while GitHub makes a run visible. */
const NAMED = [1_000, 2_000];
const LISTED = [1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * Starts the workflow for a version, once. Where the answer does not say which run it is, or is lost, the run is looked
 * for by its name, and never started a second time.
 * @param branch the default branch
 * @throws ReleaseError `invalid-config`: the workflow cannot be started, or its runs are not called as they must be;
 * `unauthorized`; `api-unavailable`: nobody knows whether it was started
 */
export async function startRun(
	reader: RestReader,
	asked: Verification,
	branch: string,
	world: World,
): Promise<VerificationRun> {
	const sent = await dispatchWorkflow(reader, asked.workflow, branch, inputsOf(asked));
	if (sent.kind === "refused") throw refused(asked, branch, sent);
	const id = sent.kind === "started" ? sent.id : undefined;
	const run =
		id === undefined
			? await lookFor(() => listed(reader, asked, branch), LISTED, world)
			: await lookFor(() => named(reader, asked, id), NAMED, world);
	if (run !== undefined) return run;
	if (sent.kind === "started") throw wrongName(asked);
	throw new ReleaseError(
		"api-unavailable",
		`Whether ${asked.workflow} was started for ${subjectOf(asked)} is not known: ${reader.place.rest} ${sent.words}, and no such run is to be seen yet. Run again when the API answers: a run that is there is found, and none is started twice.`,
		{ retryable: true },
	);
}

async function lookFor(
	look: () => Promise<VerificationRun | undefined>,
	pauses: readonly number[],
	world: World,
): Promise<VerificationRun | undefined> {
	for (const pause of pauses) {
		const run = await look();
		if (run !== undefined) return run;
		await world.sleep(pause);
	}
	return look();
}

async function named(reader: RestReader, asked: Verification, id: number): Promise<VerificationRun | undefined> {
	const run = allowed(await readWorkflowRun(reader, id));
	return isRunOf(run, asked) ? standing(run) : undefined;
}

async function listed(reader: RestReader, asked: Verification, branch: string): Promise<VerificationRun | undefined> {
	return allowed(await findRuns(reader, [asked], branch)).get(asked);
}

/** What was read. @throws ReleaseError `unauthorized` where the token may not, `invalid-config` where it is not there */
export function allowed<Value>(read: Read<Value>): Value {
	if (read.kind === "read") return read.value;
	throw new ReleaseError(read.status === 404 ? "invalid-config" : "unauthorized", read.why);
}

function refused(
	asked: Verification,
	branch: string,
	{ status, words }: { readonly status: number; readonly words: string },
): ReleaseError {
	const { workflow } = asked;
	const file = `.github/workflows/${workflow}`;
	const what = `GitHub does not start ${workflow} for ${subjectOf(asked)}: it answered ${words}.`;
	if (status === 401 || status === 403) {
		return new ReleaseError("unauthorized", `${what} Give the job's token the permission "actions: write".`);
	}
	if (status === 404) {
		const advice = `Commit ${file} to the branch ${branch}, or correct \`verify\` in the configuration; if it is there, give the job's token the permission "actions: write".`;
		return new ReleaseError("invalid-config", `${what} ${advice}`);
	}
	if (status !== 422) return new ReleaseError("api-unavailable", `${what} Run again later.`);
	const advice = `${file} on the branch ${branch} needs \`on: workflow_dispatch\` with the inputs ${INPUTS.join(", ")}, and no other that is required.`;
	return new ReleaseError("invalid-config", `${what} ${advice}`);
}

function wrongName(asked: Verification): ReleaseError {
	return new ReleaseError(
		"invalid-config",
		`${asked.workflow} was started for ${subjectOf(asked)}, but its run is not called ${JSON.stringify(titleOf(asked))}, so it cannot be found again, and counts for nothing. Write \`run-name: \${{ inputs.verification }}\` into .github/workflows/${asked.workflow} on the default branch, cancel that run, and run this again.`,
	);
}
