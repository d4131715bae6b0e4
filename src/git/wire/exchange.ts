import { type HttpAnswer, type HttpFault, openTransport } from "../../http/transport.ts";
import type { Connection } from "../connection.ts";
import type { Failure } from "../failure.ts";
import type { Answer, Failed } from "../transport.ts";
import { type Packet, PacketReader } from "./packet.ts";

export type Service = "upload-pack" | "receive-pack";

/** As long as Git waits for a byte (bare-repository.ts: lowSpeedTime). A server that works on a push sends signs of life. */
const SILENCE_MS = 60_000;
/** An announcement has some 60 bytes a ref. */
const LARGEST_ADVERTISEMENT = 256 * 1024 * 1024;
/** GitHub, Bitbucket and others speak Git only with whom they take for a Git, by the beginning of this name. */
const USER_AGENT = "git/2.0 (release-actions)";

/**
 * Git's smart HTTP (gitprotocol-http): its two kinds of requests, with the credential, to the remote's own address. No
 * redirect is followed: where it points is part of the failure, and ../redirect.ts decides.
 */
export class Exchange {
	readonly #connection: Connection;
	readonly #send;

	constructor(connection: Connection) {
		this.#connection = connection;
		this.#send = openTransport(connection.world.env, SILENCE_MS, "silence");
	}

	/** What the server can do, and for receive-pack its refs. */
	async advertisement(service: Service): Promise<Answer<readonly Packet[]>> {
		const packets: Packet[] = [];
		const take = (packet: Packet) => void packets.push(packet);
		const answer = await this.#exchange(service, "advertisement", undefined, LARGEST_ADVERTISEMENT, take);
		return answer.ok ? { ok: true, value: packets } : answer;
	}

	/** Gives the answer's packets as they come; that all of them came is for the receiver to see. */
	post(service: Service, body: Buffer, take: (packet: Packet) => void): Promise<Answer<undefined>> {
		return this.#exchange(service, "result", body, Number.POSITIVE_INFINITY, take);
	}

	async #exchange(
		service: Service,
		kind: "advertisement" | "result",
		body: Buffer | undefined,
		limit: number,
		take: (packet: Packet) => void,
	): Promise<Answer<undefined>> {
		const { remote, world } = this.#connection;
		const path = body === undefined ? `info/refs?service=git-${service}` : `git-${service}`;
		const url = new URL(`${remote.url.replace(/\/+$/, "")}/${path}`);
		const type = `application/x-git-${service}-${kind}`;
		const reader = new PacketReader();
		const outcome = await this.#send({
			method: body === undefined ? "GET" : "POST",
			url,
			headers: {
				"user-agent": USER_AGENT,
				accept: type,
				...(body === undefined
					? { "cache-control": "no-cache" }
					: { "content-type": `application/x-git-${service}-request` }),
				// Pushes have no version 2.
				...(service === "upload-pack" ? { "git-protocol": "version=2" } : {}),
				...(remote.authorization === undefined ? {} : { authorization: remote.authorization }),
			},
			...(body === undefined ? {} : { body }),
			limit,
			onBody: (chunk) => reader.read(chunk).forEach(take),
		});
		world.log.debug(`${body === undefined ? "GET" : "POST"} ${url.pathname} (${service}): ${summary(outcome)}`);
		return this.#judge(outcome, service, type, reader.isWhole);
	}

	#judge(outcome: HttpAnswer | HttpFault, service: Service, type: string, isWhole: boolean): Answer<undefined> {
		const { remote } = this.#connection;
		if (outcome.kind === "fault") {
			// What does not pass by itself may be a certificate: Git knows the authorities of the machine, Node its own.
			const failure: Failure = { kind: outcome.transient ? "unreachable" : "not-spoken" };
			return failed(failure, `error: ${new URL(remote.url).host} ${outcome.words}`);
		}
		const { status, headers, body } = outcome;
		const isGits = headers["content-type"]?.split(";")[0] === type;
		// A page that a proxy puts in the way; Git itself may take it for a repository without refs.
		if (status === 200 && !isGits) {
			return failed({ kind: "unreachable" }, "error: the server answered with something that is not Git's protocol.");
		}
		if (status === 200) return isWhole ? { ok: true, value: undefined } : broken();
		const said = headers["content-type"]?.startsWith("text/plain") ? body.toString("utf8").slice(0, 2_000) : "";
		const words = `${remoteLines(said)}error: the server answered ${status}.\n`;
		// Without a token, Git may still find a login (~/.netrc).
		if (status === 401 && remote.authorization === undefined) return failed({ kind: "not-spoken" }, words);
		return failed(failureOf(outcome, service, remote.url), words);
	}
}

function failureOf({ status, headers }: HttpAnswer, service: Service, from: string): Failure {
	if (status === 401) return { kind: "unauthorized" };
	if (status === 403) return { kind: "forbidden" };
	if (status === 404) return { kind: "not-found" };
	if (status < 300 || status > 399) return { kind: "unreachable" };
	const to = headers.location === undefined ? undefined : repositoryAt(headers.location, from, service);
	return to === undefined ? { kind: "redirect" } : { kind: "redirect", to };
}

/** The repository's address in a redirect, which points to what was asked of it. */
function repositoryAt(location: string, from: string, service: Service): string | undefined {
	if (!URL.canParse(location, from)) return undefined;
	const { href } = new URL(location, from);
	const tail = [`/info/refs?service=git-${service}`, `/git-${service}`].find((end) => href.endsWith(end));
	return tail === undefined ? undefined : href.slice(0, -tail.length);
}

export function failed(failure: Failure, words: string): Failed {
	return { ok: false, failure, words };
}

export function broken(): Failed {
	return failed({ kind: "unreachable" }, "error: the server's answer is cut short, or none of Git's protocol");
}

/** Words of the other side as Git shows them. */
export function remoteLines(text: string): string {
	return text
		.split(/[\r\n]+/)
		.filter((words) => words.trim() !== "")
		.map((words) => `remote: ${words}\n`)
		.join("");
}

function summary(outcome: HttpAnswer | HttpFault): string {
	return outcome.kind === "fault" ? outcome.words : String(outcome.status);
}
