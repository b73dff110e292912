/** The three models StackOne publishes for connect sessions; the first is today's. */
export const MODEL_NAMES = [
  'ConnectSessionTokenAuthLink',
  'ConnectSessionToken',
  'ConnectSession',
] as const;

/** The name of a model as StackOne's SDKs and documents write it. */
export type ModelName = (typeof MODEL_NAMES)[number];
