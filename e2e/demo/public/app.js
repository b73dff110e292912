import { ask } from './ask.js';

const { searchParams } = new URL(location.href);

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No #${id}`);
  return element;
}

const hub = byId('hub');
const openAgain = byId('open-again');

/**
 * @param {'idle' | 'waiting' | 'done' | 'failed'} state
 * @param {string} [text]
 */
function show(state, text = '') {
  byId('status').textContent = text;
  document.body.dataset['state'] = state;
}

/**
 * @param {unknown} value
 * @param {string} path Names with dots.
 * @returns {unknown}
 */
function valueAt(value, path) {
  return path.split('.').reduce((inner, name) => Object(inner)[name], value);
}

/** @returns {Promise<unknown>} */
function loadHub() {
  if (customElements.get('stackone-hub')) return Promise.resolve();
  const script = document.createElement('script');
  script.src = '/vendor/stackone-hub.js';
  document.head.append(script);
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error('The hub could not be loaded'));
  });
}

/** @param {string} token */
async function openHub(token) {
  await loadHub();
  const element = document.createElement('stackone-hub');
  element.setAttribute('token', token);
  element.setAttribute('base-url', document.body.dataset['baseUrl'] ?? '');
  element.setAttribute(
    'theme',
    matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  );
  element.setAttribute('height', '460px');
  element.addEventListener('success', () => show('done', 'Connected.'));
  hub.replaceChildren(element);
  openAgain.hidden = false;
  openAgain.onclick = () => openHub(token);
}

async function connect() {
  const chosen = document.querySelector('input[name=scenario]:checked');
  if (!(chosen instanceof HTMLInputElement)) throw new Error('No scenario is selected');
  const { via = '', method = '', body = '', tokenAt = '' } = chosen.dataset;
  const url = new URL('/api/connect-session', location.href);
  url.searchParams.set('scenario', chosen.value);
  const owner = searchParams.get('owner');
  if (owner) url.searchParams.set('owner', owner);

  show('waiting', 'Asking our backend …');
  openAgain.hidden = true;
  hub.replaceChildren();
  const answer = await ask(url.href, { via, method, body });
  if (answer.status !== 200) throw new Error(`Our backend answered ${answer.status}`);
  const token = tokenAt === '' ? null : valueAt(answer.body, tokenAt);
  if (typeof token !== 'string') {
    show('done', 'The answer has no StackOne token, so there is no hub to open.');
    return;
  }
  await openHub(token);
  show('done', `Our backend answered ${answer.status}.`);
}

function run() {
  connect().catch((error) => show('failed', String(error)));
}

byId('connect').onclick = run;
if (searchParams.has('run')) run();
