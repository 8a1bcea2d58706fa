import type { BrowserContext, ConsoleMessage, Request } from '@playwright/test';

/// What no page of ours may do: ask another machine, fail, or break its own policy.
export class Watch {
  private readonly told: string[] = [];
  private readonly statuses = new Set<number>();
  private readonly origins: Set<string>;
  private readonly asked: string[] = [];
  private gone = false;

  /// @param servers addresses that may be asked
  constructor(servers: string[]) {
    this.origins = new Set(servers.map((server) => new URL(server).origin));
  }

  async follow(context: BrowserContext): Promise<void> {
    context.on('request', (request) => this.request(request));
    context.on('console', (message) => this.console(message));
    context.on('weberror', (error) => this.told.push(`error: ${error.error().message}`));
    await context.exposeFunction('ortooPolicy', (what: string) => {
      this.told.push(`content security policy: ${what}`);
    });
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        const tell = (globalThis as unknown as { ortooPolicy: (what: string) => void }).ortooPolicy;
        tell(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
      });
    });
  }

  /// Another server of this story.
  allow(server: string): void {
    this.origins.add(new URL(server).origin);
  }

  /// Answers that the story is about, such as 400 or 412; the browser tells each on its console.
  expectStatus(...statuses: number[]): void {
    statuses.forEach((status) => this.statuses.add(status));
  }

  /// The story takes the server away.
  expectGone(): void {
    this.gone = true;
  }

  /// The addresses asked so far, in order.
  requests(): readonly string[] {
    return this.asked;
  }

  faults(): readonly string[] {
    return this.told;
  }

  private request(request: Request): void {
    const url = new URL(request.url());
    if (url.protocol === 'blob:' || url.protocol === 'data:') return;
    this.asked.push(`${request.method()} ${url.href}`);
    if (!this.origins.has(url.origin)) this.told.push(`asked another machine: ${url.href}`);
  }

  private console(message: ConsoleMessage): void {
    if (message.type() !== 'error') return;
    if (this.gone && message.text().includes('net::ERR_FAILED')) return;
    const status = /the server responded with a status of (\d+)/.exec(message.text());
    if (status && this.statuses.has(Number(status[1]))) return;
    this.told.push(`console: ${message.text()} (${message.location().url})`);
  }
}
