import { git } from "../../git/hosts.ts";
import type { Built, Shop } from "../shop.ts";

/**
 * What two shops must have in common to be in the same state: the same files on the GitOps branches but for `deployed`
 * and `run`, as many commits, the same peeled tags, the same image tags, the same picked commits. What differs from shop to shop has a name
 * instead: the shop itself, its registry, its build's commit and digests, the day.
 */
export async function outcome(shop: Shop, { commit, digests }: Built): Promise<unknown> {
	const refs = (await git(shop.folder, "for-each-ref", "--format=%(refname) %(objectname) %(*objectname)")).split("\n");
	const positions = new Map<string, string>();
	const found: Record<string, unknown> = {};
	for (const line of refs) {
		const [ref = "", object = "", peeled = ""] = line.split(" ");
		if (!ref.startsWith("refs/heads/gitops/")) {
			const target = peeled || object;
			found[ref.replace(/\d{8}/, "DATE")] = positions.get(target) ?? (await pickedHere(shop, target)) ?? target;
			continue;
		}
		const commits = (await git(shop.folder, "rev-list", ref)).split("\n");
		for (const [index, one] of commits.entries()) positions.set(one, `${ref}~${index}`);
		found[ref] = { commits: commits.length, files: await filesOf(shop, ref) };
	}
	const names = [
		[commit, "COMMIT"],
		[shop.name, "SHOP"],
		...Object.entries(digests).map(([name, id]) => [id, `DIGEST of ${name}`]),
	];
	const text = JSON.stringify({ refs: found, registry: shop.snapshotOfRegistry() }).replaceAll(
		/127\.0\.0\.1:\d+/g,
		"HOST",
	);
	return JSON.parse(names.reduce((rest, [id = "", name = ""]) => rest.replaceAll(id, name), text));
}

/** What a commit that was picked is, but for when that was; undefined for one that people made. */
async function pickedHere(shop: Shop, commit: string): Promise<string | undefined> {
	const format = ["%cn", "%P", "%T", "%an", "%aI", "%B"].join("%n");
	const text = await git(shop.folder, "log", "-1", `--format=${format}`, commit);
	return text.startsWith("github-actions[bot]\n") ? text : undefined;
}

async function filesOf(shop: Shop, ref: string): Promise<Record<string, string>> {
	const paths = (await git(shop.folder, "ls-tree", "-r", "--name-only", ref)).split("\n");
	const contents = paths.map(async (path) => {
		const text = await git(shop.folder, "cat-file", "blob", `${ref}:${path}`);
		// A commit's id that looks like a number is quoted.
		const plain = text.replaceAll(/"([0-9a-f]{40})"/g, "$1");
		return [path, plain.replaceAll(/^ +(deployed|run): .*$/gm, "")] as const;
	});
	return Object.fromEntries(await Promise.all(contents));
}
