import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openRest, readAll } from "../../src/github/rest.ts";
import { clockwork } from "../verification/lab.ts";

let server: Server;
let pages: readonly { readonly items: number; readonly link?: string }[] = [];
const asked: string[] = [];

beforeAll(async () => {
	server = createServer((request, answer) => {
		const url = new URL(request.url ?? "/", "http://github");
		const number = Number(url.searchParams.get("page"));
		asked.push(url.search);
		const { items, link } = pages[number - 1] ?? { items: 0 };
		const body = Array.from({ length: items }, (_, index) => ({ id: number * 1000 + index }));
		answer.writeHead(200, link === undefined ? {} : { link }).end(JSON.stringify(body));
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function read(given: typeof pages): Promise<readonly [number, number]> {
	pages = given;
	asked.splice(0);
	const clock = await clockwork({});
	// It listens on a port, not on a pipe.
	const { port } = server.address() as AddressInfo;
	const place = { owner: "acme", name: "shop", rest: `http://127.0.0.1:${port}` };
	const question = {
		path: "/repos/acme/shop/x?state=open",
		doing: "read x",
		permission: "x: read",
		parse: (one: unknown) => one,
	};
	const list = await readAll(openRest(place, undefined, clock.world), question);
	await clock.close();
	if (list.kind === "hidden") throw new Error(list.why);
	return [list.value.length, asked.length];
}

const NEXT = '<https://api.github.com/x?page=1>; rel="prev", <https://api.github.com/x?page=3>; rel="next"';

test("a page that is not full ends a list", async () => {
	expect(await read([{ items: 7 }])).toEqual([7, 1]);
	expect(await read([{ items: 100 }, { items: 1 }])).toEqual([101, 2]);
	expect(asked).toEqual(["?state=open&per_page=100&page=1", "?state=open&per_page=100&page=2"]);
});

test("unless GitHub says that there is a next one: it takes out what one may not see after it has cut the pages", async () => {
	expect(await read([{ items: 99, link: NEXT }, { items: 0, link: NEXT }, { items: 2 }])).toEqual([101, 3]);
	expect(await read([{ items: 99, link: '<https://api.github.com/x?page=1>; rel="prev"' }, { items: 5 }])).toEqual([
		99, 1,
	]);
});
