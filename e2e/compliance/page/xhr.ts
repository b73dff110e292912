/** A request that is opened. */
export function opened(url: string, method = 'GET'): XMLHttpRequest {
  const xhr = new XMLHttpRequest();
  xhr.open(method, url);
  return xhr;
}

/** The names of the events that come to a target from now on, with the state of the request. */
export function events(target: EventTarget, types: readonly string[]): string[] {
  const seen: string[] = [];
  for (const type of types) {
    target.addEventListener(type, () => {
      seen.push(target instanceof XMLHttpRequest ? `${type} ${target.readyState}` : type);
    });
  }
  return seen;
}

/** Every event a request may send. */
export const ALL_EVENTS: readonly string[] = [
  'readystatechange',
  'loadstart',
  'progress',
  'abort',
  'error',
  'load',
  'timeout',
  'loadend',
];

/** Sends it, waits for its end and gives its events; how often progress comes is left to chance. */
export async function sent(
  xhr: XMLHttpRequest,
  body?: XMLHttpRequestBodyInit,
): Promise<readonly string[]> {
  const seen = events(xhr, ALL_EVENTS);
  const over = new Promise((resolve) => xhr.addEventListener('loadend', resolve));
  xhr.send(body);
  await over;
  return seen.filter((one, index) => one !== seen[index - 1]);
}

/** A request that has come to its end. */
export async function got(
  url: string,
  type: XMLHttpRequestResponseType = '',
): Promise<XMLHttpRequest> {
  const xhr = opened(url);
  xhr.responseType = type;
  await sent(xhr);
  return xhr;
}
