import { parseDuration } from "../config/duration.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { isDigest } from "../images/digest.ts";
import { readFirst } from "../setup/read-first.ts";
import { parseRemotes } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import type { AgeInputs, StagingAge } from "./age-in.ts";

/** How long a service's digest has been in an environment without a break. @throws ReleaseError `too-young` */
export async function stagingAge(inputs: AgeInputs, world: World): Promise<StagingAge> {
	if (inputs.digest !== "" && !isDigest(inputs.digest)) {
		throw new ReleaseError(
			"invalid-input",
			`The input "digest" must be sha256: and 64 hex digits, but is ${quote(inputs.digest)}.`,
		);
	}
	const asked = inputs["minimum-age"];
	const minimum = asked === "" ? undefined : parseDuration(asked, 'The input "minimum-age"');
	const remotes = parseRemotes(inputs, world.env);
	const [first, { ageIn }] = await readFirst(remotes, inputs.config, world, () => import("./age-in.ts"));
	return ageIn({ inputs, minimum, ...first }, world);
}
