import { isDigest } from "../../src/images/digest.ts";
import { isImageName } from "../../src/images/image-name.ts";
import { isImageTag } from "../../src/images/image-tag.ts";
import { PLAN_FORMAT, type Plan } from "../../src/promotion/plan.ts";
import { planHash } from "../../src/promotion/plan-hash.ts";
import { parseCommitId } from "../../src/refs/commit-id.ts";
import { isBranchName } from "../../src/refs/ref-name.ts";
import { isServiceName } from "../../src/services/service-name.ts";
import { BRANCH, ENVIRONMENT, FIRST_VERSION, IMAGE, MANIFEST } from "./shop.ts";

export const COMMIT = "4f2a91c04f2a91c04f2a91c04f2a91c04f2a91c0";
export const DIGEST = `sha256:${COMMIT.slice(0, 32).repeat(2)}`;

/** The plan of a promotion whose tags are there already, as plan-promotion gives it to update-manifest. */
export function writtenPlan(service: string, version: string, carries: Plan["environment"]["carries"]): string {
	const commit = parseCommitId(COMMIT, "the bench");
	const plan: Omit<Plan, "hash"> = {
		format: PLAN_FORMAT,
		kind: "promotion",
		environment: {
			name: ENVIRONMENT,
			from: "dev",
			branch: parsed(isBranchName, BRANCH),
			manifest: MANIFEST,
			kustomization: null,
			pin: "build-tag",
			carries,
			milestoneTag: null,
			whenMoved: "stop",
			verify: { before: null, after: null, inFrom: null },
		},
		reason: "",
		emergency: false,
		allowRolledBack: false,
		services: [
			{
				service: parsed(isServiceName, service),
				version,
				commit,
				image: parsed(isImageName, `${IMAGE}/${service}`),
				sourceTag: parsed(isImageTag, `sha-${commit}`),
				digest: parsed(isDigest, DIGEST),
				fixedTags: [],
				movingTags: [],
				risingTags: [],
				gitTag: null,
				releaseBranch: null,
				refs: { tag: "keep", branch: "none", head: null },
				takenFrom: { environment: "dev", commit },
				replaces: { version: FIRST_VERSION, digest: null },
				renamedFrom: null,
				files: [],
				alreadyThere: false,
				resolved: [],
			},
		],
		leftOut: [],
		gates: [],
		warnings: [],
	};
	return JSON.stringify({ ...plan, hash: planHash(plan) });
}

function parsed<Name extends string>(is: (text: string) => text is Name, text: string): Name {
	if (is(text)) return text;
	throw new Error(`The bench made ${text}, which is not well-formed.`);
}
