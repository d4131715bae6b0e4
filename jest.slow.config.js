import quick from "./jest.config.js";

/** Crashes, races, big repositories, the rehearsal's own behaviour: `npm run test:slow`. */
export default { ...quick, testMatch: ["<rootDir>/test/**/*.slow.test.ts"], testPathIgnorePatterns: [] };
