import fc from "fast-check";
import { parseServiceName } from "../../src/services/parse-service-name.ts";
import type { ServiceName } from "../../src/services/service-name.ts";
import { isServiceName } from "../../src/services/service-name.ts";
import { isVersion, parseVersion, type Version } from "../../src/versions/version.ts";

export function versions(): fc.Arbitrary<Version> {
	const number = fc.nat({ max: 30 });
	const identifier = fc.oneof(fc.constantFrom("alpha", "rc", "x-y"), fc.nat({ max: 12 }).map(String));
	const prerelease = fc.array(identifier, { maxLength: 3 });
	return fc
		.tuple(number, number, number, prerelease)
		.map(([major, minor, patch, ids]) => `${major}.${minor}.${patch}${ids.length > 0 ? `-${ids.join(".")}` : ""}`)
		.filter(isVersion)
		.map((text) => parseVersion(text, "version"));
}

/** Names that are close to each other and to versions, the ones that could be mistaken. */
export function serviceNames(): fc.Arbitrary<ServiceName> {
	const part = fc.constantFrom("blue", "green", "api", "a", "1", "rc", "1.0.0");
	return fc
		.array(fc.tuple(part, fc.constantFrom("-", ".", "_")), { minLength: 1, maxLength: 3 })
		.map((parts) => parts.map(([name, mark], index) => (index === 0 ? name : `${mark}${name}`)).join(""))
		.filter(isServiceName)
		.map((text) => parseServiceName(text, "service"));
}
