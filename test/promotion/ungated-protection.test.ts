import { expect, test } from "@jest/globals";
import { hasGates } from "../../src/promotion/ungated.ts";
import { configure, SMALLEST } from "../config/read.ts";

test("an environment that GitHub protects has a gate, which a write without a plan does not pass", () => {
	const gated = (lines: string) => {
		const { environments } = configure(`${SMALLEST}${lines}`);
		return [...environments.values()].filter(hasGates).map(({ name }) => name);
	};
	expect(gated("environments: { production: { minimum-age: null } }\n")).toEqual([]);
	expect(gated("protection: {}\nenvironments: { production: { minimum-age: null } }\n")).toEqual(["production"]);
	expect(gated("environments: { production: { minimum-age: null }, dev: { protection: {} } }\n")).toEqual(["dev"]);
});
