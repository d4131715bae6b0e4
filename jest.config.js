/** The quick tests: `npm test`. */
export default {
	testMatch: ["<rootDir>/test/**/*.test.ts"],
	testPathIgnorePatterns: ["\\.slow\\.test\\.ts$"],
	extensionsToTreatAsEsm: [".ts"],
	transform: {
		"\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2024" }, module: { type: "es6" } }],
	},
	modulePathIgnorePatterns: ["<rootDir>/build/", "<rootDir>/dist/"],
	// Most tests wait for processes, so every core can have one.
	maxWorkers: "100%",
	testTimeout: 60_000,
};
