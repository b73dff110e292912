import { render } from 'preact';
import { App } from './app.tsx';
import { isPopup, readPlace } from './place.ts';
import { t } from './text.ts';

const inPopup = isPopup();
const root = document.getElementById('root');

document.title = t('name');
document.documentElement.classList.toggle('in-popup', inPopup);
if (root) render(<App place={readPlace(location.search, inPopup)} inPopup={inPopup} />, root);
