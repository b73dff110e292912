import type { ComponentChildren } from 'preact';

/** A name of a line and its content; lines without content are left out. */
export type WireLine = readonly [name: string, content: ComponentChildren];

/** Names and values of a request or a response, one a line. */
export function WireTable({ lines }: { lines: readonly WireLine[] }) {
  return (
    <dl class="wire">
      {lines.map(([name, content]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}
