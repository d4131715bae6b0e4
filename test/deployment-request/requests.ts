import { changesOf } from "../../src/changelog/changes.ts";
import type { CommitRecord } from "../../src/changelog/commit-record.ts";
import { assessRisk } from "../../src/changelog/risk.ts";
import type {
	DeploymentRequest,
	ServiceChanges,
	ServiceRequest,
} from "../../src/deployment-request/deployment-request.ts";
import { webLinks } from "../../src/deployment-request/web-links.ts";
import type { GateVerdict } from "../../src/gates/ask-gates.ts";
import { isDigest } from "../../src/images/digest.ts";
import { isImageName } from "../../src/images/image-name.ts";
import { isImageTag } from "../../src/images/image-tag.ts";
import type { Plan, ServicePlan } from "../../src/promotion/plan.ts";
import { planHash } from "../../src/promotion/plan-hash.ts";
import { isBranchName, isTagName } from "../../src/refs/ref-name.ts";
import { concernOf } from "../../src/services/concern.ts";
import { pathTest } from "../../src/services/path-pattern.ts";
import { isServiceName } from "../../src/services/service-name.ts";
import { parseVersion } from "../../src/versions/version.ts";
import { id } from "../changelog/records.ts";
import { configure } from "../config/read.ts";

const NOW = new Date("2025-01-22T09:00:00Z");
const LINKS = webLinks("https://github.com/acme/shop", {
	GITHUB_SERVER_URL: "https://github.com",
	GITHUB_REPOSITORY: "acme/shop",
});

const CONFIGURATION = configure(
	`image: ghcr.io/acme/{service}
services:
  blue: { path: projects/blue, depends-on: [libs/payment] }
`,
	[],
);
const [BLUE] = [...CONFIGURATION.services.values()];

/** What blue's commits are, between 1.5.0 (of commit 1) and 1.6.0 (of commit 9). */
export function blueChanges(commits: readonly CommitRecord[], about: Partial<ServiceChanges> = {}): ServiceChanges {
	if (BLUE === undefined) throw new Error("There is no blue.");
	const coming = changesOf(commits, id("9"), concernOf(CONFIGURATION, BLUE), pathTest("**/migrations/**"));
	const [from, madeAt] = [id("1"), new Date("2025-01-20T11:00:00Z")];
	return { from, madeAt, coming, going: [], kept: 0, total: commits.length, unread: 0, ...about };
}

/** The request for blue 1.6.0 in place of 1.5.0, in production. */
export function requestFor(
	changes: ServiceChanges | string,
	about: Partial<DeploymentRequest> & { readonly gates?: readonly GateVerdict[]; readonly reason?: string } = {},
	service: Partial<ServiceRequest> = {},
): DeploymentRequest {
	const { gates = GATES, reason = "card payments", ...more } = about;
	const size =
		typeof changes === "string"
			? undefined
			: { commits: changes.coming.length, breaking: 1, migrations: 1, going: changes.going.length };
	const risk = assessRisk({
		size,
		before: { environment: "staging", age: 42 * 3_600_000, minimumAge: 24 * 3_600_000 },
		sinceLastRelease: 21 * 86_400_000,
		isLower: false,
	});
	return {
		plan: planOf([BLUE_PLAN], gates, reason),
		now: NOW,
		links: LINKS,
		approvalExpires: 24 * 3_600_000,
		services: [
			{
				plan: BLUE_PLAN,
				previous: { version: "1.5.0", digest: digest("a"), commit: id("1"), since: new Date("2025-01-01T09:00:00Z") },
				changes,
				skipped: [parseVersion("1.5.1", "a test")],
				way: [
					{
						environment: "dev",
						ran: { since: new Date("2025-01-20T11:04:00Z"), until: new Date("2025-01-20T16:30:00Z") },
					},
					{ environment: "staging", ran: { since: new Date("2025-01-20T15:00:00Z"), until: undefined } },
				],
				risk,
				...service,
			},
		],
		...more,
	};
}

export const BLUE_PLAN: ServicePlan = {
	service: known("blue", isServiceName),
	renamedFrom: null,
	version: "1.6.0",
	commit: id("9"),
	image: known("ghcr.io/acme/blue", isImageName),
	sourceTag: known(`sha-${id("9")}`, isImageTag),
	digest: digest("b"),
	fixedTags: [known("1.6.0", isImageTag)],
	movingTags: [known("prd", isImageTag)],
	risingTags: [],
	gitTag: known("blue/1.6.0", isTagName),
	releaseBranch: null,
	refs: { tag: "keep", branch: "none", head: null },
	takenFrom: { environment: "staging", commit: id("5") },
	replaces: { version: "1.5.0", digest: digest("a") },
	files: [],
	alreadyThere: false,
	resolved: [],
};

export function planOf(services: readonly ServicePlan[], gates: readonly GateVerdict[], reason: string): Plan {
	const environment = {
		name: "production",
		from: "staging",
		branch: known("gitops/production-releases", isBranchName),
		manifest: "release-manifests/production.yaml",
		kustomization: null,
		pin: "build-tag",
		carries: "manifests",
		milestoneTag: "release-prd-{date}",
		whenMoved: "stop",
		verify: { before: null, after: null, inFrom: null },
	} as const;
	return {
		format: 1,
		kind: "promotion",
		environment,
		...{ reason, emergency: false, allowRolledBack: false },
		...{ services, leftOut: [], gates, warnings: [] },
		hash: planHash({ services, environment }),
	};
}

export const GATES: readonly GateVerdict[] = [
	{
		gate: "age",
		service: known("blue", isServiceName),
		verdict: "pass",
		code: null,
		sentence: "blue 1.6.0 has been in staging for 42 h, since 2025-01-20T15:00:00Z.",
		evidence: { since: "2025-01-20T15:00:00Z", "ready-at": "2025-01-21T15:00:00Z" },
	},
	{
		gate: "checks",
		service: known("blue", isServiceName),
		verdict: "pass",
		code: null,
		sentence: 'blue 1.6.0: "test", "scan" passed on its commit.',
		evidence: { test: "passed", scan: "passed" },
	},
	{
		gate: "approvals",
		service: null,
		verdict: "waits",
		code: "approvals-missing",
		sentence: "production needs 2 approvals before anything is written.",
		evidence: { required: "2" },
	},
];

function digest(digit: string) {
	return known(`sha256:${digit.repeat(64)}`, isDigest);
}

function known<Name extends string>(text: string, is: (text: string) => text is Name): Name {
	if (is(text)) return text;
	throw new Error(`${text} is not what a test needs.`);
}
