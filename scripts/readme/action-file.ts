import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { ACTION_FACTS, type ActionFacts } from "../action-facts.ts";

interface InputDeclaration {
	readonly description: string;
	readonly required: boolean;
	readonly default?: string;
}

/** What an action.yml says, as GitHub reads it; test/workflows holds its shape. */
interface ActionFile {
	readonly name: string;
	readonly description: string;
	readonly inputs: Readonly<Record<string, InputDeclaration>>;
	readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

export interface DocumentedAction extends ActionFile {
	/** From the repository's root, `.` being the action there. */
	readonly folder: string;
	readonly facts: ActionFacts;
}

/** The folders that hold an action.yml. */
export function actionFolders(root: string): readonly string[] {
	const files = globSync(["action.yml", "*/action.yml", "actions/*/action.yml"], { cwd: root });
	return files.map((file) => dirname(file).replaceAll("\\", "/")).sort();
}

/** Every action, in the order of the facts. */
export function documentedActions(root: string): readonly DocumentedAction[] {
	const unknown = actionFolders(root).filter((folder) => !(folder in ACTION_FACTS));
	if (unknown.length > 0) throw new Error(`scripts/action-facts.ts says nothing of ${unknown.join(", ")}.`);
	return Object.entries(ACTION_FACTS).map(([folder, facts]) => {
		const file = parse(readFileSync(join(root, folder, "action.yml"), "utf8")) as ActionFile;
		return { ...file, folder, facts };
	});
}

/** What a workflow writes after `uses:`. */
export function usesOf({ folder }: DocumentedAction): string {
	return folder === "." ? "org/release-actions@v1" : `org/release-actions/${folder}@v1`;
}

export function shortName({ folder }: DocumentedAction): string {
	return folder.slice(folder.lastIndexOf("/") + 1);
}
