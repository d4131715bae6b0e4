import { field, parseJson } from "../http/json-field.ts";
import type { World } from "../world/world.ts";
import { type ApiRequest, connectGithub, type GithubClient, unavailable } from "./client.ts";
import type { RestPlace } from "./place.ts";
import { statusWords } from "./verdict.ts";

/** What the API has told; or why it has not, which is never taken for an answer. */
export type Read<Value> = { readonly kind: "read"; readonly value: Value } | Hidden;

interface Hidden {
	readonly kind: "hidden";
	/** 404 may be "not there" as well as "not for this token". */
	readonly status: number;
	/** Whole sentences for people: what was answered, which permission to give. */
	readonly why: string;
}

/** Reads one repository's REST API with one token. */
export interface RestReader {
	readonly place: RestPlace;
	readonly client: GithubClient;
}

/** One question. */
interface Question<Value> {
	/** Below the API's address; its parts are encoded. */
	readonly path: string;
	/** Ends the sentence "could not …". */
	readonly doing: string;
	/** What the token needs, as a workflow writes it: `actions: read`. */
	readonly permission: string;
	/** From untrusted JSON; undefined where it is something else. */
	readonly parse: (value: unknown) => Value | undefined;
}

const PER_PAGE = 100;
/** A hundred thousand; where a list goes on after that, something is wrong. */
const MOST_PAGES = 1000;
const PATIENCE = 60_000;

export function openRest(place: RestPlace, bearer: string | undefined, world: World): RestReader {
	return { place, client: connectGithub(bearer, PATIENCE, world) };
}

/** `/repos/acme/shop/actions/runs/7` for "actions", "runs", "7". */
export function repositoryPath({ owner, name }: RestPlace, ...parts: readonly string[]): string {
	return apiPath("repos", owner, name, ...parts);
}

export function apiPath(...parts: readonly string[]): string {
	return parts.map((part) => `/${encodeURIComponent(part)}`).join("");
}

/** @throws ReleaseError `api-unavailable`, also where the answer is not what GitHub would say */
export async function readOne<Value>(reader: RestReader, question: Question<Value>): Promise<Read<Value>> {
	const asked = await ask(reader, question, new URL(`${reader.place.rest}${question.path}`));
	if (asked.kind === "hidden") return asked;
	const value = question.parse(asked.value.body);
	return value === undefined ? unknownForm(reader, question) : { kind: "read", value };
}

/**
 * All pages of a list, or as many as are enough; `list` is the field that holds it, where it is not the answer itself.
 * @throws ReleaseError `api-unavailable`, also where one item is not what GitHub would say
 */
export async function readAll<Value>(
	reader: RestReader,
	question: Question<Value>,
	list?: string,
	isEnough: (values: readonly Value[]) => boolean = () => false,
): Promise<Read<readonly Value[]>> {
	const values: Value[] = [];
	for (let page = 1; page <= MOST_PAGES; page++) {
		const url = new URL(`${reader.place.rest}${question.path}`);
		url.searchParams.set("per_page", `${PER_PAGE}`);
		url.searchParams.set("page", `${page}`);
		const asked = await ask(reader, question, url);
		if (asked.kind === "hidden") return asked;
		const { body, goesOn } = asked.value;
		const items = list === undefined ? body : field(body, list);
		if (!Array.isArray(items)) return unknownForm(reader, question);
		for (const item of items) values.push(question.parse(item) ?? unknownForm(reader, question));
		const isLast = items.length < PER_PAGE && !goesOn;
		if (isLast || isEnough(values)) return { kind: "read", value: values };
	}
	return unknownForm(reader, question);
}

interface Page {
	readonly body: unknown;
	/** Whether a next page is announced: what one may not see is missing from pages that are not the last. */
	readonly goesOn: boolean;
}

async function ask<Value>(
	{ client }: RestReader,
	{ doing, permission }: Question<Value>,
	url: URL,
): Promise<Read<Page>> {
	const answer = await client.ask({ method: "GET", url, doing, mayBeHidden: true });
	if (answer.status === 200) {
		const goesOn = /;\s*rel="?next"?/.test(String(answer.headers.link ?? ""));
		return { kind: "read", value: { body: parseJson(answer.body.toString("utf8")), goesOn } };
	}
	const words = statusWords(answer);
	const why = `${url.host} did not let us ${doing}: it answered ${words}. Give the job's token the permission "${permission}".`;
	return { kind: "hidden", status: answer.status, why };
}

function unknownForm({ place }: RestReader, { path, doing }: Question<unknown>): never {
	const request: Pick<ApiRequest, "url" | "doing" | "method"> = {
		method: "GET",
		url: new URL(`${place.rest}${path}`),
		doing,
	};
	throw unavailable(request, "answered something that is not what GitHub's API says there", false);
}
