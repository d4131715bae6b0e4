import type { World } from "../world/world.ts";
import type { Remote } from "./remote.ts";
import type { Transport } from "./transport.ts";

/** How a connection is spoken over. */
export type TransportChoice = (connection: Connection) => Transport;

/** A remote as it is reached now: a server may say that it moved to another address of the same host. */
export class Connection {
	readonly world: World;
	/** How Git calls ssh (ssh-command.ts); undefined where the remote is reached in another way. */
	readonly sshCommand: string | undefined;
	readonly transport: Transport;
	#remote: Remote;

	constructor(remote: Remote, world: World, choose: TransportChoice, sshCommand?: string) {
		this.#remote = remote;
		this.world = world;
		this.sshCommand = sshCommand;
		this.transport = choose(this);
	}

	get remote(): Remote {
		return this.#remote;
	}

	moveTo(remote: Remote): void {
		this.#remote = remote;
	}
}
