import { expect, test } from 'playwright/test';
import { chanceOf } from './chance.ts';
import { check } from './check.ts';
import { readCorpus } from './corpus.ts';
import { runOne } from './run.ts';
import { specimenOf } from './specimen.ts';

const SEED = 4;
const RUNS = 2000;

// Seen failing with a `maskText` that gives the text, with secrets not collected from the texts of a
// body (nor from the body's own text), with a gate that looks two levels deep, and with a `describe`
// that throws for arrays.
test('nothing is wrong with two thousand bodies', async () => {
  test.setTimeout(240_000);
  const { bodies } = await readCorpus();
  for (let number = 0; number < RUNS; number++) {
    const specimen = specimenOf(chanceOf(SEED, number), bodies);
    if (!check(specimen)) continue;
    expect(runOne(SEED, number, bodies)).toBeNull();
  }
});
