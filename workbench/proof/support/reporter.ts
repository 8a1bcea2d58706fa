import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/// A line a story, failures whole, and the closing line that ./verify adds up.
export default class Lines implements Reporter {
  private readonly counts = { passed: 0, failed: 0, skipped: 0 };

  onTestEnd(test: TestCase, result: TestResult): void {
    const seconds = (result.duration / 1000).toFixed(1);
    const name = test.titlePath().slice(2).join(' › ');
    if (result.status === 'skipped') {
      this.counts.skipped++;
      console.log(`  –      ${name}`);
    } else if (result.status === 'passed') {
      this.counts.passed++;
      console.log(`  ✓ ${seconds.padStart(4)} ${name}`);
    } else {
      this.counts.failed++;
      console.log(`  ✗ ${seconds.padStart(4)} ${name}`);
      for (const error of result.errors) console.log(indent(error.stack ?? error.message ?? ''));
      const at = test.location;
      console.log(`      at ${at.file}:${at.line}`);
    }
  }

  onStdOut(text: string | Buffer): void {
    process.stdout.write(text);
  }

  onError(error: { message?: string; stack?: string }): void {
    this.counts.failed++;
    console.log(indent(error.stack ?? error.message ?? String(error)));
  }

  onEnd(result: FullResult): void {
    const { passed, failed, skipped } = this.counts;
    const seconds = Math.round(result.duration / 1000);
    console.log(`workbench proof: ${seconds} s`);
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  }

  printsToStdio(): boolean {
    return true;
  }
}

const COLOUR = new RegExp(String.fromCharCode(27) + '\\[[0-9;]*m', 'g');

function indent(text: string): string {
  return text.replace(COLOUR, '').replace(/^/gm, '      ');
}
