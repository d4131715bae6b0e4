// What Kustomize makes of an edited overlay: another image, and nothing else. Kustomize is an independent reader of our
// edits; where there is none, the test is skipped and says so.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { isJsonPointer } from "../../src/documents/json-pointer.ts";
import { editFile } from "../../src/manifests/edit-file.ts";
import { editKustomization, type WantedImage } from "../../src/manifests/edit-kustomization.ts";
import { digest, image, service } from "./samples.ts";

const TOOLS = [
	["kustomize", "build"],
	["kubectl", "kustomize"],
] as const;
const tool = TOOLS.find(([program, command]) => spawnSync(program, [command, "--help"]).status === 0);

const BASE = {
	"base/kustomization.yaml": "resources: [blue.yaml, green.yaml]\n",
	"base/blue.yaml": deployment("blue"),
	"base/green.yaml": deployment("green"),
};

function deployment(name: string): string {
	return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers: [{ name: app, image: "ghcr.io/acme/${name}:none" }]
`;
}

const OVERLAY = `# staging\r
resources: [../base]\r
images:\r
- name: ghcr.io/acme/blue\r
  newTag: '1.5.0' # moved by promotions\r
- {name: ghcr.io/acme/green, newTag: "1.5.0"}\r
patches:\r
- target: {kind: Deployment, name: blue}\r
  patch: |-\r
    - op: add\r
      path: /spec/replicas\r
      value: 3`;

function render(files: Readonly<Record<string, string>>): string[] {
	const folder = mkdtempSync(join(tmpdir(), "render-"));
	try {
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		const [program, command] = tool ?? ["", ""];
		const { status, stdout, stderr } = spawnSync(program, [command, join(folder, "overlay")], { encoding: "utf8" });
		expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
		return stdout.split("\n");
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const overlay = (text: string) => ({ ...BASE, "overlay/kustomization.yaml": text });

/** The lines that are different, trimmed. */
function difference(before: readonly string[], after: readonly string[]): [string, string][] {
	expect(after.length).toBe(before.length);
	return before.flatMap((line, index): [string, string][] => {
		const now = after[index] ?? "";
		return line === now ? [] : [[line.trim(), now.trim()]];
	});
}

const title = tool === undefined ? "skipped: neither kustomize nor kubectl is on the PATH" : `by ${tool.join(" ")}`;

(tool === undefined ? describe.skip : describe)(`rendered ${title}`, () => {
	const blue = { service: service("blue"), image: image("ghcr.io/acme/blue") };
	const pins: [string, WantedImage["pin"]][] = [
		["ghcr.io/acme/blue:1.10", { newTag: "1.10" }],
		["ghcr.io/acme/blue:0123456", { newTag: "0123456" }],
		["ghcr.io/acme/blue:1e3", { newTag: "1e3" }],
		[`ghcr.io/acme/blue@${digest("b")}`, { digest: digest("b") }],
	];

	test.each(pins)("only the image becomes %s", (expected, pin) => {
		const edited = editKustomization({ path: "kustomization.yaml", text: OVERLAY }, [{ ...blue, pin }]);
		expect(difference(render(overlay(OVERLAY)), render(overlay(edited)))).toEqual([
			["- image: ghcr.io/acme/blue:1.5.0", `- image: ${expected}`],
		]);
	});

	test("only the image changes where a value of a resource was written", () => {
		const path = "base/blue.yaml";
		const pointer = "/spec/template/spec/containers/0/image";
		if (!isJsonPointer(pointer)) throw new Error("No pointer.");
		const plain = OVERLAY.replace(/- name: ghcr.io\/acme\/blue\r\n.*\r\n/, "");
		const text = editFile({ path, text: BASE[path] }, [{ path, pointer, value: "ghcr.io/acme/blue:1.6.0" }]);
		expect(difference(render(overlay(plain)), render({ ...overlay(plain), [path]: text }))).toEqual([
			["- image: ghcr.io/acme/blue:none", "- image: ghcr.io/acme/blue:1.6.0"],
		]);
	});
});
