import { editManifest } from "../../src/manifests/edit-manifest.ts";
import type { Entry } from "../../src/manifests/entry.ts";
import { ask, type Question } from "../../src/manifests/ledger/ledger.ts";
import type { ManifestVersion } from "../../src/manifests/ledger/manifest-version.ts";
import type { ServiceName } from "../../src/services/service-name.ts";
import { commitId, digest, entries } from "./samples.ts";

export const FILE = { environment: "staging", path: "staging.yaml", renames: new Map<ServiceName, ServiceName>() };

/** One commit of a test's history. Hours count from the history's beginning. */
export interface Step {
	readonly content?: string | undefined;
	readonly message?: string;
	readonly hour?: number;
}

/** The entry that tests call by a letter: its digest is that letter's, its version the letter's place. */
export function letter(name: string): Entry {
	return { version: `1.${name.charCodeAt(0) - 96}.0`, digest: digest(name) };
}

export function manifest(services: Readonly<Record<string, Entry>>): string {
	return editManifest(undefined, FILE.environment, entries(services));
}

/** A history told oldest first; the first commit is number 1. */
export function history(...steps: readonly Step[]): { versions: AsyncIterable<ManifestVersion>; read: () => number } {
	let read = 0;
	async function* versions(): AsyncGenerator<ManifestVersion> {
		for (const [index, { content, message, hour }] of [...steps.entries()].reverse()) {
			read += 1;
			const committedAt = new Date(Date.UTC(2025, 0, 1, hour ?? index));
			yield {
				commit: commitId(index + 1),
				committedAt,
				author: "A Person",
				message: message ?? "A change by hand",
				content,
			};
		}
	}
	return { versions: versions(), read: () => read };
}

/** The answer to one question, and how many versions it needed. */
export async function answer<A>(
	question: Question<A>,
	...steps: readonly Step[]
): Promise<{ answer: A; read: number }> {
	const { versions, read } = history(...steps);
	await ask(versions, FILE, [question]);
	return { answer: question.answer(), read: read() };
}

export function trailers(kind: string, service: string, ...more: readonly string[]): string {
	return `A commit\n\n${[`Release-Kind: ${kind}`, "Release-Environment: staging", ...more, `Release-Service: ${service}`].join("\n")}\n`;
}

/**
 * Commits of one service told by letters, oldest first: `A` puts in A by hand, `rb A` says that it is a rollback,
 * `ok A` is a promotion that allows what was rolled back, `-` takes the service away, `?` cannot be read.
 */
export function told(story: string): Step[] {
	return story.split(", ").map((step) => {
		if (step === "-") return { content: manifest({ green: letter("f") }) };
		if (step === "?") return { content: "services: [" };
		const [name = "", mark] = step.split(" ").reverse();
		const content = manifest({ blue: letter(name.toLowerCase()), green: letter("f") });
		if (mark === "rb")
			return { content, message: trailers("rollback", "blue", "Release-Actor: ann", "Release-Reason: it burns") };
		if (mark === "ok") return { content, message: trailers("promotion", "blue", "Release-Allowed-Rolled-Back: true") };
		return { content };
	});
}
