// What GitHub publishes about its API, as far as our fake answers it: each request and each answer is held to it, so that
// neither our client nor the fake can invent a field.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { complete } from "./complete.ts";

interface Content {
	readonly "application/json"?: { readonly schema?: object };
}

interface Parameter {
	readonly name: string;
	readonly in: "path" | "query" | "header";
	readonly required?: boolean;
	readonly schema?: object;
}

interface Operation {
	readonly parameters: readonly (Parameter | Reference)[];
	readonly requestBody: { readonly required?: boolean; readonly content: Content } | null;
	readonly responses: Readonly<Record<string, { readonly content?: Content } | Reference>>;
}

interface Reference {
	readonly $ref: string;
}

/** An operation that a request asks for: `GET /repos/{owner}/{repo}`, with what stands for its braces. */
export interface Asked {
	readonly name: string;
	readonly path: Readonly<Record<string, string>>;
	readonly query: URLSearchParams;
}

const FILE = join(import.meta.dirname, "openapi.json");

/** GitHub's description, read once for a server. */
export class OpenApi {
	readonly #operations: Readonly<Record<string, Operation>>;
	readonly #components: Readonly<Record<string, unknown>>;
	readonly #patterns: readonly { readonly name: string; readonly method: string; readonly expression: RegExp }[];
	readonly #ajv: Ajv;
	readonly #checks = new Map<object, ValidateFunction>();

	constructor() {
		// The file is made by scripts/openapi.ts; the tests show that every operation of it compiles.
		const file = JSON.parse(readFileSync(FILE, "utf8")) as {
			readonly operations: Readonly<Record<string, Operation>>;
			readonly components: Readonly<Record<string, unknown>>;
		};
		this.#operations = file.operations;
		this.#components = file.components;
		this.#ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, coerceTypes: false });
		const schemas = Object.entries(file.components).flatMap(([reference, schema]) => {
			const name = /^#\/components\/schemas\/(.+)$/.exec(reference)?.[1];
			return name === undefined ? [] : [[name, schema] as const];
		});
		this.#ajv.addSchema({ $id: "github", components: { schemas: Object.fromEntries(schemas) } });
		this.#patterns = Object.keys(file.operations).map((name) => {
			const [method = "", path = ""] = name.split(" ");
			// A branch and a range of commits have slashes in their names.
			const expression = path
				.replaceAll(".", "\\.")
				.replaceAll(/\{(ref|basehead)\}(?=$)/g, "(?<$1>.+)")
				.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)");
			return { name, method, expression: new RegExp(`^${expression}$`) };
		});
	}

	get names(): readonly string[] {
		return Object.keys(this.#operations);
	}

	/** The operation that a request asks for; undefined when GitHub has none, or when nobody asked for it yet. */
	operation(method: string, url: URL): Asked | undefined {
		// A path without braces is meant where both fit.
		const fitting = this.#patterns.filter((pattern) => pattern.method === method);
		for (const { name, expression } of fitting.sort((one, other) => braces(one.name) - braces(other.name))) {
			const found = expression.exec(url.pathname);
			if (found === null) continue;
			const path = Object.entries(found.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]);
			return { name, path: Object.fromEntries(path), query: url.searchParams };
		}
		return undefined;
	}

	/** What is wrong with a request, in words; empty when nothing is. */
	requestFaults(asked: Asked, body: unknown): readonly string[] {
		const { parameters, requestBody } = this.#operationOf(asked.name);
		const known = parameters.map((parameter) => this.#resolved<Parameter>(parameter));
		const queries = known.filter((parameter) => parameter.in === "query");
		const unknown = [...asked.query.keys()].filter((name) => !queries.some((parameter) => parameter.name === name));
		const faults = unknown.map((name) => `${asked.name} has no query parameter ${name}`);
		for (const { name, schema, required } of queries) {
			const value = asked.query.get(name);
			if (value === null && required) faults.push(`${asked.name} needs the query parameter ${name}`);
			if (value !== null && schema !== undefined) faults.push(...this.#faults(schema, readable(value), `?${name}`));
		}
		const schema = requestBody?.content["application/json"]?.schema;
		if (body === undefined) return requestBody?.required ? [...faults, `${asked.name} needs a body`] : faults;
		return schema === undefined
			? [...faults, `${asked.name} takes no body`]
			: [...faults, ...this.#faults(schema, body, "body")];
	}

	/**
	 * An answer with all that its schema requires: what is given, and the plainest value there is for the rest (GitHub's
	 * answers are long, and a fake knows only what its state says).
	 */
	completed(name: string, status: number, given: unknown): unknown {
		const schema = this.#answerSchema(name, status);
		return schema === undefined ? given : complete(schema, given, (reference) => this.#component(reference));
	}

	/** What is wrong with an answer. A status that the description does not name is a fault, too. */
	answerFaults(name: string, status: number, body: unknown): readonly string[] {
		if (this.#operationOf(name).responses[String(status)] === undefined) return [`${name} never answers ${status}`];
		const schema = this.#answerSchema(name, status);
		if (schema === undefined) return body === undefined ? [] : [`${name} answers ${status} without a body`];
		return this.#faults(schema, body, `answer ${status}`);
	}

	#answerSchema(name: string, status: number): object | undefined {
		const declared = this.#operationOf(name).responses[String(status)];
		if (declared === undefined) return undefined;
		return this.#resolved<{ readonly content?: Content }>(declared).content?.["application/json"]?.schema;
	}

	#component(reference: string): object {
		const component = this.#components[reference];
		if (typeof component === "object" && component !== null) return component;
		throw new Error(`There is no ${reference}.`);
	}

	#operationOf(name: string): Operation {
		const operation = this.#operations[name];
		if (operation === undefined) throw new Error(`There is no operation ${name}.`);
		return operation;
	}

	#resolved<Value extends object>(value: Value | Reference): Value {
		if (!("$ref" in value)) return value;
		// A reference leads to what it is declared to lead to: the description's own promise.
		return this.#component(value.$ref) as Value;
	}

	#faults(schema: object, value: unknown, where: string): string[] {
		const check = this.#checks.get(schema) ?? this.#ajv.compile(withId(schema));
		this.#checks.set(schema, check);
		if (check(value)) return [];
		return (check.errors ?? []).map(({ instancePath, message }) => `${where}${instancePath} ${message ?? "is wrong"}`);
	}
}

function braces(name: string): number {
	return name.split("{").length;
}

/** A query's text as the value that a schema means. */
function readable(text: string): unknown {
	if (/^\d+$/.test(text)) return Number(text);
	return text === "true" || text === "false" ? text === "true" : text;
}

/** The description refers to its own parts as `#/components/…`; they are kept under one name here. */
function withId(schema: object): object {
	const text = JSON.stringify(schema).replaceAll('"$ref":"#/components/', '"$ref":"github#/components/');
	return JSON.parse(text) as object;
}
