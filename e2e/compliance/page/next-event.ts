/** The next event of a type that comes to a target. */
export const nextEvent = (target: EventTarget, type: string): Promise<Event> =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));

/** The next message that comes to a target. */
export async function nextMessage(target: EventTarget): Promise<MessageEvent<unknown>> {
  const event = await nextEvent(target, 'message');
  if (event instanceof MessageEvent) return event;
  throw new Error('It is no message');
}

/** Everything of a message that does not change from run to run. */
export const describeMessage = (event: MessageEvent<unknown>): unknown[] => [
  event.data,
  event.origin,
  event.lastEventId,
  event.source === null ? null : event.source === window ? 'window' : 'other',
  event.ports.length,
  event.type,
  event.isTrusted,
];
