/**
 * @typedef {{ via: string, method: string, body: string }} Question
 * @typedef {{ status: number, body: unknown }} Answer
 */

/**
 * @param {string} url
 * @param {Question} question
 * @returns {Promise<Answer>}
 */
async function askByFetch(url, { method, body }) {
  const json = { headers: { 'content-type': 'application/json' }, body };
  const response = await fetch(url, body === '' ? { method } : { method, ...json });
  return { status: response.status, body: await response.json() };
}

/**
 * @param {string} url
 * @param {Question} question
 * @returns {Promise<Answer>}
 */
function askByXhr(url, { method, body }) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/json');
    request.onload = () => resolve({ status: request.status, body: request.response });
    request.onerror = () => reject(new TypeError('The request failed'));
    request.send(body === '' ? null : body);
  });
}

/**
 * Asks the backend for a connect session, in the way the scenario wants it.
 *
 * @param {string} url
 * @param {Question} question
 * @returns {Promise<Answer>}
 */
export function ask(url, question) {
  return question.via === 'xhr' ? askByXhr(url, question) : askByFetch(url, question);
}
