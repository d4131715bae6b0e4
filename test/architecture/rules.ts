import { posix } from "node:path";
import { cycles } from "./cycles.ts";
import { layerOf, MAY_IMPORT } from "./rooms.ts";
import type { SourceFacts } from "./source-facts.ts";

type Sources = ReadonlyMap<string, SourceFacts>;

const LONGEST = 300;
const OF_THE_MACHINE = /^node:(fs|child_process|cluster|dgram|dns|http|https|http2|net|os|tls|worker_threads)(\/|$)/;
const SAYS_NOTHING = /(^|-)(utils?|helpers?|common|managers?)$/;

/** What keeps `src/` a building with floors: who imports whom, and what reaches the machine. One sentence a violation. */
export function importViolations(sources: Sources): string[] {
	const each = [...sources].flatMap(([path, facts]) => [
		...facts.imports.flatMap((imported) => importFault(path, imported) ?? []),
		...ambientFaults(path, facts),
	]);
	return [...each, ...cycleFaults("files", fileGraph(sources)), ...cycleFaults("rooms", roomGraph(sources))];
}

/** The room of a file in `src/`; undefined elsewhere. */
function roomOf(path: string): string | undefined {
	return /^src\/([^/]+)\//.exec(path)?.[1];
}

function importFault(path: string, imported: string): string | undefined {
	const room = roomOf(path);
	const layer = layerOf(room ?? "");
	if (room === undefined || layer === undefined) return `${path} is in no room that the rules know`;
	if (!/\.ts$/.test(imported)) return packageFault(path, imported);
	const target = roomOf(imported);
	if (target === room) return undefined;
	const below = layerOf(target ?? "");
	if (target === undefined || below === undefined) return `${path} imports ${imported}, which is in no room`;
	return MAY_IMPORT[layer].includes(below) ? undefined : `${path} (${layer}) must not import ${target} (${below})`;
}

function packageFault(path: string, name: string): string | undefined {
	const room = roomOf(path);
	const layer = layerOf(room ?? "");
	if (name.startsWith("@actions/") && room !== "runner") return `${path} imports ${name}, which only the runner may`;
	if (name === "node:process" && room !== "runner") return `${path} imports ${name}, which only the runner may`;
	if (OF_THE_MACHINE.test(name) && (layer === "leaf" || layer === "model")) {
		return `${path} (${layer}) imports ${name}: the model does no I/O`;
	}
	return undefined;
}

/** Time, chance, the environment and the network come as arguments, so that a test can hold them. */
function ambientFaults(path: string, { ambient }: SourceFacts): string[] {
	if (roomOf(path) === "runner") return [];
	return [...new Set(ambient)].map((name) => `${path} uses ${name}, which only the runner may`);
}

function fileGraph(sources: Sources): Map<string, Set<string>> {
	return new Map([...sources].map(([path, { imports }]) => [path, new Set(imports)]));
}

function roomGraph(sources: Sources): Map<string, Set<string>> {
	const graph = new Map<string, Set<string>>();
	for (const [path, { imports }] of sources) {
		const room = roomOf(path) ?? path;
		const others = imports.map(roomOf).filter((other) => other !== undefined && other !== room);
		graph.set(room, new Set([...(graph.get(room) ?? []), ...others.filter((other) => other !== undefined)]));
	}
	return graph;
}

function cycleFaults(what: string, graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
	return cycles(graph).map((way) => `${what} import each other in a circle: ${way.join(" → ")}`);
}

/** What holds for every file: one idea, a name that says it, and imports that can be searched for. */
export function fileViolations(sources: Sources): string[] {
	return [...sources].flatMap(([path, { lines, hasDefaultExport }]) => [
		...(lines > LONGEST ? [`${path} has ${lines} lines, more than ${LONGEST}`] : []),
		...(hasDefaultExport ? [`${path} has a default export`] : []),
		...path
			.split("/")
			.map((part) => posix.basename(part).replace(/\..*$/, ""))
			.filter((part) => SAYS_NOTHING.test(part))
			.map((part) => `${path}: the name "${part}" does not say what is in there`),
	]);
}
