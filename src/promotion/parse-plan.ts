import { isWorkflowFile, type VerifyRules } from "../config/workflow-file.ts";
import { isJsonPointer } from "../documents/json-pointer.ts";
import { ERROR_CODES, ReleaseError } from "../errors/release-error.ts";
import type { GateVerdict } from "../gates/ask-gates.ts";
import { isDigest } from "../images/digest.ts";
import { isImageName } from "../images/image-name.ts";
import { isImageTag } from "../images/image-tag.ts";
import type { FileValue } from "../manifests/edit-file.ts";
import { isCommitId } from "../refs/commit-id.ts";
import { isBranchName, isTagName } from "../refs/ref-name.ts";
import { isServiceName } from "../services/service-name.ts";
import { type LeftOut, PLAN_FORMAT, type Plan, type PlannedEnvironment, type ServicePlan } from "./plan.ts";
import { planHash } from "./plan-hash.ts";

/**
 * The plan that an earlier step made, read back.
 * @throws ReleaseError `invalid-input` when it is no plan, one of another format, or one whose content was changed
 */
export function parsePlan(text: string): Plan {
	const top = new Fields(parseJson(text), "plan");
	const format = top.number("format");
	if (format !== PLAN_FORMAT) throw unreadable(`it has format ${format}, and this action reads ${PLAN_FORMAT}`);
	const plan: Plan = {
		format: PLAN_FORMAT,
		kind: top.word("kind", ["deploy", "promotion", "rollback"]),
		environment: environment(top.fields("environment")),
		reason: top.text("reason"),
		emergency: top.flag("emergency"),
		allowRolledBack: top.flag("allowRolledBack"),
		services: top.list("services").map(service),
		leftOut: top.list("leftOut").map(leftOut),
		gates: top.list("gates").map(gate),
		warnings: top.texts("warnings"),
		hash: top.text("hash"),
	};
	if (planHash(plan) !== plan.hash) throw unreadable("its content does not agree with its hash");
	return plan;
}

function environment(from: Fields): PlannedEnvironment {
	return {
		name: from.text("name"),
		from: from.optional("from", (key) => from.text(key)),
		branch: from.parsed("branch", isBranchName),
		manifest: from.text("manifest"),
		kustomization: from.optional("kustomization", (key) => from.text(key)),
		pin: from.word("pin", ["build-tag", "version", "digest"]),
		carries: from.word("carries", ["manifests", "code"]),
		milestoneTag: from.optional("milestoneTag", (key) => from.text(key)),
		whenMoved: from.word("whenMoved", ["replan", "stop"]),
		verify: verify(from.fields("verify")),
	};
}

function verify(from: Fields): VerifyRules {
	const workflow = (name: keyof VerifyRules) => from.optional(name, (key) => from.parsed(key, isWorkflowFile));
	return { before: workflow("before"), after: workflow("after"), inFrom: workflow("inFrom") };
}

function service(from: Fields): ServicePlan {
	return {
		service: from.parsed("service", isServiceName),
		renamedFrom: from.optional("renamedFrom", (key) => from.parsed(key, isServiceName)),
		version: from.text("version"),
		commit: from.parsed("commit", isCommitId),
		image: from.parsed("image", isImageName),
		sourceTag: from.parsed("sourceTag", isImageTag),
		digest: from.parsed("digest", isDigest),
		fixedTags: from.parsedList("fixedTags", isImageTag),
		movingTags: from.parsedList("movingTags", isImageTag),
		risingTags: from.parsedList("risingTags", isImageTag),
		gitTag: from.optional("gitTag", (key) => from.parsed(key, isTagName)),
		releaseBranch: from.optional("releaseBranch", (key) => from.parsed(key, isBranchName)),
		refs: refs(from.fields("refs")),
		takenFrom: from.optional("takenFrom", (key) => {
			const taken = from.fields(key);
			return { environment: taken.text("environment"), commit: taken.parsed("commit", isCommitId) };
		}),
		replaces: from.optional("replaces", (key) => {
			const replaced = from.fields(key);
			return {
				version: replaced.text("version"),
				digest: replaced.optional("digest", (digest) => replaced.parsed(digest, isDigest)),
			};
		}),
		files: from.list("files").map(fileValue),
		alreadyThere: from.flag("alreadyThere"),
		resolved: from.texts("resolved"),
	};
}

function fileValue(from: Fields): FileValue {
	return { path: from.text("path"), pointer: from.parsed("pointer", isJsonPointer), value: from.text("value") };
}

function refs(from: Fields): ServicePlan["refs"] {
	return {
		tag: from.word("tag", ["create", "keep"]),
		branch: from.word("branch", ["create", "forward", "keep", "none"]),
		head: from.optional("head", (key) => from.parsed(key, isCommitId)),
	};
}

function leftOut(from: Fields): LeftOut {
	return {
		service: from.parsed("service", isServiceName),
		why: from.word("why", ["older-build", "image-missing"]),
		sentence: from.text("sentence"),
	};
}

function gate(from: Fields): GateVerdict {
	return {
		gate: from.text("gate"),
		service: from.optional("service", (key) => from.parsed(key, isServiceName)),
		verdict: from.word("verdict", ["pass", "warn", "block", "unknown", "waits"]),
		code: from.optional("code", (key) => from.word(key, ERROR_CODES)),
		sentence: from.text("sentence"),
		evidence: from.fields("evidence").textsByKey(),
	};
}

function unreadable(why: string): ReleaseError {
	return new ReleaseError(
		"invalid-input",
		`The input "plan" cannot be used: ${why}. Pass the output "plan" of plan-promotion of the same release as it is. Nothing was written.`,
	);
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw unreadable("it is no JSON");
	}
}

/** The fields of one JSON object, each read as the type that it must have; `where` names the object in errors. */
class Fields {
	readonly #values: ReadonlyMap<string, unknown>;
	readonly #where: string;

	constructor(value: unknown, where: string) {
		if (typeof value !== "object" || value === null || Array.isArray(value)) throw unreadable(`${where} is no object`);
		this.#values = new Map(Object.entries(value));
		this.#where = where;
	}

	text(key: string): string {
		const value = this.#values.get(key);
		return typeof value === "string" ? value : this.#wrong(key);
	}

	number(key: string): number {
		const value = this.#values.get(key);
		return typeof value === "number" ? value : this.#wrong(key);
	}

	flag(key: string): boolean {
		const value = this.#values.get(key);
		return typeof value === "boolean" ? value : this.#wrong(key);
	}

	word<Word extends string>(key: string, words: readonly Word[]): Word {
		const value = this.text(key);
		return words.find((word) => word === value) ?? this.#wrong(key);
	}

	parsed<Value extends string>(key: string, is: (text: string) => text is Value): Value {
		const value = this.text(key);
		return is(value) ? value : this.#wrong(key);
	}

	optional<Value>(key: string, read: (key: string) => Value): Value | null {
		return this.#values.get(key) === null ? null : read(key);
	}

	fields(key: string): Fields {
		return new Fields(this.#values.get(key), `${this.#where}.${key}`);
	}

	list(key: string): Fields[] {
		return this.#array(key).map((value, index) => new Fields(value, `${this.#where}.${key}[${index}]`));
	}

	texts(key: string): string[] {
		return this.#array(key).map((value) => (typeof value === "string" ? value : this.#wrong(key)));
	}

	textsByKey(): Readonly<Record<string, string>> {
		return Object.fromEntries([...this.#values.keys()].map((key) => [key, this.text(key)]));
	}

	parsedList<Value extends string>(key: string, is: (text: string) => text is Value): Value[] {
		return this.texts(key).map((value) => (is(value) ? value : this.#wrong(key)));
	}

	#array(key: string): unknown[] {
		const value = this.#values.get(key);
		return Array.isArray(value) ? value : this.#wrong(key);
	}

	#wrong(key: string): never {
		throw unreadable(`${this.#where}.${key} is not what it must be`);
	}
}
