import { test } from "@jest/globals";
import { languageServiceFindings } from "./language-service.ts";
import { templatePaths, workingTree } from "./repository.ts";

test("x", async () => {
	const t0 = Date.now();
	const paths = templatePaths();
	console.log(paths, Date.now() - t0);
	for (const p of paths) console.log(p, await languageServiceFindings(p, workingTree));
	console.log(Date.now() - t0);
});
