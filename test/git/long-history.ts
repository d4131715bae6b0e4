import { createHash } from "node:crypto";
import type { Seed } from "./seed.ts";

/** What a service becomes at some commit; null: it goes. */
interface Move {
	readonly version: string;
	readonly kind?: "promotion" | "rollback";
}

/** The moves of services that matter to a test, each by how many commits below the tip it is. */
export type Moves = Readonly<Record<string, Readonly<Record<number, Move | null>>>>;

const OTHERS = Array.from({ length: 8 }, (_, index) => `other-${index}`);
const FIRST = 1_700_000_000;

/**
 * The commits of an environment's branch as ours are, oldest first, one every ten minutes: trailers, whole entries, each
 * moving one service. Where no move says otherwise, that is one of eight others.
 */
export function longHistory(count: number, path: string, moves: Moves): Seed[] {
	const entries = new Map<string, string>();
	return Array.from({ length: count }, (_, index): Seed => {
		const below = count - 1 - index;
		const own = Object.entries(moves).find(([, story]) => story[below] !== undefined);
		const service = own?.[0] ?? OTHERS[index % OTHERS.length] ?? "";
		const move = own === undefined ? { version: `1.${index}.0` } : (own[1][below] ?? null);
		if (move === null) entries.delete(service);
		else entries.set(service, entryText(service, move.version, index));
		const message = messageOf(service, move, index);
		return {
			files: { [path]: `environment: production\nservices:\n${[...entries.values()].join("")}` },
			message,
			time: FIRST + index * 600,
		};
	});
}

/** When the commit that is `below` the tip of such a history was made. */
export function madeAt(count: number, below: number): Date {
	return new Date((FIRST + (count - 1 - below) * 600) * 1000);
}

/** The digest that a version of a service has in such a history. */
export function digestOf(service: string, version: string): string {
	return `sha256:${hex(`${service} ${version}`)}`;
}

function hex(text: string): string {
	return createHash("sha256").update(text).digest("hex");
}

const runOf = (index: number) => `https://github.com/acme/shop/actions/runs/${9_000_000_000 + index * 7}`;

function entryText(service: string, version: string, index: number): string {
	const commit = `a${hex(version).slice(1, 40)}`;
	return `  ${service}:
    version: "${version}"
    image: ghcr.io/acme/${service}
    tag: sha-${commit}
    digest: ${digestOf(service, version)}
    commit: ${commit}
    deployed: "2025-01-20T14:03:11Z"
    by: octocat
    run: ${runOf(index)}
`;
}

function messageOf(service: string, move: Move | null, index: number): string {
	const said =
		move === null ? [] : [`Release-Version: ${move.version}`, `Release-Digest: ${digestOf(service, move.version)}`];
	const kind = move === null ? "removal" : (move.kind ?? "promotion");
	const common = [`Release-Kind: ${kind}`, "Release-Environment: production", "Release-Actor: octocat"];
	return `${kind} of ${service}\n\n${[...common, `Release-Run: ${runOf(index)}`, `Release-Service: ${service}`, ...said].join("\n")}\n`;
}
