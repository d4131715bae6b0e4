// npm run races -- [processes] [rounds] [seed]: many processes write one manifest at once; then the history is checked.
import { openStage } from "../bundles/stage.ts";
import { race } from "./race.ts";

const [writers = 32, rounds = 20, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
if (![writers, rounds, seed].every((number) => Number.isSafeInteger(number) && number > 0)) {
	console.error("Usage: npm run races -- [processes] [rounds] [seed], whole numbers above 0.");
	process.exit(1);
}
console.log(`${writers} processes × ${rounds} rounds, one branch, one file; seed ${seed}`);
const stage = await openStage();
const began = Date.now();
try {
	const { violations, counts, merges } = await race(stage, { writers, rounds, seed });
	for (const [end, count] of Object.entries(counts).sort()) console.log(`${String(count).padStart(6)} ${end}`);
	for (const { kind, sentence } of violations) console.log(`${kind}: ${sentence}`);
	const of = (kinds: readonly string[]) => violations.filter(({ kind }) => kinds.includes(kind)).length;
	const others = violations.length - of(["lost", "reverted"]) + merges;
	console.log(
		`${of(["lost"])} lost, ${of(["reverted"])} reverted, ${others} otherwise wrong; ${Math.round((Date.now() - began) / 1000)} s`,
	);
	process.exitCode = violations.length + merges === 0 ? 0 : 1;
} finally {
	await stage.close();
}
