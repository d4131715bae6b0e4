import { requestBranch } from "../approvals/request-branch.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { reading } from "../errors/with-state.ts";
import { type GateVerdict, isDecidedByPeople } from "../gates/ask-gates.ts";
import { findRestPlace, parseGithubPlace } from "../github/place.ts";
import { type PullRequest, readOpenPulls } from "../github/pulls.ts";
import { openRest, type Read } from "../github/rest.ts";
import { changePull, openPull } from "../github/write-pulls.ts";
import { parsePlan } from "../promotion/parse-plan.ts";
import type { Plan } from "../promotion/plan.ts";
import { subjectOf } from "../promotion/planned-change.ts";
import { type CommitId, parseCommitId } from "../refs/commit-id.ts";
import { parseRemotes, type RemoteInputs } from "../setup/remotes.ts";
import { runContext } from "../setup/run-context.ts";
import type { World } from "../world/world.ts";
import { bodyOf } from "./body.ts";
import { closeRequest, closeSuperseded } from "./close-request.ts";
import { commitRequest } from "./commit-request.ts";
import type { Site } from "./site.ts";

export interface RequestInputs extends RemoteInputs {
	readonly plan: string;
	readonly request: string;
	readonly "manifest-commit": string;
	readonly "dry-run": boolean;
}

/** What stands on GitHub now. */
export interface Requested {
	readonly plan: Plan;
	/** Undefined where none is needed, or a dry run would open one. */
	readonly pull: Pick<PullRequest, "number" | "url"> | undefined;
	readonly approved: boolean;
	/** How many approvals are missing. */
	readonly missing: number;
	readonly did: "nothing" | "opened" | "kept" | "closed" | "gone" | "would open" | "would close";
}

/**
 * Shows a plan on a pull request, for people to approve it there; or ends that pull request, once the plan was carried
 * out. Whether they have approved, the plan itself says: its gate has asked.
 * @throws ReleaseError `approvals-missing` where the pull request is void
 */
export async function requestApproval(inputs: RequestInputs, world: World): Promise<Requested> {
	const { plan, commit } = await reading(async () => ({
		plan: parsePlan(inputs.plan),
		commit: parseManifestCommit(inputs["manifest-commit"]),
	}));
	if (commit !== undefined) {
		const pull = await closeRequest(openSite(inputs, plan, world), plan, commit, inputs["dry-run"]);
		const did = pull === undefined ? "gone" : inputs["dry-run"] ? "would close" : "closed";
		return { plan, pull, approved: true, missing: 0, did };
	}
	// What waits for something else is for the job that writes to wait for.
	const waiting = plan.gates.filter((one) => one.verdict === "waits" && isDecidedByPeople(one));
	const approvals = plan.gates.find(({ gate }) => gate === "approvals");
	const missing = Number(approvals?.evidence.missing ?? 0);
	const state = { plan, approved: waiting.length === 0, missing };
	if (approvals === undefined || state.approved) return { ...state, pull: askedOn(approvals), did: "nothing" };
	requireRequestable(plan, approvals);
	return { ...state, ...(await show(openSite(inputs, plan, world), plan, inputs, world)) };
}

function parseManifestCommit(text: string): CommitId | undefined {
	return text === "" ? undefined : parseCommitId(text, 'The input "manifest-commit"');
}

/** The pull request that the gate has asked. */
function askedOn(approvals: GateVerdict | undefined): Requested["pull"] {
	const { "pull-request": number, url } = approvals?.evidence ?? {};
	return number === undefined || url === undefined ? undefined : { number: Number(number), url };
}

function requireRequestable({ environment, services }: Plan, { evidence, sentence }: GateVerdict): void {
	if (evidence.asks !== "pull-request") {
		throw new ReleaseError(
			"invalid-input",
			`${environment.name} is approved in GitHub's environment of that name, by the gate jobs of a run, so there is no pull request to open. Nothing was written. Write \`approval: pull-request\` below ${environment.name} in the configuration, or leave this step out.`,
		);
	}
	// The sentence says why, and how to begin anew.
	if (evidence.void === "true") {
		throw new ReleaseError("approvals-missing", `${sentence} Nothing was written.`);
	}
	if (services.length === 0) throw new ReleaseError("internal", "A plan without services asks for approval.");
}

function openSite(inputs: RequestInputs, plan: Plan, world: World): Site {
	const { manifests } = parseRemotes(inputs, world.env);
	const { name, branch } = plan.environment;
	if (findRestPlace(manifests.url, world.env) === undefined) {
		throw new ReleaseError(
			"invalid-input",
			`${name} is approved on pull requests, and ${manifests.url} is not on the GitHub server that this run belongs to (GITHUB_SERVER_URL, GITHUB_API_URL). Nothing was written. Give its address there as "remote" or "manifest-remote".`,
		);
	}
	const place = parseGithubPlace(manifests.url, world.env);
	const writer = openRest(place, manifests.bearer, world);
	return { place, writer, bearer: manifests.bearer, base: branch, head: requestBranch(name, plan.hash) };
}

async function show(
	site: Site,
	plan: Plan,
	inputs: RequestInputs,
	world: World,
): Promise<Pick<Requested, "pull" | "did">> {
	const { writer, base, head } = site;
	const open = readable(await readOpenPulls(writer, base));
	const present = open.find((pull) => pull.head.branch === head);
	if (inputs["dry-run"]) return { pull: present, did: present === undefined ? "would open" : "kept" };
	const body = bodyOf(plan, inputs.request);
	if (present === undefined) await commitRequest(site, plan, runContext(world.env), world);
	const pull = present ?? (await openPull(writer, { title: subjectOf(plan), body, head, base }));
	if (!isSameText(pull.body, body)) await changePull(writer, pull.number, { body });
	await closeSuperseded(site, plan, open, pull);
	return { pull, did: present === undefined ? "opened" : "kept" };
}

function readable<Value>(read: Read<Value>): Value {
	if (read.kind === "read") return read.value;
	throw new ReleaseError("unauthorized", `${read.why} Nothing was written.`);
}

/** GitHub keeps the line ends that a browser sends. */
function isSameText(one: string, other: string): boolean {
	return one.replaceAll("\r\n", "\n").trim() === other.trim();
}
