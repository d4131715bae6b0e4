import { describe, expect, test } from "@jest/globals";
import { parseCapabilities } from "../../../src/git/wire/advertisement.ts";
import { FetchReader, fetchCommand } from "../../../src/git/wire/fetching.ts";
import { listCommand, parseListing } from "../../../src/git/wire/listing.ts";
import { FLUSH, line } from "../../../src/git/wire/packet.ts";
import { pushCommands, ReportReader } from "../../../src/git/wire/pushing.ts";
import { branchRef, tagRef } from "../../../src/refs/ref-name.ts";
import { branch, tag } from "../seed.ts";
import { id, packets, raw } from "./bytes.ts";

const V2 = [
	"version 2",
	"agent=git/2.50",
	"ls-refs=unborn",
	"fetch=shallow wait-for-done filter",
	"object-format=sha1",
];

describe("commands", () => {
	const capabilities = parseCapabilities(packets(...V2.map(line), FLUSH));
	if (capabilities === undefined) throw new Error("The capabilities were not read.");
	const text = (bytes: Buffer) =>
		packets(bytes).map((one) => (Buffer.isBuffer(one) ? one.toString().replace(/\n$/, "") : one));

	test("refs by their beginnings", () => {
		expect(text(listCommand(capabilities, ["HEAD", "refs/tags/blue/"]))).toEqual([
			...["command=ls-refs", "agent=release-actions", "object-format=sha1", "delimiter"],
			...["peel", "ref-prefix HEAD", "ref-prefix refs/tags/blue/", "flush"],
		]);
	});

	test("objects, by depth and filter", () => {
		const wish = { wants: [id("1")], haves: [id("2")], boundary: [id("3")], depth: 50, filter: "tree:0" } as const;
		expect(text(fetchCommand(capabilities, wish)).slice(4)).toEqual([
			...["no-progress", "ofs-delta", "filter tree:0", `shallow ${id("3")}`, "deepen 50"],
			...[`want ${id("1")}`, `have ${id("2")}`, "done", "flush"],
		]);
		const plain = { ...capabilities, fetching: new Set(["shallow"]), names: new Set(["fetch"]) };
		expect(text(fetchCommand(plain, { ...wish, depth: undefined }))).toEqual([
			...["command=fetch", "delimiter", "no-progress", "ofs-delta", `shallow ${id("3")}`],
			...[`want ${id("1")}`, `have ${id("2")}`, "done", "flush"],
		]);
	});

	test("a push: each ref with the value that the server must still have", () => {
		const announcement = { refs: new Map(), capabilities: new Map([["agent", "x"]]) };
		const updates = [
			{ ref: tagRef(tag("v1")), target: id("1"), expected: undefined },
			{ ref: branchRef(branch("x")), target: id("2"), expected: id("3") },
		];
		expect(text(pushCommands(announcement, updates))).toEqual([
			`${"0".repeat(40)} ${id("1")} refs/tags/v1\0 report-status side-band-64k atomic agent=release-actions`,
			`${id("3")} ${id("2")} refs/heads/x`,
			"flush",
		]);
		expect(text(pushCommands(announcement, updates.slice(1)))[0]).not.toContain("atomic");
	});
});

describe("answers", () => {
	test("a listing: peeled tags, and only whole", () => {
		const lines = [`${id("1")} HEAD symref-target:refs/heads/main`, `${id("2")} refs/tags/v1 peeled:${id("3")}`];
		const bytes = Buffer.concat([...lines.map(line), FLUSH]);
		expect(parseListing(packets(bytes))).toEqual(
			new Map([
				["HEAD", { object: id("1"), commit: id("1") }],
				["refs/tags/v1", { object: id("2"), commit: id("3") }],
			]),
		);
		for (let length = 0; length < bytes.length; length++) {
			expect(parseListing(packets(bytes.subarray(0, length)))).toBeUndefined();
		}
		expect(parseListing(packets(line("ERR no"), FLUSH))).toBeUndefined();
	});

	const band = (number: number, data: string | Buffer) =>
		raw(Buffer.concat([Buffer.from([number]), Buffer.from(data)]));

	test("objects: where the history is cut, the pack, and the server's words", () => {
		const pack: Buffer[] = [];
		const reader = new FetchReader((bytes) => pack.push(Buffer.from(bytes)));
		const all = packets(
			...[line("shallow-info"), line(`shallow ${id("1")}`), line(`unshallow ${id("2")}`), Buffer.from("0001")],
			...[line("packfile"), band(2, "counting\n"), band(1, "PA"), band(1, "CK"), FLUSH],
		);
		for (const [index, one] of all.entries()) {
			expect(reader.isComplete).toBe(false);
			reader.take(one);
			if (index === all.length - 1) expect(reader.isComplete).toBe(true);
		}
		expect(reader).toMatchObject({ shallow: [id("1")], unshallow: [id("2")], error: undefined });
		expect(Buffer.concat(pack).toString()).toBe("PACK");
		expect(Buffer.concat(reader.progress).toString()).toBe("counting\n");
	});

	test.each([
		["an error instead", [line("ERR upload-pack: not our ref x")], "upload-pack: not our ref x"],
		["an error in the middle", [line("packfile"), band(1, "PA"), band(3, "out of memory\n")], "out of memory"],
		["a section that nobody knows", [line("surprise")], 'unexpected section "surprise"'],
	])("%s is an error", (_, bytes, error) => {
		const reader = new FetchReader(() => {});
		for (const one of packets(...bytes, FLUSH)) reader.take(one);
		expect(reader.error).toBe(error);
	});

	const ref = branchRef(branch("x"));
	const updates = [{ ref, target: id("2"), expected: id("1") }];

	function answer(...bytes: Buffer[]) {
		const reader = new ReportReader();
		for (const one of packets(...bytes)) reader.take(one);
		return reader.answer(updates);
	}

	test("a report, cut into bands anywhere", () => {
		const report = Buffer.concat([line("unpack ok"), line(`ok ${ref}`), FLUSH]);
		for (let at = 0; at <= report.length; at++) {
			const bands = [report.subarray(0, at), report.subarray(at)].map((part) => band(1, part));
			expect(answer(...bands, FLUSH)).toEqual({ kind: "updated" });
			if (at < report.length) expect(answer(band(1, report.subarray(0, at)), FLUSH).kind).toBe("lost");
		}
	});

	test("a refusal, with the server's words", () => {
		const report = [line("unpack ok"), line(`ng ${ref} hook declined`), FLUSH];
		expect(answer(band(2, "closed\n"), band(2, "today\n\n"), band(1, Buffer.concat(report)), FLUSH)).toEqual({
			kind: "refused",
			reason: "hook declined",
			words: "remote: closed\nremote: today\n",
			mayBeRepeated: false,
		});
	});

	test("objects that the server does not take", () => {
		const report = [line("unpack index-pack abnormal exit"), line(`ng ${ref} unpacker error`), FLUSH];
		expect(answer(band(1, Buffer.concat(report)), FLUSH)).toMatchObject({
			kind: "refused",
			reason: "unpacker error",
			words: "error: remote unpack index-pack abnormal exit\n",
		});
	});

	test.each([
		["no report", [line("unpack ok")]],
		["the report of another ref", [line("unpack ok"), line("ok refs/heads/y"), FLUSH]],
		["nothing unpacked, and no word of the ref", [line("unpack no"), FLUSH]],
	])("%s: it is not known whether the push arrived", (_, report) => {
		expect(answer(band(1, Buffer.concat(report)), FLUSH)).toMatchObject({
			kind: "lost",
			failure: { kind: "unreachable" },
		});
	});
});
