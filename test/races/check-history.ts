// Whether what many writers were told can be explained by one order of their writes: the branch's own (linearisability,
// Herlihy and Wing). The order is known, since every write is a commit; so it is checked, not searched for.

/** What a service runs; only what the writers choose. */
export interface Entry {
	readonly version: string;
	readonly digest: string;
}

/** What a manifest says: each service's entry, and all of its bytes, by service. */
export type State = ReadonlyMap<string, { readonly entry: Entry; readonly bytes: string }>;

/** A commit of the branch with the state that it left. */
export interface Step {
	readonly commit: string;
	readonly state: State;
}

/** What one process was asked and what it answered; times on one clock. */
export interface Call {
	readonly name: string;
	readonly began: number;
	readonly ended: number;
	/** What it was to find, by service: undefined for a service that was not to be there. */
	readonly expects: ReadonlyMap<string, Entry["version"] | undefined>;
	readonly answer: Answer;
}

export type Answer =
	/** `writes` are on the branch by this very commit; `previous` is what it says that it replaced, where it says so. */
	| {
			readonly kind: "written";
			readonly commit: string;
			readonly writes: ReadonlyMap<string, Entry>;
			readonly previous: string | undefined;
			/** A rollback may only bring back what ran before. */
			readonly isReturn: boolean;
	  }
	/** All of `writes` was there already. */
	| { readonly kind: "unchanged"; readonly writes: ReadonlyMap<string, Entry> }
	/** It read, and what it found is in `expects`. */
	| { readonly kind: "read" }
	/** It found something else than it expected, and wrote nothing. */
	| { readonly kind: "superseded" };

export interface Violation {
	readonly kind: "lost" | "twice" | "nobody's" | "reverted" | "not what was asked" | "order" | "unexplained";
	readonly sentence: string;
}

/** @param steps the branch's first parents, oldest first; the first is what was there before all calls */
export function checkHistory(steps: readonly Step[], calls: readonly Call[]): Violation[] {
	const positions = new Map(steps.map(({ commit }, index) => [commit, index]));
	const written = calls.flatMap((call) => {
		const position = call.answer.kind === "written" ? positions.get(call.answer.commit) : undefined;
		return position === undefined ? [] : [{ call, position }];
	});
	return [
		...presence(steps, calls, positions),
		...written.flatMap(({ call, position }) => effect(steps, call, position)),
		...calls.flatMap((call) => explanation(steps, call, windowOf(call, written, steps.length))),
	];
}

/** Each success is in the history exactly once, and nothing else is. */
function presence(steps: readonly Step[], calls: readonly Call[], positions: ReadonlyMap<string, number>): Violation[] {
	const owners = new Map<string, string>();
	const violations: Violation[] = [];
	for (const { name, answer } of calls) {
		if (answer.kind !== "written") continue;
		const owner = owners.get(answer.commit);
		if (!positions.has(answer.commit)) {
			violations.push({
				kind: "lost",
				sentence: `${name} was told that it wrote ${answer.commit}, which is not there.`,
			});
		}
		if (owner !== undefined) {
			violations.push({
				kind: "twice",
				sentence: `${owner} and ${name} were both told that ${answer.commit} is theirs.`,
			});
		}
		owners.set(answer.commit, name);
	}
	for (const { commit } of steps.slice(1)) {
		if (!owners.has(commit)) violations.push({ kind: "nobody's", sentence: `No process was told of ${commit}.` });
	}
	return violations;
}

/** A commit does what its process was asked, to the state that it says it found, and nothing else. */
function effect(steps: readonly Step[], { name, expects, answer }: Call, position: number): Violation[] {
	const [before, after] = [steps[position - 1]?.state, steps[position]?.state];
	if (answer.kind !== "written" || before === undefined || after === undefined) return [];
	const violations: Violation[] = [];
	const add = (kind: Violation["kind"], sentence: string): void => void violations.push({ kind, sentence });
	for (const service of new Set([...before.keys(), ...after.keys()])) {
		const [old, present, asked] = [before.get(service), after.get(service), answer.writes.get(service)];
		if (asked === undefined && old?.bytes !== present?.bytes) {
			add("reverted", `${name} changed ${service}, too: ${old?.entry.version} became ${present?.entry.version}.`);
		}
		if (asked !== undefined && !isSame(asked, present?.entry)) {
			add("not what was asked", `${name} left ${service} at ${present?.entry.version}, not at ${asked.version}.`);
		}
		if (asked !== undefined && answer.isReturn && !hasRun(steps.slice(0, position), service, asked)) {
			add("unexplained", `${name} took ${service} back to ${asked.version}, which never ran before.`);
		}
		if (expects.has(service) && expects.get(service) !== old?.entry.version) {
			add("unexplained", `${name} expected ${service} ${expects.get(service)}, and wrote over ${old?.entry.version}.`);
		}
	}
	const [only] = answer.writes.keys();
	const found = only === undefined ? undefined : before.get(only)?.entry.version;
	if (answer.previous !== undefined && answer.previous !== (found ?? "")) {
		add("unexplained", `${name} says that it replaced ${answer.previous}, but its commit replaced ${found}.`);
	}
	return violations;
}

/** The states that may have been the present one at some moment of a call: positions, both included. */
interface Window {
	readonly first: number;
	readonly last: number;
}

/** What had ended before the call began is in its past, what began after it ended is in its future. */
function windowOf(
	call: Call,
	written: readonly { readonly call: Call; readonly position: number }[],
	count: number,
): Window {
	const others = written.filter((one) => one.call !== call);
	const past = others.filter((one) => one.call.ended < call.began).map(({ position }) => position);
	const future = others.filter((one) => one.call.began > call.ended).map(({ position }) => position);
	return { first: Math.max(0, ...past), last: Math.min(count, ...future) - 1 };
}

/** Some moment of the call explains its answer. */
function explanation(steps: readonly Step[], { name, expects, answer }: Call, { first, last }: Window): Violation[] {
	const during = steps.slice(first, last + 1);
	const holds = ({ state }: Step): boolean =>
		[...expects].every(([service, version]) => state.get(service)?.entry.version === version);
	const unexplained = (sentence: string): Violation[] => [{ kind: "unexplained", sentence: `${name} ${sentence}` }];
	if (answer.kind === "written") {
		const isDuring = during.some(({ commit }) => commit === answer.commit);
		const isThere = steps.some(({ commit }) => commit === answer.commit);
		const sentence = `wrote ${answer.commit}, which is before what had ended when it began, or after what began later.`;
		return isThere && !isDuring ? [{ kind: "order", sentence: `${name} ${sentence}` }] : [];
	}
	if (answer.kind === "unchanged") {
		const wasThere = ({ state }: Step): boolean =>
			[...answer.writes].every(([service, entry]) => isSame(entry, state.get(service)?.entry));
		return during.some(wasThere) ? [] : unexplained("was told that all was there, which it never was meanwhile.");
	}
	if (answer.kind === "read") return during.some(holds) ? [] : unexplained("read what was never there meanwhile.");
	return during.every(holds) ? unexplained("was superseded, though nothing had moved.") : [];
}

function hasRun(steps: readonly Step[], service: string, entry: Entry): boolean {
	return steps.some(({ state }) => isSame(entry, state.get(service)?.entry));
}

function isSame(entry: Entry, other: Entry | undefined): boolean {
	return entry.version === other?.version && entry.digest === other.digest;
}
