import { posix } from "node:path";
import type { Node } from "yaml";
import { expressionsIn } from "../expressions.ts";
import { foreignAction, ownPath } from "../known-actions.ts";
import { isActionFile, type Repository } from "../repository.ts";
import { at, comment, fields, items, type Report, type SourceFile, text } from "../source-file.ts";

const FULL_COMMIT = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

/** Every step of every job or composite: whose code it runs, and whose text reaches a shell. */
export function checkSteps({ path, root }: SourceFile, repository: Repository, report: Report): void {
	const jobs = fields(at(root, "jobs")).map(({ value }) => value);
	for (const job of jobs) checkUses(path, at(job, "uses"), repository, report);
	for (const step of [at(root, "runs"), ...jobs].flatMap((owner) => items(at(owner, "steps")))) {
		checkUses(path, at(step, "uses"), repository, report);
		checkScript(at(step, "run"), report);
		checkCheckout(step, report);
	}
}

function checkUses(path: string, node: Node | undefined, repository: Repository, report: Report): void {
	const uses = text(node);
	if (uses === undefined) return;
	const own = ownPath(uses);
	const fault = own === undefined ? pinFault(uses, comment(node)) : ownFault(path, uses, own, repository);
	if (fault !== undefined) report(node, `"${uses}" ${fault}`);
}

function ownFault(path: string, uses: string, own: string, repository: Repository): string | undefined {
	if (isActionFile(path) && !uses.startsWith("$/")) return `may be another commit than this file: write $/${own}`;
	const file = /\.ya?ml$/.test(own) ? own : posix.join(own, "action.yml");
	return repository.exists(file) ? undefined : `is not in this repository: there is no ${file}`;
}

function pinFault(uses: string, version: string): string | undefined {
	if (uses.startsWith("./")) return "is looked for in the caller's workspace: write $/ for a file of this repository";
	if (!FULL_COMMIT.test(uses)) return "is not pinned to a full commit";
	if (!/^v\d+\.\d+\.\d+$/.test(version)) return 'does not say its version, as in "# v1.2.3"';
	const known = foreignAction(uses);
	if (known === undefined || known.version === version) return undefined;
	return `says that it is ${version}, but this commit is ${known.version}`;
}

/** What is pasted into a script is run: a title, a branch's name, an input. */
function checkScript(run: Node | undefined, report: Report): void {
	for (const expression of expressionsIn(text(run) ?? "")) {
		report(run, `"\${{${expression}}}" is pasted into a script: pass it by \`env\``);
	}
}

function checkCheckout(step: Node, report: Report): void {
	if (!text(at(step, "uses"))?.startsWith("actions/checkout@")) return;
	if (text(at(step, "with", "persist-credentials")) === "false") return;
	report(step, "the checkout leaves its token on the disk: say `persist-credentials: false`");
}
