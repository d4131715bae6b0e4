import { isMap, type Pair, type YAMLMap } from "yaml";
import type { LoadedDocument } from "../documents/document.ts";
import type { ServiceName } from "../services/service-name.ts";
import { ENTRY_KEYS, type Entry } from "./entry.ts";
import { append, type BlockLine, insertUnder, stepOf } from "./yaml/block-map.ts";
import { pairsByKey, pairText } from "./yaml/change-keys.ts";
import { editableMap, rangeOf, refuseSharing, unsafe } from "./yaml/editable.ts";
import { fillFlow, insertIntoFlow } from "./yaml/flow-map.ts";
import { lineBreakAt } from "./yaml/layout.ts";
import { scalarText } from "./yaml/scalar-text.ts";
import type { Splice } from "./yaml/splice.ts";

type Services = readonly (readonly [ServiceName, Entry])[];

/** A manifest written from nothing, behind what there is: comments, or nothing at all. */
export function newManifest(before: string, environment: string, services: Services): string {
	const lineBreak = lineBreakAt(before, before.length);
	const head = before === "" || before.endsWith("\n") || before === "\uFEFF" ? before : before + lineBreak;
	const lines: BlockLine[] = [
		{ depth: 0, text: pairText("environment", environment, false) },
		...(services.length === 0 ? [] : [{ depth: 0, text: "services:" }]),
		...blockLines(services, 1),
	];
	return head + lines.map(({ depth, text }) => "  ".repeat(depth) + text + lineBreak).join("");
}

/** Puts services that are not in the manifest yet at the end of `services`, in the form that it has. */
export function insertServices(document: LoadedDocument, root: YAMLMap, services: Services): Splice[] {
	if (services.length === 0) return [];
	const pair = pairsByKey(root).get("services");
	if (pair === undefined) return addServicesKey(document, root, services);
	const map = pair.value;
	if (!isMap(map) || map.items.length === 0) return fillServices(document, root, pair, services);
	editableMap(document, map, '"services"');
	const last = map.items.at(-1);
	if (map.flow === true && last !== undefined) return insertIntoFlow(document, last, flowItems(services));
	return [append(document, map, blockLines(services, 0), stepOf(document, map, stepOf(document, root)))];
}

function addServicesKey(document: LoadedDocument, root: YAMLMap, services: Services): Splice[] {
	const flow = `services: {${flowItems(services).join(", ")}}`;
	const last = root.items.at(-1);
	if (last === undefined) return [fillFlow(root, [flow])];
	if (root.flow === true) return insertIntoFlow(document, last, [flow]);
	const lines = [{ depth: 0, text: "services:" }, ...blockLines(services, 1)];
	return [append(document, root, lines, stepOf(document, root))];
}

/** `services:` with nothing, `~`, `null` or `{}` behind it; comments behind it stay. */
function fillServices(document: LoadedDocument, root: YAMLMap, pair: Pair, services: Services): Splice[] {
	refuseSharing(document, pair.value, '"services"');
	const [start, end] = rangeOf(pair.value) ?? [0, 0];
	const { text } = document;
	if (start === 0 || text.slice(start, end).includes("#")) {
		throw unsafe(document, pair.key, '"services" is in a form that we do not know.');
	}
	const keyEnd = rangeOf(pair.key)?.[1] ?? 0;
	if (root.flow === true) {
		const colon = keyEnd + text.slice(keyEnd).indexOf(":") + 1;
		return [{ start: colon, end: Math.max(colon, end), text: ` {${flowItems(services).join(", ")}}` }];
	}
	const gone = start === end ? [] : [{ start: text.slice(0, start).trimEnd().length, end, text: "" }];
	return [...gone, insertUnder(document, pair, blockLines(services, 0), stepOf(document, root))];
}

function blockLines(services: Services, depth: number): BlockLine[] {
	return services.flatMap(([service, entry]) => [
		{ depth, text: `${scalarText(service, "plain")}:` },
		...pairTexts(entry).map((text) => ({ depth: depth + 1, text })),
	]);
}

function flowItems(services: Services): string[] {
	return services.map(([service, entry]) => `${scalarText(service, "plain")}: {${pairTexts(entry).join(", ")}}`);
}

function pairTexts(entry: Entry): string[] {
	return ENTRY_KEYS.flatMap((key) => {
		const value = entry[key];
		return value === undefined ? [] : [pairText(key, value, key === "version")];
	});
}
