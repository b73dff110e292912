import type { Severity } from '../../inspect/inspection.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { tNamed } from '../text.ts';

const SEVERITIES = {
  error: ['cross', 'invalid'],
  warning: ['warn', 'warning'],
  info: ['info', 'info'],
} as const satisfies Record<Severity, readonly [IconName, string]>;

/** How grave something is: a mark, a word and a colour. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const [icon, tone] = SEVERITIES[severity];
  return (
    <span class="problem-mark" data-tone={tone}>
      <Icon name={icon} />
      {tNamed('severity', severity)}
    </span>
  );
}
