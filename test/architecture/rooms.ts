/** The folders of `src/`, from the ground up (docs/architecture.md says why). */
const ROOMS = {
	leaf: ["brand", "errors", "world"],
	model: [
		...["refs", "images", "services", "versions", "documents", "calendar"],
		...["config", "manifests", "gates", "markdown", "changelog"],
	],
	network: ["http"],
	contract: ["branches"],
	outside: ["git", "github", "registry", "signing"],
	setup: ["setup"],
	"use case": [
		...["approvals", "verification", "promotion", "requests", "deployment-request", "rollback", "hotfix", "removal"],
		...["detection", "protection", "doctor"],
	],
	runner: ["runner"],
	actions: ["actions"],
} as const;

export type Layer = keyof typeof ROOMS;

/** What a room may import beside itself. */
export const MAY_IMPORT: Readonly<Record<Layer, readonly Layer[]>> = {
	leaf: ["leaf"],
	model: ["leaf", "model"],
	// How a request is sent, for all that speak HTTP: it knows no registry and no Git.
	network: ["leaf", "network"],
	// What a branch is to those who write one, whichever of the rooms outside they write it by.
	contract: ["leaf", "model"],
	// Rooms of the outside world do not know of each other.
	outside: ["leaf", "model", "network", "contract"],
	setup: ["leaf", "model", "contract", "outside"],
	"use case": ["leaf", "model", "contract", "outside", "setup", "use case"],
	runner: ["leaf"],
	// An action reads inputs, calls one use case and sets outputs: it reaches nothing else by itself.
	actions: ["leaf", "model", "use case", "runner"],
};

export function layerOf(room: string): Layer | undefined {
	for (const layer of Object.keys(ROOMS) as Layer[]) {
		const rooms: readonly string[] = ROOMS[layer];
		if (rooms.includes(room)) return layer;
	}
	return undefined;
}
