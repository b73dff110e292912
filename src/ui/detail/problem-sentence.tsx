import type { Problem } from '../../inspect/inspection.ts';
import { Say } from '../parts/say.tsx';
import { Text } from '../parts/text.tsx';
import { tNamed } from '../text.ts';

const partsOf = ({ path, expected, received }: Problem) => [
  <code key="path">
    <Text value={path} />
  </code>,
  <Text key="expected" value={expected} />,
  <Text key="received" value={received} />,
];

/** What is wrong, in one sentence. */
export function ProblemSentence({ problem }: { problem: Problem }) {
  return (
    <Say text={(...marks) => tNamed('problem', problem.code, ...marks)} parts={partsOf(problem)} />
  );
}

/** What to do about it, in one sentence. */
export function ProblemFix({ problem }: { problem: Problem }) {
  return (
    <Say text={(...marks) => tNamed('fix', problem.code, ...marks)} parts={partsOf(problem)} />
  );
}
