import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** The Firefox of this machine; `undefined` where there is none. */
export const installedFirefox = ['firefox-esr', 'firefox'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);

const preferences = {
  // What it asks of the network on its own account goes to a port where nobody listens.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  // It starts no processes for tabs that nobody opens, and does nothing for its makers: a third of its start.
  'dom.ipc.processPrelaunch.enabled': false,
  'browser.tabs.remote.separatePrivilegedContentProcess': false,
  'browser.startup.page': 0,
  'browser.newtab.preload': false,
  'app.normandy.enabled': false,
  'toolkit.telemetry.unified': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.enabledScopes': 0,
  'services.settings.server': 'data:,',
};

const answer = z.object({ id: z.number(), result: z.unknown(), message: z.string().optional() });
const context = z.object({ contexts: z.array(z.object({ context: z.string() })).min(1) });
const evaluated = z.object({ result: z.object({ value: z.string() }) });

async function listening(firefox: ChildProcess): Promise<string> {
  if (firefox.stderr) {
    for await (const line of createInterface(firefox.stderr)) {
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
      if (address !== undefined) return address;
    }
  }
  throw new Error('Firefox ended before it listened.');
}

/** A Firefox without a window, spoken to by WebDriver BiDi: as little of it as the tests need. */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (message: z.infer<typeof answer>) => void>();
  #tab = '';
  #sent = 0;

  private constructor(process: ChildProcess, profile: string, socket: WebSocket) {
    this.#process = process;
    this.#profile = profile;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const message = answer.safeParse(JSON.parse(String(data)));
      if (message.success) this.#waiting.get(message.data.id)?.(message.data);
    });
  }

  /** @throws where Firefox does not start */
  static async start(command: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'tearsheet-firefox-'));
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const flags = ['--headless', '--remote-debugging-port=0', '--profile', profile, 'about:blank'];
    const process = spawn(command, flags, { stdio: ['ignore', 'ignore', 'pipe'] });
    const socket = new WebSocket(`${await listening(process)}/session`);
    await once(socket, 'open');
    const firefox = new Firefox(process, profile, socket);
    await firefox.#send('session.new', { capabilities: {} });
    const { contexts } = context.parse(await firefox.#send('browsingContext.getTree', {}));
    firefox.#tab = contexts[0]?.context ?? '';
    return firefox;
  }

  async #send(method: string, params: object): Promise<unknown> {
    this.#sent += 1;
    const id = this.#sent;
    const reply = new Promise<z.infer<typeof answer>>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params }));
    const { result, message } = await reply;
    if (message !== undefined) throw new Error(`${method}: ${message}`);
    return result;
  }

  /** Opens an address and waits until it is loaded. */
  async open(url: string): Promise<void> {
    await this.#send('browsingContext.navigate', { context: this.#tab, url, wait: 'complete' });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#send('browsingContext.setViewport', {
      context: this.#tab,
      viewport: { width, height },
    });
  }

  /** The value of an expression in the page, or what its promise is fulfilled with, which has to be JSON. */
  async evaluate(expression: string): Promise<unknown> {
    const result = await this.#send('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
      target: { context: this.#tab },
      awaitPromise: true,
    });
    return JSON.parse(evaluated.parse(result).result.value);
  }

  async stop(): Promise<void> {
    this.#socket.close();
    this.#process.kill();
    await once(this.#process, 'exit');
    rmSync(this.#profile, { recursive: true, force: true });
  }
}
