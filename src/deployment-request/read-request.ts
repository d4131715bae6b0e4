import { breakingAmong, migrationsAmong } from "../changelog/changes.ts";
import { assessRisk, type ChangeSize } from "../changelog/risk.ts";
import { skippedVersions } from "../changelog/skipped-versions.ts";
import { requiredApprovals } from "../gates/approvals.ts";
import { lengthOf } from "../gates/soak.ts";
import type { ServicePlan } from "../promotion/plan.ts";
import type { Planned } from "../promotion/plan-promotion.ts";
import type { Planning } from "../promotion/planning.ts";
import { compareVersions, isVersion } from "../versions/version.ts";
import type { DeploymentRequest, ServiceChanges, ServiceRequest } from "./deployment-request.ts";
import { readChanges } from "./read-changes.ts";
import { type Here, readHere, readWays } from "./read-histories.ts";
import { webLinks } from "./web-links.ts";

const NO_CHANGES: ChangeSize = { commits: 0, breaking: 0, migrations: 0, going: 0 };

/** All that a deployment request says beside the plan: commits, and the histories of the environments on the way. */
export async function readRequest({ plan, planning }: Planned): Promise<DeploymentRequest> {
	const { code, world, environment } = planning;
	const changing = plan.services.filter(({ alreadyThere }) => !alreadyThere);
	const here = await readHere(planning, changing);
	const changes = await changesByService(planning, here);
	const ways = await readWays(
		planning,
		changing.map((service) => ({ service, madeAt: madeAt(changes.get(service.service)) })),
	);
	const needed = requiredApprovals(environment.approvals, { move: "forward", emergency: plan.emergency });
	return {
		plan,
		now: world.now(),
		services: here.map((one, index) => {
			const known = changes.get(one.plan.service) ?? withoutRange(one);
			return serviceRequest(planning, { ...one, changes: known, way: ways[index] ?? [] });
		}),
		links: webLinks(code.remote.url, world.env),
		approvalExpires: needed === 0 ? undefined : environment.approvals.expireAfter,
	};
}

async function changesByService(
	planning: Planning,
	here: readonly Here[],
): Promise<ReadonlyMap<string, ServiceChanges | string>> {
	const ranges = here.flatMap(({ plan: { service, commit }, previous }) => {
		const known = planning.configuration.services.get(service);
		return previous?.commit === undefined || known === undefined
			? []
			: [{ service: known, from: previous.commit, to: commit }];
	});
	const read = await readChanges(planning, ranges);
	return new Map(ranges.flatMap(({ service }, index) => [[service.name, read[index] ?? "They were not read."]]));
}

function madeAt(changes: ServiceChanges | string | undefined): Date | undefined {
	return typeof changes === "object" ? changes.madeAt : undefined;
}

function withoutRange({ previous }: Here): string {
	if (previous === undefined) return "Nothing of it ran here before, so all of it is new.";
	return `The commit of ${previous.version}, which runs now, is not recorded in the manifest, and the version has no Git tag.`;
}

function serviceRequest(planning: Planning, read: Here & Pick<ServiceRequest, "changes" | "way">): ServiceRequest {
	const { plan, previous, changes, way, ran } = read;
	const now = planning.world.now();
	const { minimumAge } = planning.environment;
	const [from, to] = [previous?.version ?? "", plan.version];
	const isKnown = isVersion(from) && isVersion(to);
	const last = way.at(-1);
	const age = last?.ran && lengthOf(last.ran, now);
	const risk = assessRisk({
		size: previous === undefined ? NO_CHANGES : sizeOf(changes),
		before: last && { environment: last.environment, age, minimumAge },
		sinceLastRelease: previous?.since && now.getTime() - previous.since.getTime(),
		isLower: isKnown && compareVersions(to, from) < 0,
	});
	const released = isKnown ? versionsOf(planning, plan).keys() : [];
	return { plan, previous, changes, skipped: isKnown ? skippedVersions(released, { from, to, ran }) : [], way, risk };
}

function versionsOf({ configuration, refs }: Planning, { service }: ServicePlan): ReturnType<typeof refs.versions> {
	const known = configuration.services.get(service);
	return known === undefined ? new Map() : refs.versions(known);
}

function sizeOf(changes: ServiceChanges | string): ChangeSize | undefined {
	if (typeof changes === "string") return undefined;
	const { coming, going, unread } = changes;
	return {
		commits: coming.length + unread,
		breaking: breakingAmong(coming).length,
		migrations: new Set(migrationsAmong(coming).flatMap(({ migrations }) => migrations)).size,
		going: going.length,
	};
}
