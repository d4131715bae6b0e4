export default {
	testMatch: ["<rootDir>/test/**/*.test.ts"],
	extensionsToTreatAsEsm: [".ts"],
	transform: {
		"\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2024" }, module: { type: "es6" } }],
	},
	modulePathIgnorePatterns: ["<rootDir>/build/", "<rootDir>/dist/"],
	testTimeout: 30_000,
};
