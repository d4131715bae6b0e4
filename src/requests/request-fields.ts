import type { Trailers } from "../manifests/message/trailers.ts";

/** A request as plan-promotion takes it: lists by commas. */
export function requestFields({ services, reason, emergency, allowedRolledBack }: Trailers) {
	return {
		service: services.map(({ service }) => service).join(","),
		version: services.map(({ version }) => version ?? "").join(","),
		reason: reason ?? "",
		emergency: emergency === true,
		"allow-rolled-back": allowedRolledBack === true,
	};
}
