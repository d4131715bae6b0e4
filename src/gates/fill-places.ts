import type { Team } from "../config/approvals.ts";

/**
 * Gives as many places as possible to people, one place a person: a place of a team goes to a member, one of nobody's to
 * anybody. Somebody who is in two teams sits where the other cannot (a matching by augmenting paths).
 * The places that were filled, by their index.
 */
export function fill(
	places: readonly (Team | null)[],
	people: readonly { readonly id: number }[],
	members: ReadonlyMap<Team, ReadonlySet<number>>,
): ReadonlySet<number> {
	const holder = new Map<number, number>();
	const fits = (id: number, place: Team | null) => place === null || members.get(place)?.has(id) === true;
	const seat = (id: number, tried: Set<number>): boolean =>
		places.some((place, index) => {
			if (tried.has(index) || !fits(id, place)) return false;
			tried.add(index);
			const present = holder.get(index);
			if (present !== undefined && !seat(present, tried)) return false;
			holder.set(index, id);
			return true;
		});
	for (const { id } of people) seat(id, new Set());
	return new Set(holder.keys());
}
