type Props = { readonly share: number; readonly tone: string };

/** How much is left, as a bar; the words beside it say the same. `share` runs from 0 to 1. */
export function Bar({ share, tone }: Props) {
  const width = Math.min(Math.max(share, 0), 1) * 100;
  return (
    <svg
      class="bar"
      data-tone={tone}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="bar-all" width="100" height="4" />
      <rect class="bar-left" width={width} height="4" />
    </svg>
  );
}
