import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type, unknown } from 'superstruct';
import { CaseModule } from '../../src/inspect/case.ts';
import { AUTH_LINK, SESSION_TOKEN } from '../../src/inspect/fixtures.ts';
import { type Tree, treeOf } from './tree.ts';

const FOLDER = join('src', 'inspect');
const Sample = type({ body: unknown() });
const Seed = type({ example: unknown() });

const namesIn = (...folder: readonly string[]): string[] =>
  readdirSync(join(FOLDER, ...folder)).sort();

const read = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(join(FOLDER, folder, name), 'utf8'));

async function casesIn(folder: string): Promise<unknown[]> {
  const modules = namesIn('cases', folder).map(async (file) => {
    const name = file.replace(/\.ts$/, '');
    const module: unknown = await import(`../../src/inspect/cases/${folder}/${name}.ts`);
    return create(module, CaseModule).testCase.body;
  });
  return await Promise.all(modules);
}

/** The bodies that all others are made of. */
export type Corpus = {
  /** The samples, by the name of their file without `.json`. */
  readonly samples: ReadonlyMap<string, Tree>;
  /** All of them: sessions of every kind, and what is none. */
  readonly bodies: readonly Tree[];
};

/** Reads the samples, the SDKs' examples and the cases. To be called in the project's folder. */
export async function readCorpus(): Promise<Corpus> {
  const samples = new Map(
    namesIn('samples').map((name) => [
      name.replace(/\.json$/, ''),
      treeOf(create(read('samples', name), Sample).body),
    ]),
  );
  const seeds = namesIn('seeds').map((name) => treeOf(create(read('seeds', name), Seed).example));
  const cases = await Promise.all(namesIn('cases').map(casesIn));
  const plain = [AUTH_LINK, SESSION_TOKEN].map(treeOf);
  return {
    samples,
    bodies: [...plain, ...samples.values(), ...seeds, ...cases.flat().map(treeOf)],
  };
}
