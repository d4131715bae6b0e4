import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseAnnouncement, parseCapabilities } from "../../../src/git/wire/advertisement.ts";
import { FetchReader } from "../../../src/git/wire/fetching.ts";
import { parseListing } from "../../../src/git/wire/listing.ts";
import { FLUSH, line, type Packet, PacketReader } from "../../../src/git/wire/packet.ts";
import { ReportReader } from "../../../src/git/wire/pushing.ts";
import { id, packets, raw } from "./bytes.ts";

const payload = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
const packet = fc.oneof(
	payload.map((data): [Buffer, Packet] => [raw(data), data]),
	fc.constantFrom<[Buffer, Packet]>([FLUSH, "flush"], [Buffer.from("0001"), "delimiter"], [Buffer.from("0002"), "end"]),
);

describe("PacketReader", () => {
	test("gives the same packets, wherever the bytes are cut", () => {
		fc.assert(
			fc.property(fc.array(packet), fc.infiniteStream(fc.integer({ min: 1, max: 50 })), (all, sizes) => {
				const bytes = Buffer.concat(all.map(([encoded]) => encoded));
				const reader = new PacketReader();
				const found: Packet[] = [];
				let at = 0;
				for (const size of sizes) {
					found.push(...reader.read(bytes.subarray(at, at + size)));
					at += size;
					if (at >= bytes.length) break;
				}
				expect(found).toEqual(all.map(([, decoded]) => decoded));
				expect(reader.isWhole).toBe(true);
			}),
		);
	});

	test("a cut in a packet is seen", () => {
		fc.assert(
			fc.property(fc.array(packet), payload, fc.nat(), (all, last, where) => {
				const whole = raw(last);
				const reader = new PacketReader();
				const cut = whole.subarray(0, 1 + (where % (whole.length - 1)));
				const found = reader.read(Buffer.concat([...all.map(([encoded]) => encoded), cut]));
				expect(found).toHaveLength(all.length);
				expect(reader.isWhole).toBe(false);
			}),
		);
	});

	test.each(["0003", "-001", "00g0", "fff1", "ffff", "<!do", " 12 ", "+0a1"])(
		"%j is no length: there is no packet, then or later",
		(length) => {
			const reader = new PacketReader();
			expect(reader.read(Buffer.concat([line("a"), Buffer.from(`${length}and more than enough`)]))).toHaveLength(1);
			expect(reader.read(line("b"))).toEqual([]);
			expect(reader.isWhole).toBe(false);
		},
	);

	test("the largest packet is taken", () => {
		expect(packets(raw(Buffer.alloc(65_516)))).toEqual([Buffer.alloc(65_516)]);
	});

	test("nothing of garbage is more than bytes", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
				const found = packets(Buffer.from(bytes));
				expect(found.filter((one) => Buffer.isBuffer(one)).reduce((sum, { length }) => sum + length, 0)).toBeLessThan(
					500,
				);
				parseCapabilities(found);
				parseAnnouncement(found);
				parseListing(found);
				const reader = new FetchReader(() => {});
				const report = new ReportReader();
				for (const one of found) {
					reader.take(one);
					report.take(one);
				}
				expect(reader.isComplete).toBe(false);
				expect(report.answer([]).kind).toBe("lost");
			}),
		);
	});
});

const V2 = [
	"version 2",
	"agent=git/2.50",
	"ls-refs=unborn",
	"fetch=shallow wait-for-done filter",
	"object-format=sha1",
];

describe("what a server can do", () => {
	test("is read with and without the service's name before it", () => {
		const own = [...V2.map(line), FLUSH];
		const capabilities = {
			objectFormat: "sha1",
			fetching: new Set(["shallow", "wait-for-done", "filter"]),
			names: new Set(["agent", "ls-refs", "fetch", "object-format"]),
		};
		expect(parseCapabilities(packets(...own))).toEqual(capabilities);
		expect(parseCapabilities(packets(line("# service=git-upload-pack"), FLUSH, ...own))).toEqual(capabilities);
	});

	test("cut anywhere it is nothing", () => {
		const bytes = Buffer.concat([...V2.map(line), FLUSH]);
		for (let length = 0; length < bytes.length; length++) {
			expect(parseCapabilities(packets(bytes.subarray(0, length)))).toBeUndefined();
		}
	});

	test.each([
		["version 1", ["version 1", "ls-refs", "fetch"]],
		["version 0", [`${id("1")} HEAD\0multi_ack`, `${id("1")} refs/heads/main`]],
		["a server without fetch", ["version 2", "ls-refs"]],
		["a server without ls-refs", ["version 2", "fetch=shallow"]],
		["an error", ["ERR no"]],
	])("%s is not version 2", (_, lines) => {
		expect(parseCapabilities(packets(...lines.map(line), FLUSH))).toBeUndefined();
	});
});

describe("what a server announces for a push", () => {
	const announced = [
		line("# service=git-receive-pack"),
		FLUSH,
		line(`${id("1")} refs/heads/main\0report-status atomic side-band-64k object-format=sha1`),
		line(`${id("2")} refs/tags/ü`),
		line(`${id("3")} .have`),
		line(`shallow ${id("4")}`),
		FLUSH,
	];

	test("refs, without what is no ref", () => {
		const { refs, capabilities } = parseAnnouncement(packets(...announced)) ?? {};
		expect(refs).toEqual(
			new Map([
				["refs/heads/main", id("1")],
				["refs/tags/ü", id("2")],
			]),
		);
		expect(capabilities).toEqual(
			new Map([
				["report-status", ""],
				["atomic", ""],
				["side-band-64k", ""],
				["object-format", "sha1"],
			]),
		);
	});

	test("an empty repository has none", () => {
		const empty = packets(line(`${"0".repeat(40)} capabilities^{}\0report-status`), FLUSH);
		expect(parseAnnouncement(empty)).toEqual({ refs: new Map(), capabilities: new Map([["report-status", ""]]) });
	});

	test("cut anywhere it is nothing: a ref that is missing would be taken for one that does not exist", () => {
		const bytes = Buffer.concat(announced);
		for (let length = 0; length < bytes.length; length++) {
			const reader = new PacketReader();
			const announcement = parseAnnouncement(reader.read(bytes.subarray(0, length)));
			expect(announcement === undefined || !reader.isWhole).toBe(true);
		}
	});

	test("what is no line of a ref is nothing", () => {
		expect(parseAnnouncement(packets(line("ERR go away"), FLUSH))).toBeUndefined();
		expect(parseAnnouncement(packets(FLUSH))).toBeUndefined();
	});
});
