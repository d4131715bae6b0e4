import { describe, expect, test } from "@jest/globals";
import { templatePaths, workingTree } from "./repository.ts";
import { validateTemplate } from "./validate.ts";

describe("every workflow and every action.yml", () => {
	test("is found", () => {
		expect(templatePaths()).toEqual(
			expect.arrayContaining([
				".github/workflows/ci.yaml",
				"action.yml",
				"actions/plan-promotion/action.yml",
				"promote/action.yml",
				"workflows-examples/ci.yaml",
				"workflows-examples/promote-to-production.yaml",
				"workflows-examples/promote-to-staging.yaml",
			]),
		);
	});

	test.each(templatePaths())("%s: neither GitHub's language service nor our own check finds a fault", async (path) => {
		expect(await validateTemplate(path, workingTree)).toEqual([]);
	});
});
