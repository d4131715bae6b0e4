import { describe, expect, test } from "@jest/globals";
import { rewriteForCompat } from "../../scripts/compat/rewrite.ts";
import { refusal } from "../documents/refusal.ts";

const rewrite = (text: string) => rewriteForCompat("w.yaml", text, "v1.2.3-compat");

test("a composite: what its steps use is spelled out, and nothing else", () => {
	const text = `# uses: $/promote
name: "$/promote"
description: 'Chains $/actions/a and uses: $/actions/b.'
runs:
  using: composite
  steps:
    # - uses: $/actions/gone
    - uses: $/actions/a # as $/actions/a says
    - { id: b, uses: '$/actions/b' }
    - uses:   "$/actions/c"   
    - uses: actions/checkout@v4
    - shell: bash
      run: |
        uses: $/actions/d
      env: { uses: $/actions/e }
    - uses: $/promote
      with:
        uses: $/promote
`;
	expect(rewrite(text)).toBe(`# uses: $/promote
name: "$/promote"
description: 'Chains $/actions/a and uses: $/actions/b.'
runs:
  using: composite
  steps:
    # - uses: $/actions/gone
    - uses: org/release-actions/actions/a@v1.2.3-compat # as $/actions/a says
    - { id: b, uses: 'org/release-actions/actions/b@v1.2.3-compat' }
    - uses:   "org/release-actions/actions/c@v1.2.3-compat"   
    - uses: actions/checkout@v4
    - shell: bash
      run: |
        uses: $/actions/d
      env: { uses: $/actions/e }
    - uses: org/release-actions/promote@v1.2.3-compat
      with:
        uses: $/promote
`);
});

test("a workflow: reusable workflows, and the keys that older runners refuse", () => {
	const text = `on: { workflow_call: { inputs: { queue: { type: string } } } }
concurrency:
  queue: max # waits
  group: a
env:
  queue: "stays"
jobs:
  one:
    uses: $/.github/workflows/one.yaml
    with:
      queue: max
      deployment: true
  two:
    environment:
      name: production
      # nothing is deployed here
      deployment: false\r
    concurrency:
      group: two
      queue: max
    steps:
      - uses: $/actions/two
        with: { deployment: x }
  three:
    environment: production
    concurrency: three
    steps:
      - run: "echo queue: max"`;
	expect(rewrite(text)).toBe(`on: { workflow_call: { inputs: { queue: { type: string } } } }
concurrency:
  group: a
env:
  queue: "stays"
jobs:
  one:
    uses: org/release-actions/.github/workflows/one.yaml@v1.2.3-compat
    with:
      queue: max
      deployment: true
  two:
    environment:
      name: production
      # nothing is deployed here
    concurrency:
      group: two
    steps:
      - uses: org/release-actions/actions/two@v1.2.3-compat
        with: { deployment: x }
  three:
    environment: production
    concurrency: three
    steps:
      - run: "echo queue: max"`);
});

test("a key on the last line, without a newline", () => {
	expect(rewrite("concurrency:\n  group: a\n  queue: max")).toBe("concurrency:\n  group: a\n");
});

describe("a key that shares its line is refused", () => {
	const advice = (name: string) =>
		`Write \`${name}\` on a line of its own, beside other keys, so that it can be left out for older runners.`;
	test.each([
		["concurrency: { group: a, queue: max }\n", `w.yaml:1:26: ${advice("queue")}`],
		["concurrency: { group: a,\n  queue: max }\n", `w.yaml:2:3: ${advice("queue")}`],
		["concurrency:\n  queue: max\n", `w.yaml:2:3: ${advice("queue")}`],
		["concurrency:\n  group: a\n  queue: [max]\n", `w.yaml:3:3: ${advice("queue")}`],
		["jobs:\n  a:\n    environment: { name: a, deployment: false }\n", `w.yaml:3:29: ${advice("deployment")}`],
	])("%j", (text, message) => {
		expect(refusal(() => rewrite(text))).toEqual({ code: "invalid-config", message });
	});

	test("so is what is used, written over two lines", () => {
		const text = 'runs:\n  steps:\n    - uses: "$/actions/\\\n        plan"\n';
		expect(refusal(() => rewrite(text)).message).toBe("w.yaml:3:13: Write what `uses` names on one line.");
	});
});

test("what users pin by the major version is pinned to the very tag; a commit, another version and others' actions stay", () => {
	const steps = (uses: readonly string[]) =>
		`jobs:\n  one:\n    steps:\n${uses.map((name) => `      - uses: ${name}\n`).join("")}`;
	const sha = "4f2a91c0".repeat(5);
	const kept = [`org/release-actions@${sha}`, "org/release-actions/promote@v1.2.0", "other/release-actions@v1"];
	expect(rewrite(steps(["org/release-actions@v1", "org/release-actions/promote@v1", ...kept]))).toBe(
		steps(["org/release-actions@v1.2.3-compat", "org/release-actions/promote@v1.2.3-compat", ...kept]),
	);
});
