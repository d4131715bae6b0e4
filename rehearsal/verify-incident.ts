// What must be true after the bad day.
import { deploymentsOf, type Evidence } from "./evidence.ts";
import type { Expectation } from "./story.ts";

export function verifyIncident({ refs, environments, images }: Evidence): readonly Expectation[] {
	const production = deploymentsOf(environments.production);
	const digests = production.map(({ services }) => services.blue?.digest);
	const [first, second, back, again] = digests;
	const kinds = production.map(({ trailers }) => trailers.common.get("Release-Kind")).join(", ");
	const rollback = production[2]?.trailers.common;
	const tag = refs.get("refs/tags/blue/1.6.1");
	const milestones = [...refs].filter(([name]) => name.startsWith("refs/tags/release-prd-"));
	const marked = new Set(milestones.map(([, { commit }]) => commit));
	return [
		["production's branch tells it all", kinds === "promotion, promotion, rollback, promotion"],
		[
			"it went from 1.6.0 to 1.6.1, back, and again to the very same images",
			first !== undefined && first === back && second !== undefined && second === again,
		],
		["and these were two images", first !== undefined && second !== undefined && first !== second],
		[
			"1.6.0 and 1.6.1 hold them still",
			first !== undefined && images.get("blue:1.6.0") === first && images.get("blue:1.6.1") === second,
		],
		["prd is what production runs", again !== undefined && images.get("blue:prd") === again],
		[
			"blue/1.6.1 is the head of the release branch",
			tag !== undefined && tag.commit === refs.get("refs/heads/release/blue-1.6")?.commit,
		],
		[
			"the hotfix is not on main, its original is",
			tag !== undefined && tag.commit !== refs.get("refs/heads/main")?.commit,
		],
		[
			"the rollback's commit says why, and what was broken",
			rollback?.get("Release-Reason") === "checkout fails, INC-42" &&
				production[2]?.trailers.services.get("blue")?.get("Release-Previous-Version") === "1.6.1",
		],
		[
			"each promotion to production is a milestone, the rollback is none",
			milestones.length === 3 && production.every(({ id }, index) => marked.has(id) === (index !== 2)),
		],
		[
			"what came back says that it was allowed to",
			production[3]?.trailers.common.get("Release-Allowed-Rolled-Back") === "true",
		],
	];
}
