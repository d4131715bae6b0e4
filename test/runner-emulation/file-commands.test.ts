import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parsePairs } from "../../rehearsal/runner/child/file-commands.ts";
import { ReleaseError } from "../../src/errors/release-error.ts";
import { oneJob, run, step } from "./stage.ts";

describe("parsePairs", () => {
	test.each([
		[
			"a=1\nb=2\n",
			[
				["a", "1"],
				["b", "2"],
			],
		],
		["a=", [["a", ""]]],
		["a=x=y<<z\n", [["a", "x=y<<z"]]],
		["\n\na=1\n\n", [["a", "1"]]],
		["a<<E\n1\n\n2\nE\n", [["a", "1\n\n2"]]],
		["a<<E\nE\n", [["a", ""]]],
		["a<<E=F\n1\nE=F", [["a", "1"]]],
		[
			"a<<E\r\n1\r\n2\r\nE\r\nb=3\r\n",
			[
				["a", "1\r\n2"],
				["b", "3"],
			],
		],
		["a<<E\n E\nE \nE\n", [["a", " E\nE "]]],
		["a<<E\nb=2\n::error::x\nE", [["a", "b=2\n::error::x"]]],
		["", []],
	])("%j", (text, pairs) => {
		expect(parsePairs(text)).toEqual(pairs);
	});

	test.each([
		["nothing here", "Invalid format \"nothing here\". There is neither '=' nor '<<'."],
		["=1", 'Invalid format "=1". Name must not be empty.'],
		["<<E\nE", 'Invalid format "<<E". Name must not be empty and delimiter must not be empty.'],
		["a<<\n", 'Invalid format "a<<". Name must not be empty and delimiter must not be empty.'],
		["a<<E\n1\n", 'Invalid value. Matching delimiter not found "E".'],
	])("%j is refused", (text, words) => {
		expect(() => parsePairs(text)).toThrow(new ReleaseError("invalid-input", words));
	});

	test("any value comes back between delimiters that it does not hold", () => {
		const value = fc.string({ unit: fc.constantFrom("a", "=", "<<", "\n", "END", ":", "é", "\u0000") });
		fc.assert(
			fc.property(fc.array(value, { maxLength: 4 }), (values) => {
				const text = values.map((one, index) => `n${index}<<_END_\n${one}\n_END_\n`).join("");
				expect(parsePairs(text)).toEqual(values.map((one, index) => [`n${index}`, one]));
			}),
		);
	});
});

describe("a step's files", () => {
	test("env, path, outputs of several lines and the summary; a value cannot smuggle in another output", async () => {
		const workflow = await run(
			oneJob(`
- id: write
  env: { HOSTILE: "x\\ninjected=1\\nEOF" }
  run: |
    printf 'lines<<EOF-1\\n%s\\nEOF-1\\n' "$HOSTILE" >> "$GITHUB_OUTPUT"
    printf 'ADDED<<E\\none\\ntwo\\nE\\nGITHUB_SHA=mine\\nPLAIN=p\\n' >> "$GITHUB_ENV"
    mkdir -p "$RUNNER_TEMP/bin" "$RUNNER_TEMP/bin2"
    printf '#!/bin/sh\\necho from the first\\n' > "$RUNNER_TEMP/bin/hello-tool"
    printf '#!/bin/sh\\necho from the last\\n' > "$RUNNER_TEMP/bin2/hello-tool"
    chmod +x "$RUNNER_TEMP"/bin*/hello-tool
    printf '%s\\n\\n%s\\n' "$RUNNER_TEMP/bin" "$RUNNER_TEMP/bin2" >> "$GITHUB_PATH"
    echo "state=1" >> "$GITHUB_STATE"
    echo "## One" >> "$GITHUB_STEP_SUMMARY"
    echo "$ADDED-not-yet"
- id: read
  env: { PLAIN: step }
  run: |
    hello-tool
    echo "$ADDED|$PLAIN|$GITHUB_SHA|\${{ env.ADDED }}"
    echo "## Two" >> "$GITHUB_STEP_SUMMARY"`),
		);
		expect(step(workflow, "write").outputs).toEqual({ lines: "x\ninjected=1\nEOF" });
		expect(step(workflow, "write").log).toEqual(["-not-yet"]);
		expect(step(workflow, "read").log.join("\n")).toBe(`from the last\none\ntwo|step|${"a".repeat(40)}|one\ntwo`);
		expect(workflow.jobs[0]?.summary).toBe("## One\n\n## Two\n");
	});

	test.each([
		["GITHUB_OUTPUT", "output", "no sign", 'Invalid format "no sign".'],
		["GITHUB_ENV", "env", "a<<E", 'Invalid value. Matching delimiter not found "E".'],
		["GITHUB_STATE", "state", "=x", 'Invalid format "=x".'],
	])("a faulty %s fails the step", async (file, name, line, words) => {
		const workflow = await run(oneJob(`- { id: a, run: 'echo "${line}" >> "$${file}"' }`));
		expect(step(workflow, "a").outcome).toBe("failure");
		expect(step(workflow, "a").annotations[0]?.message).toContain(
			`Unable to process file command '${name}' successfully. ${words}`,
		);
	});

	test("NODE_OPTIONS is not taken from GITHUB_ENV, a removed file is empty, a summary of more than 1 MiB is dropped", async () => {
		const workflow = await run(
			oneJob(`
- { id: options, run: 'echo "NODE_OPTIONS=--x" >> "$GITHUB_ENV"; rm "$GITHUB_OUTPUT"' }
- { id: look, run: 'echo "[$NODE_OPTIONS]"' }
- { id: large, run: 'head -c 1048577 /dev/zero | tr "\\0" x > "$GITHUB_STEP_SUMMARY"' }`),
		);
		expect(workflow.result).toBe("success");
		expect(step(workflow, "options").annotations[0]?.message).toBe(
			"Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
		);
		expect(step(workflow, "look").log).toEqual(["[]"]);
		expect(step(workflow, "large")).toMatchObject({ summary: "", outcome: "success" });
		expect(step(workflow, "large").annotations[0]?.message).toBe(
			"$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1024k.",
		);
	});
});
