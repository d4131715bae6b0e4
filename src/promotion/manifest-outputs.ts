import type { UpdatedManifest } from "./manifest-inputs.ts";

/** The outputs of update-manifest; with several services there is no single version that was replaced. */
export function manifestOutputs({ commit, changed, services, attempts }: UpdatedManifest, dryRun: boolean) {
	const only = services.length === 1 ? services[0] : undefined;
	return {
		"manifest-commit": commit ?? "",
		changed: changed && !dryRun,
		"previous-version": only?.before?.version ?? "",
		attempts,
	};
}
