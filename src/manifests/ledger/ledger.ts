import type { CommitId } from "../../refs/commit-id.ts";
import { allJoined, type Renames } from "../../services/renames.ts";
import type { ServiceName } from "../../services/service-name.ts";
import type { Entry } from "../entry.ts";
import { readTrailers } from "../message/read-trailers.ts";
import type { Trailers } from "../message/trailers.ts";
import { parseManifest, salvageManifest } from "../parse-manifest.ts";
import type { ManifestVersion } from "./manifest-version.ts";
import { readPlainManifest } from "./plain-manifest.ts";

/** Whose manifest it is, and where, for errors. */
export interface ManifestFile {
	readonly environment: string;
	readonly path: string;
	/** A service's history goes on under its former name. */
	readonly renames: Renames;
}

/** What an environment ran when a commit was its newest. Contents and messages are parsed when asked for. */
export interface State {
	readonly commit: CommitId;
	readonly committedAt: Date;
	/** The name of the commit's author. */
	readonly author: string;
	/**
	 * `unknown` where an old version of the manifest cannot be read: somebody broke it once and mended it later. Such a
	 * version counts for nothing, neither as the same nor as another deployment: nothing can have been deployed by it.
	 */
	entry(service: ServiceName): Entry | "absent" | "unknown";
	/** What the commit's message says, of services by their present names. */
	trailers(): Trailers | undefined;
}

/** Something to find out from an environment's history, in one pass with other questions. */
export interface Question<Answer> {
	/** Takes the next older state, the newest first; true when older ones cannot change the answer. */
	read(state: State): boolean;
	/** The answer by the states that were read, when there are no others or none is needed. */
	answer(): Answer;
}

/**
 * Reads the history of an environment, newest first along first parents, until every question has its answer, and no
 * version more. Ask each question for its answer afterwards.
 * @throws ReleaseError `invalid-config` when the newest manifest cannot be read.
 */
export async function ask(
	versions: AsyncIterable<ManifestVersion>,
	file: ManifestFile,
	questions: Iterable<Question<unknown>>,
): Promise<void> {
	let open = [...questions];
	if (open.length === 0) return;
	let isNewest = true;
	for await (const version of versions) {
		if (isNewest && version.content !== undefined) {
			parseManifest({ path: file.path, text: version.content }, file.environment);
		}
		isNewest = false;
		const state = stateOf(version, file);
		open = open.filter((question) => !question.read(state));
		if (open.length === 0) return;
	}
}

/** The same question, about nothing older than `date`: what cannot have happened before need not be looked for there. */
export function noOlderThan<Answer>(date: Date | undefined, question: Question<Answer>): Question<Answer> {
	if (date === undefined) return question;
	return {
		read: (state) => question.read(state) || state.committedAt < date,
		answer: () => question.answer(),
	};
}

/** One state of an environment. */
export function stateOf({ commit, committedAt, author, message, content }: ManifestVersion, file: ManifestFile): State {
	const services = once(() => entriesOf(content, file));
	return {
		commit,
		committedAt,
		author,
		entry(service) {
			const known = services();
			return known === undefined ? "unknown" : (known.get(service) ?? "absent");
		},
		trailers: once(() => presentNames(readTrailers(message), file.renames)),
	};
}

function entriesOf(
	content: string | undefined,
	{ path, environment, renames }: ManifestFile,
): ReadonlyMap<ServiceName, Entry | "unknown"> | undefined {
	if (content === undefined) return new Map();
	const known = readPlainManifest(content, environment);
	if (known !== undefined) return allJoined(known, renames);
	const salvaged = salvageManifest({ path, text: content }, environment);
	if (salvaged === undefined) return undefined;
	return allJoined(new Map([...salvaged].map(([service, entry]) => [service, entry ?? "unknown"])), renames);
}

function presentNames(trailers: Trailers | undefined, renames: Renames): Trailers | undefined {
	if (trailers === undefined || renames.size === 0) return trailers;
	const services = new Map(trailers.services.map((said) => [said.service, said]));
	return { ...trailers, services: [...allJoined(services, renames)].map(([service, said]) => ({ ...said, service })) };
}

function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
