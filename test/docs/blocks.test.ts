import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse, parseAllDocuments } from "yaml";
import { parseConfiguration, resolveConfiguration } from "../../src/config/read-configuration.ts";
import { withFile, workingTree } from "../workflows/repository.ts";
import { validateTemplate } from "../workflows/validate.ts";
import { type Command, commands, readCommand } from "./commands.ts";
import { type Block, blocks, pages, ROOT } from "./markdown.ts";

const FOLDERS = ["projects/blue", "projects/green"];
/** The action that gives an App's token, and what we use of its inputs, by its action.yml at v3.1.1. */
const APP_TOKEN = {
	name: "actions/create-github-app-token",
	inputs: [
		"client-id",
		"private-key",
		"owner",
		"repositories",
		"permission-actions",
		"permission-contents",
		"permission-workflows",
	],
};
const where = ({ path, line }: Block) => `${path}:${line}`;
const named = (list: readonly Block[]) => list.map((block) => [where(block), block] as const);

function isConfiguration({ text }: Block): boolean {
	return (
		/^(image|services|environments|tags|versions|changelog|shared|ignore):/m.test(text) &&
		!/^ *uses:|^environment:/m.test(text)
	);
}

test.each(named(blocks("yaml")))("the YAML at %s parses", (_, { text }) => {
	expect(parseAllDocuments(text).flatMap(({ errors }) => errors)).toEqual([]);
});

const configurations = blocks("yaml").filter((block) => isConfiguration(block) && !/^apiVersion:/m.test(block.text));

test.each(named(configurations))("the configuration at %s is accepted", (_, block) => {
	const smallest = "image: ghcr.io/acme/{service}\nservices: projects/*\n";
	const text = block.text.includes("services:") ? block.text : smallest + block.text;
	const { services, environments } = resolveConfiguration(parseConfiguration({ path: where(block), text }), FOLDERS);
	expect([services.size > 0, environments.size]).toEqual([true, 3]);
});

test("there are configurations to check", () => {
	expect(configurations.length).toBeGreaterThan(4);
});

describe("workflows", () => {
	const spliced = blocks("yaml").filter(({ note }) => note.startsWith("steps of: "));
	const whole = blocks("yaml").filter(({ note }) => note.startsWith("workflow: "));

	test.each(named(spliced))("with the steps at %s the example workflow is right", async (_, { note, text }) => {
		const [file = "", job = ""] = note.slice("steps of: ".length).split(" ");
		const path = `workflows-examples/${file}`;
		const workflow = withSteps(workingTree.read(path) ?? "", job, text);
		expect(workflow).not.toBe(workingTree.read(path));
		const findings = await validateTemplate(path, withFile(workingTree, path, workflow));
		expect(
			findings.filter(({ message }) => !message.includes(`Unable to resolve action \`${APP_TOKEN.name}@`)),
		).toEqual([]);
		for (const step of parse(text).steps) {
			if (!step.uses.startsWith(APP_TOKEN.name)) continue;
			expect(Object.keys(step.with).filter((input) => !APP_TOKEN.inputs.includes(input))).toEqual([]);
		}
	});

	test.each(named(whole))("the workflow at %s is right", async (_, { note, text }) => {
		const path = `workflows-examples/${note.slice("workflow: ".length)}`;
		expect(await validateTemplate(path, withFile(workingTree, path, text))).toEqual([]);
	});

	test("a wrong input in such steps is found", async () => {
		const path = "workflows-examples/rollback.yaml";
		const steps =
			"    steps:\n      - name: Roll back\n        uses: org/release-actions/rollback@v1\n        with:\n          to: x\n";
		const workflow = withSteps(workingTree.read(path) ?? "", "rollback", steps);
		expect((await validateTemplate(path, withFile(workingTree, path, workflow))).length).toBeGreaterThan(0);
	});

	test("the snippets with steps and workflows are there", () => {
		expect([spliced.length, whole.length]).toEqual([6, 6]);
	});
});

interface Input {
	readonly required?: boolean;
	readonly type?: string;
	readonly options?: readonly string[];
}

function inputsOf(file: string): Readonly<Record<string, Input>> | undefined {
	return parse(workingTree.read(`workflows-examples/${file}`) ?? "").on.workflow_dispatch?.inputs;
}

/** What GitHub would refuse of the command. */
function faultsOf({ file, fields: given, rest: left }: Command): string[] {
	const known = inputsOf(file) ?? {};
	const required = Object.keys(known).filter((name) => known[name]?.required && !given.some(([one]) => one === name));
	return [
		...(left === "" ? [] : [`not understood: ${left}`]),
		...given.flatMap(([name, value]) => {
			const input = known[name];
			if (input === undefined) return [`${name} is no input`];
			const words = input.type === "boolean" ? ["true", "false"] : input.options;
			return words === undefined || words.includes(value) ? [] : [`${name} cannot be ${value}`];
		}),
		...required.map((name) => `${name} is required`),
	];
}

/** A workflow with other steps in one job; steps are the last key of each of our jobs. */
function withSteps(workflow: string, job: string, steps: string): string {
	const [head = "", ...jobs] = workflow.split(/^(?= {2}[a-z]+:\n {4}name:)/m);
	return [
		head,
		...jobs.map((text) => (text.startsWith(`  ${job}:`) ? text.replace(/^ {4}steps:\n[\s\S]*$/m, `${steps}\n`) : text)),
	].join("");
}

test("every action that a page names exists", () => {
	const texts = pages().map(({ path }) => [path, readFileSync(resolve(ROOT, path), "utf8")] as const);
	const names = texts.flatMap(([path, text]) =>
		[...text.matchAll(/org\/release-actions(\/[a-z/-]+)?@/g)].map(([, sub = ""]) => [path, sub] as const),
	);
	expect(names.length).toBeGreaterThan(10);
	const missing = names.filter(([, sub]) => !workingTree.exists(`.${sub.replace(/\/$/, "")}/action.yml`));
	expect(missing).toEqual([]);
});

test("every action of others is pinned to a commit, with its version beside it", () => {
	const uses = blocks("yaml").flatMap(({ text }) => text.match(/uses: .*/g) ?? []);
	const foreign = uses.filter((line) => !line.startsWith("uses: org/release-actions"));
	expect(foreign.filter((line) => !/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

describe("commands", () => {
	test.each(commands().map((command) => [command.name, command] as const))("%s", (_, command) => {
		expect(faultsOf(command)).toEqual([]);
	});

	test("there are some for each workflow that people start", () => {
		const files = globSync("*.yaml", { cwd: resolve(ROOT, "workflows-examples") });
		const started = files.filter((file) => inputsOf(file) !== undefined);
		const shown = commands().filter(({ name }) => name.startsWith("docs/workflows.md:"));
		expect([...new Set(shown.map(({ file }) => file))].sort()).toEqual(started.sort());
	});

	test.each([
		["promote.yaml", " -f service=blue", ["environment is required"]],
		["promote.yaml", " -f service=blue -f environment=dev -f version 1.6.0", ["not understood:  -f version 1.6.0"]],
		["rollback.yaml", " -f service=blue -f environment=prod -f reason=x", ["environment cannot be prod"]],
		["promote.yaml", " -f service=blue -f environment=dev -f emergency=yes", ["emergency cannot be yes"]],
		["promote.yaml", ' -f service=blue -f environment=dev -f why="a b"', ["why is no input"]],
	])("the check finds what is wrong: %s%s", (file, rest, faults) => {
		expect(faultsOf(readCommand("", file, rest))).toEqual(faults);
	});
});
