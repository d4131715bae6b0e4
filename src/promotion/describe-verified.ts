import { subjectOf } from "../gates/facts.ts";
import { verificationVerdict } from "../gates/verification.ts";
import { code, link, plain, table } from "../markdown/markdown.ts";
import type { Verified } from "./verifications.ts";

/** What looked at what, and how it ended, as people read it in the job summary. */
export function describeVerified({ runs, leftAlone }: Verified, dryRun: boolean): string {
	const nothing = runs.length === 0 && leftAlone.length === 0 ? "Nothing is to be verified." : "";
	const missing = dryRun && runs.some(({ run }) => run === undefined) ? "Dry run: nothing was started." : "";
	const parts = [
		"### Verification",
		nothing,
		runs.length === 0 ? "" : runsTable(runs),
		...leftAlone.map(plain),
		missing,
	];
	return parts.filter((part) => part !== "").join("\n\n");
}

export function runsTable(runs: Verified["runs"]): string {
	const rows = runs.map(({ asked, run }) => [
		code(asked.workflow),
		`${plain(subjectOf(asked))} ${asked.when} ${plain(asked.environment)}`,
		run === undefined ? "–" : link(`run ${run.id}`, run.url),
		run === undefined ? "not started" : plain(run.conclusion ?? "running"),
	]);
	return table(["workflow", "of", "run", ""], rows);
}

/** The outputs of the action. */
export function verifiedOutputs({ runs }: Verified) {
	return {
		verified: runs.every((one) => verificationVerdict(one).verdict === "pass"),
		runs: runs.map(({ asked, run }) => ({
			service: asked.service,
			workflow: asked.workflow,
			url: run?.url ?? "",
			conclusion: run?.conclusion ?? "",
		})),
	};
}
