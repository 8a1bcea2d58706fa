import { describe, expect, it } from 'vitest';
import { pairsOf, totalDifference } from './difference';
import { line, statement } from './samples';

const freight = (description: string, usd: number | null) => line({ description, usd });
const duty = (usd: number | null, description = 'cars') =>
  line({ stage: 'import', name: 'duty', description, usd });

describe('two statements', () => {
  it('pair what is paid for the same thing', () => {
    const [main] = pairsOf(
      statement([freight('A to B', 100), freight('B to C', 50)]),
      statement([freight('B to C', 70), freight('A to D', 10)]),
    );
    expect(main?.pairs.map((p) => [p.first?.usd, p.second?.usd, p.usd])).toEqual([
      [100, undefined, -100],
      [50, 70, 20],
      [undefined, 10, 10],
    ]);
    expect([main?.first, main?.second]).toEqual([150, 80]);
  });

  it('pair the law by its name, whatever its line says', () => {
    const [law] = pairsOf(statement([duty(10)]), statement([duty(12, 'older cars')]));
    expect(law?.pairs).toHaveLength(1);
    expect(law?.pairs[0]?.usd).toBe(2);
  });

  it('differ by an unknown sum where one is not known', () => {
    const [a, b] = [statement([duty(null)]), statement([duty(12)])];
    expect(pairsOf(a, b)[0]?.pairs[0]?.usd).toBeUndefined();
    expect(totalDifference(a, b)).toBeUndefined();
    expect(totalDifference(b, statement([duty(20)]))).toBe(8);
  });

  it('pair two equal lines one to one', () => {
    const twice = statement([freight('A', 1), freight('A', 2)]);
    const [main] = pairsOf(twice, statement([freight('A', 5)]));
    expect(main?.pairs.map((p) => p.usd)).toEqual([4, -2]);
  });
});
