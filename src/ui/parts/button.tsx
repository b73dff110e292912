import { Icon, type IconName } from './icon.tsx';

type Props = {
  readonly icon?: IconName;
  readonly label: string;
  /** Shows the icon alone; the label becomes its name and its tooltip. */
  readonly small?: boolean;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
};

/** A button with a name, and a drawing before it or instead of it. */
export function Button({ icon, label, small, primary, disabled, pressed, onClick }: Props) {
  return (
    <button
      type="button"
      class={small ? 'button small' : primary ? 'button primary' : 'button'}
      title={icon ? label : undefined}
      aria-label={small ? label : undefined}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      {small ? null : <span class="label">{label}</span>}
    </button>
  );
}
