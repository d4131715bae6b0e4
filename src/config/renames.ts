import { errorAt } from "../documents/place.ts";
import type { ServiceName } from "../services/service-name.ts";
import type { PlacedService } from "./services.ts";

/** @throws ReleaseError `invalid-config` when a former name is still a service, or was that of two. */
export function checkRenames(services: readonly PlacedService[]): void {
	const owners = new Map<ServiceName, PlacedService>();
	for (const service of services) {
		const { name, renamedFrom: former, renamedFromAt: at } = service;
		if (former === undefined || at === undefined) continue;
		const other = owners.get(former);
		if (other !== undefined) {
			throw errorAt(
				at,
				`The services "${other.name}" and "${name}" are both renamed from "${former}": one history cannot go on in two. Keep one of the two.`,
			);
		}
		if (former === name) throw errorAt(at, `The service "${name}" is renamed from its own name.`);
		if (services.some((each) => each.name === former)) {
			throw errorAt(
				at,
				`The service "${name}" is renamed from "${former}", which is still a service: its history cannot belong to both. Take one of the two away.`,
			);
		}
		owners.set(former, service);
	}
}
