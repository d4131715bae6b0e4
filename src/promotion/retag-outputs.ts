import type { Retagged } from "./retagged.ts";

/** The outputs of retag-image; with several images there is no single digest, so these are empty. */
export function retagOutputs(images: readonly Retagged[], dryRun: boolean) {
	const done = images.flatMap(({ image, outcome }) => (outcome === undefined ? [] : [{ image, outcome }]));
	const only = new Set(done.map(({ image }) => image)).size === 1 ? done[0]?.outcome : undefined;
	return {
		digest: only?.digest ?? "",
		"media-type": only?.mediaType ?? "",
		platforms: only?.platforms ?? [],
		references: done.flatMap(({ image, outcome }) =>
			[...outcome.kept, ...(dryRun ? [] : outcome.written)].map((tag) => `${image}:${tag}`),
		),
		changed: !dryRun && done.some(({ outcome }) => outcome.written.length > 0),
	};
}
