import { describe, expect, test } from "@jest/globals";
import { OpenApi } from "../../rehearsal/servers/github/openapi.ts";

const api = new OpenApi();
const at = (path: string) => new URL(path, "https://api.github.com");

describe("GitHub's own description of its API", () => {
	test.each(api.names)("%s can be checked", (name) => {
		const asked = { name, path: {}, query: new URLSearchParams() };
		expect(() => api.requestFaults(asked, {})).not.toThrow();
		for (const status of [200, 201, 204, 404, 422]) expect(() => api.answerFaults(name, status, {})).not.toThrow();
	});

	test("a request is recognised by its path, names with slashes and escapes included", () => {
		expect(api.operation("GET", at("/repos/acme/shop/actions/runs/7/approvals"))).toMatchObject({
			name: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
			path: { owner: "acme", repo: "shop", run_id: "7" },
		});
		expect(api.operation("GET", at("/repos/acme/shop/git/ref/heads/gitops/staging-releases"))?.path).toEqual({
			owner: "acme",
			repo: "shop",
			ref: "heads/gitops/staging-releases",
		});
		expect(api.operation("GET", at("/repos/acme/shop/environments/a%2Fb"))?.path).toMatchObject({
			environment_name: "a/b",
		});
		expect(api.operation("DELETE", at("/repos/acme/shop"))).toBeUndefined();
	});

	test("an approval as GitHub tells it passes; a made-up one does not", () => {
		const name = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals";
		expect(api.answerFaults(name, 200, [])).toEqual([]);
		expect(api.answerFaults(name, 200, [{ state: "maybe" }])).not.toEqual([]);
		expect(api.answerFaults(name, 200, { approvals: [] })).not.toEqual([]);
		expect(api.answerFaults(name, 418, [])).toEqual([`${name} never answers 418`]);
	});

	test("a request that GitHub would refuse is a fault", () => {
		const create = api.operation("POST", at("/repos/acme/shop/git/refs"));
		if (create === undefined) throw new Error("not found");
		expect(api.requestFaults(create, { ref: "refs/heads/a", sha: "4f2a91c0" })).toEqual([]);
		expect(api.requestFaults(create, { ref: "refs/heads/a" })).toEqual(["body must have required property 'sha'"]);
		expect(api.requestFaults(create, undefined)).toEqual([`${create.name} needs a body`]);
		const list = api.operation("GET", at("/repos/acme/shop/pulls?state=open&colour=blue"));
		if (list === undefined) throw new Error("not found");
		expect(api.requestFaults(list, undefined)).toEqual([`${list.name} has no query parameter colour`]);
	});
});

test.each(api.names)("%s: an answer of which only the interesting part is given becomes a whole one", (name) => {
	for (const status of [200, 201]) {
		if (api.answerFaults(name, status, undefined)[0]?.includes("never answers")) continue;
		const list = api.answerFaults(name, status, []).length === 0;
		expect(api.answerFaults(name, status, api.completed(name, status, list ? [] : {}))).toEqual([]);
	}
});
