import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

type Props = {
  readonly name: string;
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A button that opens a panel below it; Escape or a click elsewhere closes the panel again. */
export function Disclosure({ name, label, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent): void => {
      const inside = event.target instanceof Node && root.current?.contains(event.target);
      if (!inside) setOpen(false);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // The browser closes the whole popup on Escape: the first one only closes this panel.
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);
  return (
    <div class="disclosure" ref={root}>
      <button
        type="button"
        class="button plain"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        title={name}
        ref={button}
        onClick={() => setOpen(!open)}
      >
        {label}
        <Icon name="down" />
      </button>
      {open && (
        <section class="panel" id={id} aria-label={name}>
          {children}
        </section>
      )}
    </div>
  );
}
