import type { VerifyRules } from "../../src/config/workflow-file.ts";
import { parseWorkflowFile } from "../../src/config/workflow-file.ts";
import { PLAN_FORMAT, type Plan, type ServicePlan } from "../../src/promotion/plan.ts";
import { planHash } from "../../src/promotion/plan-hash.ts";
import { type BranchName, isBranchName } from "../../src/refs/ref-name.ts";
import { commitId, digest, image, imageTag, service } from "../manifests/samples.ts";

export const SMOKE = parseWorkflowFile("smoke.yaml", "The sample");
export const E2E = parseWorkflowFile("e2e.yaml", "The sample");

/** A plan that brings services to production: 1.6.0 each, blue with the digest aaaa…, green with bbbb…. */
export function planText(
	verify: Partial<VerifyRules>,
	{ services = ["blue"], alreadyThere = [] }: { services?: readonly string[]; alreadyThere?: readonly string[] } = {},
): string {
	const plan: Omit<Plan, "hash"> = {
		format: PLAN_FORMAT,
		kind: "promotion",
		environment: {
			...{ name: "production", from: "staging", branch: branch("gitops/production-releases") },
			...{ manifest: "release-manifests/production.yaml", kustomization: null, pin: "build-tag" },
			...{ carries: "manifests", milestoneTag: null, whenMoved: "stop" },
			verify: { before: null, after: null, inFrom: null, ...verify },
		},
		...{ reason: "", emergency: false, allowRolledBack: false, leftOut: [], gates: [], warnings: [] },
		services: services.map((name, index) => planned(name, "abcdef"[index] ?? "0", alreadyThere.includes(name))),
	};
	return JSON.stringify({ ...plan, hash: planHash(plan) });
}

function planned(name: string, digit: string, alreadyThere: boolean): ServicePlan {
	return {
		...{ service: service(name), renamedFrom: null, version: "1.6.0", commit: commitId(1) },
		...{ image: image(`ghcr.io/acme/${name}`), sourceTag: imageTag("sha-1"), digest: digest(digit) },
		...{ fixedTags: [], movingTags: [], risingTags: [], gitTag: null, releaseBranch: null },
		refs: { tag: "keep", branch: "none", head: null },
		...{ takenFrom: null, replaces: null, files: [], alreadyThere, resolved: [] },
	};
}

function branch(name: string): BranchName {
	if (isBranchName(name)) return name;
	throw new Error(`${name} is no branch.`);
}
