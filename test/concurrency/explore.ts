import { nextSteps, settled } from "./github.ts";
import type { Setting, State } from "./state.ts";

/** Something that must hold; the answer is what is wrong, in words. */
export interface Property {
	readonly name: string;
	/** `always`: in every state. `rest`: where nothing more happens unless a person does something. */
	readonly when: "always" | "rest";
	fault(setting: Setting, state: State): string | undefined;
}

export interface Exploration {
	readonly states: number;
	/** How the runs may end, each way with its shortest course. */
	readonly endings: ReadonlyMap<string, readonly string[]>;
	/** The shortest course to a state that breaks a property. */
	readonly counterexample: Counterexample | undefined;
}

export interface Counterexample {
	readonly property: string;
	readonly fault: string;
	readonly course: readonly string[];
}

interface Node {
	readonly state: State;
	readonly words: string;
	readonly before: Node | undefined;
}

const MOST_STATES = 400_000;

/** Goes through everything that can happen, the shortest courses first, until there is no more or something is wrong. */
export function explore(
	setting: Setting,
	initial: State,
	properties: readonly Property[],
	describe: (setting: Setting, state: State) => string,
): Exploration {
	const endings = new Map<string, readonly string[]>();
	const first = settled(setting, initial);
	const keyOf = createKeys();
	const seen = new Set([keyOf(first)]);
	let edge: Node[] = [{ state: first, words: "", before: undefined }];
	while (edge.length > 0) {
		const next: Node[] = [];
		for (const node of edge) {
			const steps = nextSteps(setting, node.state);
			const isAtRest = steps.every(({ by }) => by === "person");
			const counterexample = judge(setting, node, isAtRest, properties);
			if (counterexample !== undefined) return { states: seen.size, endings, counterexample };
			if (isAtRest) {
				const ending = describe(setting, node.state);
				if (!endings.has(ending)) endings.set(ending, courseTo(node));
			}
			for (const { state, words } of steps) {
				const key = keyOf(state);
				if (seen.has(key)) continue;
				seen.add(key);
				next.push({ state, words, before: node });
			}
		}
		if (seen.size > MOST_STATES) throw new Error(`More than ${MOST_STATES} states: take a smaller world.`);
		edge = next;
	}
	return { states: seen.size, endings, counterexample: undefined };
}

/** Equal states have one key, and what a step has left as it was is not written out again. */
function createKeys(): (state: State) => string {
	const numbers = new WeakMap<object, number>();
	const texts = new Map<string, number>();
	const numberOf = (part: object): number => {
		const known = numbers.get(part);
		if (known !== undefined) return known;
		const text = JSON.stringify(part);
		const number = texts.get(text) ?? texts.size;
		texts.set(text, number);
		numbers.set(part, number);
		return number;
	};
	return ({ runs, groups, world, kills }) => [...[...Object.values(runs), groups, world].map(numberOf), kills].join();
}

function judge(
	setting: Setting,
	node: Node,
	isAtRest: boolean,
	properties: readonly Property[],
): Counterexample | undefined {
	for (const property of properties) {
		if (property.when === "rest" && !isAtRest) continue;
		const fault = property.fault(setting, node.state);
		if (fault !== undefined) return { property: property.name, fault, course: courseTo(node) };
	}
	return undefined;
}

function courseTo(node: Node): string[] {
	const course: string[] = [];
	for (let at: Node | undefined = node; at !== undefined; at = at.before) if (at.words !== "") course.unshift(at.words);
	return course;
}
