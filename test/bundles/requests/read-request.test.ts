// What a comment on a pull request asks for is read from the pull request's commit.
import { afterAll, afterEach, expect, test } from "@jest/globals";
import { openStage } from "../stage.ts";
import { openDesk } from "./desk.ts";

const stage = await openStage();
const desk = await openDesk(stage, "acme/shop");
afterAll(() => Promise.all([stage.close(), desk.close()]));
afterEach(() => expect(desk.github.violations).toEqual([]));

const { shop } = desk;
const planned = await shop.run(
	"plan-promotion",
	{ service: "blue", environment: "production", reason: "card payments" },
	desk.run(),
);
await shop.run("request-approval", { plan: planned.outputs.plan ?? "" }, desk.run());

function read(number: string, environment = "production") {
	return shop.run("read-request", { "pull-request": number, environment }, desk.run());
}

async function refused(code: string, number: string, environment?: string): Promise<string> {
	const ran = await read(number, environment);
	expect(ran.outputs["error-code"]).toBe(code);
	return ran.errors[0] ?? "";
}

test("service, version and reason", async () => {
	expect(await read("1")).toMatchObject({
		errors: [],
		outputs: {
			...{ service: "blue", version: "1.6.0", reason: "card payments" },
			...{ emergency: "false", "allow-rolled-back": "false", "error-code": "" },
		},
	});
});

test("a comment starts no more than its author could start by hand", async () => {
	const by = (actor: string) => ({ ...desk.run(actor), GITHUB_EVENT_NAME: "issue_comment" });
	const asked = { "pull-request": "1", environment: "production" };
	const ran = await shop.run("read-request", asked, by("rita"));
	expect(ran.outputs).toEqual({ "error-code": "unauthorized" });
	expect(ran.errors[0]).toContain("rita, who commented on the pull request #1, may not write acme/shop.");
	expect((await shop.run("read-request", asked, by("grace"))).outputs).toMatchObject({ service: "blue" });
}, 30_000);

test("no number, another environment, a fork, somebody's own pull request, a closed one", async () => {
	expect(await refused("invalid-input", "1; rm -rf /")).toContain("must be a pull request's number");
	expect(await refused("invalid-input", "1", "staging")).toContain("asks for no promotion to staging");
	await shop.commit("eve/mine", { message: "mine" });
	const own = { ...desk.pull(1), number: 2, head: "eve/mine", reviews: [], comments: [] };
	desk.github.state.pulls.set(2, own);
	const void_ = await refused("approvals-missing", "2");
	expect(void_).toContain("asks for nothing that can be trusted: its head ");
	expect(void_).toContain("Nothing was written.");
	desk.github.state.pulls.set(3, { ...desk.pull(1), number: 3, fork: "eve/shop" });
	expect(await refused("invalid-input", "3")).toContain("comes from a fork, and asks for no promotion.");
	own.state = "closed";
	expect(await refused("invalid-input", "2")).toContain("The pull request #2 of acme/shop is closed.");
	expect(await refused("unauthorized", "7")).toContain("did not let us read the pull request #7");
});
