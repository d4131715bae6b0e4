import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { Action } from "../../src/runner/action.ts";

const root = resolve(import.meta.dirname, "../..");
const entries = readdirSync(join(root, "src/actions")).sort();
const actions = entries.map((file) => basename(file, ".ts"));

interface Declaration {
	readonly description: string;
	readonly required?: boolean;
	readonly default?: string;
	readonly value?: string;
}

interface Step {
	readonly id: string;
	readonly uses: string;
	readonly with: Readonly<Record<string, string>>;
}

interface ActionFile {
	readonly name: string;
	readonly description: string;
	readonly inputs: Readonly<Record<string, Declaration>>;
	readonly outputs: Readonly<Record<string, Declaration>>;
	readonly runs: { readonly using: string; readonly main?: string; readonly steps?: readonly Step[] };
}

const read = new Map<string, ActionFile>();

function actionFile(folder: string): ActionFile {
	const known = read.get(folder);
	if (known !== undefined) return known;
	// The language service holds the shape of every action.yml.
	const file = parse(readFileSync(join(root, folder, "action.yml"), "utf8")) as ActionFile;
	read.set(folder, file);
	return file;
}

async function entryOf(name: string): Promise<Action> {
	const module: { action: Action } = await import(pathToFileURL(join(root, "src/actions", `${name}.ts`)).href);
	return module.action;
}

function sorted(names: Iterable<string>): string[] {
	return [...names].sort();
}

test("the folders src/actions, actions and dist hold the same actions", () => {
	expect(actions).toContain("plan-promotion");
	expect(sorted(readdirSync(join(root, "actions")))).toEqual(actions);
	expect(sorted(readdirSync(join(root, "dist")))).toEqual(actions);
});

describe.each(actions)("%s", (name) => {
	const file = actionFile(`actions/${name}`);

	test("declares in action.yml the inputs that its entry reads, with their defaults", async () => {
		const { inputs } = await entryOf(name);
		const facts = (declared: Readonly<Record<string, Partial<Declaration>>>) =>
			Object.fromEntries(
				Object.entries(declared).map(([input, { required = false, default: value = "" }]) => [
					input,
					{ required, default: value },
				]),
			);
		expect(facts(file.inputs)).toEqual(facts(inputs));
	});

	test("declares the outputs that its entry sets, and error-code", async () => {
		const action = await entryOf(name);
		expect(action.name).toBe(name);
		expect(sorted(Object.keys(file.outputs))).toEqual(sorted([...action.outputs, "error-code"]));
		expect(action.outputs).toEqual(expect.arrayContaining([...(action.long ?? [])]));
	});

	test("describes itself, every input and every output", () => {
		expectDescribed(file);
	});

	test("runs its own bundle on Node 24", () => {
		expect(file.runs).toEqual({ using: "node24", main: `../../dist/${name}/index.js` });
		expect(readdirSync(join(root, "dist", name))).toContain("index.js");
	});

	test("has an entry of at most 40 lines", () => {
		const lines = readFileSync(join(root, "src/actions", `${name}.ts`), "utf8")
			.trimEnd()
			.split("\n").length;
		expect(lines).toBeLessThanOrEqual(40);
	});
});

function expectDescribed(file: ActionFile): void {
	const all = { itself: file, ...file.inputs, ...file.outputs };
	expect(Object.entries(all).filter(([, { description }]) => !/\S.*\.$/s.test(description))).toEqual([]);
	expect(file.name).toMatch(/\S/);
}

describe("importing", () => {
	/** Imports modules in a fresh Node as a runner would have it, and gives everything that came of it. */
	function traces(modules: readonly string[]) {
		const folder = mkdtempSync(join(tmpdir(), "import-"));
		try {
			const script = modules.map((path) => `await import(${JSON.stringify(pathToFileURL(path).href)});`).join("\n");
			const { stdout, stderr, status } = spawnSync(
				process.execPath,
				["--no-warnings", "--input-type=module", "-e", script],
				{
					cwd: folder,
					env: { RUNNER_TEMP: folder, GITHUB_OUTPUT: "", GITHUB_STEP_SUMMARY: "" },
					encoding: "utf8",
				},
			);
			return { printed: stdout + stderr, status, files: readdirSync(folder) };
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
	const nothing = { printed: "", status: 0, files: [] };

	test("every entry leaves no trace", () => {
		expect(traces(entries.map((entry) => join(root, "src/actions", entry)))).toEqual(nothing);
	});

	test("a bundle does, so the probe sees what there is to see", () => {
		const { printed, status } = traces([join(root, "dist/plan-promotion/index.js")]);
		expect(status).toBe(1);
		expect(printed).toContain('::error::The input "service" is required');
	});
});

/** The name of the input that a step passes on as it is. */
function passedOn(value: string): string | undefined {
	return /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1];
}

const composites = globSync("*/action.yml", { cwd: root }).map((path) => dirname(path));

test("the composites are found", () => {
	expect(composites).toContain("promote");
});

describe.each([...composites, "."])("the composite %s", (folder) => {
	const file = actionFile(folder);
	const steps = file.runs.steps ?? [];
	const passed = steps.flatMap((step) =>
		Object.entries(step.with).map(([input, value]) => ({ step, input, from: passedOn(value) })),
	);

	test("describes itself, every input and every output", () => {
		expectDescribed(file);
	});

	test("passes each of its inputs to a step", () => {
		expect(sorted(new Set(passed.flatMap(({ from }) => from ?? [])))).toEqual(sorted(Object.keys(file.inputs)));
	});

	test("passes only inputs that the step's action has, required and with a default as they are there", () => {
		for (const { step, input, from } of passed) {
			const target = actionFile(step.uses.replace("$/", "")).inputs[input];
			expect({ step: step.id, input, target }).toEqual({ step: step.id, input, target: expect.anything() });
			if (from === undefined) continue;
			const { required, default: value } = file.inputs[from] ?? {};
			expect({ from, required, value }).toEqual({ from, required: target?.required, value: target?.default });
		}
	});

	test("gives the error code of whichever step failed", () => {
		const codes = steps.map(({ id }) => `steps.${id}.outputs.error-code`);
		expect(file.outputs["error-code"]?.value).toBe(`\${{ ${codes.join(" || ")} }}`);
	});
});

test("promote gives every output of its plan, and what was written", () => {
	// What a plan says of the steps that come next, the composite has done.
	const next = ["waits-for", "verify-after"];
	const outputs = Object.keys(actionFile("actions/plan-promotion").outputs);
	const planned = outputs.filter((name) => !next.includes(name));
	const written = ["manifest-commit", "milestone-tag", "changed"];
	expect(sorted(Object.keys(actionFile("promote").outputs))).toEqual(sorted([...planned, ...written]));
});

test("the action at the root is promote: the same inputs and outputs, each passed through by its name", () => {
	const [atRoot, promote] = [actionFile("."), actionFile("promote")];
	expect(atRoot.inputs).toEqual(promote.inputs);
	const [step, ...others] = atRoot.runs.steps ?? [];
	expect(others).toEqual([]);
	expect(step?.uses).toBe("$/promote");
	expect(step?.with).toEqual(
		Object.fromEntries(Object.keys(promote.inputs).map((name) => [name, `\${{ inputs.${name} }}`])),
	);
	const outputs = Object.entries(promote.outputs).map(
		([name, output]) => [name, { ...output, value: `\${{ steps.promote.outputs.${name} }}` }] as const,
	);
	expect(atRoot.outputs).toEqual(Object.fromEntries(outputs));
});
