import type { Brand } from "../brand/brand.ts";

/** The name of a service, safe in refs, image names, YAML keys and file names. */
export type ServiceName = Brand<"ServiceName">;

/** The rule for service names, as the contract says it; `__proto__` and `constructor` can be no names of ours either. */
export const SERVICE_NAME = /^[a-z0-9]+([._-][a-z0-9]+)*$/;

export function isServiceName(text: string): text is ServiceName {
	return text.length <= 63 && SERVICE_NAME.test(text) && !(text in Object.prototype);
}
