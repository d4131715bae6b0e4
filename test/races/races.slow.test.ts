import { afterAll, expect, test } from "@jest/globals";
import { openStage } from "../bundles/stage.ts";
import { race } from "./race.ts";

const stage = await openStage();
afterAll(() => stage.close());

// The full size is a command: npm run races -- 32 20.
test("8 processes × 5 rounds on one file: nothing lost, nothing reverted, every answer explained by one order", async () => {
	const seed = Date.now() % 1_000_000;
	const { violations, counts, merges } = await race(stage, { writers: 8, rounds: 5, seed });
	console.info(`Seed ${seed}: ${JSON.stringify(counts)}`);
	expect(violations).toEqual([]);
	expect(merges).toBe(0);
	const of = (end: RegExp) =>
		Object.entries(counts).reduce((sum, [name, count]) => sum + (end.test(name) ? count : 0), 0);
	expect(of(/: written$/)).toBeGreaterThan(8);
	expect(of(/: read$/)).toBeGreaterThan(0);
	// Every turn ended in one way.
	expect(of(/: (?!read$)/)).toBe(40);
}, 240_000);
