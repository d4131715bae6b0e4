import { expect, test } from "@jest/globals";
import { waits } from "../../src/gates/gate.ts";
import { parsePlanToWrite } from "../../src/promotion/approved-plan.ts";
import { parsePlan } from "../../src/promotion/parse-plan.ts";
import { planOutputs } from "../../src/promotion/plan-outputs.ts";
import { thrown } from "../git/failure.ts";
import { planText, SMOKE } from "../verification/plans.ts";

const VERIFICATION = { gate: "verification", service: null, ...waits("checks-failed", "smoke.yaml has not passed.") };
const APPROVALS = { gate: "approvals", service: null, ...waits("approvals-missing", "2 approvals are needed.") };
const planned = (...gates: readonly object[]) =>
	JSON.stringify({ ...JSON.parse(planText({ before: SMOKE, after: SMOKE })), gates });

test("a plan that waits for a verification is written once it is made again", async () => {
	const error = await thrown(() => parsePlanToWrite(planned(VERIFICATION)));
	expect(error.code).toBe("checks-failed");
	expect(error.message).toBe(
		"smoke.yaml has not passed. This plan was made before that was known. Plan again when it has passed. Nothing was written.",
	);
});

test("where people must approve, too, that comes first", async () => {
	const error = await thrown(() => parsePlanToWrite(planned(VERIFICATION, APPROVALS)));
	expect(error.code).toBe("approvals-missing");
	expect(error.message).toMatch(/^2 approvals are needed\. This plan was made before enough people had approved it\./);
});

test("the outputs say what the next steps are about", () => {
	const outputs = (...gates: readonly object[]) => planOutputs(parsePlan(planned(...gates)));
	expect(outputs()).toMatchObject({ "waits-for": "", "verify-after": "smoke.yaml" });
	expect(outputs(VERIFICATION, VERIFICATION)["waits-for"]).toBe("verification");
	expect(outputs(VERIFICATION, APPROVALS)["waits-for"]).toBe("verification, approvals");
	expect(planOutputs(parsePlan(planText({})))["verify-after"]).toBe("");
});

test("a plan whose workflow is no file's name is refused", async () => {
	const text = planned().replace("smoke.yaml", "../smoke.yaml");
	expect(await thrown(() => parsePlan(text))).toMatchObject({ code: "invalid-input" });
	expect((await thrown(() => parsePlan(text))).message).toContain(
		"plan.environment.verify.before is not what it must be",
	);
});
