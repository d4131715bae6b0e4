import { isDigest } from "../../images/digest.ts";
import { isImageName } from "../../images/image-name.ts";
import { isImageTag } from "../../images/image-tag.ts";
import { isCommitId } from "../../refs/commit-id.ts";
import { isServiceName, type ServiceName } from "../../services/service-name.ts";
import { type Entry, entryOf, isManifestVersion } from "../entry.ts";
import { isSafePlain } from "../yaml/scalar-text.ts";

const IGNORED = /^ *(#.*)?$/;
const LINE = /^( *)([a-z0-9][a-z0-9._-]*|"[a-z0-9._-]+"):(?: (?:"([ !#-[\]-~]*)"|([^\s"]+)))?(?: +#.*)?$/;

/**
 * Reads a manifest that is written as ours are: three levels in block style, a string on each line, nothing else.
 * Undefined for any other, which a YAML parser must read. A history has thousands of versions of one manifest, and
 * this is about ten times as fast.
 */
export function readPlainManifest(text: string, environment: string): Map<ServiceName, Entry> | undefined {
	const reader = new PlainReader(environment);
	return text.split(/\r?\n/).every((line) => IGNORED.test(line) || reader.take(line)) ? reader.finish() : undefined;
}

/** Takes lines one by one; anything unusual is a no. */
class PlainReader {
	readonly #environment: string;
	readonly #services = new Map<ServiceName, Entry>();
	readonly #rootKeys = new Set<string>();
	#service: { readonly name: ServiceName; readonly fields: Map<string, string> } | undefined;
	#indent: number | undefined;
	#deeper: number | undefined;

	constructor(environment: string) {
		this.#environment = environment;
	}

	take(line: string): boolean {
		const [, margin, quotedKey, quoted, plain] = LINE.exec(line) ?? [];
		if (margin === undefined || quotedKey === undefined) return false;
		if (plain !== undefined && !isSafePlain(plain)) return false;
		const key = quotedKey.replaceAll('"', "");
		if (key === quotedKey && !isSafePlain(key)) return false;
		const value = quoted ?? plain;
		if (margin.length === 0) return this.#takeRoot(key, value);
		return value === undefined ? this.#takeService(margin.length, key) : this.#takeField(margin.length, key, value);
	}

	finish(): Map<ServiceName, Entry> | undefined {
		return this.#closeService() ? this.#services : undefined;
	}

	#takeRoot(key: string, value: string | undefined): boolean {
		if (this.#rootKeys.has(key) || this.#rootKeys.has("services")) return false;
		this.#rootKeys.add(key);
		return key === "services" ? value === undefined : key === "environment" && value === this.#environment;
	}

	#takeService(indent: number, name: string): boolean {
		if (!this.#rootKeys.has("services") || !this.#closeService()) return false;
		this.#indent ??= indent;
		if (!isServiceName(name) || this.#services.has(name) || indent !== this.#indent) return false;
		this.#service = { name, fields: new Map() };
		this.#deeper = undefined;
		return true;
	}

	#takeField(indent: number, key: string, value: string): boolean {
		if (this.#service === undefined || indent <= (this.#indent ?? 0) || this.#service.fields.has(key)) return false;
		this.#deeper ??= indent;
		this.#service.fields.set(key, value);
		return indent === this.#deeper;
	}

	#closeService(): boolean {
		if (this.#service === undefined) return true;
		const { name, fields } = this.#service;
		const version = fields.get("version");
		if (version === undefined || !isManifestVersion(version)) return false;
		const [image, tag, digest, commit] = ["image", "tag", "digest", "commit"].map((key) => fields.get(key));
		if (image !== undefined && !isImageName(image)) return false;
		if (tag !== undefined && !isImageTag(tag)) return false;
		if (digest !== undefined && !isDigest(digest)) return false;
		if (commit !== undefined && !isCommitId(commit)) return false;
		const [deployed, by, run] = ["deployed", "by", "run"].map((key) => fields.get(key));
		this.#services.set(name, entryOf({ version, image, tag, digest, commit, deployed, by, run }));
		return true;
	}
}
