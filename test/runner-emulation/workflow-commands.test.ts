import { describe, expect, test } from "@jest/globals";
import { parseCommand } from "../../rehearsal/runner/child/workflow-commands.ts";
import { oneJob, run, step } from "./stage.ts";

describe("parseCommand", () => {
	test.each([
		["::error::x", { name: "error", properties: {}, data: "x" }],
		["  ::notice::", { name: "notice", properties: {}, data: "" }],
		[
			"::warning file=a.yaml,line=3,title=A%3A%2C%25::b%0Ac%25d::e",
			{ name: "warning", properties: { file: "a.yaml", line: "3", title: "A:,%" }, data: "b\nc%d::e" },
		],
		["::add-mask::%253A", { name: "add-mask", properties: {}, data: "%3A" }],
		["::error file=,line=1::x", { name: "error", properties: { line: "1" }, data: "x" }],
		["::end-token::", { name: "end-token", properties: {}, data: "" }],
	])("%s", (line, command) => {
		expect(parseCommand(line)).toEqual(command);
	});

	test.each(["plain", "x ::error::y", "::error", ":: ::x", "::::"])("%s is no command", (line) => {
		expect(parseCommand(line)).toBeUndefined();
	});
});

describe("what a step prints", () => {
	test("annotations, groups and debug lines; an unknown command is a line; stop-commands stops them", async () => {
		const workflow = await run(
			oneJob(`
- id: a
  run: |
    echo "::error file=x.yaml,line=3,col=2,title=T::bad"
    echo "::notice::note"
    echo "::group::G"
    echo "::debug::d"
    echo "::endgroup::"
    echo "::unknown::u"
    echo "::echo::on"
    echo "::stop-commands::tok"
    echo "::error::not one"
    echo "::tok::"
    printf '::warning::last without its end'`),
		);
		expect(step(workflow, "a").annotations).toEqual([
			{ level: "error", message: "bad", properties: { file: "x.yaml", line: "3", col: "2", title: "T" } },
			{ level: "notice", message: "note", properties: {} },
			{ level: "warning", message: "last without its end", properties: {} },
		]);
		expect(step(workflow, "a").log).toEqual([
			...["##[error]bad", "##[notice]note", "##[group]G", "##[endgroup]", "::unknown::u"],
			...["::error::not one", "::tok::", "##[warning]last without its end"],
		]);
		expect(workflow.result).toBe("success");
	});

	test.each([
		["set-output name=a", "$GITHUB_OUTPUT"],
		["save-state name=a", "$GITHUB_STATE"],
		["set-env name=a", "$GITHUB_ENV"],
		["add-path", "$GITHUB_PATH"],
	])("::%s:: is refused and fails the step", async (command, instead) => {
		const workflow = await run(oneJob(`- { id: a, run: 'echo "::${command}::v"' }`));
		expect(step(workflow, "a")).toMatchObject({ outcome: "failure", outputs: {} });
		expect(step(workflow, "a").annotations[0]?.message).toBe(
			`The \`${command.split(" ")[0]}\` command is disabled: write to ${instead} instead.`,
		);
	});
});
